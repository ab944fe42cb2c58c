// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `fund_movement` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{Cryptocurrency, FundMovementReason, Money, MoneyMovementType};

/// The values of `fund_movement.party` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundMovementParty {
    /// `SELLER`
    Seller,
    /// `BUYER`
    Buyer,
    /// `PAYMENT_PROCESSOR`
    PaymentProcessor,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FundMovementParty {
    0 Seller = "SELLER",
    1 Buyer = "BUYER",
    2 PaymentProcessor = "PAYMENT_PROCESSOR",
} }

/// The `fund_movement` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundMovement {
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub party: Option<FundMovementParty>,
    /// Optional.
    pub amount: Option<Money>,
    /// Optional.
    pub asset: Option<Cryptocurrency>,
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub initiated_time: Option<DateTime>,
    /// The direction of the movement for the affected party: a debit or a credit.
    ///
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub r#type: Option<MoneyMovementType>,
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
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
    0 party: optional FundMovementParty = "party",
    1 amount: optional Money = "amount",
    2 asset: optional Cryptocurrency = "asset",
    3 initiated_time: optional DateTime = "initiated_time",
    4 r#type: optional MoneyMovementType = "type",
    5 reason: optional FundMovementReason = "reason",
} }
