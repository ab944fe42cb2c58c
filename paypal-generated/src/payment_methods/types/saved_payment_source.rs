// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `saved_payment_source` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{SavedPaypalAccount, SavedVenmoAccount};

/// The account behind a saved payment method; one of the fields is set.
///
/// The `saved_payment_source` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedPaymentSource {
    /// The saved PayPal account.
    pub paypal: Option<SavedPaypalAccount>,
    /// Set if the customer saved a Venmo account; then `paypal` is absent.
    pub venmo: Option<SavedVenmoAccount>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SavedPaymentSource {
    /// Creates an empty `SavedPaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SavedPaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SavedPaymentSource = "saved_payment_source" {
    0 paypal: optional SavedPaypalAccount = "paypal",
    1 venmo: optional SavedVenmoAccount = "venmo",
} }
