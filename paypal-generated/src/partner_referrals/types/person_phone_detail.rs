// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `person_phone_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PhoneNumberTag, PhoneType};

/// A person's phone number with its kind, and whether it is the main one.
///
/// The `person_phone_detail` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonPhoneDetail {
    /// The calling code of the country, without `+`.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: String,
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// The extension within a company.
    ///
    /// 1 to 15 characters. Pattern: `^[0-9]{1,15}?$`.
    pub extension_number: Option<String>,
    /// The name of the person at this number. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    ///
    /// 1 to 900 characters.
    pub contact_name: Option<String>,
    /// Whether the number is no longer used. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    ///
    /// Set by PayPal.
    pub inactive: Option<bool>,
    /// Whether this is the main number. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub primary: Option<bool>,
    /// Whether this is the main mobile number. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub primary_mobile: Option<bool>,
    /// The kind of phone number, for example home, work or mobile.
    ///
    /// `type` on the wire.
    pub r#type: PhoneType,
    /// The uses of the number. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 20 elements.
    pub tags: Option<Vec<PhoneNumberTag>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PersonPhoneDetail {
    /// Creates a `PersonPhoneDetail` from its required fields.
    pub fn new(
        country_code: impl Into<String>,
        national_number: impl Into<String>,
        r#type: PhoneType,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { PersonPhoneDetail = "person_phone_detail" {
    0 country_code: required String = "country_code",
    1 national_number: required String = "national_number",
    2 extension_number: optional String = "extension_number",
    3 contact_name: optional String = "contact_name",
    4 inactive: optional bool = "inactive" read_only,
    5 primary: optional bool = "primary",
    6 primary_mobile: optional bool = "primary_mobile",
    7 r#type: required PhoneType = "type",
    8 tags: optional [PhoneNumberTag] = "tags",
} }
