// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_incorporation` and its inline schemas.

use paypal_runtime::{Date, model::Extra};

/// The place and the date of the incorporation of a business.
///
/// The `business_incorporation` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessIncorporation {
    /// Optional. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub incorporation_country_code: Option<String>,
    /// Optional. 10 characters. Format: `ppaas_date_notime_v2`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`.
    pub incorporation_date: Option<Date>,
    /// Optional. 1 to 50 characters. Pattern: `^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$`.
    pub incorporation_province_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessIncorporation {
    /// Creates an empty `BusinessIncorporation`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessIncorporation {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessIncorporation = "business_incorporation" {
    0 incorporation_country_code: optional String = "incorporation_country_code",
    1 incorporation_date: optional Date = "incorporation_date",
    2 incorporation_province_code: optional String = "incorporation_province_code",
} }
