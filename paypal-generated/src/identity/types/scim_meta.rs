// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_meta` and its inline schemas.

use paypal_runtime::model::Extra;

/// Data about a resource, set by PayPal: its type, its address and its times.
///
/// The `scim_meta` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimMeta {
    /// The SCIM name for objects of this kind, such as `User`.
    ///
    /// `resourceType` on the wire.
    pub resource_type: Option<String>,
    /// The URL of the resource.
    ///
    /// Format: `uri`.
    pub location: Option<String>,
    /// The time when the user was created.
    pub created: Option<String>,
    /// The time when the user last changed.
    ///
    /// `lastModified` on the wire.
    pub last_modified: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimMeta {
    /// Creates an empty `ScimMeta`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimMeta {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimMeta = "scim_meta" {
    0 resource_type: optional String = "resourceType",
    1 location: optional String = "location",
    2 created: optional String = "created",
    3 last_modified: optional String = "lastModified",
} }
