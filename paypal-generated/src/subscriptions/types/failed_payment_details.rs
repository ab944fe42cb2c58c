// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `failed_payment_details` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::Money;

/// The cause of a failed payment, on the payer's or the payee's side.
///
/// The values of `failed_payment_details.reason_code` of PayPal's Subscriptions API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedPaymentDetailsReasonCode {
    /// `PAYMENT_DENIED`: PayPal refused the charge because of a problem on the subscriber's side. Ask them to
    /// check their payment method.
    PaymentDenied,
    /// `INTERNAL_SERVER_ERROR`: PayPal had a fault of its own. Neither you nor the subscriber caused it.
    InternalServerError,
    /// `PAYEE_ACCOUNT_RESTRICTED`: Your account is restricted and cannot receive money. Solve the problem in
    /// your PayPal account.
    PayeeAccountRestricted,
    /// `PAYER_ACCOUNT_RESTRICTED`: The subscriber's account is restricted and cannot pay. The subscriber must
    /// contact PayPal.
    PayerAccountRestricted,
    /// `PAYER_CANNOT_PAY`: The subscriber is unable to pay this charge. Ask them to choose another payment
    /// method.
    PayerCannotPay,
    /// `SENDING_LIMIT_EXCEEDED`: The amount is above what the subscriber's account may send.
    SendingLimitExceeded,
    /// `TRANSACTION_RECEIVING_LIMIT_EXCEEDED`: The amount is above what your account may receive. Ask PayPal
    /// to raise the limit.
    TransactionReceivingLimitExceeded,
    /// `CURRENCY_MISMATCH`: PayPal declined the charge because two currencies that must agree are different.
    /// Check the currencies of plan and subscription.
    CurrencyMismatch,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FailedPaymentDetailsReasonCode {
    0 PaymentDenied = "PAYMENT_DENIED",
    1 InternalServerError = "INTERNAL_SERVER_ERROR",
    2 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    3 PayerAccountRestricted = "PAYER_ACCOUNT_RESTRICTED",
    4 PayerCannotPay = "PAYER_CANNOT_PAY",
    5 SendingLimitExceeded = "SENDING_LIMIT_EXCEEDED",
    6 TransactionReceivingLimitExceeded = "TRANSACTION_RECEIVING_LIMIT_EXCEEDED",
    7 CurrencyMismatch = "CURRENCY_MISMATCH",
} }

/// The latest failed payment: its amount, time and reason, and the time of PayPal's next attempt.
///
/// The `failed_payment_details` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedPaymentDetails {
    /// The amount that could not be charged.
    ///
    /// Always set by PayPal.
    pub amount: Money,
    /// The time when PayPal tried the charge that failed.
    ///
    /// Always set by PayPal.
    pub time: DateTime,
    /// The cause of a failed payment, on the payer's or the payee's side.
    pub reason_code: Option<FailedPaymentDetailsReasonCode>,
    /// The time when PayPal tries the failed payment again.
    pub next_payment_retry_time: Option<DateTime>,
    /// The time of the next attempt, in some answers in place of `next_payment_retry_time`.
    pub next_payment_retry_date: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FailedPaymentDetails {
    /// Creates an empty `FailedPaymentDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FailedPaymentDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FailedPaymentDetails = "failed_payment_details" {
    0 amount: required Money = "amount" read_only,
    1 time: required DateTime = "time" read_only,
    2 reason_code: optional FailedPaymentDetailsReasonCode = "reason_code" read_only,
    3 next_payment_retry_time: optional DateTime = "next_payment_retry_time" read_only,
    4 next_payment_retry_date: optional DateTime = "next_payment_retry_date" read_only,
} }
