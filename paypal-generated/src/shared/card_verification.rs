// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_verification`.

use paypal_runtime::model::Extra;
use super::CardVerificationMethod;

/// The verification of a card that you request before it is charged or saved.
///
/// The `card_verification` object of PayPal's Orders and Subscriptions APIs, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardVerification {
    /// A kind of card verification: `SCA_ALWAYS` and `3D_SECURE` challenge the card holder,
    /// `SCA_WHEN_REQUIRED` only where the law demands it, `AVS_CVV` checks address and security code.
    ///
    /// Default: `"SCA_WHEN_REQUIRED"`.
    pub method: Option<CardVerificationMethod>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardVerification {
    /// Creates an empty `CardVerification`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardVerification {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardVerification = "card_verification" {
    0 method: optional CardVerificationMethod = "method",
} }
