// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! The operations of the group `invoice`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{InvoicingV1, types};

static CREATE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.create",
    method: Method::Post,
    path: "/v1/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Creates an invoice as a draft, which nobody but the merchant sees.
    ///
    /// Up to 100 items and one recipient fit in; a `number` of at most 25 characters may be chosen or left to
    /// PayPal. Continue with `invoicing_v1().send_invoice`, or with `invoicing_v1().schedule_invoice` for a
    /// later date.
    ///
    /// `POST /v1/invoicing/invoices`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, body: &paypal_generated::invoicing_v1::Invoice) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().create_invoice(body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice(&self, body: &types::Invoice) -> CreateInvoice {
        let call = Call::new(&self.client, &CREATE_INVOICE).json_bytes(encode(body));
        CreateInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::create_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateInvoice {
    call: Call,
}

paypal_runtime::call!(CreateInvoice -> types::Invoice);

static LIST_INVOICES: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.get_all",
    method: Method::Get,
    path: "/v1/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Lists the merchant's invoices, 20 a page unless told otherwise.
    ///
    /// Here `page` is the index of the first entry, counted from 0, and no page number; the pager takes care
    /// of that. Ask for `total_count_required` only if the sum is needed.
    ///
    /// `GET /v1/invoicing/invoices`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_get_all))
    ///
    /// Paged by offset: [`items`](ListInvoices::items) returns all items, [`pages`](ListInvoices::pages) all
    /// pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.invoicing_v1().list_invoices().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoices(&self) -> ListInvoices {
        let call = Call::new(&self.client, &LIST_INVOICES);
        ListInvoices { call }
    }
}

/// Request builder of [`InvoicingV1::list_invoices`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListInvoices {
    call: Call,
}

impl ListInvoices {
    /// The index of the first entry to list, counted from 0.
    ///
    /// Sets the query parameter `page`. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// How many entries a page holds.
    ///
    /// Sets the query parameter `page_size`. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// Whether the answer tells how many entries there are in all.
    ///
    /// Sets the query parameter `total_count_required`. Default: `false`.
    pub fn total_count_required(mut self, total_count_required: bool) -> Self {
        self.call = self.call.query("total_count_required", total_count_required);
        self
    }
}

paypal_runtime::call!(ListInvoices -> types::Invoices);

static LIST_INVOICES_PAGES: Paging =
    Paging::offset("page", 0).page_size("page_size").items("invoices").total_items("total_count");

paypal_runtime::pages!(
    ListInvoices -> types::Invoices, types::Invoice, LIST_INVOICES_PAGES,
    |page| page.invoices.unwrap_or_default()
);

static SEARCH_INVOICES: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.search",
    method: Method::Post,
    path: "/v1/invoicing/search",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
};

impl InvoicingV1 {
    /// Picks out invoices by number, customer, sum or period, all filters combined.
    ///
    /// Being a query despite its `POST`, it is retried without harm. `status` takes one value and doesn't
    /// know `UNPAID` and `PARTIALLY_PAID`, in which an invoice may well be.
    ///
    /// `POST /v1/invoicing/search`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_search))
    ///
    /// Safe to repeat: the operation only reads. Paged by offset: [`items`](SearchInvoices::items) returns
    /// all items, [`pages`](SearchInvoices::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.invoicing_v1().search_invoices().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_invoices(&self) -> SearchInvoices {
        let call = Call::new(&self.client, &SEARCH_INVOICES);
        SearchInvoices { call }
    }
}

/// Request builder of [`InvoicingV1::search_invoices`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchInvoices {
    call: Call,
}

impl SearchInvoices {
    /// Sets the request body, which is empty by default.
    pub fn body(mut self, body: &types::Search) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SearchInvoices -> types::Invoices);

static SEARCH_INVOICES_PAGES: Paging =
    Paging::offset("page", 0).in_body().page_size("page_size").items("invoices").total_items("total_count");

