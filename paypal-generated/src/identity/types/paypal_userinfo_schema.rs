// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `paypal_userinfo_schema` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form of the profile; `paypalv1.1` is the only one for this operation.
///
/// The values of `paypal_userinfo_schema` of PayPal's Identity API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaypalUserInfoSchema {
    /// `paypalv1.1`: Asks for the profile in PayPal's own form, with fields such as `payer_id` and `emails`.
    /// This operation accepts nothing else.
    V11,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaypalUserInfoSchema {
    0 V11 = "paypalv1.1",
} }
