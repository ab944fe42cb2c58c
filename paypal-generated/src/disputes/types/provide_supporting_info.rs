// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `provide_supporting_info` and its inline schemas.

use paypal_runtime::model::Extra;

/// The caller's information for PayPal about the case under review.
///
/// The `provide_supporting_info` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvideSupportingInfo {
    /// The text of the information.
    ///
    /// 1 to 2000 characters.
    pub notes: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProvideSupportingInfo {
    /// Creates a `ProvideSupportingInfo` from its required fields.
    pub fn new(notes: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.notes = notes.into();
        new
    }
}

paypal_runtime::model! { ProvideSupportingInfo = "provide_supporting_info" {
    0 notes: required String = "notes",
} }
