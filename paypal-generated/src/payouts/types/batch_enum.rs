// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `batch_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a batch: `PENDING` and `PROCESSING` are not finished, `SUCCESS`, `DENIED` and `CANCELED` are
/// final.
///
/// The values of `batch_enum` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchStatus {
    /// `DENIED`: PayPal refused the batch and paid nobody. Read the error, solve the problem and send a new
    /// batch.
    Denied,
    /// `PENDING`: PayPal has accepted the batch but has not started it. Read its state again later.
    Pending,
    /// `PROCESSING`: PayPal is paying the items at this moment. Some may already be done.
    Processing,
    /// `SUCCESS`: PayPal has finished the batch, but single items can still be unclaimed, held or failed.
    /// Check each of them.
    Success,
    /// `CANCELED`: The sender stopped a batch that was uploaded as a file on PayPal's site.
    Canceled,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BatchStatus {
    0 Denied = "DENIED",
    1 Pending = "PENDING",
    2 Processing = "PROCESSING",
    3 Success = "SUCCESS",
    4 Canceled = "CANCELED",
} }
