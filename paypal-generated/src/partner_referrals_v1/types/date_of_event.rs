// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `date_of_event` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::EventsType;

/// The date of an event in the life of a business.
///
/// The `date_of_event` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateOfEvent {
    /// The occasion that `event_date` dates, such as the founding of the company.
    pub event_type: EventsType,
    /// Only the day matters, not the hour; give it in UTC if the time zone is unknown.
    ///
    /// Never shown by `Debug`.
    pub event_date: DateTime,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DateOfEvent {
    /// Creates a `DateOfEvent` from its required fields.
    pub fn new(event_type: EventsType, event_date: impl Into<DateTime>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.event_type = event_type;
        new.event_date = event_date.into();
        new
    }
}

paypal_runtime::model! { DateOfEvent = "date_of_event" {
    0 event_type: required EventsType = "event_type",
    1 event_date: required DateTime = "event_date" sensitive,
} }
