// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// Whether the payment was made through PayPal or recorded from another source.
///
/// The values of `payment_type` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// `PAYPAL`: The recipient paid through PayPal, which recorded the payment itself.
    Paypal,
    /// `EXTERNAL`: The money arrived outside PayPal, such as cash or a check, and somebody recorded it.
    External,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentType {
    0 Paypal = "PAYPAL",
    1 External = "EXTERNAL",
} }
