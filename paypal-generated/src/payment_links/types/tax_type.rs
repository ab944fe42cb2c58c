// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `tax_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form in which a tax is given.
///
/// The values of `tax_type` of PayPal's Payment Links API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxType {
    /// `PERCENTAGE`: The tax is a share of the price, so it grows with the price.
    Percentage,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TaxType {
    0 Percentage = "PERCENTAGE",
} }
