// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudication_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// PayPal's decision, with the payer and the receiver of the money.
///
/// The values of `adjudication_type` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicationType {
    /// `DENY_BUYER`: PayPal rejects the buyer's claim, so the buyer gets no money from this decision.
    DenyBuyer,
    /// `PAYOUT_TO_BUYER`: PayPal decides that the buyer receives money for the dispute.
    PayoutToBuyer,
    /// `PAYOUT_TO_SELLER`: PayPal gives back to the seller the money that it took earlier because of the
    /// dispute.
    PayoutToSeller,
    /// `RECOVER_FROM_SELLER`: PayPal takes the disputed money from the seller now, because it did not do so
    /// earlier.
    RecoverFromSeller,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AdjudicationType {
    0 DenyBuyer = "DENY_BUYER",
    1 PayoutToBuyer = "PAYOUT_TO_BUYER",
    2 PayoutToSeller = "PAYOUT_TO_SELLER",
    3 RecoverFromSeller = "RECOVER_FROM_SELLER",
} }
