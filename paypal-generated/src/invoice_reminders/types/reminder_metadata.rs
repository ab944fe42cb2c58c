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
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub created_time: Option<DateTime>,
    /// The time of the last change.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
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
