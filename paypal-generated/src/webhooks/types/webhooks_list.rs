// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `webhooks.list` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The owner of a webhook: an app or an account.
///
/// The values of `webhooks.list.anchor_type` of PayPal's Webhooks API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAnchorType {
    /// `APPLICATION`
    Application,
    /// `ACCOUNT`
    Account,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListAnchorType {
    0 Application = "APPLICATION",
    1 Account = "ACCOUNT",
} }
