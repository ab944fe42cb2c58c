// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `item_type` and what is written inside it.

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
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ItemType {
    0 Product = "PRODUCT",
    1 Service = "SERVICE",
    2 Booking = "BOOKING",
    3 DigitalDownload = "DIGITAL_DOWNLOAD",
} }
