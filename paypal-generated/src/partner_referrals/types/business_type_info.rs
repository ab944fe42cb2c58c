// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_type_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BusinessSubType, BusinessType};

/// The legal form of a business, with its subtype if the form has one.
///
/// The `business_type_info` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessTypeInfo {
    /// The legal form, for example a corporation or a sole proprietor.
    ///
    /// `type` on the wire.
    pub r#type: Option<BusinessType>,
    /// The closer legal form, within `type`.
    pub subtype: Option<BusinessSubType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessTypeInfo {
    /// Creates an empty `BusinessTypeInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessTypeInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessTypeInfo = "business_type_info" {
    0 r#type: optional BusinessType = "type",
    1 subtype: optional BusinessSubType = "subtype",
} }
