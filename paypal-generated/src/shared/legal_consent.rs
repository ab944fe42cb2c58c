// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `legal_consent`.

use paypal_runtime::model::Extra;
use super::LegalConsentType;

/// A consent that the seller has given, or refused, to the partner.
///
/// The `legal_consent` object of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalConsent {
    /// The subject of the consent: `SHARE_DATA_CONSENT` lets you share the customer's data with PayPal.
    ///
    /// `type` on the wire.
    pub r#type: LegalConsentType,
    /// Whether the seller agreed.
    ///
    /// Required, but a response may lack it.
    pub granted: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LegalConsent {
    /// Creates a `LegalConsent` from its required fields.
    pub fn new(r#type: LegalConsentType, granted: bool) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.granted = Some(granted);
        new
    }
}

paypal_runtime::model! { LegalConsent = "legal_consent" {
    0 r#type: required LegalConsentType = "type",
    1 granted: expected bool = "granted",
} }
