// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `callback_events` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A choice of the payer that PayPal reports to your server.
///
/// The values of `callback_events` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallbackEvent {
    /// `SHIPPING_ADDRESS`: PayPal calls your server each time the payer picks another address, so that you
    /// can correct taxes and shipping costs.
    ShippingAddress,
    /// `SHIPPING_OPTIONS`: PayPal calls your server each time the payer picks another delivery option, so
    /// that you can correct the total.
    ShippingOptions,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CallbackEvent {
    0 ShippingAddress = "SHIPPING_ADDRESS",
    1 ShippingOptions = "SHIPPING_OPTIONS",
} }
