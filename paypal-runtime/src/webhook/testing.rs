//! Signs test events the way PayPal does, with test certificates.
//!
//! ```
//! use paypal_runtime::{Environment, webhook::{Verifier, testing::TestSigner}};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let signer = TestSigner::new(Environment::Sandbox, "4JH86294D6297924G")?;
//! let verifier = Verifier::builder(Environment::Sandbox, "4JH86294D6297924G")
//!     .trust_anchor(signer.trust_anchor())
//!     .transport(signer.transport())
//!     .build()?;
//!
//! let body = br#"{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"42"}}"#;
//! let verified = verifier.verify(&signer.headers(body)?, body).await?;
//! assert_eq!(verified.event().id(), "WH-1");
//!
//! // A changed byte is detected.
//! let mut changed = body.to_vec();
//! changed[7] = b'X';
//! assert!(verifier.verify(&signer.headers(body)?, &changed).await.unwrap_err().is_rejected());
//! # Ok(())
//! # }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(example())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fmt,
    future::ready,
    sync::Arc,
    time::{Duration, SystemTime},
};

use ::http::{HeaderMap, HeaderValue};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, SigningKey,
};

use super::{WebhookError, WebhookErrorKind, builder::certificate_name, builder::check_webhook_id};
use crate::{Environment, RawResponse, Request, Transport, TransportFuture};

const DAY: Duration = Duration::from_secs(86_400);
const CERTIFICATE: &str = "/v1/notifications/certs/CERT-00000000-00000000-00000001";

/// Signs test events the way PayPal signs real ones. It creates its own key, certificate and root.
///
/// Pass [`trust_anchor`](Self::trust_anchor) and [`transport`](Self::transport) to the verifier of
/// the endpoint under test. A verifier of the live environment refuses a root of its own: there,
/// [pin](super::VerifierBuilder::pinned_certificate) the [`certificate`](Self::certificate). The
/// certificates are valid from one day before now until 365 days after
/// now.
#[derive(Clone)]
pub struct TestSigner {
    inner: Arc<Inner>,
}

struct Inner {
    environment: Environment,
    webhook_id: String,
    key: KeyPair,
    certificate_url: String,
    leaf: String,
    root: String,
}

impl TestSigner {
    /// Creates a signer for one webhook of an environment. It generates an RSA key, which takes
    /// about 0.1 s.
    ///
    /// # Errors
    ///
    /// Fails if the webhook id is malformed, or if the keys cannot be generated.
    pub fn new(environment: Environment, webhook_id: impl Into<String>) -> Result<Self, WebhookError> {
        Self::new_at(environment, webhook_id, SystemTime::now())
    }

    /// Like [`new`](Self::new), for tests whose clock shows another time.
    ///
    /// # Errors
    ///
    /// Fails like [`new`](Self::new).
    pub fn new_at(
        environment: Environment,
        webhook_id: impl Into<String>,
        now: SystemTime,
    ) -> Result<Self, WebhookError> {
        let webhook_id = webhook_id.into();
        check_webhook_id(&webhook_id)?;
        let made = make(certificate_name(&environment), now).map_err(|error| {
            WebhookError::with_source(
                WebhookErrorKind::Configuration,
                "the test certificates cannot be generated",
                error,
            )
        })?;
        let (key, leaf, root) = made;
        let base = environment.base_url();
        let certificate_url = format!("{base}{CERTIFICATE}");
        let inner = Inner { environment, webhook_id, key, certificate_url, leaf, root };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Returns the headers of a delivery of this body that is sent now. Each call uses a new
    /// transmission id.
    ///
    /// # Errors
    ///
    /// Fails if the body cannot be signed.
    pub fn headers(&self, raw_body: &[u8]) -> Result<HeaderMap, WebhookError> {
        self.headers_at(raw_body, SystemTime::now())
    }

    /// Returns the headers of a delivery that is sent at the given time.
    ///
    /// # Errors
    ///
    /// Fails like [`headers`](Self::headers).
    pub fn headers_at(&self, raw_body: &[u8], sent: SystemTime) -> Result<HeaderMap, WebhookError> {
        let Inner { webhook_id, key, certificate_url, .. } = &*self.inner;
        let (id, time) = (uuid::Uuid::new_v4(), crate::DateTime::from(sent));
        let message = format!("{id}|{time}|{webhook_id}|{}", crc32fast::hash(raw_body));
        let failed = |error: &dyn fmt::Display| {
            WebhookError::new(WebhookErrorKind::Configuration, format!("the event cannot be signed: {error}"))
        };
        let signature = key.sign(message.as_bytes()).map_err(|error| failed(&error))?;
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("paypal-transmission-id", id.to_string()),
            ("paypal-transmission-time", time.into_string()),
            ("paypal-transmission-sig", BASE64.encode(signature)),
            ("paypal-cert-url", certificate_url.clone()),
            ("paypal-auth-algo", "SHA256withRSA".to_owned()),
            ("paypal-auth-version", "v2".to_owned()),
        ] {
            headers.insert(name, HeaderValue::from_str(&value).map_err(|error| failed(&error))?);
        }
        Ok(headers)
    }

    /// Returns the signer's root certificate in PEM, for
    /// [`VerifierBuilder::trust_anchor`](super::VerifierBuilder::trust_anchor).
    pub fn trust_anchor(&self) -> &str {
        &self.inner.root
    }

    /// Returns the signer's own certificate in PEM, for
    /// [`VerifierBuilder::pinned_certificate`](super::VerifierBuilder::pinned_certificate).
    pub fn certificate(&self) -> &str {
        &self.inner.leaf
    }

    /// Returns a transport that answers requests for the signer's certificate and answers all
    /// others with 404. Nothing is sent over the network.
    pub fn transport(&self) -> impl Transport + use<> {
        CertificateTransport(self.clone())
    }

    /// Returns the environment whose events it signs.
    pub fn environment(&self) -> &Environment {
        &self.inner.environment
    }
}

/// Generates the leaf's key, the leaf certificate, and the root certificate that signed it; the
/// certificates in PEM.
fn make(name: &str, now: SystemTime) -> Result<(KeyPair, String, String), rcgen::Error> {
    let dated = |mut params: CertificateParams, common_name: &str| {
        params.not_before = (now - DAY).into();
        params.not_after = (now + 365 * DAY).into();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params
    };
    let mut root = dated(CertificateParams::default(), "Root of test events: not PayPal's");
    root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let root_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let root_certificate = root.self_signed(&root_key)?;

    let mut leaf = dated(CertificateParams::new(vec![name.to_owned()])?, name);
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    let leaf_key = KeyPair::generate_for(&PKCS_RSA_SHA256)?;
    let leaf_certificate = leaf.signed_by(&leaf_key, &Issuer::new(root, root_key))?;
    Ok((leaf_key, leaf_certificate.pem(), root_certificate.pem()))
}

/// Omits the key.
impl fmt::Debug for TestSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestSigner")
            .field("environment", &self.inner.environment)
            .field("webhook_id", &self.inner.webhook_id)
            .finish_non_exhaustive()
    }
}

struct CertificateTransport(TestSigner);

impl Transport for CertificateTransport {
    fn send(&self, request: Request) -> TransportFuture {
        let Inner { certificate_url, leaf, .. } = &*self.0.inner;
        let response = if request.url().as_str() == certificate_url {
            RawResponse::new(200).with_body(leaf.clone())
        } else {
            RawResponse::new(404)
        };
        Box::pin(ready(Ok(response)))
    }
}
