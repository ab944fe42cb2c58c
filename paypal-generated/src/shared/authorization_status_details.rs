// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `authorization_status_details`.

use paypal_runtime::model::Extra;
use super::AuthorizationStatusDetailsReason;

/// The reason why an authorization is delayed.
///
/// The `authorization_status_details` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationStatusDetails {
    /// The cause of the delay; the only value is PayPal's review.
    pub reason: Option<AuthorizationStatusDetailsReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AuthorizationStatusDetails {
    /// Creates an empty `AuthorizationStatusDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AuthorizationStatusDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AuthorizationStatusDetails = "authorization_status_details" {
    0 reason: optional AuthorizationStatusDetailsReason = "reason",
} }
