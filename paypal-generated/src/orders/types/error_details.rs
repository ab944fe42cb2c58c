// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ErrorLocation;

/// One problem of a callback: its code, and the part of the request that causes it.
///
/// The `error_details` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The part of the request with the problem: a JSON Pointer if it is in the body, otherwise the name of a
    /// parameter.
    pub field: Option<String>,
    /// The value of the wrong field.
    pub value: Option<String>,
    /// The place of the problem: body, path or query; the body by default.
    ///
    /// Default: `"body"`.
    pub location: Option<ErrorLocation>,
    /// The code of the problem, such as `ADDRESS_ERROR` or `COUNTRY_ERROR`.
    pub issue: String,
    /// A sentence about the problem, for people. Its words can change, so do not compare them.
    pub description: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ErrorDetails {
    /// Creates an `ErrorDetails` from its required fields.
    pub fn new(issue: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.issue = issue.into();
        new
    }
}

paypal_runtime::model! { ErrorDetails = "error_details" {
    0 field: optional String = "field",
    1 value: optional String = "value",
    2 location: optional ErrorLocation = "location",
    3 issue: required String = "issue",
    4 description: optional String = "description",
} }
