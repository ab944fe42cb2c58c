// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `invoices`.

use paypal_runtime::{Call, EmptyBody, File, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{Invoicing, types};

pub(in super::super) static CREATE_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.create",
    rust_path: "invoicing().create_invoice",
    method: Method::Post,
    path: "/v2/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Creates a draft invoice.
    ///
    /// It stays a `DRAFT`, invisible to the customer, until `send_invoice`; PayPal calculates the totals from
    /// items, discounts, taxes and shipping. The operation has no request id: set your own `invoice_number`,
    /// so that you can recognize a repeated attempt.
    ///
    /// `POST /v2/invoicing/invoices`, operation id `invoices.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_SYNTAX`,
    /// `USER_NOT_FOUND`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::{Invoice, InvoiceDetail};
    ///
    /// let body = Invoice::new(InvoiceDetail::new("USD"));
    /// let answer = paypal.invoicing().create_invoice(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice(&self, body: &types::Invoice) -> CreateInvoice {
        let call = Call::new(&self.client, &CREATE_INVOICE).json_bytes(encode(body));
        CreateInvoice { call }
    }
}

/// Request builder of [`Invoicing::create_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateInvoice {
    call: Call,
}

paypal_runtime::call!(CreateInvoice -> types::Invoice);

pub(in super::super) static LIST_INVOICES: Operation = Operation {
    api: "invoicing",
    id: "invoices.list",
    rust_path: "invoicing().list_invoices",
    method: Method::Get,
    path: "/v2/invoicing/invoices",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Lists the merchant's invoices, page by page.
    ///
    /// `page` counts from 1, `page_size` is 20 unless you set it, up to 100, and `total_required` adds
    /// totals. To select invoices by status, recipient or date, use `invoicing().search_invoices`.
    ///
    /// `GET /v2/invoicing/invoices`, operation id `invoices.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-list))
    ///
    /// Paged by number, at most 100 items per page: [`items`](ListInvoices::items) returns all items,
    /// [`pages`](ListInvoices::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`
    ///
    /// Issues: `INVALID_INTEGER_MAX_VALUE`, `INVALID_INTEGER_MIN_VALUE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.invoicing().list_invoices().items();
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

/// Request builder of [`Invoicing::list_invoices`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListInvoices {
    call: Call,
}

impl ListInvoices {
    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 1000. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The number of entries on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 100. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// Whether to return the totals: only then are `total_items` and `total_pages` set.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }

    /// The fields of each entry to return: `all`, the default, or `none` for a short list.
    ///
    /// Sets the query parameter `fields`. At most 2147483647 characters. Pattern: `(?i)^(all|none)$`.
    /// Default: `"all"`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(ListInvoices -> types::Invoices);

static LIST_INVOICES_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(100)
    .items("items")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    ListInvoices -> types::Invoices, types::Invoice, LIST_INVOICES_PAGES,
    |page| page.items.unwrap_or_default()
);

pub(in super::super) static SEND_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.send",
    rust_path: "invoicing().send_invoice",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/send",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Sends a draft to its recipients, or schedules it.
    ///
    /// With an `invoice_date` in the future the state becomes `SCHEDULED`, otherwise `SENT`; if
    /// `send_to_recipient` is false, PayPal sends no email and the state is `UNPAID`, so that you can share
    /// its `recipient_view_url`.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/send`, operation id `invoices.send`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-send))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().send_invoice(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_invoice(&self, invoice_id: &str) -> SendInvoice {
        let call = Call::new(&self.client, &SEND_INVOICE).path("invoice_id", invoice_id);
        SendInvoice { call }
    }
}

/// Request builder of [`Invoicing::send_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendInvoice {
    call: Call,
}

impl SendInvoice {
    /// Sets the request body, which is empty by default.
    ///
    /// The email about sending, reminding or cancelling: subject, note and recipients.
    pub fn body(mut self, body: &types::Notification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SendInvoice -> types::LinkDescription);

pub(in super::super) static SEND_INVOICE_REMINDER: Operation = Operation {
    api: "invoicing",
    id: "invoices.remind",
    rust_path: "invoicing().send_invoice_reminder",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/remind",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Sends a payment reminder by email for an invoice that was already sent.
    ///
    /// An invoice that is not awaiting payment, for instance a draft, gives `CANNOT_REMIND_INVOICE`. You can
    /// set subject and note, and up to 100 additional addresses for copies.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/remind`, operation id `invoices.remind`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-remind))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ARRAY_MAX_ITEMS`, `PERMISSION_DENIED`,
    /// `CANNOT_REMIND_INVOICE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing().send_invoice_reminder(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_invoice_reminder(&self, invoice_id: &str) -> SendInvoiceReminder {
        let call = Call::new(&self.client, &SEND_INVOICE_REMINDER).path("invoice_id", invoice_id);
        SendInvoiceReminder { call }
    }
}

