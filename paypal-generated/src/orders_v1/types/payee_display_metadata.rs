// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payee_display_metadata` and its inline schemas.

use paypal_runtime::model::Extra;

/// The seller's phone number as payers see it.
///
/// The object `payee_display_metadata.display_phone` of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeDisplayMetadataDisplayPhone {
    /// The country calling code without a plus sign.
    pub country_code: Option<String>,
    /// The phone number, without the country calling code.
    pub number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayeeDisplayMetadataDisplayPhone {
    /// Creates an empty `PayeeDisplayMetadataDisplayPhone`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayeeDisplayMetadataDisplayPhone {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayeeDisplayMetadataDisplayPhone = "payee_display_metadata.display_phone" {
    0 country_code: optional String = "country_code",
    1 number: optional String = "number",
} }

/// The seller's details that the payer sees: brand, email and phone.
///
/// The `payee_display_metadata` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeDisplayMetadata {
    /// The e-mail address of the payee.
    ///
    /// Format: `email`.
    pub email: Option<String>,
    /// The seller's phone number as payers see it.
    pub display_phone: Option<PayeeDisplayMetadataDisplayPhone>,
    /// The name of the payee that the payer sees.
    pub brand_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayeeDisplayMetadata {
    /// Creates an empty `PayeeDisplayMetadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayeeDisplayMetadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayeeDisplayMetadata = "payee_display_metadata" {
    0 email: optional String = "email",
    1 display_phone: optional PayeeDisplayMetadataDisplayPhone = "display_phone",
    2 brand_name: optional String = "brand_name",
} }
