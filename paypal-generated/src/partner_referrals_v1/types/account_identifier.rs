// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `account_identifier` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of an account's id; the only value is the payer id.
///
/// The values of `account_identifier.type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountIdentifierType {
    /// `PAYER_ID`
    PayerId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountIdentifierType {
    0 PayerId = "PAYER_ID",
} }

/// An id of an account, with its kind.
///
/// The `account_identifier` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountIdentifier {
    /// The kind of an account's id; the only value is the payer id.
    ///
    /// `type` on the wire.
    pub r#type: AccountIdentifierType,
    /// The value of the identifier.
    pub value: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AccountIdentifier {
    /// Creates an `AccountIdentifier` from its required fields.
    pub fn new(r#type: AccountIdentifierType, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { AccountIdentifier = "account_identifier" {
    0 r#type: required AccountIdentifierType = "type",
    1 value: required String = "value",
} }
