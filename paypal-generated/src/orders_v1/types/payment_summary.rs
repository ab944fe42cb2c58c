// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payment_summary` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Capture, Refund, Sale};

/// The payments made for one purchase unit, by kind.
///
/// The `payment_summary` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSummary {
    /// The captures of the unit.
    ///
    /// At least 1 element.
    pub captures: Option<Vec<Capture>>,
    /// The refunds of the unit.
    ///
    /// At least 1 element.
    pub refunds: Option<Vec<Refund>>,
    /// The sales of the unit.
    ///
    /// At least 1 element.
    pub sales: Option<Vec<Sale>>,
    /// The authorizations of the unit.
    ///
    /// At least 1 element.
    pub authorizations: Option<Vec<Sale>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSummary {
    /// Creates an empty `PaymentSummary`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSummary {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSummary = "payment_summary" {
    0 captures: optional [Capture] = "captures",
    1 refunds: optional [Refund] = "refunds",
    2 sales: optional [Sale] = "sales",
    3 authorizations: optional [Sale] = "authorizations",
} }
