// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `authorization_status`.

use paypal_runtime::model::Extra;
use super::{AuthorizationStatus, AuthorizationStatusDetails};

/// The state of an authorization and, while it is pending, the reason.
///
/// The `authorization_status` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationStatusWithDetails {
    /// The state of a reservation of money: `CREATED` can be captured, `PENDING` awaits review, `VOIDED` and
    /// `DENIED` are final.
    pub status: Option<AuthorizationStatus>,
    /// Why the authorization is still pending.
    pub status_details: Option<AuthorizationStatusDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AuthorizationStatusWithDetails {
    /// Creates an empty `AuthorizationStatusWithDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AuthorizationStatusWithDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AuthorizationStatusWithDetails = "authorization_status" {
    0 status: optional AuthorizationStatus = "status" read_only,
    1 status_details: optional AuthorizationStatusDetails = "status_details" read_only,
} }
