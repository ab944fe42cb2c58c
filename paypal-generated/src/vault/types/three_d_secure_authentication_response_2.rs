// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `three_d_secure_authentication_response-2` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Enrolled, ParesStatus};

/// The result of 3-D Secure for a saved card.
///
/// The `three_d_secure_authentication_response-2` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureResult {
    /// The result as one letter, `Y` for passed.
    pub authentication_status: Option<ParesStatus>,
    /// Whether card and bank take part in 3-D Secure, as one letter.
    pub enrollment_status: Option<Enrolled>,
    /// The id of the authentication that the 3-D Secure server gave.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub authentication_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ThreeDSecureResult {
    /// Creates an empty `ThreeDSecureResult`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ThreeDSecureResult {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ThreeDSecureResult = "three_d_secure_authentication_response-2" {
    0 authentication_status: optional ParesStatus = "authentication_status",
    1 enrollment_status: optional Enrolled = "enrollment_status",
    2 authentication_id: optional String = "authentication_id",
} }
