// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `saved_venmo_account` and its inline schemas.

use paypal_runtime::model::Extra;

/// A saved Venmo account.
///
/// The `saved_venmo_account` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedVenmoAccount {
    /// The Venmo user name of the account.
    pub user_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SavedVenmoAccount {
    /// Creates an empty `SavedVenmoAccount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SavedVenmoAccount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SavedVenmoAccount = "saved_venmo_account" {
    0 user_name: optional String = "user_name",
} }
