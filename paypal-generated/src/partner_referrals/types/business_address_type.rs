// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_address_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a business address; the only value is the place of work.
///
/// The values of `business_address_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessAddressType {
    /// `WORK`: The address is the place where the seller's business works. It is the only choice for a
    /// business address.
    Work,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessAddressType {
    0 Work = "WORK",
} }
