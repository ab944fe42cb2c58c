// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `individual_owner_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The rank of an owner; the only value is the primary owner.
///
/// The values of `individual_owner_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualOwnerType {
    /// `PRIMARY`: This person is the main owner and holds the account. It is the only rank that you can
    /// choose.
    Primary,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IndividualOwnerType {
    0 Primary = "PRIMARY",
} }
