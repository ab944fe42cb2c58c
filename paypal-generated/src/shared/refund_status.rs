// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund_status.status`.

use paypal_runtime::model::UnknownValue;

/// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED` and `CANCELLED`, which return nothing.
///
/// The values of `refund_status.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `COMPLETED`
    Completed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RefundStatus {
    0 Cancelled = "CANCELLED",
    1 Failed = "FAILED",
    2 Pending = "PENDING",
    3 Completed = "COMPLETED",
} }
