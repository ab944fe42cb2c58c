// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-resume`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::InvoiceReminders;

pub(in super::super) static RESUME_REMINDER: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-resume",
    rust_path: "invoice_reminders().resume_reminder",
    method: Method::Post,
    path: "/v2/invoicing/reminders/{id}/resume",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Activates a reminder again that `invoice_reminders().suspend_reminder` stopped.
    ///
    /// The response is an empty 204, and an unknown id gives 404; `invoice_reminders().get_reminder` shows
    /// the `status` afterwards.
    ///
    /// `POST /v2/invoicing/reminders/{id}/resume`, operation id `auto-reminder-configuration-resume`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-resume))
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
    /// paypal.invoice_reminders().resume_reminder(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_reminder(&self, id: &str) -> ResumeReminder {
        let call = Call::new(&self.client, &RESUME_REMINDER).path("id", id);
        ResumeReminder { call }
    }
}

/// Request builder of [`InvoiceReminders::resume_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ResumeReminder {
    call: Call,
}

paypal_runtime::call!(ResumeReminder -> ());
