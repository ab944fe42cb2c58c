// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_entity` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BeneficialOwners, BusinessAddressDetail, BusinessDocument, BusinessIncorporation, BusinessIndustry,
    BusinessNameDetail, BusinessPhoneDetail, BusinessTypeInfo, CurrencyRange, Email, OfficeBearer,
    PurposeCode,
};

/// The seller's business, with its people and its expected sales volume.
///
/// The `business_entity` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessEntity {
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
    /// The owners of a share of the business.
    pub beneficial_owners: Option<BeneficialOwners>,
    /// The persons who manage the business.
    ///
    /// At most 5 elements.
    pub office_bearers: Option<Vec<OfficeBearer>>,
    /// The range in which the total yearly sales of the business lie.
    pub annual_sales_volume_range: Option<CurrencyRange>,
    /// The range in which the average monthly sales of the business lie.
    pub average_monthly_volume_range: Option<CurrencyRange>,
    /// The purposes for which the account receives money.
    pub purpose_code: Option<Vec<PurposeCode>>,
    /// The aims of the business in words, for example its mission.
    ///
    /// 1 to 256 characters.
    pub business_description: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessEntity {
    /// Creates an empty `BusinessEntity`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessEntity {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessEntity = "business_entity" {
    0 business_type: optional BusinessTypeInfo = "business_type",
    1 business_industry: optional BusinessIndustry = "business_industry",
    2 business_incorporation: optional BusinessIncorporation = "business_incorporation",
    3 names: optional [BusinessNameDetail] = "names",
    4 emails: optional [Email] = "emails",
    5 website: optional String = "website",
    6 addresses: optional [BusinessAddressDetail] = "addresses",
    7 phones: optional [BusinessPhoneDetail] = "phones",
    8 documents: optional [BusinessDocument] = "documents",
    9 beneficial_owners: optional BeneficialOwners = "beneficial_owners",
    10 office_bearers: optional [OfficeBearer] = "office_bearers",
    11 annual_sales_volume_range: optional CurrencyRange = "annual_sales_volume_range",
    12 average_monthly_volume_range: optional CurrencyRange = "average_monthly_volume_range",
    13 purpose_code: optional [PurposeCode] = "purpose_code",
    14 business_description: optional String = "business_description",
} }
