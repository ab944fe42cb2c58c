// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `business` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, BusinessName, BusinessSubType, BusinessType, CurrencyRange, PhoneDetails, PurposeCode};

/// A business: names, address, trade and sales volume.
///
/// The `business` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Business {
    /// The registered, trading and stock names; `type` is the kind of each.
    ///
    /// 1 to 20 elements.
    pub names: Option<Vec<BusinessName>>,
    /// The phone numbers.
    ///
    /// 1 to 20 elements.
    pub phone_contacts: Option<Vec<PhoneDetails>>,
    /// The place where the company works or is registered.
    pub business_address: Option<Address>,
    /// The closer legal form of the business.
    pub business_subtype: Option<BusinessSubType>,
    /// The trade, as a code.
    ///
    /// 1 to 50 characters. Pattern: `^\d+$`.
    pub category: Option<String>,
    /// The part of the trade, as a code.
    ///
    /// 1 to 50 characters. Pattern: `^\d+$`.
    pub sub_category: Option<String>,
    /// The merchant category code, by which card networks classify a business.
    ///
    /// 1 to 50 characters. Pattern: `^\d+$`.
    pub merchant_category_code: Option<String>,
    /// The purposes for which the account receives money.
    pub purpose_code: Option<Vec<PurposeCode>>,
    /// The websites of the business.
    pub website_urls: Option<Vec<String>>,
    /// The range of the expected yearly sales.
    pub annual_sales_volume_range: Option<CurrencyRange>,
    /// The range of the average monthly sales.
    pub average_monthly_volume_range: Option<CurrencyRange>,
    /// The legal form of the business.
    pub business_type: Option<BusinessType>,
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
    0 names: optional [BusinessName] = "names",
    1 phone_contacts: optional [PhoneDetails] = "phone_contacts",
    2 business_address: optional Address = "business_address",
    3 business_subtype: optional BusinessSubType = "business_subtype",
    4 category: optional String = "category",
    5 sub_category: optional String = "sub_category",
    6 merchant_category_code: optional String = "merchant_category_code",
    7 purpose_code: optional [PurposeCode] = "purpose_code",
    8 website_urls: optional [String] = "website_urls",
    9 annual_sales_volume_range: optional CurrencyRange = "annual_sales_volume_range",
    10 average_monthly_volume_range: optional CurrencyRange = "average_monthly_volume_range",
    11 business_type: optional BusinessType = "business_type",
} }
