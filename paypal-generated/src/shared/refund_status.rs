// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund_status.status`.

use paypal_runtime::model::UnknownValue;

/// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED` and `CANCELLED`, which return nothing.
///
/// The values of `refund_status.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `CANCELLED`: The refund is stopped, so the payer gets nothing back from it. Make a new refund if you
    /// still owe the money.
    Cancelled,
    /// `FAILED`: The refund does not work and the payer gets nothing back. Check your balance and bank
    /// account, then try again.
    Failed,
    /// `PENDING`: The refund is on its way but not finished. Read the status details; do not refund a second
    /// time.
    Pending,
    /// `COMPLETED`: The refund is done and the money goes back to the payer. Banks may take some days to show
    /// it.
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
