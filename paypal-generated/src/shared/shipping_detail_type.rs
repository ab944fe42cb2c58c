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
    /// `SHIPPING`: The goods go to a delivery address by post or carrier. Send that address with the order.
    Shipping,
    /// `PICKUP_IN_PERSON`: An old name that PayPal replaces. Use `PICKUP_FROM_PERSON` in new code.
    PickupInPerson,
    /// `PICKUP_IN_STORE`: The payer collects the goods in your shop. Seller protection remains possible.
    PickupInStore,
    /// `PICKUP_FROM_PERSON`: The payer meets you and takes the goods from your hands. PayPal gives no seller
    /// protection for this sale.
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
