// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_patch_operation_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a change in a SCIM patch.
///
/// The values of `scim_patch_operation_type` of PayPal's Identity API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScimPatchOperationType {
    /// `add`: Puts a new attribute into the user, or one more entry into a list.
    Add,
    /// `remove`: Takes an attribute or a list entry away from the user.
    Remove,
    /// `replace`: Overwrites an attribute of the user with the one that you send.
    Replace,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ScimPatchOperationType {
    0 Add = "add",
    1 Remove = "remove",
    2 Replace = "replace",
} }
