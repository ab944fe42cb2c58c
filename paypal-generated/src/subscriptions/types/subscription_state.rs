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
    /// `APPROVAL_PENDING`
    ApprovalPending,
    /// `APPROVED`
    Approved,
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
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
