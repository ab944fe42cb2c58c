//! Webhooks: whether a delivery is PayPal's, and what it tells.
//!
//! PayPal signs each delivery: `transmission id|time|webhook id|CRC-32 of the body`, with a certificate whose address it sends along. A
//! [`Verifier`] checks all of that offline; a [`Postback`] asks PayPal to. Either gives a [`WebhookEvent`].
//!
//! * Give them the body **byte for byte**. Parsed and written again it has another checksum, and every event fails.
//! * The webhook id is the one PayPal gave when the webhook was made, on the dashboard or by the API. An event's id begins with `WH-` and
//!   is another thing.
//! * Answer 2xx only when the event is stored. Otherwise PayPal sends it again, up to 25 times over three days; so it may come more than
//!   once, and in any order.
//!
//! # What a signature proves
//!
//! The body is signed through a checksum of 32 bits, which is no cryptographic digest: who has seen *one* genuine delivery with its
//! headers can make another body with the same checksum, and the signature fits it. Headers travel over TLS, so this takes a leak (a log, a
//! proxy); [`VerifierBuilder::replay_guard`] closes it for deliveries that were handled, and [`VerifierBuilder::tolerance`] for old ones. Do not log
//! the headers of deliveries, and before money or goods move, ask PayPal for the thing that the event names.
//!
//! Certificates are not checked for revocation, for which PayPal's give no answer offline: they live for months, and are fetched from PayPal's
//! own hosts.

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
