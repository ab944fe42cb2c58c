// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `frequency`.

use paypal_runtime::model::Extra;
use super::FrequencyIntervalUnit;

/// The length of one billing cycle: a number of days, weeks, months or years.
///
/// The `frequency` object of PayPal's Orders and Payment Method Tokens APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Frequency {
    /// The unit of a billing cycle's length; `LIFETIME` has no end.
    pub interval_unit: FrequencyIntervalUnit,
    /// The number of units in one cycle. PayPal ignores it if the unit is `LIFETIME`.
    ///
    /// Default: `1`.
    pub interval_count: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Frequency {
    /// Creates a `Frequency` from its required fields.
    pub fn new(interval_unit: FrequencyIntervalUnit) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.interval_unit = interval_unit;
        new
    }
}

paypal_runtime::model! { Frequency = "frequency" {
    0 interval_unit: required FrequencyIntervalUnit = "interval_unit",
    1 interval_count: optional i64 = "interval_count",
} }
