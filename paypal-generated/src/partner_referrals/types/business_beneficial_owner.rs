// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_beneficial_owner` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BusinessAddressDetail, BusinessDocument, BusinessIncorporation, BusinessIndustry, BusinessNameDetail,
    BusinessPhoneDetail, BusinessTypeInfo, Email,
};

/// Another business that owns a share of the seller's.
///
/// The `business_beneficial_owner` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessBeneficialOwner {
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
    /// The share that the other business holds, in percent.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percentage_of_ownership: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessBeneficialOwner {
    /// Creates an empty `BusinessBeneficialOwner`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessBeneficialOwner {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessBeneficialOwner = "business_beneficial_owner" {
    0 business_type: optional BusinessTypeInfo = "business_type",
    1 business_industry: optional BusinessIndustry = "business_industry",
    2 business_incorporation: optional BusinessIncorporation = "business_incorporation",
    3 names: optional [BusinessNameDetail] = "names",
    4 emails: optional [Email] = "emails",
    5 website: optional String = "website",
    6 addresses: optional [BusinessAddressDetail] = "addresses",
    7 phones: optional [BusinessPhoneDetail] = "phones",
    8 documents: optional [BusinessDocument] = "documents",
    9 percentage_of_ownership: optional String = "percentage_of_ownership",
} }