paypal_runtime::pages!(
    SearchInvoices -> types::Invoices, types::Invoice, SEARCH_INVOICES_PAGES,
    |page| page.invoices.unwrap_or_default()
);

static SEND_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.send",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/send",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
};

impl InvoicingV1 {
    /// Delivers a draft to its recipient by email and makes it payable.
    ///
    /// PayPal takes the request with `202` and an empty answer; read the status with
    /// `invoicing_v1().get_invoice`. Set `notify_merchant` to false to keep the copy out of the merchant's
    /// own mailbox.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/send`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_send))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().send_invoice(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_invoice(&self, invoice_id: &str) -> SendInvoice {
        let call = Call::new(&self.client, &SEND_INVOICE).path("invoice_id", invoice_id);
        SendInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::send_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendInvoice {
    call: Call,
}

impl SendInvoice {
    /// Whether the merchant gets an email about it, too.
    ///
    /// Sets the query parameter `notify_merchant`. Default: `true`.
    pub fn notify_merchant(mut self, notify_merchant: bool) -> Self {
        self.call = self.call.query("notify_merchant", notify_merchant);
        self
    }
}

paypal_runtime::call!(SendInvoice -> ());

static SCHEDULE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.schedule",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/schedule",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
};

impl InvoicingV1 {
    /// Queues a draft to go out by itself on its `invoice_date`, which has to lie ahead.
    ///
    /// Until that day its status is `SCHEDULED`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/schedule`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_schedule))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().schedule_invoice(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn schedule_invoice(&self, invoice_id: &str) -> ScheduleInvoice {
        let call = Call::new(&self.client, &SCHEDULE_INVOICE).path("invoice_id", invoice_id);
        ScheduleInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::schedule_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ScheduleInvoice {
    call: Call,
}

paypal_runtime::call!(ScheduleInvoice -> ());

static SEND_INVOICE_REMINDER: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.remind",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/remind",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
};

impl InvoicingV1 {
    /// Nudges somebody who has not paid yet, with a subject and note of the merchant's choice.
    ///
    /// It presupposes an invoice that went out (`SENT`, `UNPAID`). Each call writes another mail, since there
    /// is no request id to recognise a repetition by; as many as 100 further addresses can be copied.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/remind`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_remind))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().send_invoice_reminder(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_invoice_reminder(&self, invoice_id: &str) -> SendInvoiceReminder {
        let call = Call::new(&self.client, &SEND_INVOICE_REMINDER).path("invoice_id", invoice_id);
        SendInvoiceReminder { call }
    }
}

/// Request builder of [`InvoicingV1::send_invoice_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendInvoiceReminder {
    call: Call,
}

impl SendInvoiceReminder {
    /// Sets the request body, which is empty by default.
    pub fn body(mut self, body: &types::Notification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SendInvoiceReminder -> ());

static CANCEL_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.cancel",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/cancel",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
};

impl InvoicingV1 {
    /// Withdraws an invoice that is out but unpaid, for good: it becomes `CANCELLED`.
    ///
    /// Both sides are told unless `send_to_merchant` or `send_to_payer` says no. Drafts are not cancelled but
    /// removed, by `invoicing_v1().delete_invoice`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/cancel`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_cancel))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().cancel_invoice(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_invoice(&self, invoice_id: &str) -> CancelInvoice {
        let call = Call::new(&self.client, &CANCEL_INVOICE).path("invoice_id", invoice_id);
        CancelInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::cancel_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CancelInvoice {
    call: Call,
}

impl CancelInvoice {
    /// Sets the request body, which is empty by default.
    pub fn body(mut self, body: &types::CancelNotification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(CancelInvoice -> ());

static RECORD_PAYMENT: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.record-payment",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/record-payment",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Notes money that came in outside PayPal, such as `CASH` or `BANK_TRANSFER`.
    ///
    /// Nothing is charged; the status merely turns to `MARKED_AS_PAID`. A wrong entry is taken out again by
    /// `invoicing_v1().delete_payment`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/record-payment`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_record-payment))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, body: &paypal_generated::invoicing_v1::PaymentDetail) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().record_payment(invoice_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record_payment(&self, invoice_id: &str, body: &types::PaymentDetail) -> RecordPayment {
        let call = Call::new(&self.client, &RECORD_PAYMENT)
            .path("invoice_id", invoice_id)
            .json_bytes(encode(body));
        RecordPayment { call }
    }
}

/// Request builder of [`InvoicingV1::record_payment`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RecordPayment {
    call: Call,
}

