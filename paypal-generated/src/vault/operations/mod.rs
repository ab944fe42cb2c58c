// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Request builders of PayPal's Payment Method Tokens API, which the methods of `Vault` return.

pub(super) mod customer_payment_tokens;
pub(super) mod payment_tokens;
pub(super) mod setup_tokens;

pub use customer_payment_tokens::ListPaymentTokens;
pub use payment_tokens::{CreatePaymentToken, DeletePaymentToken, GetPaymentToken};
pub use setup_tokens::{CreateSetupToken, GetSetupToken};
