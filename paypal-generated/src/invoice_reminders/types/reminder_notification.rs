// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_notification` and its inline schemas.

use paypal_runtime::model::Extra;

/// The receivers of a reminder besides the customer.
///
/// The `reminder_notification` object of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReminderNotification {
    /// Whether the merchant gets a copy of the e-mail; false by default.
    ///
    /// Default: `false`.
    pub send_to_invoicer: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReminderNotification {
    /// Creates an empty `ReminderNotification`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReminderNotification {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReminderNotification = "reminder_notification" {
    0 send_to_invoicer: optional bool = "send_to_invoicer",
} }
