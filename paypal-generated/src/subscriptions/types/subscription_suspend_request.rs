// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_suspend_request` and its inline schemas.

use paypal_runtime::model::Extra;

/// The reason for pausing billing.
///
/// The `subscription_suspend_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSuspendRequest {
    /// Your reason, for the history of the subscription.
    ///
    /// 1 to 128 characters.
    pub reason: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionSuspendRequest {
    /// Creates a `SubscriptionSuspendRequest` from its required fields.
    pub fn new(reason: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.reason = reason.into();
        new
    }
}

paypal_runtime::model! { SubscriptionSuspendRequest = "subscription_suspend_request" {
    0 reason: required String = "reason",
} }
