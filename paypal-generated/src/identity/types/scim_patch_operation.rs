// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_patch_operation` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::ScimPatchOperationType;

/// One change of a SCIM patch.
///
/// The `scim_patch_operation` object of PayPal's Identity API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimPatchOperation {
    /// The kind of the change.
    pub op: ScimPatchOperationType,
    /// The attribute to change; a removal needs it, and without it `value` is an object with attributes.
    pub path: Option<String>,
    /// The new value; a removal has none.
    pub value: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimPatchOperation {
    /// Creates a `ScimPatchOperation` from its required fields.
    pub fn new(op: ScimPatchOperationType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.op = op;
        new
    }
}

paypal_runtime::model! { ScimPatchOperation = "scim_patch_operation" {
    0 op: required ScimPatchOperationType = "op",
    1 path: optional String = "path",
    2 value: optional Value = "value",
} }
