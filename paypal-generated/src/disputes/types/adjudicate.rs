// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudicate` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The side that the sandbox decides for.
///
/// The values of `adjudicate.adjudication_outcome` of PayPal's Disputes API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicationOutcome {
    /// `BUYER_FAVOR`: Lets the buyer win in the sandbox. The dispute must be under review before the call.
    BuyerFavor,
    /// `SELLER_FAVOR`: Lets the seller win in the sandbox. The dispute must be under review before the call.
    SellerFavor,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AdjudicationOutcome {
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
    pub adjudication_outcome: AdjudicationOutcome,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Adjudicate {
    /// Creates an `Adjudicate` from its required fields.
    pub fn new(adjudication_outcome: AdjudicationOutcome) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.adjudication_outcome = adjudication_outcome;
        new
    }
}

paypal_runtime::model! { Adjudicate = "adjudicate" {
    0 adjudication_outcome: required AdjudicationOutcome = "adjudication_outcome",
} }
