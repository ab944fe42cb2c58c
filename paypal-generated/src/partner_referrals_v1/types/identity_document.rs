// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `identity_document` and its inline schemas.

use paypal_runtime::model::Extra;
use super::IdentityDocumentType;

/// A document that proves a person's identity, with its number.
///
/// The `identity_document` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityDocument {
    /// The kind of document.
    ///
    /// `type` on the wire.
    pub r#type: IdentityDocumentType,
    /// The number of the document.
    ///
    /// Pattern: `^[A-Za-z0-9]+$`. Never shown by `Debug`.
    pub value: String,
    /// Whether the number is only a part of that of the document.
    ///
    /// Required, but a response may lack it. Default: `false`.
    pub partial_value: Option<bool>,
    /// The country that issued the document, as two letters.
    ///
    /// Pattern: `^[A-Z]([A-Z]|\d)$`.
    pub issuer_country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IdentityDocument {
    /// Creates an `IdentityDocument` from its required fields.
    pub fn new(
        r#type: IdentityDocumentType,
        value: impl Into<String>,
        issuer_country_code: impl Into<String>,
        partial_value: bool,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.value = value.into();
        new.issuer_country_code = issuer_country_code.into();
        new.partial_value = Some(partial_value);
        new
    }
}

paypal_runtime::model! { IdentityDocument = "identity_document" {
    0 r#type: required IdentityDocumentType = "type",
    1 value: required String = "value" sensitive,
    2 partial_value: expected bool = "partial_value",
    3 issuer_country_code: required String = "issuer_country_code",
} }
