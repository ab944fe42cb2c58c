// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_verification_details` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::Extra};
use super::{Money, ProcessorResponse};

/// The verification of a card before it was saved: its time, its amount, and the bank's response.
///
/// The `card_verification_details` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardVerificationDetails {
    /// The card network's reference to the verification, for later payments that the merchant initiates.
    ///
    /// Optional. 1 to 1024 characters. Pattern: `^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$`.
    pub network_transaction_id: Option<String>,
    /// Set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub time: Option<DateTime>,
    /// The amount of the verification, if any.
    ///
    /// Optional.
    pub amount: Option<Money>,
    /// Optional.
    pub processor_response: Option<ProcessorResponse>,
    /// Optional.
    pub three_d_secure: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardVerificationDetails {
    /// Creates an empty `CardVerificationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardVerificationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardVerificationDetails = "card_verification_details" {
    0 network_transaction_id: optional String = "network_transaction_id",
    1 time: optional DateTime = "time" read_only,
    2 amount: optional Money = "amount",
    3 processor_response: optional ProcessorResponse = "processor_response",
    4 three_d_secure: optional Value = "three_d_secure",
} }
