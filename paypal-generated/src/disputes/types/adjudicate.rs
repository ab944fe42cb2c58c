// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `adjudicate` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};

/// The side that the sandbox decides for.
///
/// The values of `adjudicate.adjudication_outcome` of PayPal's Disputes API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicateAdjudicationOutcome {
    /// `BUYER_FAVOR`
    BuyerFavor,
    /// `SELLER_FAVOR`
    SellerFavor,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AdjudicateAdjudicationOutcome {
    0 BuyerFavor = "BUYER_FAVOR",
    1 SellerFavor = "SELLER_FAVOR",
} }

/// The decision to make in the sandbox.
///
/// The `adjudicate` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Adjudicate {
    /// The side that the sandbox decides for.
    ///
    /// Required. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub adjudication_outcome: AdjudicateAdjudicationOutcome,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Adjudicate {
    /// One with what is required.
    pub fn new(adjudication_outcome: AdjudicateAdjudicationOutcome) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.adjudication_outcome = adjudication_outcome;
        new
    }
}

paypal_runtime::model! { Adjudicate = "adjudicate" {
    0 adjudication_outcome: required AdjudicateAdjudicationOutcome = "adjudication_outcome",
} }
