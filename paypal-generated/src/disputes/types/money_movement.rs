// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `money_movement` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{Cryptocurrency, Money, MoneyMovementReason};

/// The party whose balance changes.
///
/// The values of `money_movement.affected_party` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AffectedParty {
    /// `SELLER`: The movement changes the merchant's money, so include it in your accounting.
    Seller,
    /// `BUYER`: The movement changes the customer's money, not the seller's.
    Buyer,
    /// `PAYMENT_PROCESSOR`: The movement concerns the payment company itself, for example PayPal, Venmo or
    /// Braintree.
    PaymentProcessor,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AffectedParty {
    0 Seller = "SELLER",
    1 Buyer = "BUYER",
    2 PaymentProcessor = "PAYMENT_PROCESSOR",
} }

/// The direction of the movement for the affected party: a debit or a credit.
///
/// The values of `money_movement.type` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoneyMovementType {
    /// `DEBIT`: Money is taken from the affected party.
    Debit,
    /// `CREDIT`: Money is given to the affected party.
    Credit,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MoneyMovementType {
    0 Debit = "DEBIT",
    1 Credit = "CREDIT",
} }

/// A debit or credit on one party's account, caused by the dispute.
///
/// The `money_movement` object of PayPal's Disputes API, received.
///
/// **Deprecated.**
#[derive(Clone)]
#[non_exhaustive]
pub struct MoneyMovement {
    /// The party whose balance changes.
    pub affected_party: Option<AffectedParty>,
    /// The amount that this step moves to or from the party.
    pub amount: Option<Money>,
    /// The cryptocurrency that moved, if it is not money.
    pub asset: Option<Cryptocurrency>,
    /// The time when PayPal began to move the money.
    pub initiated_time: Option<DateTime>,
    /// The direction of the movement for the affected party: a debit or a credit.
    ///
    /// `type` on the wire.
    pub r#type: Option<MoneyMovementType>,
    /// Why PayPal moves the money.
    ///
    /// **Deprecated.**
    pub reason: Option<MoneyMovementReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MoneyMovement {
    /// Creates an empty `MoneyMovement`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MoneyMovement {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MoneyMovement = "money_movement" {
    0 affected_party: optional AffectedParty = "affected_party",
    1 amount: optional Money = "amount",
    2 asset: optional Cryptocurrency = "asset",
    3 initiated_time: optional DateTime = "initiated_time",
    4 r#type: optional MoneyMovementType = "type",
    5 reason: optional MoneyMovementReason = "reason",
} }
