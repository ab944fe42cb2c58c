// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `business_name` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};

/// The values of `business_name.type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessNameType {
    /// `LEGAL`
    Legal,
    /// `DOING_BUSINESS_AS`
    DoingBusinessAs,
    /// `STOCK_TRADING_NAME`
    StockTradingName,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessNameType {
    0 Legal = "LEGAL",
    1 DoingBusinessAs = "DOING_BUSINESS_AS",
    2 StockTradingName = "STOCK_TRADING_NAME",
} }

/// The `business_name` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessName {
    /// Required. `type` on the wire.
    pub r#type: BusinessNameType,
    /// Required.
    pub name: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl BusinessName {
    /// One with what is required.
    pub fn new(r#type: BusinessNameType, name: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.name = name.into();
        new
    }
}

paypal_runtime::model! { BusinessName = "business_name" {
    0 r#type: required BusinessNameType = "type",
    1 name: required String = "name",
} }
