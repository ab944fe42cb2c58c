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
    /// `CREDIT`: The card holder buys on credit and pays the issuer later.
    Credit,
    /// `DEBIT`: The payment comes straight from the card holder's bank account.
    Debit,
    /// `PREPAID`: The card holds money that was loaded before. The balance can be too small for later
    /// charges.
    Prepaid,
    /// `STORE`: A shop or chain gives out the card, and it usually works only there.
    Store,
    /// `UNKNOWN`: PayPal cannot find out how the card is funded. Do not base a decision on the type.
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
