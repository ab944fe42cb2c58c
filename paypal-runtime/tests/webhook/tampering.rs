//! Tests deliveries that were changed in transit, header by header and byte by byte.

use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_runtime::{
    Environment,
    webhook::{EventType, Verifier, WebhookErrorKind as Kind},
};

use crate::{
    delivery::{
        ALGORITHM, BODY, CERT_URL, Delivery, ID, SIGNATURE, TIME, URL, WEBHOOK_ID, deliver, setup, verifier,
    },
    server::Reply,
};

const HEADERS: [&str; 5] = [ID, TIME, SIGNATURE, URL, ALGORITHM];

/// Verifies a valid delivery with changed headers.
async fn with_headers(change: impl FnOnce(&mut HeaderMap)) -> Result<(), Kind> {
    let delivery = Delivery::default();
    let mut headers = delivery.headers();
    change(&mut headers);
    let outcome = verifier().verify(&headers, &delivery.body).await;
    outcome.map(drop).map_err(|error| {
        assert!(!format!("{error} {error:?}").contains(headers_signature(&headers)), "{error:?}");
        error.kind()
    })
}

fn headers_signature(headers: &HeaderMap) -> &str {
    headers
        .get(SIGNATURE)
        .and_then(|value| value.to_str().ok())
        .filter(|text| text.len() > 8)
        .unwrap_or("no signature")
}

async fn with_header(name: &'static str, value: &str) -> Result<(), Kind> {
    with_headers(|headers| {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap());
    })
    .await
}

#[tokio::test]
async fn a_genuine_delivery_is_accepted() {
    let (server, _, builder) = setup();
    let verifier = builder.build().unwrap();
    let delivery = Delivery::default();
    let verified = deliver(&verifier, &delivery).await.unwrap();
    assert_eq!(verified.event().event_type(), &EventType::PaymentCaptureCompleted);
    assert_eq!(verified.event().id(), "WH-58D329510W468432D-8HN650336L201105X");
    assert_eq!(verified.event().raw(), BODY);
    assert_eq!(verified.webhook_id(), WEBHOOK_ID);
    assert_eq!(verified.transmission().id(), delivery.id);
    let request = &server.seen()[0];
    assert_eq!(request.url().as_str(), CERT_URL);
    assert!(request.header("authorization").is_none());

    // The certificate is cached, so nothing more is fetched.
    for _ in 0..3 {
        deliver(&verifier.clone(), &delivery).await.unwrap();
    }
    assert_eq!(server.urls(), [CERT_URL]);
}

#[tokio::test]
async fn header_names_are_case_insensitive() {
    let delivery = Delivery::default();
    let mut headers = HeaderMap::new();
    for (name, value) in &delivery.headers() {
        let name = name.as_str().to_uppercase().replace("PAYPAL", "PayPal");
        headers.insert(HeaderName::from_bytes(name.as_bytes()).unwrap(), value.clone());
    }
    verifier().verify(&headers, &delivery.body).await.unwrap();
}

#[tokio::test]
async fn missing_repeated_and_malformed_headers_are_refused() {
    for name in HEADERS {
        let outcome = with_headers(|headers| {
            headers.remove(name);
        });
        assert_eq!(outcome.await, Err(Kind::MissingHeader), "{name}");
        let outcome = with_headers(|headers| {
            headers.append(name, headers[name].clone());
        });
        assert_eq!(outcome.await, Err(Kind::RepeatedHeader), "{name}");
        for value in ["", "\u{e4}", &"x".repeat(5000)] {
            assert_eq!(with_header(name, value).await, Err(Kind::MalformedHeader), "{name}: {value:.10}");
        }
    }
    for (name, value) in [
        (ID, "a|b"),
        (ID, "a b"),
        (TIME, "yesterday"),
        (TIME, "2025-01-01T00:00:00Z|4JH86294D6297924G|1"),
        (SIGNATURE, "not base64!"),
        (SIGNATURE, "YQ="),
    ] {
        assert_eq!(with_header(name, value).await, Err(Kind::MalformedHeader), "{name}: {value}");
    }
}

