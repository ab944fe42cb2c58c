// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `person_address_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a person's address; the only value is the home address.
///
/// The values of `person_address_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonAddressType {
    /// `HOME`: The person lives at this address. It is the only choice for a person's address.
    Home,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PersonAddressType {
    0 Home = "HOME",
} }
