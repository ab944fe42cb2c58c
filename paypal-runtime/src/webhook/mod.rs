//! Verifies PayPal's webhook deliveries and reads their events.
//!
//! PayPal signs each delivery. The signed text is
//! `transmission id|time|webhook id|CRC-32 of the body`, and a header names the address of the
//! signing certificate. A [`Verifier`] checks the signature offline; a [`Postback`] lets PayPal
//! check it with an API call. Both return a [`WebhookEvent`].
//!
//! * Pass the body **byte for byte** as it was received. A body that was parsed and serialized
//!   again has another checksum, so the verification of every event fails.
//! * The webhook id is the id that PayPal gave the webhook when it was created, on the dashboard or
//!   by the API. An id that begins with `WH-` is the id of an event, not of a webhook.
//! * Answer 2xx only after the event is stored. Without a 2xx answer PayPal sends the event again,
//!   up to 25 times over three days. So an event may arrive more than once, and events may arrive
//!   in any order.
//!
//! # What a signature proves
//!
//! The signature covers only a checksum of the body (CRC-32, 32 bits), which is not a cryptographic
//! digest. An attacker who has seen *one* genuine delivery with its headers can make another body
//! with the same checksum, and the signature is valid for that body too. Headers travel over TLS,
//! so the attack needs a leak, such as a log or a proxy. [`VerifierBuilder::replay_guard`] stops it
//! for deliveries that were already handled, and [`VerifierBuilder::tolerance`] for old deliveries.
//! Do not log the headers of deliveries. Before you move money or goods, fetch the resource that
//! the event names from PayPal.
//!
//! Certificates are not checked for revocation: PayPal's certificates offer no revocation check
//! that works offline. They are valid for months, and they are fetched from PayPal's own hosts.

mod address;
mod builder;
mod cache;
mod certificate_info;
mod chain;
mod error;
mod event;
mod event_type;
mod fetch;
mod postback;
mod replay;
mod resource;
mod roots;
mod store;
#[cfg(feature = "webhook-testing")]
pub mod testing;
mod time;
mod transmission;
mod verified;
mod verifier;

pub use builder::VerifierBuilder;
pub use error::{WebhookError, WebhookErrorKind};
pub use event::{EventLink, WebhookEvent};
pub use event_type::EventType;
pub use postback::{Postback, VerificationStatus};
pub use replay::{Claim, MemoryReplayGuard, ReplayFuture, ReplayGuard};
pub use transmission::Transmission;
pub use verified::VerifiedEvent;
pub use verifier::Verifier;
