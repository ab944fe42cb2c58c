//! Calls of operations by the command, against the local PayPal.

mod failures;
mod flow;
mod lists;
mod offline;
mod raw;
