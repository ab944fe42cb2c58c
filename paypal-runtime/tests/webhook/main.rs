//! Tests webhooks with deliveries signed like PayPal's, with test certificates, and changed in
//! every way.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may unwrap and panic")]

mod certificates;
#[cfg(feature = "webhook-testing")]
mod debug;
mod delivery;
mod events;
mod flood;
mod handle;
mod no_runtime;
mod pki;
mod postback;
mod properties;
mod replay;
mod server;
#[cfg(feature = "webhook-testing")]
mod signer;
mod tampering;
