// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payer.status`.

use paypal_runtime::model::UnknownValue;

/// Whether PayPal has verified the payer's account.
///
/// The values of `payer.status` of PayPal's Orders v1 and Payments v1 APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayerStatus {
    /// `VERIFIED`: PayPal has checked the payer's account, for example through a bank account or card. The
    /// risk is lower.
    Verified,
    /// `UNVERIFIED`: PayPal has not checked the payer's account. Look more closely before you ship valuable
    /// goods.
    Unverified,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayerStatus {
    0 Verified = "VERIFIED",
    1 Unverified = "UNVERIFIED",
} }