/// Request builder of [`Invoicing::send_invoice_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendInvoiceReminder {
    call: Call,
}

impl SendInvoiceReminder {
    /// Sets the request body, which is empty by default.
    ///
    /// The email about sending, reminding or cancelling: subject, note and recipients.
    pub fn body(mut self, body: &types::Notification) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SendInvoiceReminder -> ());

pub(in super::super) static CANCEL_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.cancel",
    rust_path: "invoicing().cancel_invoice",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/cancel",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &["INVOICE_CANCELED_ALREADY"],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Cancels a sent invoice, so that it can no longer be paid.
    ///
    /// `CANCELLED` is final; the flags of the `Notification` control who is notified. An invoice with a
    /// payment cannot be cancelled (`CANNOT_CANCEL_PAID_INVOICE`); for drafts and scheduled invoices use
    /// `delete_invoice`.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/cancel`, operation id `invoices.cancel`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-cancel))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. A refusal
    /// with `INVOICE_CANCELED_ALREADY` means that the effect of this operation exists already:
    /// `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ARRAY_MAX_ITEMS`, `PERMISSION_DENIED`,
    /// `CANNOT_CANCEL_DRAFT_INVOICE`, `CANNOT_CANCEL_PAID_INVOICE`, `CANNOT_CANCEL_REFUNDED_INVOICE`,
    /// `CANNOT_CANCEL_SCHEDULED_INVOICE`, `INVOICE_CANCELED_ALREADY`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::Notification;
    ///
    /// let body = Notification::new().subject("subject").note("note");
    /// paypal.invoicing().cancel_invoice(invoice_id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_invoice(&self, invoice_id: &str, body: &types::Notification) -> CancelInvoice {
        let call = Call::new(&self.client, &CANCEL_INVOICE)
            .path("invoice_id", invoice_id)
            .json_bytes(encode(body));
        CancelInvoice { call }
    }
}

/// Request builder of [`Invoicing::cancel_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CancelInvoice {
    call: Call,
}

paypal_runtime::call!(CancelInvoice -> ());

pub(in super::super) static RECORD_PAYMENT: Operation = Operation {
    api: "invoicing",
    id: "invoices.payments",
    rust_path: "invoicing().record_payment",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/payments",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Records a payment that was received outside PayPal, such as cash or a cheque.
    ///
    /// No money moves; the state becomes `MARKED_AS_PAID`, or `PARTIALLY_PAID` if an amount remains. Without
    /// an amount, the full amount due is recorded; a larger amount is refused with
    /// `PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE`. Keep the returned `payment_id` for `delete_payment`.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/payments`, operation id `invoices.payments`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-payments))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `INVALID_PAYMENT_METHOD`, `NOT_SUPPORTED`,
    /// `INVALID_STRING_LENGTH`, `INVALID_STRING_MAX_LENGTH`, `INVALID_PARAMETER_SYNTAX`,
    /// `VALUE_CANNOT_BE_ZERO`, `INVALID_DECIMAL_VALUE`, `INVALID_INTEGER_VALUE`, `PERMISSION_DENIED`,
    /// `PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE`, `INVALID_INVOICE_TYPE` and 1 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::{PaymentDetail, PaymentMethod};
    ///
    /// let body = PaymentDetail::new(PaymentMethod::BankTransfer);
    /// let answer = paypal.invoicing().record_payment(invoice_id, &body).await?;
    /// println!("{answer:?}");
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

/// Request builder of [`Invoicing::record_payment`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RecordPayment {
    call: Call,
}

paypal_runtime::call!(RecordPayment -> types::PaymentReference);

pub(in super::super) static DELETE_PAYMENT: Operation = Operation {
    api: "invoicing",
    id: "invoices.payments-delete",
    rust_path: "invoicing().delete_payment",
    method: Method::Delete,
    path: "/v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Deletes a payment that was recorded by mistake.
    ///
    /// It deletes only entries of `record_payment`, by their `payment_id`; otherwise the issue is
    /// `CANNOT_DELETE_EXTERNAL_PAYMENT`, and a payment that PayPal collected has to be refunded instead.
    ///
    /// `DELETE /v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}`, operation id
    /// `invoices.payments-delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-payments-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `PERMISSION_DENIED`, `CANNOT_DELETE_EXTERNAL_PAYMENT`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, transaction_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing().delete_payment(invoice_id, transaction_id).await?;
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

/// Request builder of [`Invoicing::delete_payment`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeletePayment {
    call: Call,
}

