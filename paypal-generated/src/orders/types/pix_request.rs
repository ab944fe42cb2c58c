// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `pix_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{QrDetails, TaxInfo};

/// A phone number: country calling code and national number.
///
/// The object `pix_request.phone_number` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumberWithCountryCode {
    /// The country calling code without a plus sign, for example `46`.
    ///
    /// 1 to 3 characters. Pattern: `^[0-9]{1,3}?$`.
    pub country_code: String,
    /// The number in national form, digits only.
    ///
    /// 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneNumberWithCountryCode {
    /// Creates a `PhoneNumberWithCountryCode` from its required fields.
    pub fn new(country_code: impl Into<String>, national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { PhoneNumberWithCountryCode = "pix_request.phone_number" {
    0 country_code: required String = "country_code",
    1 national_number: required String = "national_number",
} }

/// Pix, Brazil's instant payment: it needs the payer's name, contact and tax number.
///
/// The `pix_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PixRequest {
    /// The country of the purchase, as two letters; Pix is Brazilian.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: String,
    /// The e-mail address of the person who pays with Pix.
    ///
    /// 3 to 254 characters.
    pub email_address: String,
    /// The tax number, with its kind, of the person who pays with Pix.
    pub tax_info: TaxInfo,
    /// The currency of the payment, as three letters.
    ///
    /// 3 characters.
    pub currency_code: String,
    /// The QR code, which the payer scans in a bank's app.
    pub qr_details: Option<QrDetails>,
    /// A phone number: country calling code and national number.
    pub phone_number: PhoneNumberWithCountryCode,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PixRequest {
    /// Creates a `PixRequest` from its required fields.
    pub fn new(
        country_code: impl Into<String>,
        name: impl Into<String>,
        email_address: impl Into<String>,
        tax_info: TaxInfo,
        currency_code: impl Into<String>,
        phone_number: PhoneNumberWithCountryCode,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.name = name.into();
        new.email_address = email_address.into();
        new.tax_info = tax_info;
        new.currency_code = currency_code.into();
        new.phone_number = phone_number;
        new
    }
}

paypal_runtime::model! { PixRequest = "pix_request" {
    0 country_code: required String = "country_code",
    1 name: required String = "name",
    2 email_address: required String = "email_address",
    3 tax_info: required TaxInfo = "tax_info",
    4 currency_code: required String = "currency_code",
    5 qr_details: optional QrDetails = "qr_details",
    6 phone_number: required PhoneNumberWithCountryCode = "phone_number",
} }
