// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `payout_directive` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PayoutDirectiveType;

/// The funding instrument of the receiver that gets the money.
///
/// The `payout_directive` object of PayPal's Referenced Payouts API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutDirective {
    /// The id of the funding instrument.
    ///
    /// Never shown by `Debug`.
    pub destination: Option<String>,
    /// The form of `destination`.
    ///
    /// `type` on the wire.
    pub r#type: Option<PayoutDirectiveType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutDirective {
    /// Creates an empty `PayoutDirective`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayoutDirective {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayoutDirective = "payout_directive" {
    0 destination: optional String = "destination" sensitive,
    1 r#type: optional PayoutDirectiveType = "type",
} }
