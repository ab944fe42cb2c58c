// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `business_phone_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The purpose of a phone number of a business.
///
/// The values of `business_phone_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessPhoneType {
    /// `CUSTOMER_SERVICE`
    CustomerService,
    /// `BUSINESS`
    Business,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessPhoneType {
    0 CustomerService = "CUSTOMER_SERVICE",
    1 Business = "BUSINESS",
} }
