// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! `alternate_notification_method` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Phone;

/// Another way to inform the receiver about the payment: a phone number.
///
/// The `alternate_notification_method` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlternateNotificationMethod {
    /// Optional.
    pub phone: Option<Phone>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AlternateNotificationMethod {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AlternateNotificationMethod {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AlternateNotificationMethod = "alternate_notification_method" {
    0 phone: optional Phone = "phone",
} }
