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
    /// `REVERSED_TRANSACTION_FEE`: PayPal gives the seller back the fee for the payment, as a part of the
    /// resolution.
    ReversedTransactionFee,
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

paypal_runtime::string_enum! { FundMovementReason {
    0 ReversedTransactionFee = "REVERSED_TRANSACTION_FEE",
    1 DisputeSettlement = "DISPUTE_SETTLEMENT",
    2 DisputeFee = "DISPUTE_FEE",
    3 ChargebackFee = "CHARGEBACK_FEE",
} }
