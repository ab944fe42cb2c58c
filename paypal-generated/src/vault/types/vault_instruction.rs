// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `vault_instruction` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The time when the wallet is saved: when you create the payment token, or as soon as the payer approves.
///
/// The values of `vault_instruction` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultInstruction {
    /// `ON_CREATE_PAYMENT_TOKENS`: PayPal saves the wallet only when your server creates the payment token.
    /// It is the default.
    OnCreatePaymentTokens,
    /// `ON_PAYER_APPROVAL`: PayPal saves the wallet at once when the buyer agrees; your server sends no extra
    /// call for it.
    OnPayerApproval,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultInstruction {
    0 OnCreatePaymentTokens = "ON_CREATE_PAYMENT_TOKENS",
    1 OnPayerApproval = "ON_PAYER_APPROVAL",
} }
