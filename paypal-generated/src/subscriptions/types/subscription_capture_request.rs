// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_capture_request` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::Money;

/// The kind of charge; the only value is the outstanding balance.
///
/// The values of `subscription_capture_request.capture_type` of PayPal's Subscriptions API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureType {
    /// `OUTSTANDING_BALANCE`: You charge the sum that earlier failed payments left open. It is the only kind
    /// of charge here.
    OutstandingBalance,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CaptureType {
    0 OutstandingBalance = "OUTSTANDING_BALANCE",
} }

/// The part of the outstanding balance to collect, with a note about the reason.
///
/// The `subscription_capture_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionCaptureRequest {
    /// The reason for the charge, up to 128 characters.
    ///
    /// 1 to 128 characters.
    pub note: String,
    /// The kind of charge; the only value is the outstanding balance.
    pub capture_type: CaptureType,
    /// The amount to collect, in the subscription's currency and at most its outstanding balance.
    pub amount: Money,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionCaptureRequest {
    /// Creates a `SubscriptionCaptureRequest` from its required fields.
    pub fn new(note: impl Into<String>, capture_type: CaptureType, amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.note = note.into();
        new.capture_type = capture_type;
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { SubscriptionCaptureRequest = "subscription_capture_request" {
    0 note: required String = "note",
    1 capture_type: required CaptureType = "capture_type",
    2 amount: required Money = "amount",
} }
