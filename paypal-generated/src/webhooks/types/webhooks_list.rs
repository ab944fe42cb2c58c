// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `webhooks.list` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The owner of a webhook: an app or an account.
///
/// The values of `webhooks.list.anchor_type` of PayPal's Webhooks API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAnchorType {
    /// `APPLICATION`: The list holds the webhooks of the app whose credentials you use. This is the default.
    Application,
    /// `ACCOUNT`: The list holds the webhooks that belong to the PayPal account and not to one app.
    Account,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListAnchorType {
    0 Application = "APPLICATION",
    1 Account = "ACCOUNT",
} }
