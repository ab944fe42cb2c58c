// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! Defines the types of `reminder_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a reminder: only an `ACTIVE` one is sent.
///
/// The values of `reminder_status` of PayPal's Invoice Reminders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReminderStatus {
    /// `ACTIVE`: PayPal sends this reminder automatically for your invoices. Suspend it to stop the emails.
    Active,
    /// `INACTIVE`: PayPal does not send this reminder. Resume it to start again.
    Inactive,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReminderStatus {
    0 Active = "ACTIVE",
    1 Inactive = "INACTIVE",
} }
