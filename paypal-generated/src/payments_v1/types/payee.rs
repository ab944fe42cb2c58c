// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payee` and its inline schemas.

use paypal_runtime::model::Extra;

/// The account that receives the money, if it is not the caller's own.
///
/// The `payee` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payee {
    /// The e-mail address of the payee.
    ///
    /// Format: `email`.
    pub email: Option<String>,
    /// The PayPal account id of the payee.
    pub merchant_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payee {
    /// Creates an empty `Payee`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payee {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payee = "payee" {
    0 email: optional String = "email",
    1 merchant_id: optional String = "merchant_id",
} }
