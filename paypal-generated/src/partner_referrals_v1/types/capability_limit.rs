// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `capability_limit` and what is written inside it.

use paypal_runtime::model::Extra;
use super::CapabilityLimitTypes;

/// The `capability_limit` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityLimit {
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub r#type: Option<CapabilityLimitTypes>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CapabilityLimit {
    /// One with nothing in it.
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
