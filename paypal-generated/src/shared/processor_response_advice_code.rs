// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.advice_code`.

use paypal_runtime::model::UnknownValue;

/// Whether a declined card can be tried again, and how.
///
/// The values of `processor_response.advice_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseAdviceCode {
    /// `01_NEW_ACCOUNT_INFORMATION`: The card was replaced or its account has changed. Ask the payer for the
    /// new card data before the next charge.
    NewAccountInformation,
    /// `02_TRY_AGAIN_LATER`: The refusal may pass, for example for lack of money. Charge the same card again
    /// after some days.
    TryAgainLater,
    /// `02_STOP_SPECIFIC_PAYMENT`: The card holder stops only this one payment. Do not send it again; the
    /// next regular charge is allowed.
    StopSpecificPayment,
    /// `03_DO_NOT_TRY_AGAIN`: The account is closed or linked with fraud. Delete the saved card and ask the
    /// payer for another one.
    DoNotTryAgain,
    /// `03_REVOKE_AUTHORIZATION_FOR_FUTURE_PAYMENT`: The card holder takes back the consent for all later
    /// charges by you. Stop the plan.
    RevokeAuthorizationForFuturePayment,
    /// `21_DO_NOT_TRY_AGAIN_CARD_HOLDER_CANCELLED_RECURRRING_CHARGE`: The payer ended the plan through the
    /// bank. Stop all further charges to this card.
    DoNotTryAgainCardHolderCancelledRecurringCharge,
    /// `21_CANCEL_ALL_RECURRING_PAYMENTS`: The card holder ended every plan on this card. Make no more
    /// regular charges to it.
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
