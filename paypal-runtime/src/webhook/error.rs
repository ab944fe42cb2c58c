//! The error of a refused delivery, and the HTTP status an endpoint should answer with.

use std::{borrow::Cow, error::Error as StdError, fmt, sync::Arc};

/// The kind of a [`WebhookError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// An option of the verifier is invalid.
    Configuration,
    /// One of PayPal's headers is missing.
    MissingHeader,
    /// One of PayPal's headers occurs more than once.
    RepeatedHeader,
    /// One of PayPal's headers has a value that PayPal does not send.
    MalformedHeader,
    /// The signature's algorithm is not accepted.
    Algorithm,
    /// The certificate's address is not an address of PayPal.
    CertificateUrl,
    /// The certificate's address belongs to another environment: a live event at a sandbox
    /// endpoint, or the reverse.
    Environment,
    /// A certificate could not be fetched: no connection, no response in time, or a server error. A
    /// retry may succeed.
    CertificateUnavailable,
    /// A verifier that has a certificate fetches certificates of other names at a limited rate, and
    /// deliveries named too many of them. A retry may succeed.
    CertificateRateLimited,
    /// PayPal has no certificate at that address.
    CertificateMissing,
    /// The certificate's address redirects; redirects are not followed.
    CertificateRedirect,
    /// The response from the certificate's address is larger than a certificate.
    CertificateTooLarge,
    /// The response from the certificate's address is not a certificate.
    CertificateMalformed,
    /// The certificate, or one of its chain, has expired.
    CertificateExpired,
    /// The certificate, or one of its chain, is not valid yet.
    CertificateNotYetValid,
    /// The certificate was not issued for PayPal's webhooks in this environment.
    CertificateName,
    /// The certificate's key is not an RSA key of 2,048 to 8,192 bits.
    CertificateKey,
    /// The certificate is not issued for this usage.
    CertificateUsage,
    /// The certificate's issuer is unknown, and the issuer's certificate could not be fetched from
    /// an allowed address.
    MissingIntermediate,
    /// The certificate's chain does not end at a trusted root.
    UnknownIssuer,
    /// The certificate's chain is invalid for another reason.
    CertificateUntrusted,
    /// The signature does not match: the body or a header was changed, or the event is for another
    /// webhook id.
    Signature,
    /// The delivery is older than the tolerance, or its time is in the future.
    Stale,
    /// The same delivery is being handled elsewhere.
    InProgress,
    /// The same delivery was handled before.
    Replayed,
    /// The claim of the delivery is not held any more: its lease has ended and another handler has
    /// claimed the delivery, or the claim was completed or released before.
    ClaimLost,
    /// The replay guard's store failed. A retry may succeed.
    ReplayGuard,
    /// The handler that [`Verifier::handle`](super::Verifier::handle) called has failed or
    /// panicked. The source is the handler's error. PayPal sends the event again.
    Handler,
    /// The delivery is genuine, but its body is not JSON.
    Body,
    /// PayPal's endpoint says that the delivery is not genuine.
    Refused,
    /// The call of PayPal's endpoint failed; the source is the call's [`Error`](crate::Error).
    Call,
}

/// The reason why a delivery was refused.
///
/// Neither `Display` nor `Debug` shows the body or the signature.
///
/// ```
/// use paypal_runtime::webhook::WebhookError;
///
/// /// The status the endpoint answers with if `verify` failed.
/// fn answer(error: &WebhookError) -> u16 {
///     eprintln!("webhook: {error}");
///     error.suggested_status()
/// }
/// ```
#[derive(Clone)]
pub struct WebhookError(Arc<Inner>);

struct Inner {
    kind: WebhookErrorKind,
    message: Cow<'static, str>,
    retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl WebhookError {
    pub(super) fn new(kind: WebhookErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self::build(kind, message.into(), None)
    }

    pub(super) fn with_source(
        kind: WebhookErrorKind,
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::build(kind, message.into(), Some(source.into()))
    }

    fn build(
        kind: WebhookErrorKind,
        message: Cow<'static, str>,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        use WebhookErrorKind::{
            CertificateRateLimited, CertificateUnavailable, ClaimLost, Handler, InProgress, ReplayGuard,
        };
        let retryable = matches!(
            kind,
            CertificateUnavailable | CertificateRateLimited | ClaimLost | Handler | InProgress | ReplayGuard
        );
        Self(Arc::new(Inner { kind, message, retryable, source }))
    }

    /// Creates the error of a failed call of PayPal's endpoint.
    pub(super) fn call(error: crate::Error) -> Self {
        // Verification changes nothing at PayPal, so the call may be repeated, unless PayPal
        // refuses the request itself.
        let refused = error.status().is_some_and(|status| matches!(status, 400 | 422));
        let inner = Inner {
            kind: WebhookErrorKind::Call,
            message: "the call of PayPal's verification endpoint failed".into(),
            retryable: !refused,
            source: Some(Box::new(error)),
        };
        Self(Arc::new(inner))
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> WebhookErrorKind {
        self.0.kind
    }

    /// Returns whether the same delivery may be accepted later: a certificate could not be fetched,
    /// a store or PayPal could not be reached, the delivery is being handled elsewhere, or its
    /// handler failed. Except in the last case it is unknown whether the delivery is genuine.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Returns whether this same delivery was handled before: acknowledge it and do nothing.
    pub fn is_replay(&self) -> bool {
        self.kind() == WebhookErrorKind::Replayed
    }

    /// Returns whether the verifier itself is configured wrong.
    pub fn is_configuration(&self) -> bool {
        self.kind() == WebhookErrorKind::Configuration
    }

    /// Returns whether the delivery was checked and must not be trusted: it is not from PayPal, not
    /// for this webhook, was changed, or is outside the tolerance.
    ///
    /// If *every* delivery is rejected, the cause is more likely the configuration than forged
    /// deliveries: look at [`kind`](Self::kind).
    pub fn is_rejected(&self) -> bool {
        use WebhookErrorKind::{Body, Configuration, Replayed};
        !self.is_retryable() && !matches!(self.kind(), Configuration | Replayed | Body)
    }

    /// Returns the HTTP status to answer the delivery with: 200 if it was handled before, 503 if
    /// PayPal should send it again, 500 if the verifier is configured wrong, and otherwise 400.
    /// PayPal repeats every delivery that was not answered with a 2xx, up to 25 times over three
    /// days.
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
        f.write_str(&self.0.message)?;
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
            .field("message", &self.0.message)
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
