// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_search` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{DisputeInfo, LinkDescription};

/// One page of disputes, with links to the pages around it.
///
/// The `dispute_search` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeSearch {
    /// The disputes of this page that fit the search, the newest first.
    ///
    /// 1 to 100 elements.
    pub items: Option<Vec<DisputeInfo>>,
    /// Links to this page and its neighbours.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DisputeSearch {
    /// Creates an empty `DisputeSearch`.
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
