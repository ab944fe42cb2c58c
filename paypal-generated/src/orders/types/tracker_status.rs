// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `tracker_status` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The state of the parcel: shipped or cancelled.
///
/// The values of `tracker_status` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackerStatus {
    /// `SHIPPED`
    Shipped,
    /// `CANCELLED`
    Cancelled,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TrackerStatus {
    0 Shipped = "SHIPPED",
    1 Cancelled = "CANCELLED",
} }
