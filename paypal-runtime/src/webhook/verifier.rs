//! Verifies deliveries offline.

use std::{fmt, sync::Arc, time::Duration};

use ::http::HeaderMap;
use bytes::Bytes;
use rustls_pki_types::{CertificateDer, UnixTime};

use super::{
    Claim, ReplayGuard, Transmission, VerifiedEvent, WebhookError, WebhookErrorKind, WebhookEvent, address,
    chain::{Trust, is_accepted_algorithm, is_signed_by, read_certificates},
    store::{CertificateStore, Need},
    time::unix_time,
    verified::{AHEAD, GrantedClaim, guard_failure},
};
use crate::{Clock, Environment};

/// The lease of a claim that is not completed.
const LEASE: Duration = Duration::from_secs(300);

/// Verifies that deliveries are from PayPal, for one environment and its webhook ids. It works
/// offline, except that it fetches each certificate once. Call [`prefetch`](Self::prefetch) to
/// fetch it in advance.
///
/// A clone is cheap and shares the cached certificates. Create one verifier when the server starts,
/// and keep it.
///
/// ```
/// # async fn example(headers: http::HeaderMap, body: &[u8]) -> u16 {
/// use paypal_runtime::{Environment, webhook::Verifier};
///
/// let verifier = match Verifier::builder(Environment::Live, "4JH86294D6297924G").build() {
///     Ok(verifier) => verifier,
///     Err(error) => return error.suggested_status(),
/// };
/// match verifier.verify(&headers, body).await {
///     Ok(verified) => {
///         println!("{} {}", verified.event().event_type(), verified.event().id());
///         200
///     }
///     Err(error) => error.suggested_status(),
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    pub(super) shared: Arc<Shared>,
}

/// The state that the clones of a verifier share.
pub(super) struct Shared {
    pub(super) environment: Environment,
    pub(super) webhook_ids: Vec<String>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) tolerance: Option<Duration>,
    pub(super) trust: Arc<Trust>,
    pub(super) pins: Vec<CertificateDer<'static>>,
    pub(super) store: Option<CertificateStore>,
    pub(super) guard: Option<Arc<dyn ReplayGuard>>,
}

impl Verifier {
    /// Verifies a delivery: its headers, and its body byte for byte as received. A body that was
    /// parsed and serialized again has another checksum.
    ///
    /// If the certificate is cached, no request is sent. Only a [`ReplayGuard`] may make the call
    /// wait then. If it is not cached, a separate task fetches it, and dropping this call does not
    /// stop the task. Without a Tokio runtime, this call fetches it, and no other call shares it.
    ///
    /// A signature alone does not prove the body: read "What a signature proves" in the
    /// documentation of [`webhook`](super).
    ///
    /// # Errors
    ///
    /// Fails if the delivery is refused; [`WebhookError::suggested_status`] returns the status to
    /// answer with.
    pub async fn verify(&self, headers: &HeaderMap, raw_body: &[u8]) -> Result<VerifiedEvent, WebhookError> {
        let shared = &*self.shared;
        let transmission = shared.read(headers)?;
        let now = unix_time(shared.clock.now());
        let webhook_id = match &shared.store {
            Some(store) => {
                let url = address::certificate_url(&shared.environment, transmission.certificate_url())?;
                let certificate = store.get(&url, Need::Delivery).await?;
                shared.signed_for(&transmission, raw_body, &[&certificate.leaf])?
            }
            None => {
                let pins = shared.valid_pins(now)?;
                shared.signed_for(&transmission, raw_body, &pins)?
            }
        };
        shared.check_age(&transmission)?;
        let event = WebhookEvent::parse(Bytes::copy_from_slice(raw_body))?;
        let mut claim_granted = None;
        if let Some(guard) = &shared.guard {
            let claim = guard.claim(transmission.id(), shared.clock.now(), LEASE).await;
            match claim.map_err(guard_failure)? {
                Claim::Granted(token) => {
                    let (guard, clock) = (Arc::clone(guard), Arc::clone(&shared.clock));
                    claim_granted = Some(GrantedClaim { guard, token, clock, tolerance: shared.tolerance });
                }
                Claim::InProgress => {
                    let message = "the same delivery is being handled elsewhere";
                    return Err(WebhookError::new(WebhookErrorKind::InProgress, message));
                }
                Claim::Done => {
                    return Err(WebhookError::new(
                        WebhookErrorKind::Replayed,
                        "the same delivery was handled before",
                    ));
                }
            }
        }
        Ok(VerifiedEvent::new(event, transmission, webhook_id, claim_granted))
    }

