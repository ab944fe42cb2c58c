// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudication_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// PayPal's decision, with the payer and the receiver of the money.
///
/// The values of `adjudication_type` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicationType {
    /// `DENY_BUYER`
    DenyBuyer,
    /// `PAYOUT_TO_BUYER`
    PayoutToBuyer,
    /// `PAYOUT_TO_SELLER`
    PayoutToSeller,
    /// `RECOVER_FROM_SELLER`
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
