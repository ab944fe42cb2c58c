// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `invoice_auto_reminder_config_setup` and its inline schemas.

use paypal_runtime::model::Extra;
use super::InvoiceReminder;

/// The reminders to create, at most one of each type.
///
/// The `invoice_auto_reminder_config_setup` object of PayPal's Invoice Reminders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReminderSetup {
    /// The reminders to create and activate; leave one type out to create it with PayPal's default values,
    /// inactive.
    ///
    /// At most 2 elements.
    pub configurations: Option<Vec<InvoiceReminder>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReminderSetup {
    /// Creates an empty `ReminderSetup`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReminderSetup {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReminderSetup = "invoice_auto_reminder_config_setup" {
    0 configurations: optional [InvoiceReminder] = "configurations",
} }
