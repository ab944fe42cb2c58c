// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `person_name_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a person's name; the only value is the legal name.
///
/// The values of `person_name_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonNameType {
    /// `LEGAL`: The person's name as in official documents. It is the only kind of name that you can choose.
    Legal,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PersonNameType {
    0 Legal = "LEGAL",
} }
