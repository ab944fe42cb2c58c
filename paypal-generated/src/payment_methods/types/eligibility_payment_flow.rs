// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_payment_flow` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of payment: a single one, a recurring one, or saving a payment method with or without a payment.
///
/// The values of `eligibility_payment_flow` of PayPal's Payment Methods API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityPaymentFlow {
    /// `ONE_TIME_PAYMENT`: The buyer pays once, and you save nothing. Choose it for an ordinary checkout.
    OneTimePayment,
    /// `RECURRING_PAYMENT`: You will charge the buyer repeatedly, as for a subscription.
    RecurringPayment,
    /// `VAULT_WITH_PAYMENT`: The buyer pays now, and you also save the payment method for later.
    VaultWithPayment,
    /// `VAULT_WITHOUT_PAYMENT`: You only save the payment method for later; the buyer pays nothing now.
    VaultWithoutPayment,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EligibilityPaymentFlow {
    0 OneTimePayment = "ONE_TIME_PAYMENT",
    1 RecurringPayment = "RECURRING_PAYMENT",
    2 VaultWithPayment = "VAULT_WITH_PAYMENT",
    3 VaultWithoutPayment = "VAULT_WITHOUT_PAYMENT",
} }
