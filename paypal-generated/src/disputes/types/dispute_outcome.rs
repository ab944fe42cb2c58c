// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_outcome` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AdjudicationReason, Cryptocurrency, Money};

/// The result of the dispute: the party that won, or that it was withdrawn, accepted or denied.
///
/// The values of `dispute_outcome.outcome_code` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutcomeCode {
    /// `RESOLVED_BUYER_FAVOUR`: The buyer wins and gets a refund. Look for an `appeal` link if you want
    /// PayPal to review the decision.
    ResolvedBuyerFavour,
    /// `RESOLVED_SELLER_FAVOUR`: The seller wins, so the buyer's claim ends without a refund from the seller.
    ResolvedSellerFavour,
    /// `RESOLVED_WITH_PAYOUT`: PayPal's protection covers the buyer or the seller, and the case is closed.
    ResolvedWithPayout,
    /// `CANCELED_BY_BUYER`: The buyer withdraws the case, so the seller has nothing more to answer.
    CanceledByBuyer,
    /// `ACCEPTED`: Deprecated result: PayPal accepts the dispute. Prefer the `RESOLVED_` results in new code.
    Accepted,
    /// `DENIED`: Deprecated result: PayPal rejects the dispute. Prefer the `RESOLVED_` results in new code.
    Denied,
    /// `NONE`: This case ends without a decision, because a new one is open for the same transaction. Follow
    /// the new case.
    None,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OutcomeCode {
    0 ResolvedBuyerFavour = "RESOLVED_BUYER_FAVOUR",
    1 ResolvedSellerFavour = "RESOLVED_SELLER_FAVOUR",
    2 ResolvedWithPayout = "RESOLVED_WITH_PAYOUT",
    3 CanceledByBuyer = "CANCELED_BY_BUYER",
    4 Accepted = "ACCEPTED",
    5 Denied = "DENIED",
    6 None = "NONE",
} }

/// The outcome of a dispute and the amount that was refunded.
///
/// The `dispute_outcome` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeOutcome {
    /// The result of the dispute: the party that won, or that it was withdrawn, accepted or denied.
    pub outcome_code: Option<OutcomeCode>,
    /// The amount that was refunded to the buyer.
    pub amount_refunded: Option<Money>,
    /// The refunded amount, if it is a cryptocurrency.
    pub asset_refunded: Option<Cryptocurrency>,
    /// PayPal's reason for deciding the dispute in this way.
    pub outcome_reason: Option<AdjudicationReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DisputeOutcome {
    /// Creates an empty `DisputeOutcome`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for DisputeOutcome {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { DisputeOutcome = "dispute_outcome" {
    0 outcome_code: optional OutcomeCode = "outcome_code",
    1 amount_refunded: optional Money = "amount_refunded",
    2 asset_refunded: optional Cryptocurrency = "asset_refunded",
    3 outcome_reason: optional AdjudicationReason = "outcome_reason",
} }
