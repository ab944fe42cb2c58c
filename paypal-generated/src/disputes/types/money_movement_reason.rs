// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `money_movement_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The reason why money moved: the settlement itself or a fee for it.
///
/// The values of `money_movement_reason` of PayPal's Disputes API, received.
///
/// **Deprecated.**
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoneyMovementReason {
    /// `DISPUTE_SETTLEMENT_FEE`: A charge for the resolution of the case, separate from the disputed money.
    DisputeSettlementFee,
    /// `DISPUTE_SETTLEMENT`: The disputed money itself moves, as the result of the case.
    DisputeSettlement,
    /// `DISPUTE_FEE`: PayPal's charge to the seller for handling a dispute over a PayPal account or guest
    /// checkout payment.
    DisputeFee,
    /// `CHARGEBACK_FEE`: PayPal's charge to the seller for a case at the card issuer, if the buyer paid with
    /// neither PayPal account nor guest checkout.
    ChargebackFee,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MoneyMovementReason {
    0 DisputeSettlementFee = "DISPUTE_SETTLEMENT_FEE",
    1 DisputeSettlement = "DISPUTE_SETTLEMENT",
    2 DisputeFee = "DISPUTE_FEE",
    3 ChargebackFee = "CHARGEBACK_FEE",
} }
