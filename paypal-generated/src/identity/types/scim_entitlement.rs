// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_entitlement` and its inline schemas.

use paypal_runtime::model::Extra;

/// A permission of a user.
///
/// The `scim_entitlement` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimEntitlement {
    /// The name of the permission.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimEntitlement {
    /// Creates an empty `ScimEntitlement`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimEntitlement {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimEntitlement = "scim_entitlement" {
    0 value: optional String = "value",
} }
