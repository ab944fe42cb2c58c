// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `funding_source` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The source of a batch's money; `BALANCE` is the only value.
///
/// The values of `funding_source` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundingSource {
    /// `BALANCE`: The money for the batch comes from your PayPal account balance, so it must be high enough.
    Balance,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FundingSource {
    0 Balance = "BALANCE",
} }
