// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Subscription};

/// One page of subscriptions, with links to other pages.
///
/// The `subscription_collection` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionCollection {
    /// The subscriptions of this page.
    pub subscriptions: Option<Vec<Subscription>>,
    /// Links to this page and its neighbours.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionCollection {
    /// Creates an empty `SubscriptionCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriptionCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriptionCollection = "subscription_collection" {
    0 subscriptions: optional [Subscription] = "subscriptions",
    1 links: optional [LinkDescription] = "links" read_only,
} }
