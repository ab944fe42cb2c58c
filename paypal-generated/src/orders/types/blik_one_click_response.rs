// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik_one_click_response` and its inline schemas.

use paypal_runtime::model::Extra;

/// The consumer reference of the BLIK alias.
///
/// The `blik_one_click_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikOneClickResponse {
    /// Your permanent id of the shopper, which connects the shopper's Blik account with your shop.
    ///
    /// 3 to 64 characters. Pattern: `^[ -~]{3,64}$`.
    pub consumer_reference: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BlikOneClickResponse {
    /// Creates an empty `BlikOneClickResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BlikOneClickResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BlikOneClickResponse = "blik_one_click_response" {
    0 consumer_reference: optional String = "consumer_reference",
} }
