// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `subsequent_action` and what is written inside it.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The response of an action: links to the steps that are possible afterwards.
///
/// The `subsequent_action` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsequentAction {
    /// Set by PayPal. 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SubsequentAction {
    /// One with nothing in it.
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
