// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_type`.

use paypal_runtime::model::UnknownValue;

/// The funding of a card: credit, debit, prepaid, a store's own program, or unknown.
///
/// The values of `card_type` of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// `STORE`
    Store,
    /// `UNKNOWN`
    UnknownListed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardType {
    0 Credit = "CREDIT",
    1 Debit = "DEBIT",
    2 Prepaid = "PREPAID",
    3 Store = "STORE",
    4 UnknownListed = "UNKNOWN",
} }
