// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `subscription_suspend_request` and what is written inside it.

use paypal_runtime::model::Extra;

/// The reason for pausing billing.
///
/// The `subscription_suspend_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSuspendRequest {
    /// Required. 1 to 128 characters.
    pub reason: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SubscriptionSuspendRequest {
    /// One with what is required.
    pub fn new(reason: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.reason = reason.into();
        new
    }
}

paypal_runtime::model! { SubscriptionSuspendRequest = "subscription_suspend_request" {
    0 reason: required String = "reason",
} }
