// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `payment_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// Whether the payment was made through PayPal or recorded from another source.
///
/// The values of `payment_type` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// `PAYPAL`
    Paypal,
    /// `EXTERNAL`
    External,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentType {
    0 Paypal = "PAYPAL",
    1 External = "EXTERNAL",
} }
