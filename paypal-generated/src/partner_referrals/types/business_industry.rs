// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_industry` and its inline schemas.

use paypal_runtime::model::Extra;

/// The industry of a business, by category, subcategory and merchant category code.
///
/// The `business_industry` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessIndustry {
    /// The trade of the business, as one of PayPal's codes for categories of sellers.
    ///
    /// 1 to 20 characters. Pattern: `^\d+$`.
    pub category: String,
    /// The merchant category code, by which card networks classify a business.
    ///
    /// 1 to 20 characters. Pattern: `^\d+$`.
    pub mcc_code: String,
    /// The part of the trade, as a code.
    ///
    /// 1 to 20 characters. Pattern: `^\d+$`.
    pub subcategory: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessIndustry {
    /// Creates a `BusinessIndustry` from its required fields.
    pub fn new(
        category: impl Into<String>,
        mcc_code: impl Into<String>,
        subcategory: impl Into<String>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.category = category.into();
        new.mcc_code = mcc_code.into();
        new.subcategory = subcategory.into();
        new
    }
}

paypal_runtime::model! { BusinessIndustry = "business_industry" {
    0 category: required String = "category",
    1 mcc_code: required String = "mcc_code",
    2 subcategory: required String = "subcategory",
} }
