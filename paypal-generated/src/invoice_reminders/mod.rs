// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! PayPal's [Invoice Reminders API](https://developer.paypal.com/api/invoicing/v2).
//!
//! Configures PayPal's automatic reminders for unpaid invoices. An account has two reminders: one before the
//! due date and one after it. They apply to all its invoices; `cancel_invoice_reminders` ends them for one
//! invoice. `set_up_reminders` creates both, and afterwards they are updated, suspended and resumed.
//!
//! [`InvoiceReminders`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Invoice Reminders API.
#[derive(Clone, Debug)]
pub struct InvoiceReminders {
    client: paypal_runtime::Client,
}

impl InvoiceReminders {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
