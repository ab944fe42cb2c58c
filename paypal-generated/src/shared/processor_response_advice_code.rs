// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.advice_code`.

use paypal_runtime::model::UnknownValue;

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
