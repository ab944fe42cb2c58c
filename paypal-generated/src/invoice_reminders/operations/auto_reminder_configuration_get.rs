// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-get`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{InvoiceReminders, types};

pub(in super::super) static GET_REMINDER: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-get",
    rust_path: "invoice_reminders().get_reminder",
    method: Method::Get,
    path: "/v2/invoicing/reminders/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Reads one reminder by its id, which begins with `RC-`.
    ///
    /// `status` shows whether it is `ACTIVE` or `INACTIVE`, and `interval` and `repetition` show when and how
    /// often PayPal sends emails. An unknown id gives 404.
    ///
    /// `GET /v2/invoicing/reminders/{id}`, operation id `auto-reminder-configuration-get`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-get))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoice_reminders().get_reminder(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reminder(&self, id: &str) -> GetReminder {
        let call = Call::new(&self.client, &GET_REMINDER).path("id", id);
        GetReminder { call }
    }
}

/// Request builder of [`InvoiceReminders::get_reminder`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetReminder {
    call: Call,
}

paypal_runtime::call!(GetReminder -> types::InvoiceReminder);