#[tokio::test]
async fn each_changed_header_is_refused() {
    let other = "https://api-m.sandbox.paypal.com/v1/notifications/certs/CERT-2";
    let live = CERT_URL.replace(".sandbox", "");
    let table = [
        (ID, "dfb3be50-fd74-11e4-8bf3-77339302725c", Kind::Signature),
        (TIME, "2025-01-01T00:00:01Z", Kind::Signature),
        (TIME, "2025-01-01T00:00:00z", Kind::Signature),
        (SIGNATURE, "YWJj", Kind::Signature),
        (URL, other, Kind::CertificateMissing),
        (URL, &live, Kind::Environment),
        (URL, &CERT_URL.replace("https", "http"), Kind::CertificateUrl),
        (URL, &CERT_URL.replace(".com/", ".com:8443/"), Kind::CertificateUrl),
        (URL, &CERT_URL.replace("https://", "https://user:secret@"), Kind::CertificateUrl),
        (URL, &CERT_URL.replace("paypal.com", "paypal.com.evil.example"), Kind::CertificateUrl),
        (URL, &CERT_URL.replace("/v1/", "/v2/"), Kind::CertificateUrl),
        (URL, &CERT_URL.replace("certs/", "certs/../../"), Kind::CertificateUrl),
        (URL, &format!("{CERT_URL}?x=https://api.paypal.com"), Kind::CertificateUrl),
        (ALGORITHM, "SHA1withRSA", Kind::Algorithm),
        (ALGORITHM, "SHA512withRSA", Kind::Algorithm),
        (ALGORITHM, "SHA256withECDSA", Kind::Algorithm),
        (ALGORITHM, "none", Kind::Algorithm),
        (ALGORITHM, "HS256", Kind::Algorithm),
    ];
    for (name, value, expected) in table {
        assert_eq!(with_header(name, value).await, Err(expected), "{name}: {value}");
    }
    // Headers that are not signed are ignored.
    assert_eq!(with_header("paypal-auth-version", "v9").await, Ok(()));
}

#[tokio::test]
async fn each_changed_bit_of_the_body_is_refused() {
    let (delivery, verifier) = (Delivery::default(), verifier());
    let headers = delivery.headers();
    for bit in 0..delivery.body.len() * 8 {
        let mut body = delivery.body.clone();
        body[bit / 8] ^= 1 << (bit % 8);
        let error = verifier.verify(&headers, &body).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Signature);
        assert!(error.is_rejected() && !error.is_retryable() && error.suggested_status() == 400);
    }
    for body in [&delivery.body[1..], &[&delivery.body[..], b" "].concat(), b""] {
        assert_eq!(verifier.verify(&headers, body).await.unwrap_err().kind(), Kind::Signature);
    }
    // The same JSON, serialized again.
    let again =
        serde_json::to_vec_pretty(&serde_json::from_slice::<serde_json::Value>(&delivery.body).unwrap());
    assert_eq!(verifier.verify(&headers, &again.unwrap()).await.unwrap_err().kind(), Kind::Signature);
}

#[tokio::test]
async fn events_of_other_webhooks_and_environments_are_refused() {
    let other = Delivery { webhook_id: "8PT597110X687430L".to_owned(), ..Delivery::default() };
    assert_eq!(deliver(&verifier(), &other).await.unwrap_err().kind(), Kind::Signature);
    let both = setup().2.also_webhook_id("8PT597110X687430L").build().unwrap();
    assert_eq!(deliver(&both, &other).await.unwrap().webhook_id(), "8PT597110X687430L");
    assert_eq!(deliver(&both, &Delivery::default()).await.unwrap().webhook_id(), WEBHOOK_ID);
    // An event of PayPal's simulator.
    let simulated = Delivery { webhook_id: "WEBHOOK_ID".to_owned(), ..Delivery::default() };
    assert_eq!(deliver(&both, &simulated).await.unwrap_err().kind(), Kind::Signature);
    let lenient = setup().2.also_webhook_id("WEBHOOK_ID").build().unwrap();
    deliver(&lenient, &simulated).await.unwrap();

    let live = Verifier::builder(Environment::Live, WEBHOOK_ID).build().unwrap();
    assert_eq!(deliver(&live, &Delivery::default()).await.unwrap_err().kind(), Kind::Environment);
}

