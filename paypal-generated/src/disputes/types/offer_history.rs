// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `offer_history` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{DisputeLifecycleStage, Money, OfferType};

/// The party that made the offer, the acceptance or the denial.
///
/// The values of `offer_history.actor` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferHistoryActor {
    /// `BUYER`: The customer took this step, for example by accepting or denying the seller's offer.
    Buyer,
    /// `SELLER`: The merchant took this step, for example by proposing a refund.
    Seller,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OfferHistoryActor {
    0 Buyer = "BUYER",
    1 Seller = "SELLER",
} }

/// The kind of the step: an offer, an acceptance or a denial.
///
/// The values of `offer_history.event_type` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferHistoryEventType {
    /// `PROPOSED`: One side suggests a settlement. The other side can accept or deny it.
    Proposed,
    /// `ACCEPTED`: The other side agrees to the offer. If the offer contains a refund, PayPal makes it
    /// automatically.
    Accepted,
    /// `DENIED`: The other side does not agree to the offer, so it does not settle the dispute.
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OfferHistoryEventType {
    0 Proposed = "PROPOSED",
    1 Accepted = "ACCEPTED",
    2 Denied = "DENIED",
} }

/// One step of the negotiation: an offer, an acceptance or a denial, with its party and its time.
///
/// The `offer_history` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OfferHistory {
    /// The time of the offer or the reaction.
    pub offer_time: Option<DateTime>,
    /// The party that made the offer, the acceptance or the denial.
    pub actor: Option<OfferHistoryActor>,
    /// The kind of the step: an offer, an acceptance or a denial.
    pub event_type: Option<OfferHistoryEventType>,
    /// The kind of offer: a refund, a refund after a return, a replacement, and so on.
    pub offer_type: Option<OfferType>,
    /// The refund that `actor` proposed in this step.
    pub offer_amount: Option<Money>,
    /// The notes that the party added to the offer.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub notes: Option<String>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OfferHistory {
    /// Creates an empty `OfferHistory`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OfferHistory {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OfferHistory = "offer_history" {
    0 offer_time: optional DateTime = "offer_time",
    1 actor: optional OfferHistoryActor = "actor",
    2 event_type: optional OfferHistoryEventType = "event_type",
    3 offer_type: optional OfferType = "offer_type",
    4 offer_amount: optional Money = "offer_amount",
    5 notes: optional String = "notes" read_only,
    6 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
} }
