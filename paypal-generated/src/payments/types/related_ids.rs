// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `related_ids` and its inline schemas.

use paypal_runtime::model::Extra;

/// The ids of the order, authorization and capture of a payment.
///
/// The `related_ids` object of PayPal's Payments API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedIds {
    /// The order that the payment belongs to; `orders().get` takes this id.
    ///
    /// 1 to 20 characters. Pattern: `^[A-Z0-9]+$`.
    pub order_id: Option<String>,
    /// Sent if the payment was first authorized; `payments().get_authorization` takes this id.
    ///
    /// 1 to 20 characters. Pattern: `^[A-Z0-9]+$`.
    pub authorization_id: Option<String>,
    /// Sent if money was captured; `payments().get_capture` and `payments().refund_capture` take this id.
    ///
    /// 1 to 20 characters. Pattern: `^[A-Z0-9]+$`.
    pub capture_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RelatedIds {
    /// Creates an empty `RelatedIds`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RelatedIds {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RelatedIds = "related_ids" {
    0 order_id: optional String = "order_id",
    1 authorization_id: optional String = "authorization_id",
    2 capture_id: optional String = "capture_id",
} }
