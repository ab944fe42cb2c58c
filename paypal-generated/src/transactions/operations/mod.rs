// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Request builders of PayPal's Transaction Search API, which the methods of `Transactions` return.

pub(super) mod balances;
pub(super) mod search;

pub use balances::ListBalances;
pub use search::TransactionsSearch;
