// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `invoices-cancel-reminders`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::InvoiceReminders;

pub(in super::super) static CANCEL_INVOICE_REMINDERS: Operation = Operation {
    api: "invoice_reminders",
    id: "invoices-cancel-reminders",
    rust_path: "invoice_reminders().cancel_invoice_reminders",
    method: Method::Post,
    path: "/v2/invoicing/invoices/{id}/cancel-reminders",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Cancels the automatic reminders of a single invoice, whose id begins with `INV2-`.
    ///
    /// Use it for example after an agreement with the customer; the reminders of other invoices continue. To
    /// send a reminder by hand, use `invoicing().send_invoice_reminder`.
    ///
    /// `POST /v2/invoicing/invoices/{id}/cancel-reminders`, operation id `invoices-cancel-reminders`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoices-cancel-reminders))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoice_reminders().cancel_invoice_reminders(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_invoice_reminders(&self, id: &str) -> CancelInvoiceReminders {
        let call = Call::new(&self.client, &CANCEL_INVOICE_REMINDERS).path("id", id);
        CancelInvoiceReminders { call }
    }
}

/// Request builder of [`InvoiceReminders::cancel_invoice_reminders`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CancelInvoiceReminders {
    call: Call,
}

paypal_runtime::call!(CancelInvoiceReminders -> ());
