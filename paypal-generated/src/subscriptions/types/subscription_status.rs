// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_status` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::SubscriptionStatus;

/// The state of a subscription, the time of its last change, and the note about that change.
///
/// The `subscription_status` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionStatusWithDetails {
    /// The state of a subscription: approval changes `APPROVAL_PENDING` to `ACTIVE`; an active subscription
    /// can be `SUSPENDED` and resumed, and ends as `CANCELLED` or `EXPIRED`.
    pub status: Option<SubscriptionStatus>,
    /// The reason given for the last change of state.
    ///
    /// 1 to 128 characters.
    pub status_change_note: Option<String>,
    /// The time when `status` last changed.
    pub status_update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionStatusWithDetails {
    /// Creates an empty `SubscriptionStatusWithDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriptionStatusWithDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriptionStatusWithDetails = "subscription_status" {
    0 status: optional SubscriptionStatus = "status",
    1 status_change_note: optional String = "status_change_note",
    2 status_update_time: optional DateTime = "status_update_time" read_only,
} }
