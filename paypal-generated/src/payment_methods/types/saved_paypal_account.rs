// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `saved_paypal_account` and its inline schemas.

use paypal_runtime::model::Extra;

/// A saved PayPal account.
///
/// The `saved_paypal_account` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedPaypalAccount {
    /// The e-mail address of the account.
    pub email_address: Option<String>,
    /// The id of the account.
    pub payer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SavedPaypalAccount {
    /// Creates an empty `SavedPaypalAccount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SavedPaypalAccount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SavedPaypalAccount = "saved_paypal_account" {
    0 email_address: optional String = "email_address",
    1 payer_id: optional String = "payer_id",
} }
