// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{
    BusinessAddressDetail, BusinessDocument, BusinessIndustry, BusinessNameDetail, BusinessPhoneDetail,
    BusinessTypeInfo, Email,
};

/// The place and the date of the incorporation of a business.
///
/// The object `business.business_incorporation` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessIncorporation {
    /// The country of the incorporation, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub incorporation_country_code: Option<String>,
    /// The day on which the business was founded.
    pub incorporation_date: Option<Date>,
    /// The state or province in which the business was founded, as a code. PayPal's files of 2025-07 no
    /// longer describe this; it may still work.
    ///
    /// 1 to 50 characters. Pattern: `^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$`.
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

paypal_runtime::model! { BusinessIncorporation = "business.business_incorporation" {
    0 incorporation_country_code: optional String = "incorporation_country_code",
    1 incorporation_date: optional Date = "incorporation_date",
    2 incorporation_province_code: optional String = "incorporation_province_code",
} }

/// A business: legal form, names, industry, contacts and documents.
///
/// The `business` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Business {
    /// The legal form of the business.
    pub business_type: Option<BusinessTypeInfo>,
    /// The trade of the business.
    pub business_industry: Option<BusinessIndustry>,
    /// The place and the date of the incorporation of a business.
    pub business_incorporation: Option<BusinessIncorporation>,
    /// The names of the business, such as the registered one.
    ///
    /// At most 5 elements.
    pub names: Option<Vec<BusinessNameDetail>>,
    /// The e-mail addresses of the business.
    ///
    /// At most 5 elements.
    pub emails: Option<Vec<Email>>,
    /// The website of the business.
    ///
    /// 1 to 50 characters. Format: `uri`.
    pub website: Option<String>,
    /// The places where the company works, which prefill the seller's sign-up; `type` is the kind of each
    /// entry.
    ///
    /// At most 5 elements.
    pub addresses: Option<Vec<BusinessAddressDetail>>,
    /// The phone numbers of the business.
    ///
    /// At most 5 elements.
    pub phones: Option<Vec<BusinessPhoneDetail>>,
    /// The documents that prove the existence of the business.
    ///
    /// At most 20 elements.
    pub documents: Option<Vec<BusinessDocument>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Business {
    /// Creates an empty `Business`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Business {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Business = "business" {
    0 business_type: optional BusinessTypeInfo = "business_type",
    1 business_industry: optional BusinessIndustry = "business_industry",
    2 business_incorporation: optional BusinessIncorporation = "business_incorporation",
    3 names: optional [BusinessNameDetail] = "names",
    4 emails: optional [Email] = "emails",
    5 website: optional String = "website",
    6 addresses: optional [BusinessAddressDetail] = "addresses",
    7 phones: optional [BusinessPhoneDetail] = "phones",
    8 documents: optional [BusinessDocument] = "documents",
} }
