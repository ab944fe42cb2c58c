// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `blik_one_click_response` and what is written inside it.

use paypal_runtime::model::Extra;

/// The consumer reference of the BLIK alias.
///
/// The `blik_one_click_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikOneClickResponse {
    /// Optional. 3 to 64 characters. Pattern: `^[ -~]{3,64}$`.
    pub consumer_reference: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl BlikOneClickResponse {
    /// One with nothing in it.
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
