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
    /// `DISPUTE_SETTLEMENT_FEE`
    DisputeSettlementFee,
    /// `DISPUTE_SETTLEMENT`
    DisputeSettlement,
    /// `DISPUTE_FEE`
    DisputeFee,
    /// `CHARGEBACK_FEE`
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
