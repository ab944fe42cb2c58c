// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `partner_specific_identifiers` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};

/// The values of `partner_specific_identifiers.type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerSpecificIdentifiersType {
    /// `TRACKING_ID`
    TrackingId,
    /// `ACCOUNT_LINKING_ID`
    AccountLinkingId,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PartnerSpecificIdentifiersType {
    0 TrackingId = "TRACKING_ID",
    1 AccountLinkingId = "ACCOUNT_LINKING_ID",
} }

/// The `partner_specific_identifiers` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerSpecificIdentifiers {
    /// Required. `type` on the wire.
    pub r#type: PartnerSpecificIdentifiersType,
    /// Required.
    pub value: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PartnerSpecificIdentifiers {
    /// One with what is required.
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
