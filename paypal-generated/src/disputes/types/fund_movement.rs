// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `fund_movement` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{AffectedParty, Cryptocurrency, FundMovementReason, Money, MoneyMovementType};

/// One movement of money or of another asset caused by a dispute: the party, the amount, the direction and
/// the reason.
///
/// The `fund_movement` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundMovement {
    /// A party whose balance changes: seller, buyer or payment processor.
    pub party: Option<AffectedParty>,
    /// The amount that moved, if it is money and not a cryptocurrency.
    pub amount: Option<Money>,
    /// The cryptocurrency that moved, if it is not money.
    pub asset: Option<Cryptocurrency>,
    /// The time when PayPal began to move the money.
    pub initiated_time: Option<DateTime>,
    /// The direction of the movement: a debit takes from the party, a credit gives to it.
    ///
    /// `type` on the wire.
    pub r#type: Option<MoneyMovementType>,
    /// The cause of the movement: the settlement itself, a fee, or a fee that is returned.
    pub reason: Option<FundMovementReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FundMovement {
    /// Creates an empty `FundMovement`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FundMovement {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FundMovement = "fund_movement" {
    0 party: optional AffectedParty = "party",
    1 amount: optional Money = "amount",
    2 asset: optional Cryptocurrency = "asset",
    3 initiated_time: optional DateTime = "initiated_time",
    4 r#type: optional MoneyMovementType = "type",
    5 reason: optional FundMovementReason = "reason",
} }
