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
    /// `PAYMENT_DENIED`
    PaymentDenied,
    /// `INTERNAL_SERVER_ERROR`
    InternalServerError,
    /// `PAYEE_ACCOUNT_RESTRICTED`
    PayeeAccountRestricted,
    /// `PAYER_ACCOUNT_RESTRICTED`
    PayerAccountRestricted,
    /// `PAYER_CANNOT_PAY`
    PayerCannotPay,
    /// `SENDING_LIMIT_EXCEEDED`
    SendingLimitExceeded,
    /// `TRANSACTION_RECEIVING_LIMIT_EXCEEDED`
    TransactionReceivingLimitExceeded,
    /// `CURRENCY_MISMATCH`
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
    /// The time of the failed charge.
    ///
    /// Always set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub time: DateTime,
    /// The cause of a failed payment, on the payer's or the payee's side.
    ///
    /// Set by PayPal. 1 to 120 characters. Pattern: `^[A-Z_]+$`.
    pub reason_code: Option<FailedPaymentDetailsReasonCode>,
    /// The time of PayPal's next automatic attempt.
    ///
    /// Set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub next_payment_retry_time: Option<DateTime>,
    /// The time of the next attempt, in some answers in place of `next_payment_retry_time`.
    ///
    /// Set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
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
