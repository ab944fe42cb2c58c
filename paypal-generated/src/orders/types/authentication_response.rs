// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `authentication_response` and what is written inside it.

use paypal_runtime::{Value, model::Extra};
use super::{LiabilityShift, ThreeDSecureAuthenticationResponse};

/// The outcome of 3-D Secure: whether liability shifted to the issuer, and the codes for the reason.
///
/// The `authentication_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationResponse {
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub liability_shift: Option<LiabilityShift>,
    /// Optional.
    pub three_d_secure: Option<ThreeDSecureAuthenticationResponse>,
    /// Optional.
    pub authentication_flow: Option<Value>,
    /// Optional.
    pub exemption_details: Option<Value>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AuthenticationResponse {
    /// One with nothing in it.
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
