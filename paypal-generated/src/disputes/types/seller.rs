// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `seller` and its inline schemas.

use paypal_runtime::model::Extra;

/// The seller, who was paid and has to respond.
///
/// The `seller` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seller {
    /// The e-mail address of the seller's PayPal account.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The payer id of the seller's PayPal account.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub merchant_id: Option<String>,
    /// The name of the party.
    ///
    /// 1 to 2000 characters. Pattern: `^[^~!@#$%^*()_{}:|\t\n/]+$`.
    pub name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Seller {
    /// Creates an empty `Seller`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Seller {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Seller = "seller" {
    0 email: optional String = "email",
    1 merchant_id: optional String = "merchant_id",
    2 name: optional String = "name",
} }
