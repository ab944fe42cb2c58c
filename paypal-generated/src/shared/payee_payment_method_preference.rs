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
    /// `UNRESTRICTED`: The payer may use any source of money, also a slow one such as an eCheck. A capture
    /// can then stay pending for days.
    Unrestricted,
    /// `IMMEDIATE_PAYMENT_REQUIRED`: The payer may use only sources that pay at once, so no slow source such
    /// as an eCheck keeps a capture pending.
    ImmediatePaymentRequired,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayeePaymentMethodPreference {
    0 Unrestricted = "UNRESTRICTED",
    1 ImmediatePaymentRequired = "IMMEDIATE_PAYMENT_REQUIRED",
} }
