// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `credit_card_token` and its inline schemas.

use paypal_runtime::model::Extra;

/// A card stored at PayPal earlier, by its id.
///
/// The `credit_card_token` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditCardToken {
    /// The id of the stored card.
    ///
    /// 1 to 256 characters. Never shown by `Debug`.
    pub credit_card_id: String,
    /// Your own id of the customer, required if the card was stored with it. Deprecated: use
    /// `external_customer_id`.
    ///
    /// 1 to 256 characters.
    pub payer_id: Option<String>,
    /// Your own id of the customer.
    ///
    /// 1 to 256 characters.
    pub external_customer_id: Option<String>,
    /// The final four digits of the card number.
    ///
    /// Set by PayPal. 4 characters.
    pub last4: Option<String>,
    /// The network of the card.
    ///
    /// Set by PayPal. `type` on the wire. 1 to 256 characters.
    pub r#type: Option<String>,
    /// The month in which the card expires.
    ///
    /// Set by PayPal. 1 to 12.
    pub expire_month: Option<i64>,
    /// The year in which the card expires, with four digits.
    ///
    /// Set by PayPal. 4 characters. Pattern: `^[0-9]{4}$`.
    pub expire_year: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreditCardToken {
    /// Creates a `CreditCardToken` from its required fields.
    pub fn new(credit_card_id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.credit_card_id = credit_card_id.into();
        new
    }
}

paypal_runtime::model! { CreditCardToken = "credit_card_token" {
    0 credit_card_id: required String = "credit_card_id" sensitive,
    1 payer_id: optional String = "payer_id",
    2 external_customer_id: optional String = "external_customer_id",
    3 last4: optional String = "last4" read_only,
    4 r#type: optional String = "type" read_only,
    5 expire_month: optional i64 = "expire_month" read_only,
    6 expire_year: optional String = "expire_year" read_only,
} }
