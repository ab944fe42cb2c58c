// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `frequency` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The unit of the length of a billing cycle.
///
/// The values of `frequency.interval_unit` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntervalUnit {
    /// `DAY`: The billing cycle is counted in days; a count of 10 means every ten days.
    Day,
    /// `WEEK`: The billing cycle is counted in weeks; a count of 2 means every second one.
    Week,
    /// `MONTH`: The billing cycle is counted in months; a count of 3 means every quarter.
    Month,
    /// `YEAR`: The billing cycle is counted in years; PayPal allows a count of 1 only.
    Year,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntervalUnit {
    0 Day = "DAY",
    1 Week = "WEEK",
    2 Month = "MONTH",
    3 Year = "YEAR",
} }

/// The interval of a billing cycle: a number of days, weeks, months or years.
///
/// The `frequency` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Frequency {
    /// The unit of the length of a billing cycle.
    pub interval_unit: IntervalUnit,
    /// The number of units in one cycle: `MONTH` and 3 bill quarterly.
    ///
    /// 1 to 365. Default: `1`.
    pub interval_count: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Frequency {
    /// Creates a `Frequency` from its required fields.
    pub fn new(interval_unit: IntervalUnit) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.interval_unit = interval_unit;
        new
    }
}

paypal_runtime::model! { Frequency = "frequency" {
    0 interval_unit: required IntervalUnit = "interval_unit",
    1 interval_count: optional i64 = "interval_count",
} }
