// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `balance_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The balance in one currency, divided into available and withheld money.
///
/// The `balance_detail` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceDetail {
    /// The currency of the balance, as three letters.
    ///
    /// Always set by PayPal. 3 characters.
    pub currency: String,
    /// Whether this is the account's main currency.
    pub primary: Option<bool>,
    /// The total in this currency, including the withheld part.
    ///
    /// Always set by PayPal.
    pub total_balance: Money,
    /// The available part, which can be spent or withdrawn.
    pub available_balance: Option<Money>,
    /// The withheld part, for instance a reserve or money of open cases.
    pub withheld_balance: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BalanceDetail {
    /// Creates a `BalanceDetail` from its required fields.
    pub fn new(currency: impl Into<String>, total_balance: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency = currency.into();
        new.total_balance = total_balance;
        new
    }
}

paypal_runtime::model! { BalanceDetail = "balance_detail" {
    0 currency: required String = "currency",
    1 primary: optional bool = "primary",
    2 total_balance: required Money = "total_balance",
    3 available_balance: optional Money = "available_balance",
    4 withheld_balance: optional Money = "withheld_balance",
} }
