// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipment_tracking_number_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The origin of the tracking number: the carrier itself, or a logistics partner. PayPal's files of 2025-07
/// no longer describe this; it may still work.
///
/// The values of `shipment_tracking_number_type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentTrackingNumberType {
    /// `CARRIER_PROVIDED`: The tracking number comes from the carrier, and the buyer can use it on the
    /// carrier's site.
    CarrierProvided,
    /// `E2E_PARTNER_PROVIDED`: The tracking number comes from a partner, such as a marketplace, and not from
    /// the carrier.
    E2ePartnerProvided,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentTrackingNumberType {
    0 CarrierProvided = "CARRIER_PROVIDED",
    1 E2ePartnerProvided = "E2E_PARTNER_PROVIDED",
} }
