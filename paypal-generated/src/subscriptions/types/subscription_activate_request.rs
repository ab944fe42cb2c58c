// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `subscription_activate_request` and what is written inside it.

use paypal_runtime::model::Extra;

/// The reason for starting or resuming billing.
///
/// The `subscription_activate_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionActivateRequest {
    /// Optional. 1 to 128 characters.
    pub reason: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SubscriptionActivateRequest {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriptionActivateRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriptionActivateRequest = "subscription_activate_request" {
    0 reason: optional String = "reason",
} }
