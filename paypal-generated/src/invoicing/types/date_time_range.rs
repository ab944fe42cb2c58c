// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `date_time_range` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The start and the end time of a search.
///
/// The `date_time_range` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateTimeRange {
    /// The begin of the range of times in which the search finds invoices.
    pub start: DateTime,
    /// The end of the range of times in which the search finds invoices.
    pub end: DateTime,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DateTimeRange {
    /// Creates a `DateTimeRange` from its required fields.
    pub fn new(start: impl Into<DateTime>, end: impl Into<DateTime>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.start = start.into();
        new.end = end.into();
        new
    }
}

paypal_runtime::model! { DateTimeRange = "date_time_range" {
    0 start: required DateTime = "start",
    1 end: required DateTime = "end",
} }
