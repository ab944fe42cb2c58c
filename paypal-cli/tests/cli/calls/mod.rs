//! Calls of operations by the command, against the local PayPal.

mod answers;
mod failures;
mod flow;
mod lists;
mod live;
mod offline;
mod raw;
mod safety;