    /// Verifies a delivery with a certificate that the caller supplies, in PEM or DER; in PEM, its
    /// intermediates may follow it. The certificate's chain is verified as in
    /// [`verify`](Self::verify). Nothing is fetched.
    ///
    /// # Errors
    ///
    /// Fails like [`verify`](Self::verify), and with
    /// [`WebhookErrorKind::Configuration`](super::WebhookErrorKind::Configuration) if the verifier
    /// has a replay guard: a guard is asynchronous, so only `verify` can use it.
    pub fn verify_with_certificate(
        &self,
        headers: &HeaderMap,
        raw_body: &[u8],
        certificate: &[u8],
    ) -> Result<VerifiedEvent, WebhookError> {
        let shared = &*self.shared;
        if shared.guard.is_some() {
            return Err(WebhookError::new(
                WebhookErrorKind::Configuration,
                "the verifier has a replay guard, which only `verify` can use",
            ));
        }
        let transmission = shared.read(headers)?;
        address::certificate_url(&shared.environment, transmission.certificate_url())?;
        let certificates = read_certificates(certificate)?;
        let (leaf, intermediates) = certificates.split_first().ok_or_else(|| {
            WebhookError::new(WebhookErrorKind::CertificateMalformed, "the certificate is missing")
        })?;
        shared.trust.verify(leaf, intermediates, unix_time(shared.clock.now()))?;
        let webhook_id = shared.signed_for(&transmission, raw_body, &[leaf])?;
        shared.check_age(&transmission)?;
        let event = WebhookEvent::parse(Bytes::copy_from_slice(raw_body))?;
        Ok(VerifiedEvent::new(event, transmission, webhook_id, None))
    }

    /// Fetches and verifies the certificate at this address, and caches it, so that the first
    /// delivery does not wait for it. Does nothing if the certificate is cached or pinned.
    ///
    /// Call it when the server starts, before it accepts deliveries. Each delivery has the address
    /// of PayPal's current certificate: keep [`Transmission::certificate_url`] of the last verified
    /// delivery. The fetch does not wait for fetches that deliveries caused, and no rate limit
    /// applies. Once a certificate is cached, deliveries with made-up certificate addresses cause
    /// few requests. Without one, they delay the first genuine delivery.
    ///
    /// ```
    /// # use paypal_runtime::webhook::{Verifier, WebhookError};
    /// /// `last` is `verified.transmission().certificate_url()` of the last delivery.
    /// async fn warm_up(verifier: &Verifier, last: &str) -> Result<(), WebhookError> {
    ///     verifier.prefetch(last).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the address is not an address of this environment, or if the certificate cannot be
    /// fetched or is not valid. A failure is remembered: for 5 s if a retry may help, and otherwise
    /// for 60 s. Deliveries are accepted later all the same.
    pub async fn prefetch(&self, certificate_url: &str) -> Result<(), WebhookError> {
        let url = address::certificate_url(&self.shared.environment, certificate_url)?;
        match &self.shared.store {
            Some(store) => store.get(&url, Need::Program).await.map(drop),
            None => Ok(()),
        }
    }

    /// Returns the environment whose events are accepted.
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }
}

impl Shared {
    fn read(&self, headers: &HeaderMap) -> Result<Transmission, WebhookError> {
        let transmission = Transmission::from_headers(headers)?;
        if !is_accepted_algorithm(transmission.algorithm()) {
            let message = "the signature's algorithm is not accepted";
            return Err(WebhookError::new(WebhookErrorKind::Algorithm, message));
        }
        Ok(transmission)
    }

    /// Returns the webhook id that the delivery was signed for with one of these certificates.
    fn signed_for(
        &self,
        transmission: &Transmission,
        raw_body: &[u8],
        certificates: &[&CertificateDer<'_>],
    ) -> Result<String, WebhookError> {
        let checksum = crc32fast::hash(raw_body);
        for webhook_id in &self.webhook_ids {
            let message = transmission.message(webhook_id, checksum);
            let signature = transmission.signature_bytes();
            if certificates.iter().any(|one| is_signed_by(one, message.as_bytes(), signature)) {
                return Ok(webhook_id.clone());
            }
        }
        Err(WebhookError::new(
            WebhookErrorKind::Signature,
            "the signature does not match: the body or a header was changed, or the event is for another webhook id",
        ))
    }

    /// Returns the pinned certificates that are valid now.
    fn valid_pins(&self, now: UnixTime) -> Result<Vec<&CertificateDer<'static>>, WebhookError> {
        let (mut valid, mut refused) = (Vec::new(), None);
        for pin in &self.pins {
            match self.trust.verify_leaf(pin, now) {
                Ok(_) => valid.push(pin),
                Err(error) => refused = Some(error),
            }
        }
        match refused {
            Some(error) if valid.is_empty() => Err(error),
            _ => Ok(valid),
        }
    }

    fn check_age(&self, transmission: &Transmission) -> Result<(), WebhookError> {
        let Some(tolerance) = self.tolerance else { return Ok(()) };
        let message = match self.clock.now().duration_since(transmission.system_time()) {
            Ok(age) if age > tolerance => "the delivery is older than the tolerance",
            Err(ahead) if ahead.duration() > AHEAD => "the delivery's time is in the future",
            _ => return Ok(()),
        };
        Err(WebhookError::new(WebhookErrorKind::Stale, message))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.shared, f)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("environment", &self.environment)
            .field("webhook_ids", &self.webhook_ids)
            .field("tolerance", &self.tolerance)
            .field("anchors", &self.trust.anchors.len())
            .field("intermediates", &self.trust.intermediates.len())
            .field("pins", &self.pins.len())
            .finish_non_exhaustive()
    }
}
