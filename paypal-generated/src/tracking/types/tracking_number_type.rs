// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracking_number_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The issuer of a tracking number: the carrier itself, or a partner who handles the whole shipment.
///
/// The values of `tracking_number_type` of PayPal's Shipment Tracking API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackingNumberType {
    /// `CARRIER_PROVIDED`: The number comes from the shipping company, and the merchant passes it on to
    /// PayPal.
    CarrierProvided,
    /// `E2E_PARTNER_PROVIDED`: The number comes from a marketplace or partner that handles the whole shipment
    /// from end to end.
    E2ePartnerProvided,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TrackingNumberType {
    0 CarrierProvided = "CARRIER_PROVIDED",
    1 E2ePartnerProvided = "E2E_PARTNER_PROVIDED",
} }
