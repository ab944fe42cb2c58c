// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_attributes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CardVaultInstruction, CardVerification, Customer};

/// The customer who owns the card, and whether to save the card in the vault after the payment.
///
/// The `card_attributes` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAttributes {
    /// The customer who owns the card.
    pub customer: Option<Customer>,
    /// The request to save the card after a successful payment.
    pub vault: Option<CardVaultInstruction>,
    /// The verification of the card that you request, such as 3-D Secure.
    pub verification: Option<CardVerification>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardAttributes {
    /// Creates an empty `CardAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardAttributes = "card_attributes" {
    0 customer: optional Customer = "customer",
    1 vault: optional CardVaultInstruction = "vault",
    2 verification: optional CardVerification = "verification",
} }
