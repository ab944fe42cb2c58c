// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `invoice_reminder_configurations` and its inline schemas.

use paypal_runtime::model::Extra;
use super::InvoiceReminder;

/// The reminders of an account.
///
/// The `invoice_reminder_configurations` object of PayPal's Invoice Reminders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceReminderList {
    /// The reminders, at most one of each type.
    pub configurations: Option<Vec<InvoiceReminder>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceReminderList {
    /// Creates an empty `InvoiceReminderList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoiceReminderList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoiceReminderList = "invoice_reminder_configurations" {
    0 configurations: optional [InvoiceReminder] = "configurations",
} }
