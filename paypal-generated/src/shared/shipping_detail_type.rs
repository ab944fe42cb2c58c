// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `wallet_base.shipping.type`.

use paypal_runtime::model::UnknownValue;

/// The way goods reach the buyer: shipped to an address, or picked up in person.
///
/// The values of `wallet_base.shipping.type` of PayPal's Payment Method Tokens and Subscriptions APIs, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingDetailType {
    /// `SHIPPING`
    Shipping,
    /// `PICKUP_IN_PERSON`
    PickupInPerson,
    /// `PICKUP_IN_STORE`
    PickupInStore,
    /// `PICKUP_FROM_PERSON`
    PickupFromPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingDetailType {
    0 Shipping = "SHIPPING",
    1 PickupInPerson = "PICKUP_IN_PERSON",
    2 PickupInStore = "PICKUP_IN_STORE",
    3 PickupFromPerson = "PICKUP_FROM_PERSON",
} }
