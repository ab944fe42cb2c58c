// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `capture` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{Amount, Currency, LinkDescription, TransactionState};

/// The reason why a capture is pending, or why it was reversed.
///
/// The values of `capture.reason_code` of PayPal's Payments v1 API, sent and received.
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
    /// `TRANSACTION_APPROVED_AWAITING_FUNDING`
    TransactionApprovedAwaitingFunding,
    /// `NONE`
    None,
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
    12 TransactionApprovedAwaitingFunding = "TRANSACTION_APPROVED_AWAITING_FUNDING",
    13 None = "NONE",
} }

/// Money captured from an authorization or order; requests and responses use the same type.
///
/// The `capture` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capture {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// True for the last capture, after which the payer's remaining funds are released; false by default.
    ///
    /// Default: `false`.
    pub is_final_capture: Option<bool>,
    /// The state of the captured money: received, pending or refunded.
    ///
    /// Set by PayPal.
    pub state: Option<TransactionState>,
    /// The reason why a capture is pending, or why it was reversed.
    ///
    /// Set by PayPal.
    pub reason_code: Option<CaptureReasonCode>,
    /// The id of the payment that this resource belongs to.
    ///
    /// Set by PayPal.
    pub parent_payment: Option<String>,
    /// Your invoice number.
    ///
    /// At most 127 characters.
    pub invoice_number: Option<String>,
    /// PayPal's fee for this capture.
    ///
    /// Set by PayPal.
    pub transaction_fee: Option<Currency>,
    /// PayPal's fee in the currency of the seller's balance.
    ///
    /// Set by PayPal.
    pub transaction_fee_in_receivable_currency: Option<Currency>,
    /// The net amount in the currency of the seller's balance.
    ///
    /// Set by PayPal.
    pub receivable_amount: Option<Currency>,
    /// The exchange rate of the conversion.
    ///
    /// Set by PayPal.
    pub exchange_rate: Option<String>,
    /// A note that the payer sees.
    ///
    /// At most 255 characters.
    pub note_to_payer: Option<String>,
    /// The time when PayPal created this payment or this part of it, such as a sale or a refund.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this payment or this part of it, such as a sale or a refund, last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Your own value of the transaction that was captured.
    ///
    /// Set by PayPal. At most 127 characters.
    pub custom: Option<String>,
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
    2 is_final_capture: optional bool = "is_final_capture",
    3 state: optional TransactionState = "state" read_only,
    4 reason_code: optional CaptureReasonCode = "reason_code" read_only lenient,
    5 parent_payment: optional String = "parent_payment" read_only,
    6 invoice_number: optional String = "invoice_number",
    7 transaction_fee: optional Currency = "transaction_fee" read_only,
    8 transaction_fee_in_receivable_currency: optional Currency = "transaction_fee_in_receivable_currency" read_only,
    9 receivable_amount: optional Currency = "receivable_amount" read_only,
    10 exchange_rate: optional String = "exchange_rate" read_only,
    11 note_to_payer: optional String = "note_to_payer",
    12 create_time: optional DateTime = "create_time" read_only,
    13 update_time: optional DateTime = "update_time" read_only,
    14 links: optional [LinkDescription] = "links" read_only,
    15 custom: optional String = "custom" read_only,
} }
