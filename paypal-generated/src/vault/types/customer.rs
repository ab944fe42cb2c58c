// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `customer` and its inline schemas.

use paypal_runtime::model::Extra;

/// The customer who owns the tokens.
///
/// The `customer` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id: store it with your own customer record, since `vault().list_payment_tokens` finds
    /// tokens only by this id.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// Your own id of the customer, if your shop has one; it connects your data with PayPal's customer `id`.
    ///
    /// 1 to 64 characters. Pattern: `^[0-9a-zA-Z-_.^*$@#]+$`.
    pub merchant_customer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Customer {
    /// Creates an empty `Customer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Customer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Customer = "customer" {
    0 id: optional String = "id",
    1 merchant_customer_id: optional String = "merchant_customer_id",
} }
