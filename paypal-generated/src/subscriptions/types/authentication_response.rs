// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `authentication_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LiabilityShift, ThreeDSecureAuthenticationResponse};

/// The result of authenticating a card, and the party that is liable for fraud.
///
/// The `authentication_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationResponse {
    /// Who bears the loss of a fraud, after the card's issuer has checked the payer.
    pub liability_shift: Option<LiabilityShift>,
    /// The results of the 3-D Secure check, if there was one.
    pub three_d_secure: Option<ThreeDSecureAuthenticationResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AuthenticationResponse {
    /// Creates an empty `AuthenticationResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AuthenticationResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AuthenticationResponse = "authentication_response" {
    0 liability_shift: optional LiabilityShift = "liability_shift",
    1 three_d_secure: optional ThreeDSecureAuthenticationResponse = "three_d_secure",
} }
