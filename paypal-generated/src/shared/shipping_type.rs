// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `shipping_type`.

use paypal_runtime::model::UnknownValue;

/// The kind of a delivery option: shipping, or one of the ways to pick up.
///
/// The values of `shipping_type` of PayPal's Payment Method Tokens and Subscriptions APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingType {
    /// `SHIPPING`
    Shipping,
    /// `PICKUP`
    Pickup,
    /// `PICKUP_IN_STORE`
    PickupInStore,
    /// `PICKUP_FROM_PERSON`
    PickupFromPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingType {
    0 Shipping = "SHIPPING",
    1 Pickup = "PICKUP",
    2 PickupInStore = "PICKUP_IN_STORE",
    3 PickupFromPerson = "PICKUP_FROM_PERSON",
} }
