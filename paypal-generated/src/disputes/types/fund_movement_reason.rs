// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `fund_movement_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The cause of a movement: the settlement of the dispute, a dispute fee, a chargeback fee, or the return of
/// the transaction fee.
///
/// The values of `fund_movement_reason` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundMovementReason {
    /// `REVERSED_TRANSACTION_FEE`
    ReversedTransactionFee,
    /// `DISPUTE_SETTLEMENT`
    DisputeSettlement,
    /// `DISPUTE_FEE`
    DisputeFee,
    /// `CHARGEBACK_FEE`
    ChargebackFee,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FundMovementReason {
    0 ReversedTransactionFee = "REVERSED_TRANSACTION_FEE",
    1 DisputeSettlement = "DISPUTE_SETTLEMENT",
    2 DisputeFee = "DISPUTE_FEE",
    3 ChargebackFee = "CHARGEBACK_FEE",
} }
