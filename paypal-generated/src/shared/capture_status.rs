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
    /// `COMPLETED`: The money is in the seller's PayPal account. You can ship the goods.
    Completed,
    /// `DECLINED`: The capture collects no money. Ask the payer for another way to pay.
    Declined,
    /// `PARTIALLY_REFUNDED`: The payer has part of the money back. You can still refund the rest.
    PartiallyRefunded,
    /// `PENDING`: The money is not with the seller yet. Read the reason in the status details and do not ship
    /// before it is complete.
    Pending,
    /// `REFUNDED`: The payer has the whole amount back. You cannot refund this capture again.
    Refunded,
    /// `FAILED`: An error stops the capture and you get no money. Check the payment's state before you try
    /// once more.
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
