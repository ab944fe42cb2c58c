// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `signup_mode` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The way in which a seller signs up; the only value is a verification by PayPal.
///
/// The values of `signup_mode` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignupMode {
    /// `VERIFY_WITH_PAYPAL`: The seller signs up through PayPal's own check of the account. It is the only
    /// mode that you can choose.
    VerifyWithPaypal,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SignupMode {
    0 VerifyWithPaypal = "VERIFY_WITH_PAYPAL",
} }
