// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BusinessAddressDetail, BusinessDocument, BusinessIncorporation, BusinessIndustry, BusinessNameDetail,
    BusinessPhoneDetail, BusinessTypeInfo, Email,
};

/// A business: legal form, names, industry, contacts and documents.
///
/// The `business` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Business {
    /// Optional.
    pub business_type: Option<BusinessTypeInfo>,
    /// Optional.
    pub business_industry: Option<BusinessIndustry>,
    /// Optional.
    pub business_incorporation: Option<BusinessIncorporation>,
    /// Optional. At most 5 elements.
    pub names: Option<Vec<BusinessNameDetail>>,
    /// Optional. At most 5 elements.
    pub emails: Option<Vec<Email>>,
    /// Optional. 1 to 50 characters. Format: `uri`.
    pub website: Option<String>,
    /// Optional. At most 5 elements.
    pub addresses: Option<Vec<BusinessAddressDetail>>,
    /// Optional. At most 5 elements.
    pub phones: Option<Vec<BusinessPhoneDetail>>,
    /// Optional. At most 20 elements.
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
