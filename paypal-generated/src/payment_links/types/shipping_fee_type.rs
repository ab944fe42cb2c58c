// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `shipping_fee_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form in which a shipping fee is given.
///
/// The values of `shipping_fee_type` of PayPal's Payment Links API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingFeeType {
    /// `FLAT`: The shipping fee is a fixed amount, which does not depend on the price.
    Flat,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingFeeType {
    0 Flat = "FLAT",
} }
