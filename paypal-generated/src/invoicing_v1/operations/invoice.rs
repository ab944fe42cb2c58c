// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! The operations of the group `invoice`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{InvoicingV1, types};

pub(in super::super) static CREATE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.create",
    rust_path: "invoicing_v1().create_invoice",
    method: Method::Post,
    path: "/v1/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Creates an invoice as a draft, which only the merchant sees.
    ///
    /// It has up to 100 items and one recipient; you can set a `number` of at most 25 characters, or PayPal
    /// assigns one. Continue with `invoicing_v1().send_invoice`, or with `invoicing_v1().schedule_invoice`
    /// for a later date.
    ///
    /// `POST /v1/invoicing/invoices`, operation id `invoice.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::{Invoice, MerchantInfo};
    ///
    /// let body = Invoice::new(MerchantInfo::new());
    /// let answer = paypal.invoicing_v1().create_invoice(&body).await?;
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

pub(in super::super) static LIST_INVOICES: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.get_all",
    rust_path: "invoicing_v1().list_invoices",
    method: Method::Get,
    path: "/v1/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Lists the merchant's invoices, 20 per page by default.
    ///
    /// Here `page` is the index of the first entry, counted from 0, not a page number; the pager sets it. Set
    /// `total_count_required` only if you need the total.
    ///
    /// `GET /v1/invoicing/invoices`, operation id `invoice.get_all`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-get-all))
    ///
    /// Paged by offset: [`items`](ListInvoices::items) returns all items, [`pages`](ListInvoices::pages) all
    /// pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

    /// The number of entries on a page.
    ///
    /// Sets the query parameter `page_size`. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// Whether the response has the total number of entries.
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

pub(in super::super) static SEARCH_INVOICES: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.search",
    rust_path: "invoicing_v1().search_invoices",
    method: Method::Post,
    path: "/v1/invoicing/search",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Finds invoices by number, customer, amount or period, with all filters combined.
    ///
    /// Although it is a `POST`, it is a query and can be retried. `status` takes one value and does not
    /// support `UNPAID` and `PARTIALLY_PAID`, although an invoice can have these states.
    ///
    /// `POST /v1/invoicing/search`, operation id `invoice.search`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-search))
    ///
    /// Safe to repeat: the operation only reads. Paged by offset: [`items`](SearchInvoices::items) returns
    /// all items, [`pages`](SearchInvoices::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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
    ///
    /// The criteria of a search for invoices, and the page to return.
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

pub(in super::super) static SEND_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.send",
    rust_path: "invoicing_v1().send_invoice",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/send",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Sends a draft to its recipient by email and makes it payable.
    ///
    /// PayPal accepts the request with `202` and an empty response; read the status with
    /// `invoicing_v1().get_invoice`. Set `notify_merchant` to false to send the merchant no copy.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/send`, operation id `invoice.send`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-send))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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
    /// Whether the merchant gets an email about the change.
    ///
    /// Sets the query parameter `notify_merchant`. Default: `true`.
    pub fn notify_merchant(mut self, notify_merchant: bool) -> Self {
        self.call = self.call.query("notify_merchant", notify_merchant);
        self
    }
}

paypal_runtime::call!(SendInvoice -> ());

pub(in super::super) static SCHEDULE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.schedule",
    rust_path: "invoicing_v1().schedule_invoice",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/schedule",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Schedules a draft, which is sent on its `invoice_date`, a later day.
    ///
    /// Until that day its status is `SCHEDULED`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/schedule`, operation id `invoice.schedule`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-schedule))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static SEND_INVOICE_REMINDER: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.remind",
    rust_path: "invoicing_v1().send_invoice_reminder",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/remind",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Sends a payment reminder, with a subject and note of the merchant's choice.
    ///
    /// The invoice must have been sent (`SENT`, `UNPAID`). Each call sends another email, since there is no
    /// request id to recognize a repetition; up to 100 additional addresses can get a copy.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/remind`, operation id `invoice.remind`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-remind))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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
    ///
    /// The e-mail about an invoice or a reminder.
    pub fn body(mut self, body: &types::Notification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SendInvoiceReminder -> ());

