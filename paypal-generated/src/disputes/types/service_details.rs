// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `service_details` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ServiceSubReason;

/// Whether the service was started or cancelled.
///
/// The values of `service_details.service_started` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceStarted {
    /// `YES`: The seller has begun the service, according to the dispute.
    Yes,
    /// `NO`: The seller has not begun the service, according to the dispute.
    No,
    /// `CANCELLED`: The service was called off, so it did not run as booked.
    Cancelled,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ServiceStarted {
    0 Yes = "YES",
    1 No = "NO",
    2 Cancelled = "CANCELLED",
} }

/// The buyer's statement about a service: whether it began and its faults.
///
/// The `service_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceDetails {
    /// The description of the item.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub description: Option<String>,
    /// Whether the service was started or cancelled.
    pub service_started: Option<ServiceStarted>,
    /// The buyer's note about the use of the service.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: Option<String>,
    /// What exactly is wrong with the product or the service.
    ///
    /// 1 to 10 elements.
    pub sub_reasons: Option<Vec<ServiceSubReason>>,
    /// The page on which the item was bought.
    ///
    /// Format: `uri`.
    pub purchase_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ServiceDetails {
    /// Creates an empty `ServiceDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ServiceDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ServiceDetails = "service_details" {
    0 description: optional String = "description",
    1 service_started: optional ServiceStarted = "service_started",
    2 note: optional String = "note",
    3 sub_reasons: optional [ServiceSubReason] = "sub_reasons",
    4 purchase_url: optional String = "purchase_url",
} }
