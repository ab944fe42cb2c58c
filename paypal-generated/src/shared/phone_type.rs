// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `phone_type`.

use paypal_runtime::model::UnknownValue;

/// The kind of a phone number: home, work, mobile, fax, pager or other.
///
/// The values of `phone_type` of 6 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `FAX`: The number belongs to a fax machine, so you cannot call or text a person there.
    Fax,
    /// `HOME`: The person's private number at the place where they live.
    Home,
    /// `MOBILE`: The person carries the phone along, and it can usually get text messages.
    Mobile,
    /// `OTHER`: The number fits none of the listed kinds.
    Other,
    /// `PAGER`: The number reaches a small receiver for short messages.
    Pager,
    /// `WORK`: The person's number at their job or company.
    Work,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PhoneType {
    0 Fax = "FAX",
    1 Home = "HOME",
    2 Mobile = "MOBILE",
    3 Other = "OTHER",
    4 Pager = "PAGER",
    5 Work = "WORK",
} }