paypal_runtime::call!(DeletePayment -> ());

pub(in super::super) static RECORD_REFUND: Operation = Operation {
    api: "invoicing",
    id: "invoices.refunds",
    rust_path: "invoicing().record_refund",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/refunds",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Records a refund that was made outside PayPal.
    ///
    /// The entry only changes the state to `MARKED_AS_REFUNDED` or `PARTIALLY_REFUNDED`; to refund a payment
    /// through PayPal, use `payments().refund_capture` or the account's website. `INVALID_REFUND_AMOUNT` and
    /// `CANNOT_PROCESS_REFUNDS` mean that the amount or the invoice's state does not permit it.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/refunds`, operation id `invoices.refunds`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-refunds))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `INVALID_REFUND_METHOD`, `INVALID_PARAMETER_SYNTAX`,
    /// `INVALID_STRING_LENGTH`, `NOT_SUPPORTED`, `INVALID_STRING_MAX_LENGTH`, `VALUE_CANNOT_BE_ZERO`,
    /// `INVALID_INTEGER_VALUE`, `INVALID_DECIMAL_VALUE`, `PERMISSION_DENIED`, `INVALID_REFUND_AMOUNT`,
    /// `CANNOT_PROCESS_REFUNDS`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::{PaymentMethod, RefundDetail};
    ///
    /// let body = RefundDetail::new(PaymentMethod::BankTransfer);
    /// let answer = paypal.invoicing().record_refund(invoice_id, &body).await?;
    /// println!("{answer:?}");
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

/// Request builder of [`Invoicing::record_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RecordRefund {
    call: Call,
}

paypal_runtime::call!(RecordRefund -> types::RefundReference);

pub(in super::super) static DELETE_REFUND: Operation = Operation {
    api: "invoicing",
    id: "invoices.refunds-delete",
    rust_path: "invoicing().delete_refund",
    method: Method::Delete,
    path: "/v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Deletes the record of an external refund.
    ///
    /// The second id is the `refund_id` that `record_refund` returned; PayPal returns an empty 204.
    ///
    /// `DELETE /v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}`, operation id
    /// `invoices.refunds-delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-refunds-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str, transaction_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing().delete_refund(invoice_id, transaction_id).await?;
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

/// Request builder of [`Invoicing::delete_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteRefund {
    call: Call,
}

paypal_runtime::call!(DeleteRefund -> ());

pub(in super::super) static GENERATE_QR_CODE: Operation = Operation {
    api: "invoicing",
    id: "invoices.generate-qr-code",
    rust_path: "invoicing().generate_qr_code",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{invoice_id}/generate-qr-code",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Creates a QR code that opens the invoice on a phone.
    ///
    /// Width and height are from 150 to 500 pixels (500 by default); `action` selects the payment page or the
    /// invoice details. The response is a PNG, in whichever shape PayPal sends it. If its `content_type()` is
    /// `image/png`, write its `bytes()` to a file; with another content type, PayPal has sent no picture.
    ///
    /// `POST /v2/invoicing/invoices/{invoice_id}/generate-qr-code`, operation id `invoices.generate-qr-code`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-generate-qr-code))
    ///
    /// Safe to repeat: the operation only reads.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `INVALID_INTEGER_MAX_VALUE`, `INVALID_INTEGER_MIN_VALUE`, `INVALID_PARAMETER_SYNTAX`,
    /// `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().generate_qr_code(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_qr_code(&self, invoice_id: &str) -> GenerateQrCode {
        let call = Call::new(&self.client, &GENERATE_QR_CODE).path("invoice_id", invoice_id);
        GenerateQrCode { call }
    }
}

/// Request builder of [`Invoicing::generate_qr_code`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GenerateQrCode {
    call: Call,
}

impl GenerateQrCode {
    /// Sets the request body, which is empty by default.
    ///
    /// The size and the purpose of a QR code.
    pub fn body(mut self, body: &types::QrConfig) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(GenerateQrCode -> File);

pub(in super::super) static GET_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.get",
    rust_path: "invoicing().get_invoice",
    method: Method::Get,
    path: "/v2/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Reads one invoice in full.
    ///
    /// Its status, `due_amount` and the lists of payments and refunds show which part is paid;
    /// `PERMISSION_DENIED` means that this account has no access to it.
    ///
    /// `GET /v2/invoicing/invoices/{invoice_id}`, operation id `invoices.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`
    ///
    /// Issues: `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().get_invoice(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice(&self, invoice_id: &str) -> GetInvoice {
        let call = Call::new(&self.client, &GET_INVOICE).path("invoice_id", invoice_id);
        GetInvoice { call }
    }
}

/// Request builder of [`Invoicing::get_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetInvoice {
    call: Call,
}

