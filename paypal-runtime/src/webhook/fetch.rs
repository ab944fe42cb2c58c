//! Fetches certificates: without redirects and credentials, and with limits on time, size and
//! number.

use std::{fmt, sync::Arc, time::Duration};

use ::http::{HeaderValue, header};
use bytes::Bytes;
use tokio::sync::{Semaphore, SemaphorePermit};
use url::Url;

use super::{WebhookError, WebhookErrorKind};
use crate::{Clock, Method, Request, Transport, TransportErrorKind, time::within};

/// The maximum size of a response in bytes. A chain of three certificates has about 6,000.
pub(super) const SIZE_LIMIT: usize = 64 << 10;
/// The maximum number of certificates that are fetched at once for deliveries, so that deliveries
/// with invented addresses cannot cause a flood of requests.
const AT_ONCE: usize = 4;

pub(super) struct Fetcher {
    transport: Arc<dyn Transport>,
    timeout: Duration,
    places: Semaphore,
}

impl Fetcher {
    pub(super) fn new(transport: Arc<dyn Transport>, timeout: Duration) -> Self {
        Self { transport, timeout, places: Semaphore::new(AT_ONCE) }
    }

    /// Waits for a place among the concurrent fetches. The wait has no time limit.
    pub(super) async fn place(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed, so there is always a permit.
        self.places.acquire().await.ok()
    }

    /// Fetches a certificate. The time limit begins now.
    pub(super) async fn get(&self, clock: &dyn Clock, url: &Url) -> Result<Bytes, WebhookError> {
        let mut request = Request::new(Method::Get, url.clone());
        let agent = HeaderValue::from_static(concat!("paypal-rust-sdk/", env!("CARGO_PKG_VERSION")));
        request.headers.insert(header::USER_AGENT, agent);
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        let work = self.transport.send(request);
        let unavailable = "the certificate could not be fetched";
        let response = match within(clock, self.timeout, work).await {
            None => {
                let message = format!("{unavailable}: no response within {:?}", self.timeout);
                return Err(WebhookError::new(WebhookErrorKind::CertificateUnavailable, message));
            }
            Some(Err(error)) if error.kind() == TransportErrorKind::TooLarge => return Err(too_large()),
            Some(Err(error)) => {
                return Err(WebhookError::with_source(
                    WebhookErrorKind::CertificateUnavailable,
                    unavailable,
                    error,
                ));
            }
            Some(Ok(response)) => response,
        };
        let status = response.status();
        let (kind, message) = match status {
            200 if response.body().len() > SIZE_LIMIT => return Err(too_large()),
            200 => return Ok(response.body().clone()),
            300..=399 => (WebhookErrorKind::CertificateRedirect, "the certificate's address redirects"),
            408 | 425 | 429 | 500..=599 => (WebhookErrorKind::CertificateUnavailable, unavailable),
            _ => (WebhookErrorKind::CertificateMissing, "there is no certificate at this address"),
        };
        Err(WebhookError::new(kind, format!("{message} (status {status})")))
    }
}

fn too_large() -> WebhookError {
    let message = format!("the response from the certificate's address has more than {SIZE_LIMIT} bytes");
    WebhookError::new(WebhookErrorKind::CertificateTooLarge, message)
}

impl fmt::Debug for Fetcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetcher").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
