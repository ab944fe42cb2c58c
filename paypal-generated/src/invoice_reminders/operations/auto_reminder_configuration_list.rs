// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations of the group `auto-reminder-configuration-list`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{InvoiceReminders, types};

pub(in super::super) static LIST_REMINDERS: Operation = Operation {
    api: "invoice_reminders",
    id: "auto-reminder-configuration-list",
    rust_path: "invoice_reminders().list_reminders",
    method: Method::Get,
    path: "/v2/invoicing/reminders",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoiceReminders {
    /// Lists the account's reminders: at most one `BEFORE_DUE` and one `AFTER_DUE`.
    ///
    /// The other operations need their ids. The reminders come from `invoice_reminders().set_up_reminders`.
    ///
    /// `GET /v2/invoicing/reminders`, operation id `auto-reminder-configuration-list`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/auto-reminder-configuration-list))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoice_reminders().list_reminders().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_reminders(&self) -> ListReminders {
        let call = Call::new(&self.client, &LIST_REMINDERS);
        ListReminders { call }
    }
}

/// Request builder of [`InvoiceReminders::list_reminders`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListReminders {
    call: Call,
}

paypal_runtime::call!(ListReminders -> types::InvoiceReminderList);
