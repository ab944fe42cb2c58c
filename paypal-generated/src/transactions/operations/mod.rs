// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The calls of PayPal's Transaction Search API: what the methods of its service return.

mod balances;
mod search;

pub use balances::ListBalances;
pub use search::Search;
