// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `dispute_search` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{DisputeInfo, LinkDescription};

/// One page of disputes, with links to the pages around it.
///
/// The `dispute_search` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeSearch {
    /// Optional. 1 to 100 elements.
    pub items: Option<Vec<DisputeInfo>>,
    /// Set by PayPal. 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl DisputeSearch {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for DisputeSearch {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { DisputeSearch = "dispute_search" {
    0 items: optional [DisputeInfo] = "items",
    1 links: optional [LinkDescription] = "links" read_only,
} }
