// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `partner_specific_identifiers` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of the partner's own id of a seller.
///
/// The values of `partner_specific_identifiers.type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerSpecificIdentifiersType {
    /// `TRACKING_ID`
    TrackingId,
    /// `ACCOUNT_LINKING_ID`
    AccountLinkingId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PartnerSpecificIdentifiersType {
    0 TrackingId = "TRACKING_ID",
    1 AccountLinkingId = "ACCOUNT_LINKING_ID",
} }

/// The partner's own id of a seller, with its kind.
///
/// The `partner_specific_identifiers` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerSpecificIdentifiers {
    /// The kind of the partner's own id of a seller.
    ///
    /// `type` on the wire.
    pub r#type: PartnerSpecificIdentifiersType,
    /// The value of the identifier.
    pub value: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PartnerSpecificIdentifiers {
    /// Creates a `PartnerSpecificIdentifiers` from its required fields.
    pub fn new(r#type: PartnerSpecificIdentifiersType, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { PartnerSpecificIdentifiers = "partner_specific_identifiers" {
    0 r#type: required PartnerSpecificIdentifiersType = "type",
    1 value: required String = "value",
} }
