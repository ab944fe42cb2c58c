//! Reconciles exports that are right, exports in which something is wrong, and files that were
//! edited.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod account;
mod clean;
mod discrepancies;
mod edited;
mod files;
mod local;
mod missing;
mod random;
