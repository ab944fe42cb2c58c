// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `token_id_request` and its inline schemas.

use paypal_runtime::{Value, model::{Extra, UnknownValue}};

/// The kind of the token; besides the listed values, PayPal accepts `SETUP_TOKEN`, for an id from
/// `vault().create_setup_token`.
///
/// The values of `token_id_request.type` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenIdRequestType {
    /// `SETUP_TOKEN`: The id belongs to a setup token, which stands for the payment method until you create
    /// the payment token.
    SetupToken,
    /// `BILLING_AGREEMENT`: The id belongs to an existing PayPal billing agreement. Choose it to turn the
    /// agreement into a payment token.
    BillingAgreement,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TokenIdRequestType {
    0 SetupToken = "SETUP_TOKEN",
    1 BillingAgreement = "BILLING_AGREEMENT",
} }

/// A token that is used instead of payment details.
///
/// The `token_id_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenIdRequest {
    /// The id of a setup token or of a billing agreement from an older API.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9A-Za-z_-]+$`. Never shown by `Debug`.
    pub id: String,
    /// The kind of the token; besides the listed values, PayPal accepts `SETUP_TOKEN`, for an id from
    /// `vault().create_setup_token`.
    ///
    /// `type` on the wire.
    pub r#type: TokenIdRequestType,
    /// More settings as JSON. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub attributes: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TokenIdRequest {
    /// Creates a `TokenIdRequest` from its required fields.
    pub fn new(id: impl Into<String>, r#type: TokenIdRequestType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { TokenIdRequest = "token_id_request" {
    0 id: required String = "id" sensitive,
    1 r#type: required TokenIdRequestType = "type",
    2 attributes: optional Value = "attributes",
} }
