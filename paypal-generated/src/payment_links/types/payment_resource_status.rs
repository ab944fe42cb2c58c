// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `payment_resource_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a payment link; buyers can pay with an `ACTIVE` one.
///
/// The values of `payment_resource_status` of PayPal's Payment Links API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkStatus {
    /// `ACTIVE`: Buyers can open the link and pay. New links start in this state.
    Active,
    /// `INACTIVE`: The link no longer takes payments. Do not share it.
    Inactive,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentLinkStatus {
    0 Active = "ACTIVE",
    1 Inactive = "INACTIVE",
} }
