// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `business_address_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The kind of a business address; the only value is the place of work.
///
/// The values of `business_address_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessAddressType {
    /// `WORK`
    Work,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessAddressType {
    0 Work = "WORK",
} }
