// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `person_address_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The kind of a person's address; the only value is the home address.
///
/// The values of `person_address_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonAddressType {
    /// `HOME`
    Home,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PersonAddressType {
    0 Home = "HOME",
} }
