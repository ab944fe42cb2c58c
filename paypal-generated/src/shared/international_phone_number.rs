// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `shipping_detail.phone_number`.

use paypal_runtime::model::Extra;

/// A phone number: country calling code and national number.
///
/// The object `shipping_detail.phone_number` of PayPal's Orders, Payment Method Tokens and Subscriptions
/// APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InternationalPhoneNumber {
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// The country calling code without a plus sign, for example `46`.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InternationalPhoneNumber {
    /// Creates an `InternationalPhoneNumber` from its required fields.
    pub fn new(national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { InternationalPhoneNumber = "shipping_detail.phone_number" {
    0 national_number: required String = "national_number",
    1 country_code: optional String = "country_code",
} }
