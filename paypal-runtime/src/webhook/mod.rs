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
//!   in any order. [`Verifier::handle`] verifies a delivery, calls your handler, and returns the
//!   status to answer with.
//!
//! # What a signature proves
//!
//! A valid signature proves that PayPal signed the transmission id, the time, the webhook id and a
//! *checksum* of a body. The checksum is a CRC-32 of 32 bits, which detects accidents and is not a
//! cryptographic digest: for any event that an attacker invents, some bytes can be chosen so that
//! the body has the wanted checksum. That takes microseconds. So:
//!
//! * Without the headers of a genuine delivery nobody can make a delivery that is accepted. With
//!   them, another id, time or webhook id is refused.
//! * **Somebody who has one genuine set of headers can send any body under it**, and its signature
//!   is valid. Headers travel over TLS, so the attack needs a leak: a log, a proxy, a debugging
//!   tool. Do not log the headers of deliveries.
//!
//! No verifier can tell such a body by the signature. Three things limit the harm:
//!
//! * The *tolerance* ([`VerifierBuilder::tolerance`]; four days by default) ends the use of old
//!   headers. The time is part of the signed text, so it cannot be changed.
//! * A *replay guard* ([`VerifierBuilder::replay_guard`]; none by default) accepts one body per
//!   transmission id. Headers of a delivery that was handled are useless then. An attacker who
//!   is faster than PayPal's own delivery still succeeds.
//! * A *postback* ([`Postback`]) lets PayPal decide, with a call for each delivery. PayPal
//!   describes it as a check of the same signature. It does not document a comparison with the
//!   event that it sent, so do not rely on the postback alone.
//!
//! Before you move money or goods, fetch the resource that the event names, or the event by its
//! id, from PayPal. That answer comes over TLS, and all of it is protected.
//!
//! # Certificates
//!
//! A header names the address of the certificate, on one of PayPal's own hosts. The signature can
//! only be checked with the certificate, so a forged delivery with a made-up address costs a
//! request, as long as no limit applies. At most four such requests run at once. While a
//! certificate is cached, four unknown addresses may be fetched, and then one more each 10 s. Other
//! deliveries with unknown addresses are refused with
//! [`WebhookErrorKind::CertificateRateLimited`] and the status 503, so PayPal sends the genuine
//! ones again. During a flood of forged deliveries this may also delay the first deliveries that
//! name a new certificate of PayPal's. [`Verifier::prefetch`] fetches a certificate in advance and
//! without these limits.
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
mod handle;
mod limiter;
mod postback;
#[cfg(feature = "redis")]
mod redis_replay;
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
pub use handle::DeliveryAnswer;
pub use postback::{Postback, VerificationStatus};
#[cfg(feature = "redis")]
pub use redis_replay::RedisReplayGuard;
pub use replay::{Claim, ClaimToken, MemoryReplayGuard, ReplayFuture, ReplayGuard};
pub use transmission::Transmission;
pub use verified::VerifiedEvent;
pub use verifier::Verifier;
