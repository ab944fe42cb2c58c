// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_phone_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The purpose of a phone number of a business.
///
/// The values of `business_phone_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessPhoneType {
    /// `CUSTOMER_SERVICE`: Buyers call this number with questions about their orders.
    CustomerService,
    /// `BUSINESS`: PayPal and partners reach the company itself at this number. It is not the support line
    /// for buyers.
    Business,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessPhoneType {
    0 CustomerService = "CUSTOMER_SERVICE",
    1 Business = "BUSINESS",
} }
