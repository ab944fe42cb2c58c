// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `token.type`.

use paypal_runtime::model::UnknownValue;

/// The kind of the reference; the only value is a billing agreement, which older APIs create.
///
/// The values of `token.type` of PayPal's Orders and Payments v1 APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// `BILLING_AGREEMENT`: The ID of an agreement by which the payer lets you charge their PayPal account
    /// later without a new approval.
    BillingAgreement,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TokenType {
    0 BillingAgreement = "BILLING_AGREEMENT",
} }
