// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `item_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of purchase: goods, a service, a booking or a download.
///
/// The values of `item_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// `PRODUCT`
    Product,
    /// `SERVICE`
    Service,
    /// `BOOKING`
    Booking,
    /// `DIGITAL_DOWNLOAD`
    DigitalDownload,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ItemType {
    0 Product = "PRODUCT",
    1 Service = "SERVICE",
    2 Booking = "BOOKING",
    3 DigitalDownload = "DIGITAL_DOWNLOAD",
} }
