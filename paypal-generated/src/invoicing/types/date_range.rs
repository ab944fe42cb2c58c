// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `date_range` and its inline schemas.

use paypal_runtime::{Date, model::Extra};

/// The first and last day of a search.
///
/// The `date_range` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateRange {
    /// The first day of the range. Searches use it for the days of creation, invoice, due date or payment.
    pub start: Date,
    /// The last day of the range. Searches use it for the days of creation, invoice, due date or payment.
    pub end: Date,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DateRange {
    /// Creates a `DateRange` from its required fields.
    pub fn new(start: impl Into<Date>, end: impl Into<Date>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.start = start.into();
        new.end = end.into();
        new
    }
}

paypal_runtime::model! { DateRange = "date_range" {
    0 start: required Date = "start",
    1 end: required Date = "end",
} }
