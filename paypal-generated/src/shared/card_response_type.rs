// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_response.type`.

use paypal_runtime::model::UnknownValue;

/// The funding of the card: credit, debit, prepaid, or unknown.
///
/// The values of `card_response.type` of PayPal's Orders and Subscriptions APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardResponseType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// `UNKNOWN`
    UnknownListed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardResponseType {
    0 Credit = "CREDIT",
    1 Debit = "DEBIT",
    2 Prepaid = "PREPAID",
    3 UnknownListed = "UNKNOWN",
} }
