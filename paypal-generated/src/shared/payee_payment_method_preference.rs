// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payee_payment_method_preference`.

use paypal_runtime::model::UnknownValue;

/// The funding that a payee accepts: any, or only funding that pays at once.
///
/// The values of `payee_payment_method_preference` of PayPal's Orders and Subscriptions APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayeePaymentMethodPreference {
    /// `UNRESTRICTED`
    Unrestricted,
    /// `IMMEDIATE_PAYMENT_REQUIRED`
    ImmediatePaymentRequired,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayeePaymentMethodPreference {
    0 Unrestricted = "UNRESTRICTED",
    1 ImmediatePaymentRequired = "IMMEDIATE_PAYMENT_REQUIRED",
} }
