// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_name_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::BusinessNameType;

/// One of the names of a business, with its kind.
///
/// The `business_name_detail` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessNameDetail {
    /// The full name of the company, as it is registered or as its customers know it.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// The id of the name. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 20 characters.
    pub id: Option<String>,
    /// The kind of name, for example the legal name.
    ///
    /// `type` on the wire.
    pub r#type: BusinessNameType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessNameDetail {
    /// Creates a `BusinessNameDetail` from its required fields.
    pub fn new(r#type: BusinessNameType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { BusinessNameDetail = "business_name_detail" {
    0 business_name: optional String = "business_name",
    1 id: optional String = "id" read_only,
    2 r#type: required BusinessNameType = "type",
} }
