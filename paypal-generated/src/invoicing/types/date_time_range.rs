// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `date_time_range` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The start and the end time of a search.
///
/// The `date_time_range` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateTimeRange {
    /// The begin of the range.
    ///
    /// Required. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub start: DateTime,
    /// The end of the range.
    ///
    /// Required. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
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
