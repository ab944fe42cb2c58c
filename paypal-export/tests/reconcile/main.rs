//! Reconciles exports that are right, exports in which something is wrong, and files that were
//! edited.

mod account;
mod clean;
mod discrepancies;
mod edited;
mod files;
mod local;
mod missing;
mod random;
