// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `account_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The type of an account; PayPal has more values than this one.
///
/// The values of `account_type` of PayPal's Identity API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `PERSONAL`: The person who logged in has a private PayPal account, not one for a business.
    Personal,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountType {
    0 Personal = "PERSONAL",
} }
