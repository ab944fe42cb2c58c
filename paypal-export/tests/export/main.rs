//! Exports from a local PayPal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod daily;
mod killed;
mod killed;
mod local;
