// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `phone_number_tag` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// Whether a number belongs to a mobile or a fixed line. PayPal's files of 2025-07 no longer describe this;
/// it may still work.
///
/// The values of `phone_number_tag` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberTag {
    /// `MOBILE`: The number belongs to a cell phone, so it can usually receive text messages.
    Mobile,
    /// `LANDLINE`: The number belongs to a fixed telephone line, so text messages may not arrive.
    Landline,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PhoneNumberTag {
    0 Mobile = "MOBILE",
    1 Landline = "LANDLINE",
} }
