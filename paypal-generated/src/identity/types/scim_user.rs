// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_user` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ScimAddress, ScimEmail, ScimEntitlement, ScimMeta, ScimName, ScimPhone};

/// A user, as SCIM 2.0 defines it; `new` takes the URIs of the schemas and the user name.
///
/// The `scim_user` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimUser {
    /// PayPal's id of the user.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The URIs of the SCIM schemas that describe the user.
    ///
    /// 1 to 10 elements.
    pub schemas: Vec<String>,
    /// Your own id of the user.
    ///
    /// `externalId` on the wire. 1 to 128 characters.
    pub external_id: Option<String>,
    /// The name with which the user logs in; it must be unique.
    ///
    /// `userName` on the wire. 1 to 254 characters.
    pub user_name: String,
    /// The parts of the user's name.
    pub name: Option<ScimName>,
    /// Whether the user may log in.
    pub active: Option<bool>,
    /// The e-mail addresses of the user.
    ///
    /// 1 to 10 elements.
    pub emails: Option<Vec<ScimEmail>>,
    /// The phone numbers of the user.
    ///
    /// `phoneNumbers` on the wire. 1 to 10 elements.
    pub phone_numbers: Option<Vec<ScimPhone>>,
    /// The addresses of the user.
    ///
    /// 1 to 10 elements.
    pub addresses: Option<Vec<ScimAddress>>,
    /// The permissions of the user.
    ///
    /// 1 to 10000 elements.
    pub entitlements: Option<Vec<ScimEntitlement>>,
    /// The language that the user prefers.
    ///
    /// `preferredLanguage` on the wire.
    pub preferred_language: Option<String>,
    /// The time zone of the user.
    pub timezone: Option<String>,
    /// Data about the user's entry, set by PayPal.
    ///
    /// Set by PayPal.
    pub meta: Option<ScimMeta>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimUser {
    /// Creates a `ScimUser` from its required fields.
    pub fn new(schemas: Vec<String>, user_name: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.schemas = schemas;
        new.user_name = user_name.into();
        new
    }
}

paypal_runtime::model! { ScimUser = "scim_user" {
    0 id: optional String = "id" read_only,
    1 schemas: required [String] = "schemas",
    2 external_id: optional String = "externalId",
    3 user_name: required String = "userName",
    4 name: optional ScimName = "name",
    5 active: optional bool = "active",
    6 emails: optional [ScimEmail] = "emails",
    7 phone_numbers: optional [ScimPhone] = "phoneNumbers",
    8 addresses: optional [ScimAddress] = "addresses",
    9 entitlements: optional [ScimEntitlement] = "entitlements",
    10 preferred_language: optional String = "preferredLanguage",
    11 timezone: optional String = "timezone",
    12 meta: optional ScimMeta = "meta" read_only,
} }
