// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `subsequent_action` and its inline schemas.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The response of an action: links to the steps that are possible afterwards.
///
/// The `subsequent_action` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsequentAction {
    /// The next steps.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubsequentAction {
    /// Creates an empty `SubsequentAction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubsequentAction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubsequentAction = "subsequent_action" {
    0 links: optional [LinkDescription] = "links" read_only,
} }
