// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_user_list` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ScimUser;

/// A SCIM list response with users.
///
/// The `scim_user_list` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimUserList {
    /// The URIs of the SCIM schemas that describe the response.
    pub schemas: Option<Vec<String>>,
    /// The number of the first user of this response, counted from 1.
    ///
    /// `startIndex` on the wire.
    pub start_index: Option<i64>,
    /// The number of users in this response.
    ///
    /// `itemsPerPage` on the wire.
    pub items_per_page: Option<i64>,
    /// The number of all users.
    ///
    /// `totalResults` on the wire.
    pub total_results: Option<i64>,
    /// The users on this page, from the one with the number `startIndex`.
    ///
    /// `Resources` on the wire.
    pub resources: Option<Vec<ScimUser>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimUserList {
    /// Creates an empty `ScimUserList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimUserList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimUserList = "scim_user_list" {
    0 schemas: optional [String] = "schemas",
    1 start_index: optional i64 = "startIndex",
    2 items_per_page: optional i64 = "itemsPerPage",
    3 total_results: optional i64 = "totalResults",
    4 resources: optional [ScimUser] = "Resources",
} }
