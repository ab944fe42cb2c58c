// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `alternate_notification_method` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Phone;

/// Another way to inform the receiver about the payment: a phone number.
///
/// The `alternate_notification_method` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlternateNotificationMethod {
    /// The receiver's mobile phone number.
    pub phone: Option<Phone>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AlternateNotificationMethod {
    /// Creates an empty `AlternateNotificationMethod`.
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
