// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AuthorizationWithAdditionalData, Capture, Refund};

/// The payments of one purchase unit: authorizations, captures and refunds, each with a state of its own.
///
/// The `payment_collection` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCollection {
    /// The reservations of money for this purchase unit, if there are any.
    pub authorizations: Option<Vec<AuthorizationWithAdditionalData>>,
    /// The payments taken for this purchase unit, if there are any.
    pub captures: Option<Vec<Capture>>,
    /// The refunds of this purchase unit, if there are any.
    pub refunds: Option<Vec<Refund>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentCollection {
    /// Creates an empty `PaymentCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentCollection = "payment_collection" {
    0 authorizations: optional [AuthorizationWithAdditionalData] = "authorizations",
    1 captures: optional [Capture] = "captures",
    2 refunds: optional [Refund] = "refunds",
} }
