// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `tracker_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of the parcel: shipped or cancelled.
///
/// The values of `tracker_status` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackerStatus {
    /// `CANCELLED`: The parcel will not be sent, and its tracking number is no longer valid.
    Cancelled,
    /// `SHIPPED`: You gave the items a tracking number. Ask the carrier where the parcel really is.
    Shipped,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TrackerStatus {
    0 Cancelled = "CANCELLED",
    1 Shipped = "SHIPPED",
} }
