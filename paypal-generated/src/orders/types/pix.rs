// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `pix` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PhoneNumberWithCountryCode, QrDetails, TaxInfo};

/// The Pix payment of an order: the payer, and the QR code to scan.
///
/// The `pix` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// The country of the purchase, as two letters; Pix is Brazilian.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the person who pays with Pix.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The tax number, with its kind, of the person who pays with Pix.
    pub tax_info: Option<TaxInfo>,
    /// The currency of the payment, as three letters.
    ///
    /// 3 characters.
    pub currency_code: Option<String>,
    /// The QR code, which the payer scans in a bank's app.
    pub qr_details: Option<QrDetails>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Pix {
    /// Creates an empty `Pix`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Pix {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Pix = "pix" {
    0 country_code: optional String = "country_code",
    1 name: optional String = "name",
    2 email_address: optional String = "email_address",
    3 tax_info: optional TaxInfo = "tax_info",
    4 currency_code: optional String = "currency_code",
    5 qr_details: optional QrDetails = "qr_details",
    6 phone_number: optional PhoneNumberWithCountryCode = "phone_number",
} }
