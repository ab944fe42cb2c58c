// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `legal_consent.type`.

use paypal_runtime::model::UnknownValue;

/// The subject of the consent: `SHARE_DATA_CONSENT` lets you share the customer's data with PayPal.
///
/// The values of `legal_consent.type` of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegalConsentType {
    /// `SHARE_DATA_CONSENT`: Your customer allows you to pass their data on to PayPal. Send it only after the
    /// customer has agreed.
    ShareDataConsent,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LegalConsentType {
    0 ShareDataConsent = "SHARE_DATA_CONSENT",
} }
