// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_activate_request` and its inline schemas.

use paypal_runtime::model::Extra;

/// The reason for starting or resuming billing.
///
/// The `subscription_activate_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionActivateRequest {
    /// Your reason; required if the subscription was suspended.
    ///
    /// 1 to 128 characters.
    pub reason: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionActivateRequest {
    /// Creates an empty `SubscriptionActivateRequest`.
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
