// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `authentication_response` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{LiabilityShift, ThreeDSecureAuthenticationResponse};

/// The outcome of 3-D Secure: whether liability shifted to the issuer, and the codes for the reason.
///
/// The `authentication_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationResponse {
    /// Who bears the loss of a fraud, after the card's issuer has checked the payer.
    pub liability_shift: Option<LiabilityShift>,
    /// The results of the 3-D Secure check, if there was one.
    pub three_d_secure: Option<ThreeDSecureAuthenticationResponse>,
    /// The way in which the card holder was authenticated, as JSON. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    pub authentication_flow: Option<Value>,
    /// The exemption from authentication that was used, as JSON. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    pub exemption_details: Option<Value>,
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
    2 authentication_flow: optional Value = "authentication_flow",
    3 exemption_details: optional Value = "exemption_details",
} }
