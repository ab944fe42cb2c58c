// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `capability_limit` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CapabilityLimitTypes;

/// A limit of an ability.
///
/// The `capability_limit` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityLimit {
    /// The kind of limit.
    ///
    /// `type` on the wire.
    pub r#type: Option<CapabilityLimitTypes>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CapabilityLimit {
    /// Creates an empty `CapabilityLimit`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CapabilityLimit {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CapabilityLimit = "capability_limit" {
    0 r#type: optional CapabilityLimitTypes = "type",
} }
