// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-suspend`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::InvoiceReminders;

pub(in super::super) static SUSPEND_REMINDER: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-suspend",
    rust_path: "invoice_reminders().suspend_reminder",
    method: Method::Post,
    path: "/v2/invoicing/reminders/{id}/suspend",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Stops a reminder for all invoices of the account, until `resume_reminder` starts it again.
    ///
    /// `POST /v2/invoicing/reminders/{id}/suspend`, operation id `auto-reminder-configuration-suspend`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-suspend))
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
    /// paypal.invoice_reminders().suspend_reminder(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend_reminder(&self, id: &str) -> SuspendReminder {
        let call = Call::new(&self.client, &SUSPEND_REMINDER).path("id", id);
        SuspendReminder { call }
    }
}

/// Request builder of [`InvoiceReminders::suspend_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SuspendReminder {
    call: Call,
}

paypal_runtime::call!(SuspendReminder -> ());
