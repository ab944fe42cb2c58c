// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `transaction_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of one payment: `SUCCESS` means credited, `UNCLAIMED`, `ONHOLD` and `PENDING` may still change,
/// the others have failed or were returned.
///
/// The values of `transaction_enum` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `UNCLAIMED`
    Unclaimed,
    /// `RETURNED`
    Returned,
    /// `ONHOLD`
    Onhold,
    /// `BLOCKED`
    Blocked,
    /// `REFUNDED`
    Refunded,
    /// `REVERSED`
    Reversed,
    /// `CANCELED`
    Canceled,
    /// `DENIED`
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionStatus {
    0 Success = "SUCCESS",
    1 Failed = "FAILED",
    2 Pending = "PENDING",
    3 Unclaimed = "UNCLAIMED",
    4 Returned = "RETURNED",
    5 Onhold = "ONHOLD",
    6 Blocked = "BLOCKED",
    7 Refunded = "REFUNDED",
    8 Reversed = "REVERSED",
    9 Canceled = "CANCELED",
    10 Denied = "DENIED",
} }
