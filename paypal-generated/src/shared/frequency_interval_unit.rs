// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `frequency.interval_unit`.

use paypal_runtime::model::UnknownValue;

/// The unit of a billing cycle's length; `LIFETIME` has no end.
///
/// The values of `frequency.interval_unit` of PayPal's Orders and Payment Method Tokens APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrequencyIntervalUnit {
    /// `DAY`: Cycles are counted in days, for example one charge every 10 days.
    Day,
    /// `WEEK`: Cycles are counted in weeks, for example one charge every two weeks.
    Week,
    /// `MONTH`: Cycles are counted in months, for example three for a charge per quarter.
    Month,
    /// `YEAR`: Cycles are counted in years, for example one charge on the same date each year.
    Year,
    /// `LIFETIME`: The cycle has no end, so it does not repeat.
    Lifetime,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FrequencyIntervalUnit {
    0 Day = "DAY",
    1 Week = "WEEK",
    2 Month = "MONTH",
    3 Year = "YEAR",
    4 Lifetime = "LIFETIME",
} }
