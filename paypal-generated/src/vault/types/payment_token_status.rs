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
    /// `CREATED`
    Created,
    /// `PAYER_ACTION_REQUIRED`
    PayerActionRequired,
    /// `APPROVED`
    Approved,
    /// `VAULTED`
    Vaulted,
    /// `TOKENIZED`
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
