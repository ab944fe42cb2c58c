// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_payment_flow` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of payment: a single one, a recurring one, or saving a payment method with or without a payment.
///
/// The values of `eligibility_payment_flow` of PayPal's Payment Methods API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityPaymentFlow {
    /// `ONE_TIME_PAYMENT`
    OneTimePayment,
    /// `RECURRING_PAYMENT`
    RecurringPayment,
    /// `VAULT_WITH_PAYMENT`
    VaultWithPayment,
    /// `VAULT_WITHOUT_PAYMENT`
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
