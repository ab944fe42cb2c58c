// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_interval_unit` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The unit of an interval; `DAY` is the only one.
///
/// The values of `reminder_interval_unit` of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReminderIntervalUnit {
    /// `DAY`: The interval is counted in days, from 1 to 7. There is no other unit.
    Day,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReminderIntervalUnit {
    0 Day = "DAY",
} }
