//! Tests of the command and of its library. They are one program, which is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod calls;
mod connection_check;
mod connection_paddle;
mod connection_paypal;
mod documents;
mod explore;
mod export;
mod processes;
mod program;
mod secrets;
mod session;
mod store;
mod support;
mod trigger;
mod webhooks;
