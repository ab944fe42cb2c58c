// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `google_pay_card_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AuthenticationResponse, BillingAddress, CardBrand, CardType};

/// The card behind a Google Pay payment, without its number.
///
/// The `google_pay_card_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayCardResponse {
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The final digits of the card number.
    ///
    /// 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The billing address of a card in a wallet; only the country code is required.
    pub billing_address: Option<BillingAddress>,
    /// The outcome of the card holder's authentication, such as 3-D Secure.
    pub authentication_result: Option<AuthenticationResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayCardResponse {
    /// Creates an empty `GooglePayCardResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePayCardResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePayCardResponse = "google_pay_card_response" {
    0 name: optional String = "name",
    1 last_digits: optional String = "last_digits" read_only,
    2 r#type: optional CardType = "type",
    3 brand: optional CardBrand = "brand",
    4 billing_address: optional BillingAddress = "billing_address",
    5 authentication_result: optional AuthenticationResponse = "authentication_result",
} }
