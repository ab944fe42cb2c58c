// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a delivery option: shipping, or one of the ways to pick up.
///
/// The values of `shipping_type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingType {
    /// `SHIPPING`: This delivery option sends the goods to the payer's address by post or carrier.
    Shipping,
    /// `PICKUP`: An old, general option for collection by the payer. In new code, use `PICKUP_IN_STORE` or
    /// `PICKUP_FROM_PERSON`.
    Pickup,
    /// `PICKUP_IN_STORE`: With this option the payer collects the goods in your shop. Seller protection
    /// remains possible.
    PickupInStore,
    /// `PICKUP_FROM_PERSON`: With this option the payer meets you and takes the goods. PayPal gives no seller
    /// protection for this sale.
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
