// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `capture_status.status`.

use paypal_runtime::model::UnknownValue;

/// The state of collected money: `COMPLETED` is credited, `PENDING` undecided, `DECLINED` and `FAILED`
/// collected nothing, the others are refunded in part or in full.
///
/// The values of `capture_status.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// `COMPLETED`
    Completed,
    /// `DECLINED`
    Declined,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `PENDING`
    Pending,
    /// `REFUNDED`
    Refunded,
    /// `FAILED`
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CaptureStatus {
    0 Completed = "COMPLETED",
    1 Declined = "DECLINED",
    2 PartiallyRefunded = "PARTIALLY_REFUNDED",
    3 Pending = "PENDING",
    4 Refunded = "REFUNDED",
    5 Failed = "FAILED",
} }
