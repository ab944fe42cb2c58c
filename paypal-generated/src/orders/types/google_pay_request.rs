// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `google_pay_request` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    AssuranceDetails, BillingAddress, CardBrand, CardType, GooglePayDecryptedTokenData,
    GooglePayExperienceContext, PhoneNumberWithCountryCode,
};

/// The card of a Google Pay payment, without its number.
///
/// The object `google_pay_request.card` of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayRequestCard {
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The billing address of a card in a wallet; only the country code is required.
    pub billing_address: Option<BillingAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayRequestCard {
    /// Creates an empty `GooglePayRequestCard`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePayRequestCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePayRequestCard = "google_pay_request.card" {
    0 name: optional String = "name",
    1 r#type: optional CardType = "type",
    2 brand: optional CardBrand = "brand",
    3 billing_address: optional BillingAddress = "billing_address",
} }

/// Google Pay: the decrypted token with the card, and Google's checks of the card.
///
/// The `google_pay_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayRequest {
    /// The name of the person who owns the Google Pay account.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the Google account's owner.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The card of a Google Pay payment, without its number.
    pub card: Option<GooglePayRequestCard>,
    /// The contents of the Google Pay token after you decrypted it.
    pub decrypted_token: Option<GooglePayDecryptedTokenData>,
    /// Google's checks of the card, which PayPal uses to decide on 3-D Secure.
    pub assurance_details: Option<AssuranceDetails>,
    /// More settings as JSON, such as the verification of the card; PayPal's file does not declare their
    /// structure.
    pub attributes: Option<Value>,
    /// The pages for a step in the browser, such as a 3-D Secure challenge.
    pub experience_context: Option<GooglePayExperienceContext>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayRequest {
    /// Creates an empty `GooglePayRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePayRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePayRequest = "google_pay_request" {
    0 name: optional String = "name",
    1 email_address: optional String = "email_address",
    2 card: optional GooglePayRequestCard = "card",
    3 decrypted_token: optional GooglePayDecryptedTokenData = "decrypted_token",
    4 assurance_details: optional AssuranceDetails = "assurance_details",
    5 attributes: optional Value = "attributes",
    6 experience_context: optional GooglePayExperienceContext = "experience_context",
    7 phone_number: optional PhoneNumberWithCountryCode = "phone_number",
} }
