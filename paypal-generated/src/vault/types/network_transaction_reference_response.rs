// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `network_transaction_reference_response` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::CardBrand;

/// The card network's own id of a verification or payment; later charges of a series refer to it.
///
/// The `network_transaction_reference_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkTransactionReference {
    /// The id that the card network gave the payment. Visa and Amex call it "Tran id", Mastercard "BankNet
    /// reference id", Discover "NRID".
    ///
    /// Always set by PayPal. 9 to 36 characters. Pattern: `^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$`.
    pub id: String,
    /// The day of the authorization: month and day as four digits; not all networks give it.
    ///
    /// 4 characters. Pattern: `^[0-9]+$`.
    pub date: Option<String>,
    /// The card network that carried the payment and gave the id.
    pub network: Option<CardBrand>,
    /// The time when the card was verified.
    pub time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NetworkTransactionReference {
    /// Creates a `NetworkTransactionReference` from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new
    }
}

paypal_runtime::model! { NetworkTransactionReference = "network_transaction_reference_response" {
    0 id: required String = "id",
    1 date: optional String = "date",
    2 network: optional CardBrand = "network",
    3 time: optional DateTime = "time" read_only,
} }
