// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `item_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of purchase: goods, a service, a booking or a download.
///
/// The values of `item_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// `PRODUCT`: The dispute is about goods, so shipping and return evidence can matter.
    Product,
    /// `SERVICE`: The dispute is about work or another performance, so proof of its performance matters, not
    /// of shipping.
    Service,
    /// `BOOKING`: The dispute is about a reservation, for example of a trip or a room.
    Booking,
    /// `DIGITAL_DOWNLOAD`: The dispute is about a file or software that the buyer gets online.
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
