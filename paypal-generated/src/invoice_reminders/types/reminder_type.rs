// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// States whether a reminder is sent before or after the due date.
///
/// The values of `reminder_type` of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReminderType {
    /// `BEFORE_DUE`: PayPal reminds the recipient a few days early, once for each invoice.
    BeforeDue,
    /// `AFTER_DUE`: PayPal reminds the recipient when the invoice is overdue. This reminder can repeat.
    AfterDue,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReminderType {
    0 BeforeDue = "BEFORE_DUE",
    1 AfterDue = "AFTER_DUE",
} }
