// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `three_d_secure_authentication_response`.

use paypal_runtime::model::Extra;
use super::{Enrolled, ParesStatus};

/// Details of 3-D Secure: whether the card is enrolled, and the result of the authentication.
///
/// The `three_d_secure_authentication_response` object of PayPal's Orders, Payment Method Tokens and
/// Subscriptions APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureAuthenticationResponse {
    /// The result of the authentication, as one letter.
    pub authentication_status: Option<ParesStatus>,
    /// Whether card and bank take part in 3-D Secure, as one letter.
    pub enrollment_status: Option<Enrolled>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ThreeDSecureAuthenticationResponse {
    /// Creates an empty `ThreeDSecureAuthenticationResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ThreeDSecureAuthenticationResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ThreeDSecureAuthenticationResponse = "three_d_secure_authentication_response" {
    0 authentication_status: optional ParesStatus = "authentication_status",
    1 enrollment_status: optional Enrolled = "enrollment_status",
} }
