// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `network_transaction_reference` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CardBrand;

/// The card network's own id of a payment; later charges of a series refer to the id of the first charge.
///
/// The `network_transaction_reference` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkTransactionReference {
    /// The month and day of the authorization by the card network, as four digits. Not every network gives
    /// it; Mastercard calls it "BankNet reference date".
    ///
    /// 4 characters. Pattern: `^[0-9]+$`.
    pub date: Option<String>,
    /// The card network that carried the payment and gave the id.
    pub network: Option<CardBrand>,
    /// The number by which the acquiring bank identifies the card payment.
    ///
    /// 1 to 36 characters. Pattern: `^[a-zA-Z0-9]+$`.
    pub acquirer_reference_number: Option<String>,
    /// The id that the card network gave the payment. Visa and Amex call it "Tran id", Mastercard "BankNet
    /// reference id", Discover "NRID".
    ///
    /// 9 to 36 characters. Pattern: `^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$`.
    pub id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NetworkTransactionReference {
    /// Creates an empty `NetworkTransactionReference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for NetworkTransactionReference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { NetworkTransactionReference = "network_transaction_reference" {
    0 date: optional String = "date",
    1 network: optional CardBrand = "network",
    2 acquirer_reference_number: optional String = "acquirer_reference_number",
    3 id: optional String = "id",
} }
