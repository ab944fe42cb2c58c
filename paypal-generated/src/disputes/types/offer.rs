// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `offer` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, OfferHistory, OfferType};

/// The negotiation in a dispute: the buyer's request, the seller's offer, and the earlier offers.
///
/// The `offer` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Offer {
    /// The refund that the buyer asks for; `seller_offered_amount` is the seller's answer.
    pub buyer_requested_amount: Option<Money>,
    /// The amount that the seller offers to refund.
    pub seller_offered_amount: Option<Money>,
    /// The kind of offer: a refund, a refund after a return, a replacement, and so on.
    pub offer_type: Option<OfferType>,
    /// The offers and the reactions to them, in order.
    ///
    /// 1 to 1000 elements.
    pub history: Option<Vec<OfferHistory>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Offer {
    /// Creates an empty `Offer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Offer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Offer = "offer" {
    0 buyer_requested_amount: optional Money = "buyer_requested_amount",
    1 seller_offered_amount: optional Money = "seller_offered_amount",
    2 offer_type: optional OfferType = "offer_type",
    3 history: optional [OfferHistory] = "history",
} }