pub(in super::super) static CANCEL_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.cancel",
    rust_path: "invoicing_v1().cancel_invoice",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/cancel",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Cancels an invoice that was sent but is unpaid, permanently: it becomes `CANCELLED`.
    ///
    /// PayPal notifies both sides unless `send_to_merchant` or `send_to_payer` is false. Drafts are not
    /// cancelled but deleted, by `invoicing_v1().delete_invoice`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/cancel`, operation id `invoice.cancel`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-cancel))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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
    ///
    /// The e-mail about a cancelled invoice, and its receivers.
    pub fn body(mut self, body: &types::CancelNotification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(CancelInvoice -> ());

pub(in super::super) static RECORD_PAYMENT: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.record-payment",
    rust_path: "invoicing_v1().record_payment",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/record-payment",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Records a payment outside PayPal, such as `CASH` or `BANK_TRANSFER`.
    ///
    /// Nothing is charged; only the status changes to `MARKED_AS_PAID`. `invoicing_v1().delete_payment`
    /// deletes a wrong entry.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/record-payment`, operation id `invoice.record-payment`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-record-payment))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::{PaymentDetail, PaymentDetailMethod};
    ///
    /// let body = PaymentDetail::new(PaymentDetailMethod::BankTransfer);
    /// paypal.invoicing_v1().record_payment(invoice_id, &body).await?;
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

pub(in super::super) static RECORD_REFUND: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.record-refund",
    rust_path: "invoicing_v1().record_refund",
    method: Method::Post,
    path: "/v1/invoicing/invoices/{invoice_id}/record-refund",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Records that a customer got money back outside PayPal.
    ///
    /// It moves no money: to return a PayPal payment, refund the transaction itself, for instance by
    /// `payments_v1().refund_sale`. The resulting status is `MARKED_AS_REFUNDED`.
    ///
    /// `POST /v1/invoicing/invoices/{invoice_id}/record-refund`, operation id `invoice.record-refund`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-record-refund))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::RefundDetail;
    ///
    /// let body = RefundDetail::new().date("2030-01-31T12:00:00Z").note("note");
    /// paypal.invoicing_v1().record_refund(invoice_id, &body).await?;
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

pub(in super::super) static GET_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.get",
    rust_path: "invoicing_v1().get_invoice",
    method: Method::Get,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Reads one invoice with items, totals and all payments and refunds so far.
    ///
    /// The customer's payment page is `payer_view_url` in the metadata. `paid_amount` and `refunded_amount`
    /// are divided into amounts through PayPal and other amounts.
    ///
    /// `GET /v1/invoicing/invoices/{invoice_id}`, operation id `invoice.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static UPDATE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.update",
    rust_path: "invoicing_v1().update_invoice",
    method: Method::Put,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Replaces an invoice as a whole: fields that the body omits are deleted.
    ///
    /// Start with the result of `invoicing_v1().get_invoice`, change it and send it. PayPal notifies the
    /// merchant by email unless `notify_merchant`, true by default, is false.
    ///
    /// `PUT /v1/invoicing/invoices/{invoice_id}`, operation id `invoice.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::{Invoice, MerchantInfo};
    ///
    /// let body = Invoice::new(MerchantInfo::new());
    /// let answer = paypal.invoicing_v1().update_invoice(invoice_id, &body).await?;
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
    /// Whether the merchant gets an email about the change.
    ///
    /// Sets the query parameter `notify_merchant`. Default: `true`.
    pub fn notify_merchant(mut self, notify_merchant: bool) -> Self {
        self.call = self.call.query("notify_merchant", notify_merchant);
        self
    }
}

paypal_runtime::call!(UpdateInvoice -> types::Invoice);

pub(in super::super) static DELETE_INVOICE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete",
    rust_path: "invoicing_v1().delete_invoice",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Deletes a draft permanently.
    ///
    /// Every other invoice is kept: `invoicing_v1().cancel_invoice` cancels it. PayPal confirms with `204`.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}`, operation id `invoice.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static DELETE_PAYMENT: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete_external_payment",
    rust_path: "invoicing_v1().delete_payment",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}/payment-records/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Deletes an external payment that was recorded by mistake.
    ///
    /// Only entries of type `EXTERNAL`, created by `invoicing_v1().record_payment`, can be deleted; the
    /// amount is due again afterwards.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}/payment-records/{transaction_id}`, operation id
    /// `invoice.delete_external_payment`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-delete-external-payment))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static DELETE_REFUND: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.delete_external_refund",
    rust_path: "invoicing_v1().delete_refund",
    method: Method::Delete,
    path: "/v1/invoicing/invoices/{invoice_id}/refund-records/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Deletes the record of an external refund, by its id under `refunds`.
    ///
    /// It reverses `invoicing_v1().record_refund` and changes no balance.
    ///
    /// `DELETE /v1/invoicing/invoices/{invoice_id}/refund-records/{transaction_id}`, operation id
    /// `invoice.delete_external_refund`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-delete-external-refund))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static GET_QR_CODE: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.qr_code",
    rust_path: "invoicing_v1().get_qr_code",
    method: Method::Get,
    path: "/v1/invoicing/invoices/{invoice_id}/qr-code",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Renders the invoice's QR code for phones, to print on paper.
    ///
    /// The PNG is Base64 text in `image`, 500 by 500 pixels by default; `picture()` decodes it.
    ///
    /// `GET /v1/invoicing/invoices/{invoice_id}/qr-code`, operation id `invoice.qr_code`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-qr-code))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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

pub(in super::super) static GENERATE_NEXT_INVOICE_NUMBER: Operation = Operation {
    api: "invoicing_v1",
    id: "invoice.next_invoice_number",
    rust_path: "invoicing_v1().generate_next_invoice_number",
    method: Method::Post,
    path: "/v1/invoicing/invoices/next-invoice-number",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Returns the next number in the merchant's sequence.
    ///
    /// Put it into `number` of `invoicing_v1().create_invoice` if your own system has to know it beforehand.
    /// The call creates nothing.
    ///
    /// `POST /v1/invoicing/invoices/next-invoice-number`, operation id `invoice.next_invoice_number`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/invoice-next-invoice-number))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
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
