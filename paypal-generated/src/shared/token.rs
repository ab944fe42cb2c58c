// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `token`.

use paypal_runtime::model::Extra;
use super::TokenType;

/// A reference to payment details that PayPal stores, by id and kind.
///
/// The `token` object of PayPal's Orders and Payments v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    /// The id of the stored payment details; this library redacts it in `Debug` output.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`. Never shown by `Debug`.
    pub id: String,
    /// The kind of the reference; the only value is a billing agreement, which older APIs create.
    ///
    /// `type` on the wire.
    pub r#type: TokenType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Token {
    /// Creates a `Token` from its required fields.
    pub fn new(id: impl Into<String>, r#type: TokenType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { Token = "token" {
    0 id: required String = "id" sensitive,
    1 r#type: required TokenType = "type",
} }
