// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `error_details-2`.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// One fault in a request: its field, its value, and the issue code.
///
/// The `error_details-2` object of PayPal's Payouts and Shipment Tracking APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The part of the request with the problem: a JSON Pointer if it is in the body, otherwise the name of a
    /// parameter.
    pub field: Option<String>,
    /// The value that causes the problem.
    pub value: Option<String>,
    /// The place of the problem: `body`, `path` or `query`.
    ///
    /// Default: `"body"`.
    pub location: Option<String>,
    /// The exact code of the problem, for your program.
    ///
    /// Always set by PayPal.
    pub issue: String,
    /// A sentence about the problem, for people; it may change.
    pub description: Option<String>,
    /// Links to more information about the problem.
    ///
    /// 1 to 4 elements.
    pub links: Option<Vec<LinkDescription>>,
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

paypal_runtime::model! { ErrorDetails = "error_details-2" {
    0 field: optional String = "field",
    1 value: optional String = "value",
    2 location: optional String = "location",
    3 issue: required String = "issue",
    4 description: optional String = "description",
    5 links: optional [LinkDescription] = "links" read_only,
} }
