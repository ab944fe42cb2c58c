// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `vault_user_action` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The last button of the approval: `SETUP_NOW` if the payment source is saved at once, `CONTINUE` if more
/// steps of the merchant follow.
///
/// The values of `vault_user_action` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultUserAction {
    /// `SETUP_NOW`: The last button saves the payment method at once. Choose it if no more steps follow in
    /// your shop.
    SetupNow,
    /// `CONTINUE`: The last button leads back to your shop, where the buyer has more steps to do.
    Continue,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultUserAction {
    0 SetupNow = "SETUP_NOW",
    1 Continue = "CONTINUE",
} }
