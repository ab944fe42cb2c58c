// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `related_resources` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Authorization, Capture, Order, Refund, Sale};

/// One result of a transaction: a sale, an authorization, an order, a capture or a refund.
///
/// The `related_resources` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedResources {
    /// The sale.
    ///
    /// Optional.
    pub sale: Option<Sale>,
    /// The authorization.
    ///
    /// Optional.
    pub authorization: Option<Authorization>,
    /// The order.
    ///
    /// Optional.
    pub order: Option<Order>,
    /// The capture.
    ///
    /// Optional.
    pub capture: Option<Capture>,
    /// The refund.
    ///
    /// Optional.
    pub refund: Option<Refund>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RelatedResources {
    /// Creates an empty `RelatedResources`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RelatedResources {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RelatedResources = "related_resources" {
    0 sale: optional Sale = "sale",
    1 authorization: optional Authorization = "authorization",
    2 order: optional Order = "order",
    3 capture: optional Capture = "capture",
    4 refund: optional Refund = "refund",
} }
