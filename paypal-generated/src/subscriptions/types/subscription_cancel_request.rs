// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `subscription_cancel_request` and what is written inside it.

use paypal_runtime::model::Extra;

/// The reason for ending a subscription.
///
/// The `subscription_cancel_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionCancelRequest {
    /// Required. 1 to 128 characters.
    pub reason: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SubscriptionCancelRequest {
    /// One with what is required.
    pub fn new(reason: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.reason = reason.into();
        new
    }
}

paypal_runtime::model! { SubscriptionCancelRequest = "subscription_cancel_request" {
    0 reason: required String = "reason",
} }
