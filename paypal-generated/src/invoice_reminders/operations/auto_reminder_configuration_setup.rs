// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-setup`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{InvoiceReminders, types};

pub(in super::super) static SET_UP_REMINDERS: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-setup",
    rust_path: "invoice_reminders().set_up_reminders",
    method: Method::Post,
    path: "/v2/invoicing/setup-reminders",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Creates the account's two reminders, one before and one after the due date.
    ///
    /// The reminders of the body become active; a reminder that the body lacks gets PayPal's default values
    /// and stays `INACTIVE`, so a call without a body creates two inactive reminders. Call it once per
    /// account: PayPal answers with status 422 if the reminders exist, and `update_reminder` changes them.
    ///
    /// `POST /v2/invoicing/setup-reminders`, operation id `auto-reminder-configuration-setup`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-setup))
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
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoice_reminders().set_up_reminders().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_up_reminders(&self) -> SetUpReminders {
        let call = Call::new(&self.client, &SET_UP_REMINDERS);
        SetUpReminders { call }
    }
}

/// Request builder of [`InvoiceReminders::set_up_reminders`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SetUpReminders {
    call: Call,
}

impl SetUpReminders {
    /// Sets the request body, which is empty by default.
    ///
    /// The reminders to create, at most one of each type.
    pub fn body(mut self, body: &types::ReminderSetup) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SetUpReminders -> types::InvoiceReminderList);