#[tokio::test]
async fn a_genuine_delivery_that_is_not_json_is_a_body_error() {
    for body in ["", " ", "{", "hello", "{}{}"] {
        let delivery = Delivery { body: body.as_bytes().to_vec(), ..Delivery::default() };
        let error = deliver(&verifier(), &delivery).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Body, "{body:?}");
        assert!(!error.is_rejected());
    }
}

#[test]
fn invalid_options_are_refused() {
    let builder = |id: &str| Verifier::builder(Environment::Sandbox, id);
    let day = std::time::Duration::from_secs(86_400);
    let table = [
        ("event's id", builder("WH-58D329510W468432D-8HN650336L201105X")),
        ("webhook id", builder("")),
        ("webhook id", builder("a|b")),
        ("webhook id", builder(WEBHOOK_ID).also_webhook_id("a b")),
        ("three days", builder(WEBHOOK_ID).tolerance(day)),
        ("time limit", builder(WEBHOOK_ID).fetch_timeout(std::time::Duration::ZERO)),
        ("trust anchor", builder(WEBHOOK_ID).trust_anchor("hello")),
        ("intermediate", builder(WEBHOOK_ID).intermediates("-----BEGIN CERTIFICATE-----\nAAAA")),
        ("pinned", builder(WEBHOOK_ID).pinned_certificate([0x30, 0x82, 0xFF])),
        (
            "environment",
            Verifier::builder(Environment::Custom("http://paypal.example".parse().unwrap()), WEBHOOK_ID),
        ),
    ];
    for (about, builder) in table {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration() && error.suggested_status() == 500);
        assert!(error.to_string().contains(about), "{error}");
    }
}

#[test]
fn a_verifier_for_live_takes_no_root_of_its_own() {
    let (root, _) = crate::delivery::authorities();
    for live in ["live", "legacy-live", "https://api-m.paypal.com:443/", "https://api.paypal.com/gateway"] {
        let environment: paypal_runtime::Environment = live.parse().unwrap();
        let error = Verifier::builder(environment, WEBHOOK_ID).trust_anchor(root.certificate.pem()).build();
        let error = error.unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains("trust anchor"), "{live}: {error}");
    }
    for other in ["sandbox", "legacy-sandbox", "http://127.0.0.1:8080"] {
        let environment: paypal_runtime::Environment = other.parse().unwrap();
        Verifier::builder(environment, WEBHOOK_ID).trust_anchor(root.certificate.pem()).build().unwrap();
    }
}

#[tokio::test]
async fn a_custom_environment_serves_its_own_certificates() {
    let local = "http://127.0.0.1:8080/v1/notifications/certs/CERT-1";
    let (server, clock, _) = setup();
    let (root, intermediate) = crate::delivery::authorities();
    let chain = [intermediate.leaf(|_| {}).pem(), intermediate.certificate.pem()].concat();
    server.set(local, Reply::body(chain));
    let verifier = Verifier::builder("http://127.0.0.1:8080".parse().unwrap(), WEBHOOK_ID)
        .trust_anchor(root.certificate.pem())
        .transport(server)
        .clock(clock)
        .build()
        .unwrap();
    deliver(&verifier, &Delivery { url: local.to_owned(), ..Delivery::default() }).await.unwrap();
    assert_eq!(deliver(&verifier, &Delivery::default()).await.unwrap_err().kind(), Kind::CertificateUrl);
}
