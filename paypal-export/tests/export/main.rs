//! Exports from a local PayPal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod connectors;
mod daily;
#[cfg(feature = "parquet")]
mod duckdb;
mod killed;
mod local;
