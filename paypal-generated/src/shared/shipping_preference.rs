// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `application_context.shipping_preference`.

use paypal_runtime::model::UnknownValue;

/// The source of the delivery address: the payer's account, your request, or none.
///
/// The values of `application_context.shipping_preference` of PayPal's Orders v1 and Payments v1 APIs, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingPreference {
    /// `NO_SHIPPING`: PayPal's pages show no delivery address. Choose this for downloads, services and other
    /// sales without a parcel.
    NoShipping,
    /// `GET_FROM_FILE`: The payer picks a delivery address from their PayPal account. Read the address from
    /// the order before you ship.
    GetFromFile,
    /// `SET_PROVIDED_ADDRESS`: The payer sees the address from your request and cannot edit it. If your
    /// request has no address, the payer may pick one.
    SetProvidedAddress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingPreference {
    0 NoShipping = "NO_SHIPPING",
    1 GetFromFile = "GET_FROM_FILE",
    2 SetProvidedAddress = "SET_PROVIDED_ADDRESS",
} }
