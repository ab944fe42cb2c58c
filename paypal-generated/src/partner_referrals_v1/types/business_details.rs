// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `business_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    Address, BeneficialOwners, BusinessName, BusinessSubType, BusinessType, CurrencyRange, DateOfEvent,
    EmailContact, IdentityDocument, OfficeBearer, PhoneDetails, PurposeCode,
};

/// The seller's business, with its people and its expected sales volume.
///
/// The `business_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// The phone numbers.
    pub phone_contacts: Option<Vec<PhoneDetails>>,
    /// The place where the company works or is registered.
    pub business_address: Option<Address>,
    /// The closer legal form of the business.
    pub business_subtype: Option<BusinessSubType>,
    /// The trade, as a code.
    ///
    /// Pattern: `^\d+$`.
    pub category: Option<String>,
    /// The part of the trade, as a code.
    ///
    /// Pattern: `^\d+$`.
    pub sub_category: Option<String>,
    /// The merchant category code, by which card networks classify a business.
    ///
    /// Pattern: `^\d+$`.
    pub merchant_category_code: Option<String>,
    /// The purposes for which the account receives money.
    pub purpose_code: Option<Vec<PurposeCode>>,
    /// The registered, trading and stock names; `type` is the kind of each.
    pub names: Option<Vec<BusinessName>>,
    /// The activity of the business, in words.
    pub business_description: Option<String>,
    /// The dates of events such as the incorporation.
    pub event_dates: Option<Vec<DateOfEvent>>,
    /// The websites of the business.
    pub website_urls: Option<Vec<String>>,
    /// The range of the expected yearly sales.
    pub annual_sales_volume_range: Option<CurrencyRange>,
    /// The range of the average monthly sales.
    pub average_monthly_volume_range: Option<CurrencyRange>,
    /// The documents that prove the identity.
    pub identity_documents: Option<Vec<IdentityDocument>>,
    /// The e-mail addresses of the business.
    pub email_contacts: Option<Vec<EmailContact>>,
    /// The country of the incorporation, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_of_incorporation: Option<String>,
    /// The owners of a share of the business.
    pub beneficial_owners: Option<BeneficialOwners>,
    /// The persons who manage the business.
    ///
    /// At most 10 elements.
    pub office_bearers: Option<Vec<OfficeBearer>>,
    /// The legal form of the business.
    pub business_type: Option<BusinessType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessDetails {
    /// Creates an empty `BusinessDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessDetails = "business_details" {
    0 phone_contacts: optional [PhoneDetails] = "phone_contacts",
    1 business_address: optional Address = "business_address",
    2 business_subtype: optional BusinessSubType = "business_subtype",
    3 category: optional String = "category",
    4 sub_category: optional String = "sub_category",
    5 merchant_category_code: optional String = "merchant_category_code",
    6 purpose_code: optional [PurposeCode] = "purpose_code",
    7 names: optional [BusinessName] = "names",
    8 business_description: optional String = "business_description",
    9 event_dates: optional [DateOfEvent] = "event_dates",
    10 website_urls: optional [String] = "website_urls",
    11 annual_sales_volume_range: optional CurrencyRange = "annual_sales_volume_range",
    12 average_monthly_volume_range: optional CurrencyRange = "average_monthly_volume_range",
    13 identity_documents: optional [IdentityDocument] = "identity_documents",
    14 email_contacts: optional [EmailContact] = "email_contacts",
    15 country_of_incorporation: optional String = "country_of_incorporation",
    16 beneficial_owners: optional BeneficialOwners = "beneficial_owners",
    17 office_bearers: optional [OfficeBearer] = "office_bearers",
    18 business_type: optional BusinessType = "business_type",
} }
