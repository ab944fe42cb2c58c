//! Why a delivery was not taken, told so that an endpoint can answer it.

use std::{borrow::Cow, error::Error as StdError, fmt, sync::Arc};

/// What kind of failure a [`WebhookError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// The verifier's options can't be right.
    Configuration,
    /// One of PayPal's headers is missing.
    MissingHeader,
    /// One of PayPal's headers is there more than once.
    RepeatedHeader,
    /// One of PayPal's headers can't be what PayPal sends.
    MalformedHeader,
    /// The signature's algorithm is not on the list of those that are accepted.
    Algorithm,
    /// The certificate's address is not one of PayPal's.
    CertificateUrl,
    /// The certificate's address belongs to another environment: a live event at a sandbox endpoint, or the reverse.
    Environment,
    /// A certificate could not be fetched: no connection, no answer in time, or a server that fails. Worth another try.
    CertificateUnavailable,
    /// PayPal has no certificate at that address.
    CertificateMissing,
    /// The certificate's address redirects, which is not followed.
    CertificateRedirect,
    /// What is at the certificate's address is too large for one.
    CertificateTooLarge,
    /// What is at the certificate's address is no certificate.
    CertificateMalformed,
    /// The certificate, or one it rests on, is past its end.
    CertificateExpired,
    /// The certificate, or one it rests on, is before its beginning.
    CertificateNotYetValid,
    /// The certificate is not that of PayPal's webhooks in this environment.
    CertificateName,
    /// The certificate's key is not RSA of 2,048 to 8,192 bits.
    CertificateKey,
    /// The certificate is not made for this use.
    CertificateUsage,
    /// The certificate's issuer is not known here, and its certificate could not be had from an address that is allowed.
    MissingIntermediate,
    /// The certificate leads to no root that is trusted here.
    UnknownIssuer,
    /// The certificate's chain does not hold for another reason.
    CertificateUntrusted,
    /// The signature does not fit: the body or a header was changed, or the event is for another webhook id.
    Signature,
    /// The delivery is older than the tolerance, or from the future.
    Stale,
    /// The same delivery is at work elsewhere.
    InProgress,
    /// The same delivery was handled before.
    Replayed,
    /// The replay guard's store failed. Worth another try.
    ReplayGuard,
    /// The delivery is genuine, but its body is not JSON.
    Body,
    /// PayPal's endpoint says that the delivery is not genuine.
    Refused,
    /// PayPal's endpoint could not be asked; the source is the call's [`Error`](crate::Error).
    Call,
}

/// Why a delivery was not taken.
///
/// Neither `Display` nor `Debug` shows the body or the signature.
///
/// ```
/// use paypal_runtime::webhook::WebhookError;
///
/// /// What the endpoint answers where `verify` failed.
/// fn answer(error: &WebhookError) -> u16 {
///     eprintln!("webhook: {error}");
///     error.suggested_status()
/// }
/// ```
#[derive(Clone)]
pub struct WebhookError(Arc<Inner>);

struct Inner {
    kind: WebhookErrorKind,
    what: Cow<'static, str>,
    retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl WebhookError {
    pub(super) fn new(kind: WebhookErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        Self::build(kind, what.into(), None)
    }

    pub(super) fn with_source(
        kind: WebhookErrorKind,
        what: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::build(kind, what.into(), Some(source.into()))
    }

    fn build(
        kind: WebhookErrorKind,
        what: Cow<'static, str>,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        use WebhookErrorKind::{CertificateUnavailable, InProgress, ReplayGuard};
        let retryable = matches!(kind, CertificateUnavailable | InProgress | ReplayGuard);
        Self(Arc::new(Inner { kind, what, retryable, source }))
    }

    /// A call of PayPal's endpoint that failed.
    pub(super) fn call(error: crate::Error) -> Self {
        // Asking reads only: it may be asked again, unless PayPal says that the question itself is wrong.
        let refused = error.status().is_some_and(|status| matches!(status, 400 | 422));
        let inner = Inner {
            kind: WebhookErrorKind::Call,
            what: "PayPal could not be asked".into(),
            retryable: !refused,
            source: Some(Box::new(error)),
        };
        Self(Arc::new(inner))
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> WebhookErrorKind {
        self.0.kind
    }

    /// Whether the same delivery may be taken at another time: a certificate could not be fetched, a store or PayPal could not be asked, or the
    /// delivery is at work elsewhere. Nothing is known then about whether it is genuine.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether this very delivery was handled before: acknowledge it and do nothing.
    pub fn is_replay(&self) -> bool {
        self.kind() == WebhookErrorKind::Replayed
    }

    /// Whether the verifier itself is set up wrong.
    pub fn is_configuration(&self) -> bool {
        self.kind() == WebhookErrorKind::Configuration
    }

    /// Whether the delivery was looked at and must not be trusted: it is not PayPal's, not for this webhook, changed, or outside the
    /// tolerance.
    ///
    /// Where *every* delivery is rejected, the cause is more likely here than with a forger: look at [`kind`](Self::kind).
    pub fn is_rejected(&self) -> bool {
        use WebhookErrorKind::{Body, Configuration, Replayed};
        !self.is_retryable() && !matches!(self.kind(), Configuration | Replayed | Body)
    }

    /// The HTTP status to answer the delivery with: 200 for one that was handled before, 503 where PayPal should send it again, 500 where
    /// the verifier is set up wrong, and otherwise 400. PayPal sends again whatever was not answered with a 2xx, up to 25 times over three days.
    pub fn suggested_status(&self) -> u16 {
        match self.kind() {
            WebhookErrorKind::Replayed => 200,
            WebhookErrorKind::Configuration => 500,
            _ if self.is_retryable() => 503,
            _ => 400,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.what)?;
        match &self.0.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookError")
            .field("kind", &self.0.kind)
            .field("what", &self.0.what)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = self.0.source.as_deref()?;
        Some(source)
    }
}
