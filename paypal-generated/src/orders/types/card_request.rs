// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AddressPortable, CardAttributes, CardBrand, CardExperienceContext, CardStoredCredential, CardType,
    NetworkTokenRequest,
};

/// A card to charge: its number, its `vault_id`, or a network token, with the data for 3-D Secure and for
/// stored credentials.
///
/// The `card_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardRequest {
    /// PayPal's id of the card. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 256 characters. Pattern: `^[A-Za-z0-9-_.+=]+$`.
    pub id: Option<String>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The card number: 13 to 19 digits; this library redacts it in `Debug` output.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The security code of three or four digits; you must not store it, and PayPal refuses it in payments
    /// that the merchant initiates.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]{3,4}$`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// The final digits of the card number. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    ///
    /// Set by PayPal. 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// The network or brand of the card; the older name of `brand`. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// **Deprecated.** Set by PayPal.
    pub card_type: Option<CardBrand>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown. PayPal's files
    /// of 2025-07 no longer describe this; it may still work.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    pub brand: Option<CardBrand>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub billing_address: Option<AddressPortable>,
    /// The customer who owns the card, whether to save it, and its verification.
    pub attributes: Option<CardAttributes>,
    /// The id of a card in the vault; the card number and the expiry date are then not needed.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub vault_id: Option<String>,
    /// The initiator of the payment and its kind of series, if the card is stored.
    pub stored_credential: Option<CardStoredCredential>,
    /// A network's token in place of the card number.
    pub network_token: Option<NetworkTokenRequest>,
    /// The pages to which the payer returns after the 3-D Secure check.
    pub experience_context: Option<CardExperienceContext>,
    /// A token of PayPal's that replaces the card data; it is valid for a short time and for one use.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`. Never shown by `Debug`.
    pub single_use_token: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardRequest {
    /// Creates an empty `CardRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardRequest = "card_request" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 number: optional String = "number" sensitive,
    3 expiry: optional String = "expiry",
    4 security_code: optional String = "security_code" sensitive,
    5 last_digits: optional String = "last_digits" read_only,
    6 card_type: optional CardBrand = "card_type" read_only,
    7 r#type: optional CardType = "type",
    8 brand: optional CardBrand = "brand",
    9 billing_address: optional AddressPortable = "billing_address",
    10 attributes: optional CardAttributes = "attributes",
    11 vault_id: optional String = "vault_id",
    12 stored_credential: optional CardStoredCredential = "stored_credential",
    13 network_token: optional NetworkTokenRequest = "network_token",
    14 experience_context: optional CardExperienceContext = "experience_context",
    15 single_use_token: optional String = "single_use_token" sensitive,
} }
