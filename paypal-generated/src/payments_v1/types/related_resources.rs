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
    /// Set for a payment with the intent `sale`; `payments_v1().refund_sale` takes its id.
    pub sale: Option<Sale>,
    /// Set if the payer's money was reserved; `payments_v1().capture_authorization` and `void_authorization`
    /// take its id.
    pub authorization: Option<Authorization>,
    /// Set for a payment with the intent `order`; `payments_v1().authorize_order` and `capture_order` take
    /// its id.
    pub order: Option<Order>,
    /// Set if money was taken for an authorization or order; `payments_v1().refund_capture` takes its id.
    pub capture: Option<Capture>,
    /// Set if money of a sale or capture was given back; `payments_v1().get_refund` takes its id.
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
