// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_name_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// Whether a name is the registered or the trading one.
///
/// The values of `business_name_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessNameType {
    /// `DOING_BUSINESS_AS`: Customers know the seller under this name. It can differ from the registered
    /// name.
    DoingBusinessAs,
    /// `LEGAL_NAME`: The business is registered with the authorities under this name. Give it exactly as in
    /// the register.
    LegalName,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessNameType {
    0 DoingBusinessAs = "DOING_BUSINESS_AS",
    1 LegalName = "LEGAL_NAME",
} }
