// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_metadata` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The times at which a reminder was created and changed.
///
/// The `reminder_metadata` object of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReminderMetadata {
    /// The time when the reminder was created.
    pub created_time: Option<DateTime>,
    /// The time when the reminder last changed.
    pub updated_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReminderMetadata {
    /// Creates an empty `ReminderMetadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReminderMetadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReminderMetadata = "reminder_metadata" {
    0 created_time: optional DateTime = "created_time",
    1 updated_time: optional DateTime = "updated_time",
} }
