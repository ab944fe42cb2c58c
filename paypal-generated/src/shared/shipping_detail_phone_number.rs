// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `shipping_detail.phone_number`.

use paypal_runtime::model::Extra;

/// The object `shipping_detail.phone_number` of PayPal's Orders, Payment Method Tokens and Subscriptions
/// APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetailPhoneNumber {
    /// Optional. 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: String,
    /// Required. 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingDetailPhoneNumber {
    /// Creates a `ShippingDetailPhoneNumber` from its required fields.
    pub fn new(country_code: impl Into<String>, national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { ShippingDetailPhoneNumber = "shipping_detail.phone_number" {
    0 country_code: required String = "country_code" not_required,
    1 national_number: required String = "national_number",
} }
