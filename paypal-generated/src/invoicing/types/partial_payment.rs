// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `partial_payment` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// Whether the customer may pay in parts, and the minimum amount of a part.
///
/// The `partial_payment` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartialPayment {
    /// Whether the customer may pay a part of the amount; false by default.
    ///
    /// Default: `false`.
    pub allow_partial_payment: Option<bool>,
    /// The smallest amount of a single payment; it has a meaning only together with `allow_partial_payment`.
    pub minimum_amount_due: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PartialPayment {
    /// Creates an empty `PartialPayment`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PartialPayment {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PartialPayment = "partial_payment" {
    0 allow_partial_payment: optional bool = "allow_partial_payment",
    1 minimum_amount_due: optional Money = "minimum_amount_due",
} }
