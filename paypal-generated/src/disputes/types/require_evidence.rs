// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `require_evidence` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The party that has to provide evidence next.
///
/// The values of `require_evidence.action` of PayPal's Disputes API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequireEvidenceAction {
    /// `BUYER_EVIDENCE`: Moves the sandbox dispute to `WAITING_FOR_BUYER_RESPONSE`, so the buyer can answer
    /// next.
    BuyerEvidence,
    /// `SELLER_EVIDENCE`: Moves the sandbox dispute to `WAITING_FOR_SELLER_RESPONSE`, so you can test
    /// `provide-evidence`.
    SellerEvidence,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RequireEvidenceAction {
    0 BuyerEvidence = "BUYER_EVIDENCE",
    1 SellerEvidence = "SELLER_EVIDENCE",
} }

/// The party whose evidence PayPal requests in the sandbox.
///
/// The `require_evidence` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequireEvidence {
    /// The party that has to provide evidence next.
    pub action: RequireEvidenceAction,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RequireEvidence {
    /// Creates a `RequireEvidence` from its required fields.
    pub fn new(action: RequireEvidenceAction) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.action = action;
        new
    }
}

paypal_runtime::model! { RequireEvidence = "require_evidence" {
    0 action: required RequireEvidenceAction = "action",
} }
