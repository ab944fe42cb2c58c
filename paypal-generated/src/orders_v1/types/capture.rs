// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `capture` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Amount, Currency, LinkDescription};

/// The state of captured money; for `PENDING`, see `reason_code`.
///
/// The values of `capture.status` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// `PENDING`
    Pending,
    /// `COMPLETED`
    Completed,
    /// `REFUNDED`
    Refunded,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `DENIED`
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CaptureStatus {
    0 Pending = "PENDING",
    1 Completed = "COMPLETED",
    2 Refunded = "REFUNDED",
    3 PartiallyRefunded = "PARTIALLY_REFUNDED",
    4 Denied = "DENIED",
} }

/// The reason why a capture is pending, for example an eCheck or a review, or why it was reversed.
///
/// The values of `capture.reason_code` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureReasonCode {
    /// `CHARGEBACK`
    Chargeback,
    /// `GUARANTEE`
    Guarantee,
    /// `BUYER_COMPLAINT`
    BuyerComplaint,
    /// `REFUND`
    Refund,
    /// `UNCONFIRMED_SHIPPING_ADDRESS`
    UnconfirmedShippingAddress,
    /// `ECHECK`
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`
    InternationalWithdrawal,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`
    ReceivingPreferenceMandatesManualAction,
    /// `PAYMENT_REVIEW`
    PaymentReview,
    /// `REGULATORY_REVIEW`
    RegulatoryReview,
    /// `UNILATERAL`
    Unilateral,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `DELAYED_DISBURSEMENT`
    DelayedDisbursement,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CaptureReasonCode {
    0 Chargeback = "CHARGEBACK",
    1 Guarantee = "GUARANTEE",
    2 BuyerComplaint = "BUYER_COMPLAINT",
    3 Refund = "REFUND",
    4 UnconfirmedShippingAddress = "UNCONFIRMED_SHIPPING_ADDRESS",
    5 Echeck = "ECHECK",
    6 InternationalWithdrawal = "INTERNATIONAL_WITHDRAWAL",
    7 ReceivingPreferenceMandatesManualAction = "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
    8 PaymentReview = "PAYMENT_REVIEW",
    9 RegulatoryReview = "REGULATORY_REVIEW",
    10 Unilateral = "UNILATERAL",
    11 VerificationRequired = "VERIFICATION_REQUIRED",
    12 DelayedDisbursement = "DELAYED_DISBURSEMENT",
} }

/// Money captured under an authorization.
///
/// The `capture` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capture {
    /// Set by PayPal.
    pub id: Option<String>,
    /// Optional.
    pub amount: Option<Amount>,
    /// The state of captured money; for `PENDING`, see `reason_code`.
    ///
    /// Set by PayPal.
    pub status: Option<CaptureStatus>,
    /// The reason why a capture is pending, for example an eCheck or a review, or why it was reversed.
    ///
    /// Set by PayPal.
    pub reason_code: Option<CaptureReasonCode>,
    /// PayPal's fee for the capture, paid by the seller.
    ///
    /// Optional.
    pub transaction_fee: Option<Currency>,
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Capture {
    /// Creates an empty `Capture`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Capture {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Capture = "capture" {
    0 id: optional String = "id" read_only,
    1 amount: optional Amount = "amount",
    2 status: optional CaptureStatus = "status" read_only,
    3 reason_code: optional CaptureReasonCode = "reason_code" read_only,
    4 transaction_fee: optional Currency = "transaction_fee",
    5 links: optional [LinkDescription] = "links" read_only,
} }
