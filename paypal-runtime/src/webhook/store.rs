//! The certificates that signatures are checked with: fetched, verified with their chains, and kept.

use std::sync::Arc;

use rustls_pki_types::CertificateDer;
use url::Url;

use super::{
    WebhookError, WebhookErrorKind as Kind, address,
    cache::Cache,
    certificate_info::CertificateInfo,
    chain::{SigningCertificate, Trust, read_certificates},
    fetch::Fetcher,
    time::unix_time,
};
use crate::Clock;

/// How far up the issuers are followed: no public chain has more between a certificate and its root.
const MOST_ISSUERS: usize = 3;

#[derive(Debug)]
pub(super) struct CertificateStore {
    fetcher: Fetcher,
    /// Where the certificates of issuers are fetched from; empty where they are not.
    issuer_hosts: Vec<String>,
    signing: Cache<Arc<SigningCertificate>>,
    issuers: Cache<CertificateDer<'static>>,
}

impl CertificateStore {
    pub(super) fn new(fetcher: Fetcher, issuer_hosts: Vec<String>, capacity: usize) -> Self {
        Self { fetcher, issuer_hosts, signing: Cache::new(capacity), issuers: Cache::new(capacity) }
    }

    /// The certificate at an allowed address, valid now.
    pub(super) async fn get(
        &self,
        clock: &dyn Clock,
        trust: &Trust,
        url: &Url,
    ) -> Result<Arc<SigningCertificate>, WebhookError> {
        let load = || async { self.load(clock, trust, url).await.map(Arc::new) };
        let certificate = self.signing.get(clock, url.as_str(), load).await?;
        let now = unix_time(clock.now());
        if !certificate.window.contains(now) {
            // Time has passed since it was verified. Another path may hold yet; if none does, the next delivery fetches again.
            let again = trust.verify(&certificate.leaf, &certificate.intermediates, now);
            again.inspect_err(|_| self.signing.forget(url.as_str()))?;
        }
        Ok(certificate)
    }

    async fn load(
        &self,
        clock: &dyn Clock,
        trust: &Trust,
        url: &Url,
    ) -> Result<SigningCertificate, WebhookError> {
        let answer = self.fetcher.get(clock, url).await?;
        let mut certificates = read_certificates(&answer)?.into_iter();
        let leaf = certificates
            .next()
            .ok_or_else(|| WebhookError::new(Kind::CertificateMalformed, "there is no certificate"))?;
        let mut intermediates: Vec<_> = certificates.collect();
        let now = unix_time(clock.now());
        // What no chain can mend is refused before anything else is fetched.
        trust.verify_leaf(&leaf, now)?;
        let mut outcome = trust.verify(&leaf, &intermediates, now);
        let mut top = leaf.clone();
        for _ in 0..MOST_ISSUERS {
            match &outcome {
                Err(error) if is_without_issuer(error) => {}
                _ => break,
            }
            let issuer = match self.issuer_of(clock, &top).await {
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

    /// The certificate that this one says its issuer has; `None` where it says nothing, or names a host that is not allowed.
    async fn issuer_of(
        &self,
        clock: &dyn Clock,
        certificate: &CertificateDer<'_>,
    ) -> Result<Option<CertificateDer<'static>>, WebhookError> {
        let addresses = CertificateInfo::read(certificate).map(|info| info.issuers).unwrap_or_default();
        let allowed = addresses.iter().find_map(|text| address::issuer_url(&self.issuer_hosts, text));
        let Some(url) = allowed else { return Ok(None) };
        let load = || async {
            let answer = self.fetcher.get(clock, &url).await?;
            let first = read_certificates(&answer)?.into_iter().next();
            first.ok_or_else(|| WebhookError::new(Kind::CertificateMalformed, "there is no certificate"))
        };
        self.issuers.get(clock, url.as_str(), load).await.map(Some)
    }
}

fn is_without_issuer(error: &WebhookError) -> bool {
    matches!(error.kind(), Kind::MissingIntermediate | Kind::UnknownIssuer)
}
