//! Exports of the streams besides transactions and balances, from a local PayPal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod at_once;
mod catalog;
mod crashes;
mod disputes;
mod foreign;
mod invoices;
mod payouts;
mod stage;
mod subscriptions;
