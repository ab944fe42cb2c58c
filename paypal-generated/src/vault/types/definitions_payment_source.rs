// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `definitions-payment_source` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{AddressPortable, CardBrand, CardType, CardVerificationMethod, ExperienceContext, TokenIdRequest};

/// A card to save, with the requested verification and the pages for a challenge.
///
/// The object `definitions-payment_source.card` of PayPal's Payment Method Tokens API, sent.
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
    /// The full card number, digits only; PCI DSS applies to systems that process it. Never log or store it.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The month in which the card expires, year first: `2031-04`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The three or four digits printed on the card, used for this check and never stored.
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
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// A postal address for any country; only `country_code` is required.
    pub billing_address: Option<AddressPortable>,
    /// The settings of PayPal's pages while a payer approves saving an account, and their return addresses.
    pub experience_context: Option<ExperienceContext>,
    /// The card network's id of an earlier payment with the same card.
    pub network_transaction_reference: Option<Value>,
    /// The check before saving, such as `SCA_WHEN_REQUIRED` or `SCA_ALWAYS` for strong customer
    /// authentication.
    pub verification_method: Option<CardVerificationMethod>,
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

paypal_runtime::model! { CardRequest = "definitions-payment_source.card" {
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
    10 experience_context: optional ExperienceContext = "experience_context",
    11 network_transaction_reference: optional Value = "network_transaction_reference",
    12 verification_method: optional CardVerificationMethod = "verification_method",
} }

/// The source to save: exactly one of card and token.
///
/// The `definitions-payment_source` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTokenRequestPaymentSource {
    /// A card to save, with the requested verification and the pages for a challenge.
    pub card: Option<CardRequest>,
    /// A token of a payment source that is known already, such as an approved setup token.
    pub token: Option<TokenIdRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTokenRequestPaymentSource {
    /// Creates an empty `PaymentTokenRequestPaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTokenRequestPaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTokenRequestPaymentSource = "definitions-payment_source" {
    0 card: optional CardRequest = "card",
    1 token: optional TokenIdRequest = "token",
} }
