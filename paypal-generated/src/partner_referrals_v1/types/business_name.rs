// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `business_name` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of a business name: registered, trading or stock name.
///
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
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessNameType {
    0 Legal = "LEGAL",
    1 DoingBusinessAs = "DOING_BUSINESS_AS",
    2 StockTradingName = "STOCK_TRADING_NAME",
} }

/// A name of a business, with its kind.
///
/// The `business_name` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessName {
    /// The kind of a business name: registered, trading or stock name.
    ///
    /// `type` on the wire.
    pub r#type: BusinessNameType,
    /// The company's name of the kind that `type` states: registered, trading or stock name.
    pub name: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessName {
    /// Creates a `BusinessName` from its required fields.
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
