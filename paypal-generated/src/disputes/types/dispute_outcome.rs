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
    /// `RESOLVED_BUYER_FAVOUR`
    ResolvedBuyerFavour,
    /// `RESOLVED_SELLER_FAVOUR`
    ResolvedSellerFavour,
    /// `RESOLVED_WITH_PAYOUT`
    ResolvedWithPayout,
    /// `CANCELED_BY_BUYER`
    CanceledByBuyer,
    /// `ACCEPTED`
    Accepted,
    /// `DENIED`
    Denied,
    /// `NONE`
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
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub outcome_code: Option<OutcomeCode>,
    /// The amount that was refunded to the buyer.
    ///
    /// Optional.
    pub amount_refunded: Option<Money>,
    /// The refunded amount, if it is a cryptocurrency.
    ///
    /// Optional.
    pub asset_refunded: Option<Cryptocurrency>,
    /// PayPal's reason for deciding the dispute in this way.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
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
