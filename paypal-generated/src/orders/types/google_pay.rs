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
    /// The name of the person who owns the Google Pay account.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the Google account's owner.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The card from the Google Pay wallet that pays for the order.
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