paypal_runtime::call!(RecordPayment -> ());

static RECORD_REFUND: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.record-refund",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/record-refund",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Notes that a customer got money back by other means than PayPal.
    ///
    /// It moves no funds: to return a PayPal payment, refund the transaction itself, for instance by
    /// `payments_v1().refund_sale`. `MARKED_AS_REFUNDED` is the resulting status.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/record-refund`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_record-refund))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, body: &paypal_generated::invoicing_v1::RefundDetail) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().record_refund(invoice_id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record_refund(&self, invoice_id: &str, body: &types::RefundDetail) -> RecordRefund {
        let call = Call::new(&self.client, &RECORD_REFUND)
            .path("invoice_id", invoice_id)
            .json_bytes(encode(body));
        RecordRefund { call }
    }
}

/// Request builder of [`InvoicingV1::record_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RecordRefund {
    call: Call,
}

paypal_runtime::call!(RecordRefund -> ());

static GET_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.get",
    method: Method::Get,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Reads one invoice with items, totals and everything paid or refunded so far.
    ///
    /// The page on which the customer pays is `payer_view_url` in the metadata. `paid_amount` and
    /// `refunded_amount` are split into what went through PayPal and the rest.
    ///
    /// `GET /v1/invoicing/invoices/{invoice_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().get_invoice(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice(&self, invoice_id: &str) -> GetInvoice {
        let call = Call::new(&self.client, &GET_INVOICE).path("invoice_id", invoice_id);
        GetInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::get_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetInvoice {
    call: Call,
}

paypal_runtime::call!(GetInvoice -> types::Invoice);

static UPDATE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.update",
    method: Method::Put,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Replaces an invoice as a whole: anything the body omits is gone.
    ///
    /// So begin with `invoicing_v1().get_invoice`, edit that and send it. The merchant is mailed about the
    /// change unless `notify_merchant`, true by default, is turned off.
    ///
    /// `PUT /v1/invoicing/invoices/{invoice_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_update))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, body: &paypal_generated::invoicing_v1::Invoice) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().update_invoice(invoice_id, body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_invoice(&self, invoice_id: &str, body: &types::Invoice) -> UpdateInvoice {
        let call = Call::new(&self.client, &UPDATE_INVOICE)
            .path("invoice_id", invoice_id)
            .json_bytes(encode(body));
        UpdateInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::update_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateInvoice {
    call: Call,
}

impl UpdateInvoice {
    /// Whether the merchant gets an email about it, too.
    ///
    /// Sets the query parameter `notify_merchant`. Default: `true`.
    pub fn notify_merchant(mut self, notify_merchant: bool) -> Self {
        self.call = self.call.query("notify_merchant", notify_merchant);
        self
    }
}

paypal_runtime::call!(UpdateInvoice -> types::Invoice);

static DELETE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Removes a draft, after which it cannot be read any more.
    ///
    /// Once sent, an invoice stays on record and `invoicing_v1().cancel_invoice` is what is left. `204`
    /// confirms.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().delete_invoice(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_invoice(&self, invoice_id: &str) -> DeleteInvoice {
        let call = Call::new(&self.client, &DELETE_INVOICE).path("invoice_id", invoice_id);
        DeleteInvoice { call }
    }
}

/// Request builder of [`InvoicingV1::delete_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteInvoice {
    call: Call,
}

paypal_runtime::call!(DeleteInvoice -> ());

