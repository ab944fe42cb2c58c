//! The pages of the local PayPal in headless Chromium: `cargo test --package paypal-browser-tests
//! --features browser`. Screenshots are in `target/screenshots`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod approval;
mod inspector;
mod keyboard;
mod markup;
mod stage;
