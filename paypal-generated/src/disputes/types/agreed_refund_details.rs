// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `agreed_refund_details` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The buyer's statement whether and when the seller promised a refund.
///
/// The `agreed_refund_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgreedRefundDetails {
    /// Whether the seller agreed to a refund.
    pub merchant_agreed_refund: Option<bool>,
    /// The time when the seller agreed to a refund.
    pub merchant_agreed_refund_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AgreedRefundDetails {
    /// Creates an empty `AgreedRefundDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AgreedRefundDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AgreedRefundDetails = "agreed_refund_details" {
    0 merchant_agreed_refund: optional bool = "merchant_agreed_refund",
    1 merchant_agreed_refund_time: optional DateTime = "merchant_agreed_refund_time",
} }
