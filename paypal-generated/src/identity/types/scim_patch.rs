// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_patch` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ScimPatchOperation;

/// The changes of a SCIM patch.
///
/// The `scim_patch` object of PayPal's Identity API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimPatch {
    /// The URIs of the SCIM schemas that describe the request:
    /// `urn:ietf:params:scim:api:messages:2.0:PatchOp`.
    pub schemas: Vec<String>,
    /// The changes, in the order in which they apply.
    ///
    /// `Operations` on the wire.
    pub operations: Vec<ScimPatchOperation>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimPatch {
    /// Creates a `ScimPatch` from its required fields.
    pub fn new(schemas: Vec<String>, operations: Vec<ScimPatchOperation>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.schemas = schemas;
        new.operations = operations;
        new
    }
}

paypal_runtime::model! { ScimPatch = "scim_patch" {
    0 schemas: required [String] = "schemas",
    1 operations: required [ScimPatchOperation] = "Operations",
} }
