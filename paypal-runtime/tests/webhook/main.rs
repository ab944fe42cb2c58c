//! Webhooks: deliveries signed as PayPal signs them, by certificates made for the test, tampered with in every way.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may")]

mod certificates;
mod delivery;
mod events;
mod pki;
mod postback;
mod properties;
mod replay;
mod server;
#[cfg(feature = "webhook-testing")]
mod signer;
mod tampering;
