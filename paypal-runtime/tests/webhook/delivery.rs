//! Creates a signed delivery, and a verifier that accepts it.

use std::sync::OnceLock;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_runtime::{
    Environment,
    webhook::{VerifiedEvent, Verifier, VerifierBuilder, WebhookError},
};
use rcgen::SigningKey;

use crate::{
    pki::{Authority, signing_key},
    server::{Reply, Server, TestClock},
};

pub const WEBHOOK_ID: &str = "4JH86294D6297924G";
pub const CERT_URL: &str =
    "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77";
pub const BODY: &str = r#"{"id":"WH-58D329510W468432D-8HN650336L201105X","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"42311647XV020574X","amount":{"value":"30.00"}}}"#;

pub const ID: &str = "paypal-transmission-id";
pub const TIME: &str = "paypal-transmission-time";
pub const SIGNATURE: &str = "paypal-transmission-sig";
pub const URL: &str = "paypal-cert-url";
pub const ALGORITHM: &str = "paypal-auth-algo";

/// The values that are signed and sent.
#[derive(Clone)]
pub struct Delivery {
    pub id: String,
    pub time: String,
    pub webhook_id: String,
    pub url: String,
    pub body: Vec<u8>,
}

impl Default for Delivery {
    fn default() -> Self {
        Self {
            id: "dfb3be50-fd74-11e4-8bf3-77339302725b".to_owned(),
            time: "2025-01-01T00:00:00Z".to_owned(),
            webhook_id: WEBHOOK_ID.to_owned(),
            url: CERT_URL.to_owned(),
            body: BODY.as_bytes().to_vec(),
        }
    }
}

impl Delivery {
    pub fn headers(&self) -> HeaderMap {
        let checksum = crc32(&self.body);
        let message = format!("{}|{}|{}|{checksum}", self.id, self.time, self.webhook_id);
        let signature = BASE64.encode(signing_key().sign(message.as_bytes()).unwrap());
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (ID, self.id.as_str()),
            (TIME, &self.time),
            (SIGNATURE, &signature),
            (URL, &self.url),
            (ALGORITHM, "SHA256withRSA"),
            ("paypal-auth-version", "v2"),
            ("correlation-id", "f1a2b3"),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        }
        headers
    }
}

/// Computes CRC-32 bit by bit, independently of the library.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}

/// The root and the intermediate of all tests.
pub fn authorities() -> &'static (Authority, Authority) {
    static AUTHORITIES: OnceLock<(Authority, Authority)> = OnceLock::new();
    AUTHORITIES.get_or_init(|| {
        let root = Authority::root("Test Root");
        let intermediate = Authority::intermediate(&root, "Test Intermediate", |_| {});
        (root, intermediate)
    })
}

/// Creates a server with a valid certificate, and the builder of a verifier that accepts it.
pub fn setup() -> (Server, TestClock, VerifierBuilder) {
    let (server, clock) = (Server::default(), TestClock::new());
    let (root, intermediate) = authorities();
    server.set(CERT_URL, Reply::body(intermediate.leaf(|_| {}).pem()));
    let builder = Verifier::builder(Environment::Sandbox, WEBHOOK_ID)
        .public_roots(false)
        .trust_anchor(root.certificate.pem())
        .intermediates(intermediate.certificate.pem())
        .transport(server.clone())
        .clock(clock.clone());
    (server, clock, builder)
}

pub fn verifier() -> Verifier {
    setup().2.build().unwrap()
}

/// Verifies a delivery without changes.
pub async fn deliver(verifier: &Verifier, delivery: &Delivery) -> Result<VerifiedEvent, WebhookError> {
    verifier.verify(&delivery.headers(), &delivery.body).await
}
