//! Fetches the certificates that signatures are checked with, verifies their chains, and caches
//! them.

use std::sync::Arc;

use rustls_pki_types::CertificateDer;
use url::Url;

use super::{
    WebhookError, WebhookErrorKind, address,
    cache::{Cache, Turn},
    certificate_info::CertificateInfo,
    chain::{SigningCertificate, Trust, read_certificates},
    fetch::Fetcher,
    time::unix_time,
};
use crate::Clock;

/// The maximum number of issuers fetched for one chain. No public chain has more intermediates
/// between a certificate and its root.
const MOST_ISSUERS: usize = 3;

pub(super) struct CertificateStore(Arc<Inner>);

/// The state that the tasks which fetch share with the verifier.
struct Inner {
    clock: Arc<dyn Clock>,
    trust: Arc<Trust>,
    fetcher: Fetcher,
    /// The hosts that issuers' certificates may be fetched from; empty if none may be fetched.
    issuer_hosts: Vec<String>,
    signing: Cache<Arc<SigningCertificate>>,
    issuers: Cache<CertificateDer<'static>>,
}

/// The reason why a certificate is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// A delivery names it. The delivery may be forged, so the fetch waits for a place among the
    /// concurrent fetches, and the rate limit for unknown addresses applies.
    Delivery,
    /// The program needs it, so no limit applies.
    Program,
}

impl CertificateStore {
    pub(super) fn new(
        clock: Arc<dyn Clock>,
        trust: Arc<Trust>,
        fetcher: Fetcher,
        issuer_hosts: Vec<String>,
        capacity: usize,
    ) -> Self {
        let (signing, issuers) = (Cache::new(capacity), Cache::new(capacity));
        Self(Arc::new(Inner { clock, trust, fetcher, issuer_hosts, signing, issuers }))
    }

    /// Returns the certificate at an allowed address, if it is valid now.
    pub(super) async fn get(&self, url: &Url, need: Need) -> Result<Arc<SigningCertificate>, WebhookError> {
        let Inner { clock, trust, signing, .. } = &*self.0;
        let load = |turn| {
            let (inner, url) = (Arc::clone(&self.0), url.clone());
            async move { inner.load(&url, need, turn).await.map(Arc::new) }
        };
        let certificate = signing.get(clock, url.as_str(), need == Need::Delivery, load).await?;
        let now = unix_time(clock.now());
        if !certificate.window.contains(now) {
            // The chain has expired since it was verified. Another chain may still be valid; if
            // none is, the next delivery fetches the certificates again.
            let again = trust.verify(&certificate.leaf, &certificate.intermediates, now);
            again.inspect_err(|_| signing.forget(url.as_str()))?;
        }
        Ok(certificate)
    }
}

impl Inner {
    async fn load(
        self: &Arc<Self>,
        url: &Url,
        need: Need,
        turn: Turn<Arc<SigningCertificate>>,
    ) -> Result<SigningCertificate, WebhookError> {
        let (clock, trust) = (&*self.clock, &*self.trust);
        let _place = match need {
            Need::Delivery => self.fetcher.place().await,
            Need::Program => None,
        };
        turn.confirm(clock)?;
        let answer = self.fetcher.get(clock, url).await?;
        let mut certificates = read_certificates(&answer)?.into_iter();
        let leaf = certificates.next().ok_or_else(|| {
            WebhookError::new(WebhookErrorKind::CertificateMalformed, "the response contains no certificate")
        })?;
        let mut intermediates: Vec<_> = certificates.collect();
        let now = unix_time(clock.now());
        // A certificate that no chain can make valid is refused before any issuer is fetched.
        trust.verify_leaf(&leaf, now)?;
        let mut outcome = trust.verify(&leaf, &intermediates, now);
        let mut top = leaf.clone();
        for _ in 0..MOST_ISSUERS {
            match &outcome {
                Err(error) if is_without_issuer(error) => {}
                _ => break,
            }
            let issuer = match self.issuer_of(&top).await {
                Ok(Some(issuer)) => issuer,
                Err(error) if error.is_retryable() => return Err(error),
                Ok(None) | Err(_) => break,
            };
            top = issuer.clone();
            intermediates.push(issuer);
            outcome = trust.verify(&leaf, &intermediates, now);
        }
        Ok(SigningCertificate { window: outcome?, leaf, intermediates })
    }

    /// Fetches the issuer's certificate from the address that this certificate gives; `None` if it
    /// gives no address or only addresses on other hosts.
    async fn issuer_of(
        self: &Arc<Self>,
        certificate: &CertificateDer<'_>,
    ) -> Result<Option<CertificateDer<'static>>, WebhookError> {
        let addresses = CertificateInfo::read(certificate).map(|info| info.issuers).unwrap_or_default();
        let allowed = addresses.iter().find_map(|text| address::issuer_url(&self.issuer_hosts, text));
        let Some(url) = allowed else { return Ok(None) };
        let load = |_| {
            let (inner, url) = (Arc::clone(self), url.clone());
            async move {
                let answer = inner.fetcher.get(&*inner.clock, &url).await?;
                let first = read_certificates(&answer)?.into_iter().next();
                first.ok_or_else(|| {
                    WebhookError::new(
                        WebhookErrorKind::CertificateMalformed,
                        "the response contains no certificate",
                    )
                })
            }
        };
        self.issuers.get(&self.clock, url.as_str(), false, load).await.map(Some)
    }
}

fn is_without_issuer(error: &WebhookError) -> bool {
    matches!(error.kind(), WebhookErrorKind::MissingIntermediate | WebhookErrorKind::UnknownIssuer)
}
