// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `capability_limit_types` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a limit; the only value is a general one.
///
/// The values of `capability_limit_types` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapabilityLimitTypes {
    /// `GENERAL`
    General,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CapabilityLimitTypes {
    0 General = "GENERAL",
} }
