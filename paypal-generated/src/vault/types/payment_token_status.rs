// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `payment_token_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a token: `CREATED`, `PAYER_ACTION_REQUIRED`, `APPROVED`, then `VAULTED`; `TOKENIZED` belongs
/// to methods that are not saved in the vault.
///
/// The values of `payment_token_status` of PayPal's Payment Method Tokens API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTokenStatus {
    /// `CREATED`: The setup token exists but lacks data. Add the payment method before you save it.
    Created,
    /// `PAYER_ACTION_REQUIRED`: The buyer must agree first. Send the buyer to the approval link.
    PayerActionRequired,
    /// `APPROVED`: The setup token is ready, with the buyer's consent if it was needed. Create the payment
    /// token from it now.
    Approved,
    /// `VAULTED`: PayPal has saved the payment method. Use the payment token to charge it.
    Vaulted,
    /// `TOKENIZED`: A saved payment method got a short-lived token, which works for one use only.
    Tokenized,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentTokenStatus {
    0 Created = "CREATED",
    1 PayerActionRequired = "PAYER_ACTION_REQUIRED",
    2 Approved = "APPROVED",
    3 Vaulted = "VAULTED",
    4 Tokenized = "TOKENIZED",
} }
