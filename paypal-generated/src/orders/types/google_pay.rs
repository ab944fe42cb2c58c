// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `google_pay` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{GooglePayCardResponse, PhoneNumberWithCountryCode};

/// The Google Pay payment of an order: the account's owner and the card.
///
/// The `google_pay` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePay {
    /// The name of the Google account's owner.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the Google account's owner.
    ///
    /// 3 to 254 characters. Format: `ppaas_common_email_address_v2`. Pattern:
    /// `` ^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|"(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21\x23-\x5b\x5d-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21-\x5a\x53-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])+)\])$
    /// ``.
    pub email_address: Option<String>,
    /// The card that was charged.
    pub card: Option<GooglePayCardResponse>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePay {
    /// Creates an empty `GooglePay`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePay {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePay = "google_pay" {
    0 name: optional String = "name",
    1 email_address: optional String = "email_address",
    2 card: optional GooglePayCardResponse = "card",
    3 phone_number: optional PhoneNumberWithCountryCode = "phone_number",
} }
