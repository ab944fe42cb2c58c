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
    ///
    /// Optional.
    pub merchant_agreed_refund: Option<bool>,
    /// The time when the seller agreed to a refund.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
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
