// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `payment_resource_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a payment link; `BUY_NOW`, the sale of an item, is the only one.
///
/// The values of `payment_resource_type` of PayPal's Payment Links API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkType {
    /// `BUY_NOW`: Buyers pay for the item of the link directly, without a cart.
    BuyNow,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentLinkType {
    0 BuyNow = "BUY_NOW",
} }