paypal_runtime::call!(GetInvoice -> types::Invoice);

pub(in super::super) static UPDATE_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.update",
    rust_path: "invoicing().update_invoice",
    method: Method::Put,
    path: "/v2/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Replaces the whole content of an invoice.
    ///
    /// An omitted field is deleted, so change the result of `get_invoice` and send it back. If the invoice
    /// was already sent, PayPal notifies its parties by email; `send_to_recipient` and `send_to_invoicer` can
    /// disable this.
    ///
    /// `PUT /v2/invoicing/invoices/{invoice_id}`, operation id `invoices.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_SYNTAX`,
    /// `PERMISSION_DENIED`, `USER_NOT_FOUND`, `AUTH_FLOW_REQUIRED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::{Invoice, InvoiceDetail};
    ///
    /// let body = Invoice::new(InvoiceDetail::new("USD"));
    /// let answer = paypal.invoicing().update_invoice(invoice_id, &body).await?;
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

/// Request builder of [`Invoicing::update_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateInvoice {
    call: Call,
}

impl UpdateInvoice {
    /// Whether the customer gets an email about the change.
    ///
    /// Sets the query parameter `send_to_recipient`. Default: `true`.
    pub fn send_to_recipient(mut self, send_to_recipient: bool) -> Self {
        self.call = self.call.query("send_to_recipient", send_to_recipient);
        self
    }

    /// Whether the merchant gets an email about the change.
    ///
    /// Sets the query parameter `send_to_invoicer`. Default: `true`.
    pub fn send_to_invoicer(mut self, send_to_invoicer: bool) -> Self {
        self.call = self.call.query("send_to_invoicer", send_to_invoicer);
        self
    }
}

paypal_runtime::call!(UpdateInvoice -> types::Invoice);

pub(in super::super) static DELETE_INVOICE: Operation = Operation {
    api: "invoicing",
    id: "invoices.delete",
    rust_path: "invoicing().delete_invoice",
    method: Method::Delete,
    path: "/v2/invoicing/invoices/{invoice_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Deletes an invoice that was never sent.
    ///
    /// Its state must be `DRAFT` or `SCHEDULED`; for a sent invoice use `cancel_invoice`. The id is invalid
    /// afterwards, while the number may be used again.
    ///
    /// `DELETE /v2/invoicing/invoices/{invoice_id}`, operation id `invoices.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing().delete_invoice(invoice_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_invoice(&self, invoice_id: &str) -> DeleteInvoice {
        let call = Call::new(&self.client, &DELETE_INVOICE).path("invoice_id", invoice_id);
        DeleteInvoice { call }
    }
}

/// Request builder of [`Invoicing::delete_invoice`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteInvoice {
    call: Call,
}

paypal_runtime::call!(DeleteInvoice -> ());

pub(in super::super) static SEARCH_INVOICES: Operation = Operation {
    api: "invoicing",
    id: "invoices.search-invoices",
    rust_path: "invoicing().search_invoices",
    method: Method::Post,
    path: "/v2/invoicing/search-invoices",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Finds invoices by recipient, number, status, amount or date.
    ///
    /// All given criteria must match; at most 5 states are possible at once, and pages hold 100 at most. The
    /// operation is a POST but changes nothing, so it is retried like a read.
    ///
    /// `POST /v2/invoicing/search-invoices`, operation id `invoices.search-invoices`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-search-invoices))
    ///
    /// Safe to repeat: the operation only reads. Paged by number, at most 100 items per page:
    /// [`items`](SearchInvoices::items) returns all items, [`pages`](SearchInvoices::pages) all pages, and
    /// awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`
    ///
    /// Issues: `INVALID_INTEGER_MAX_VALUE`, `INVALID_INTEGER_MIN_VALUE`, `INVALID_STRING_MAX_LENGTH`,
    /// `INVALID_ARRAY_MAX_ITEMS`, `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_SYNTAX`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.invoicing().search_invoices().items();
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

/// Request builder of [`Invoicing::search_invoices`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchInvoices {
    call: Call,
}

impl SearchInvoices {
    /// Sets the request body, which is empty by default.
    ///
    /// The criteria of `search_invoices`; an invoice must match all of them.
    pub fn body(mut self, body: &types::SearchData) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 1000. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The number of entries on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 100. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// Whether to return the totals: only then are `total_items` and `total_pages` set.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }
}

paypal_runtime::call!(SearchInvoices -> types::Invoices);

static SEARCH_INVOICES_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(100)
    .items("items")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    SearchInvoices -> types::Invoices, types::Invoice, SEARCH_INVOICES_PAGES,
    |page| page.items.unwrap_or_default()
);
