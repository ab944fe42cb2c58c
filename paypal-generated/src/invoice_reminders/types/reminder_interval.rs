// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_interval` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ReminderIntervalUnit;

/// The time between the due date and a reminder.
///
/// The `reminder_interval` object of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReminderInterval {
    /// The unit of `value`.
    pub unit: ReminderIntervalUnit,
    /// The number of units, from 1 to 7.
    ///
    /// Required, but a response may lack it. 1 to 7.
    pub value: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReminderInterval {
    /// Creates a `ReminderInterval` from its required fields.
    pub fn new(unit: ReminderIntervalUnit, value: i64) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.unit = unit;
        new.value = Some(value);
        new
    }
}

paypal_runtime::model! { ReminderInterval = "reminder_interval" {
    0 unit: required ReminderIntervalUnit = "unit",
    1 value: expected i64 = "value",
} }
