// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! `authorization_status_details`.

use paypal_runtime::model::Extra;
use super::AuthorizationStatusDetailsReason;

/// The reason why an authorization is delayed.
///
/// The `authorization_status_details` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationStatusDetails {
    /// The cause of the delay; the only value is PayPal's review.
    ///
    /// Optional. 1 to 24 characters. Pattern: `^[A-Z_]+$`.
    pub reason: Option<AuthorizationStatusDetailsReason>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AuthorizationStatusDetails {
    /// One with nothing in it.
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
