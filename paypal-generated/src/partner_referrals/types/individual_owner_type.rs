// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `individual_owner_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The rank of an owner; the only value is the primary owner.
///
/// The values of `individual_owner_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualOwnerType {
    /// `PRIMARY`
    Primary,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IndividualOwnerType {
    0 Primary = "PRIMARY",
} }
