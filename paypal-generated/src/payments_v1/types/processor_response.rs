// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `processor_response` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// Whether a declined card can be tried again, and how.
///
/// The values of `processor_response.advice_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseAdviceCode {
    /// `01_NEW_ACCOUNT_INFORMATION`
    NewAccountInformation,
    /// `02_TRY_AGAIN_LATER`
    TryAgainLater,
    /// `02_STOP_SPECIFIC_PAYMENT`
    StopSpecificPayment,
    /// `03_DO_NOT_TRY_AGAIN`
    DoNotTryAgain,
    /// `03_REVOKE_AUTHORIZATION_FOR_FUTURE_PAYMENT`
    RevokeAuthorizationForFuturePayment,
    /// `21_DO_NOT_TRY_AGAIN_CARD_HOLDER_CANCELLED_RECURRRING_CHARGE`
    DoNotTryAgainCardHolderCancelledRecurringCharge,
    /// `21_CANCEL_ALL_RECURRING_PAYMENTS`
    CancelAllRecurringPayments,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponseAdviceCode {
    0 NewAccountInformation = "01_NEW_ACCOUNT_INFORMATION",
    1 TryAgainLater = "02_TRY_AGAIN_LATER",
    2 StopSpecificPayment = "02_STOP_SPECIFIC_PAYMENT",
    3 DoNotTryAgain = "03_DO_NOT_TRY_AGAIN",
    4 RevokeAuthorizationForFuturePayment = "03_REVOKE_AUTHORIZATION_FOR_FUTURE_PAYMENT",
    5 DoNotTryAgainCardHolderCancelledRecurringCharge = "21_DO_NOT_TRY_AGAIN_CARD_HOLDER_CANCELLED_RECURRRING_CHARGE",
    6 CancelAllRecurringPayments = "21_CANCEL_ALL_RECURRING_PAYMENTS",
} }

/// The card network's codes for a payment attempt: response, address check, security code check.
///
/// The `processor_response` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessorResponse {
    /// The processor's response code.
    ///
    /// Always set by PayPal. At most 4 characters.
    pub response_code: Option<String>,
    /// The result of the address check.
    ///
    /// Set by PayPal. At most 1 character. Pattern: `[A-z0-9]{1}`.
    pub avs_code: Option<String>,
    /// The result of the check of the security code.
    ///
    /// Set by PayPal. At most 1 character. Pattern: `[A-z0-9]{1}`.
    pub cvv_code: Option<String>,
    /// Whether a declined card can be tried again, and how.
    ///
    /// Set by PayPal.
    pub advice_code: Option<ProcessorResponseAdviceCode>,
    /// The result of the card holder's authentication, as it was submitted.
    ///
    /// Set by PayPal.
    pub eci_submitted: Option<String>,
    /// The result of Visa's check of the authentication.
    ///
    /// Set by PayPal.
    pub vpas: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProcessorResponse {
    /// Creates an empty `ProcessorResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProcessorResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProcessorResponse = "processor_response" {
    0 response_code: expected String = "response_code" read_only,
    1 avs_code: optional String = "avs_code" read_only,
    2 cvv_code: optional String = "cvv_code" read_only,
    3 advice_code: optional ProcessorResponseAdviceCode = "advice_code" read_only,
    4 eci_submitted: optional String = "eci_submitted" read_only,
    5 vpas: optional String = "vpas" read_only,
} }
