// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `account_capability_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of an ability: active, suspended or revoked.
///
/// The values of `account_capability_status` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilityStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `REVOKED`
    Revoked,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountCapabilityStatus {
    0 Active = "ACTIVE",
    1 Suspended = "SUSPENDED",
    2 Revoked = "REVOKED",
} }
