// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `capture_status` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::CaptureStatusDetails;

/// The state of the payment.
///
/// The values of `capture_status.status` of PayPal's Subscriptions API, sent and received.
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

/// The state of a captured payment, with details if needed. PayPal's files of 2025-07 no longer describe
/// this; it may still work.
///
/// The `capture_status` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CaptureStatusWithDetails {
    /// The state of the payment.
    ///
    /// Set by PayPal.
    pub status: Option<CaptureStatus>,
    /// The reason for the state, if there is one.
    ///
    /// Set by PayPal.
    pub status_details: Option<CaptureStatusDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CaptureStatusWithDetails {
    /// Creates an empty `CaptureStatusWithDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CaptureStatusWithDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CaptureStatusWithDetails = "capture_status" {
    0 status: optional CaptureStatus = "status" read_only,
    1 status_details: optional CaptureStatusDetails = "status_details" read_only,
} }
