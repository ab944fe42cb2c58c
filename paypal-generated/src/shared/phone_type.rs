// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! `phone_type`.

use paypal_runtime::model::UnknownValue;

/// The kind of a payer's phone number: home, mobile, fax, pager or other.
///
/// The values of `phone_type` of 6 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `FAX`
    Fax,
    /// `HOME`
    Home,
    /// `MOBILE`
    Mobile,
    /// `OTHER`
    Other,
    /// `PAGER`
    Pager,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PhoneType {
    0 Fax = "FAX",
    1 Home = "HOME",
    2 Mobile = "MOBILE",
    3 Other = "OTHER",
    4 Pager = "PAGER",
} }
