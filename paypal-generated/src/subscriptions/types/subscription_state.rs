// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_state` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a subscription: approval changes `APPROVAL_PENDING` to `ACTIVE`; an active subscription can
/// be `SUSPENDED` and resumed, and ends as `CANCELLED` or `EXPIRED`.
///
/// The values of `subscription_state` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `APPROVAL_PENDING`: The buyer has not agreed yet. Send the buyer to the approval link.
    ApprovalPending,
    /// `APPROVED`: The buyer agreed, but billing has not started. Activate the subscription if PayPal does
    /// not do it.
    Approved,
    /// `ACTIVE`: PayPal charges the subscriber on each due date. You can suspend or cancel the subscription.
    Active,
    /// `SUSPENDED`: PayPal makes no charges for now. Activate the subscription again to go on.
    Suspended,
    /// `CANCELLED`: The subscription ended early and cannot start again. Create a new one if the buyer comes
    /// back.
    Cancelled,
    /// `EXPIRED`: All planned cycles are over, so PayPal makes no more regular charges.
    Expired,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SubscriptionStatus {
    0 ApprovalPending = "APPROVAL_PENDING",
    1 Approved = "APPROVED",
    2 Active = "ACTIVE",
    3 Suspended = "SUSPENDED",
    4 Cancelled = "CANCELLED",
    5 Expired = "EXPIRED",
} }
