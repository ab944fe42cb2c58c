//! Signs deliveries as PayPal does, and checks such signatures.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_generated::{Environment, runtime::webhook::Verifier};
use uuid::Uuid;

use super::keys::{KeyError, Keyring, Leaf, PATH};
use crate::world::time::Time;

/// The headers that the signature needs, and the fields with them in a request for verification.
const SIGNED: [(&str, &str); 5] = [
    ("paypal-transmission-id", "transmission_id"),
    ("paypal-transmission-time", "transmission_time"),
    ("paypal-transmission-sig", "transmission_sig"),
    ("paypal-cert-url", "cert_url"),
    ("paypal-auth-algo", "auth_algo"),
];

/// The id and the headers of a try.
pub(crate) struct Transmission {
    pub(crate) id: String,
    pub(crate) headers: HeaderMap,
}

/// Signs a body for a webhook. Each transmission has an id of its own. The id is random, whatever
/// the seed is, since a receiver may remember it for longer than a sandbox lives.
pub(crate) fn transmission(
    leaf: &Leaf,
    base_url: &str,
    webhook_id: &str,
    body: &str,
    time: Time,
) -> Result<Transmission, KeyError> {
    let id = Uuid::new_v4().to_string();
    let time = time.text();
    let checksum = crc32fast::hash(body.as_bytes());
    let signature = leaf.sign(format!("{id}|{time}|{webhook_id}|{checksum}").as_bytes())?;
    let correlation = Uuid::new_v4().simple().to_string();
    let values = [
        ("paypal-transmission-id", id.clone()),
        ("paypal-transmission-time", time),
        ("paypal-transmission-sig", BASE64.encode(signature)),
        ("paypal-cert-url", format!("{base_url}{PATH}{}", leaf.id)),
        ("paypal-auth-algo", "SHA256withRSA".to_owned()),
        ("paypal-auth-version", "v2".to_owned()),
        ("correlation-id", correlation.chars().take(13).collect()),
        ("user-agent", "PayPal/AUHD-1.0-paypal-sandbox".to_owned()),
        ("accept", "*/*".to_owned()),
        ("content-type", "application/json".to_owned()),
    ];
    let mut headers = HeaderMap::new();
    for (name, value) in values {
        // All characters are fit for headers.
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    Ok(Transmission { id, headers })
}

/// Whether the sandbox signed a body for a webhook. `field` returns the fields of a request for
/// verification.
pub(crate) fn is_genuine(
    keyring: &Keyring,
    base_url: &str,
    webhook_id: &str,
    body: &[u8],
    field: impl Fn(&str) -> Option<String>,
) -> bool {
    verified(keyring, base_url, webhook_id, body, field).is_some()
}

fn verified(
    keyring: &Keyring,
    base_url: &str,
    webhook_id: &str,
    body: &[u8],
    field: impl Fn(&str) -> Option<String>,
) -> Option<()> {
    let mut headers = HeaderMap::new();
    for (header, name) in SIGNED {
        headers.insert(HeaderName::from_static(header), HeaderValue::from_str(&field(name)?).ok()?);
    }
    let url = field("cert_url")?;
    let certificates = keyring.certificates(url.strip_prefix(base_url)?.strip_prefix(PATH)?)?;
    let verifier = Verifier::builder(Environment::custom(base_url).ok()?, webhook_id)
        .public_roots(false)
        .trust_anchor(keyring.made_root()?)
        // With a pinned certificate, the verifier needs no HTTP client.
        .pinned_certificate(&certificates)
        .without_tolerance()
        .build()
        .ok()?;
    verifier.verify_with_certificate(&headers, body, certificates.as_bytes()).ok().map(drop)
}
