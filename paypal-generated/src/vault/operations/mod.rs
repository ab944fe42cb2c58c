// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The calls of PayPal's Payment Method Tokens API: what the methods of its service return.

mod customer_payment_tokens;
mod payment_tokens;
mod setup_tokens;

pub use customer_payment_tokens::ListPaymentTokens;
pub use payment_tokens::{CreatePaymentToken, DeletePaymentToken, GetPaymentToken};
pub use setup_tokens::{CreateSetupToken, GetSetupToken};