static DELETE_PAYMENT: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete_external_payment",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}/payment-records/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Takes back an external payment entered by mistake.
    ///
    /// Only entries of type `EXTERNAL`, made through `invoicing_v1().record_payment`, go away like this; the
    /// invoice then owes the amount again.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}/payment-records/{transaction_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_delete_external_payment))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, transaction_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().delete_payment(invoice_id, transaction_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_payment(&self, invoice_id: &str, transaction_id: &str) -> DeletePayment {
        let call = Call::new(&self.client, &DELETE_PAYMENT)
            .path("invoice_id", invoice_id)
            .path("transaction_id", transaction_id);
        DeletePayment { call }
    }
}

/// Request builder of [`InvoicingV1::delete_payment`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeletePayment {
    call: Call,
}

paypal_runtime::call!(DeletePayment -> ());

static DELETE_REFUND: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete_external_refund",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}/refund-records/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Erases the note of an external refund, with the id shown under `refunds`.
    ///
    /// It reverses `invoicing_v1().record_refund` and touches no balance.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}/refund-records/{transaction_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_delete_external_refund))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, transaction_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().delete_refund(invoice_id, transaction_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_refund(&self, invoice_id: &str, transaction_id: &str) -> DeleteRefund {
        let call = Call::new(&self.client, &DELETE_REFUND)
            .path("invoice_id", invoice_id)
            .path("transaction_id", transaction_id);
        DeleteRefund { call }
    }
}

/// Request builder of [`InvoicingV1::delete_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteRefund {
    call: Call,
}

paypal_runtime::call!(DeleteRefund -> ());

static GET_QR_CODE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.qr_code",
    method: Method::Get,
    path: "/v1/invoicing/invoices/{invoice_id}/qr-code",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl InvoicingV1 {
    /// Draws a code that opens the payment page on a phone, to print on paper.
    ///
    /// The PNG comes as Base64 text in `image`, 500 by 500 pixels by default.
    ///
    /// `GET /v1/invoicing/invoices/{invoice_id}/qr-code`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_qr_code))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().get_qr_code(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_qr_code(&self, invoice_id: &str) -> GetQrCode {
        let call = Call::new(&self.client, &GET_QR_CODE).path("invoice_id", invoice_id);
        GetQrCode { call }
    }
}

/// Request builder of [`InvoicingV1::get_qr_code`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetQrCode {
    call: Call,
}

impl GetQrCode {
    /// The width of the image in pixels.
    ///
    /// Sets the query parameter `width`. Default: `500`.
    pub fn width(mut self, width: i64) -> Self {
        self.call = self.call.query("width", width);
        self
    }

    /// The height of the image in pixels.
    ///
    /// Sets the query parameter `height`. Default: `500`.
    pub fn height(mut self, height: i64) -> Self {
        self.call = self.call.query("height", height);
        self
    }
}

paypal_runtime::call!(GetQrCode -> types::QrCode);

static GENERATE_NEXT_INVOICE_NUMBER: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.next_invoice_number",
    method: Method::Post,
    path: "/v1/invoicing/invoices/next-invoice-number",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
};

impl InvoicingV1 {
    /// Asks which number would follow in the merchant's sequence.
    ///
    /// Put it into `number` of `invoicing_v1().create_invoice` when your own system has to know it
    /// beforehand. Nothing comes into being by asking.
    ///
    /// `POST /v1/invoicing/invoices/next-invoice-number`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v1/#invoice_next_invoice_number))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().generate_next_invoice_number().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_next_invoice_number(&self) -> GenerateNextInvoiceNumber {
        let call = Call::new(&self.client, &GENERATE_NEXT_INVOICE_NUMBER);
        GenerateNextInvoiceNumber { call }
    }
}

/// Request builder of [`InvoicingV1::generate_next_invoice_number`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GenerateNextInvoiceNumber {
    call: Call,
}

paypal_runtime::call!(GenerateNextInvoiceNumber -> types::InvoiceNumber);
