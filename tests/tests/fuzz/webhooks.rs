//! Fuzz targets for webhook deliveries: headers, bodies, certificates.

use std::{collections::BTreeMap, time::SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_generated::Environment;
use paypal_generated::events::{Resource, WebhookEvent};
use paypal_runtime::webhook::{Postback, Verifier, testing::TestSigner};

use serde::de::IgnoredAny;

use crate::{Check, Outcome, Target};

pub fn targets() -> Vec<Target> {
    vec![
        Target { name: "webhook-headers", corpus: HEADERS, check: headers },
        Target { name: "webhook-body", corpus: BODIES, check: body },
        Target { name: "certificate", corpus: CERTIFICATES, check: certificate },
    ]
}

const WEBHOOK_ID: &str = "4JH86294D6297924G";
const BODY: &[u8] = br#"{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"42"}}"#;
const NAMES: [&str; 5] = [
    "paypal-transmission-id",
    "paypal-transmission-time",
    "paypal-transmission-sig",
    "paypal-cert-url",
    "paypal-auth-algo",
];

/// One header per line; `=` stands for the genuine value.
const HEADERS: &[&[u8]] = &[
    b"=\n=\n=\n=\n=",
    b"=\n2025-01-01T00:00:00Z\n=\n=\n=",
    b"dfb3be50-fd74-11e4-8bf3-77339302725b\n2015-05-18T15:45:13Z\nc2ln\nhttps://api.sandbox.paypal.com/v1/notifications/certs/CERT-1\nSHA256withRSA",
    b"=\n=\n=\nhttps://api.paypal.com/v1/notifications/certs/CERT-1\nSHA1withRSA",
];
const BODIES: &[&[u8]] = &[
    BODY,
    br#"{"id":"WH-2","event_type":"CHECKOUT.ORDER.APPROVED","resource_version":"2.0","resource_type":"checkout-order","resource":{"id":"5O","purchase_units":[{"amount":{"value":"1"}}]},"links":[{"href":"https://api.paypal.com/v1/notifications/webhooks-events/WH-2","rel":"self"}]}"#,
    br#"{"event_type":"INVOICING.INVOICE.PAID","resource":{"invoice":{"id":"INV2-1","detail":{"currency_code":"USD"}}}}"#,
    br#"{"event_type":"PAYMENT.CAPTURE.COMPLETED","resource_version":"2.0","resource":{"id":"42","amount":{"value":30}}}"#,
    br#"{"event_type":"CUSTOMER.DISPUTE.CREATED","resource":null,"links":{}}"#,
];
/// The inputs that change the genuine certificate: see [`certificate`].
const CERTIFICATES: &[&[u8]] = &[
    b"",
    b"\x00\x00\x00",
    b"\x01\x10\xff\x02\x20\x01",
    b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    b"\x30\x82\x01\x0a\x30\x82\x01\x00\xa0\x03\x02\x01\x02",
];

fn signer() -> (TestSigner, Verifier) {
    let signer = TestSigner::new(Environment::Sandbox, WEBHOOK_ID).unwrap();
    let builder = Verifier::builder(Environment::Sandbox, WEBHOOK_ID).trust_anchor(signer.trust_anchor());
    let verifier = builder.transport(signer.transport()).build().unwrap();
    (signer, verifier)
}

fn headers() -> Check {
    let (signer, verifier) = signer();
    let genuine = signer.headers(BODY).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    Box::new(move |input| {
        let mut headers = HeaderMap::new();
        let mut changed = false;
        for (name, line) in NAMES.into_iter().zip(input.split(|byte| *byte == b'\n')) {
            let value =
                if line == b"=" { Some(genuine[name].clone()) } else { HeaderValue::from_bytes(line).ok() };
            changed |= value.as_ref() != Some(&genuine[name]);
            headers.extend(value.map(|value| (HeaderName::from_static(name), value)));
        }
        let signed_changed = NAMES[..3].iter().any(|name| headers.get(*name) != genuine.get(*name));
        let verified = runtime.block_on(verifier.verify(&headers, BODY));
        let _ = Postback::new(WEBHOOK_ID, &headers, BODY);
        match verified {
            Ok(event) => {
                // The case of the algorithm's name may differ; all signed values must be genuine.
                assert!(!signed_changed, "{headers:?} was accepted");
                let _ = format!("{event:?}");
                Outcome::Accepted
            }
            Err(error) => {
                assert!(changed || headers.len() < NAMES.len(), "the genuine headers were refused: {error}");
                assert!((400..=503).contains(&error.suggested_status()) || error.suggested_status() == 200);
                assert!(!error.to_string().contains(['\n', '\r']));
                Outcome::Rejected
            }
        }
    })
}

fn body() -> Check {
    let (signer, _) = signer();
    let headers = signer.headers_at(BODY, SystemTime::UNIX_EPOCH).unwrap();
    Box::new(move |input| {
        let postback = Postback::new(WEBHOOK_ID, &headers, input.to_vec());
        if let Ok(postback) = postback {
            // The postback is one JSON object; its last member is the event.
            let question = String::from_utf8_lossy(postback.body());
            let members: BTreeMap<String, IgnoredAny> = serde_json::from_str(&question).unwrap();
            assert_eq!(members.len(), 7);
            assert!(postback.body().ends_with(&[input, b"}"].concat()));
        }
        let Ok(event) = WebhookEvent::parse(input.to_vec()) else { return Outcome::Rejected };
        assert_eq!(event.raw(), input);
        let _ = (event.id(), event.event_type().family(), event.resource_type(), event.links().len());
        if let Resource::Other(raw) = Resource::of(&event) {
            assert_eq!(raw.view(), event.resource());
        }
        Outcome::Accepted
    })
}

/// The genuine certificate with changed bytes: each three bytes of the input are a position (two
/// bytes) and its new value. An input that looks like a certificate is used as it is.
fn certificate() -> Check {
    let (signer, verifier) = signer();
    let headers = signer.headers(BODY).unwrap();
    let genuine = signer.certificate().as_bytes().to_vec();
    Box::new(move |input| {
        let mut certificate = genuine.clone();
        if input.starts_with(b"-") || input.starts_with(b"0") {
            certificate = input.to_vec();
        } else {
            for change in input.chunks_exact(3) {
                let at = usize::from(u16::from_be_bytes([change[0], change[1]])) % certificate.len();
                certificate[at] ^= change[2];
            }
        }
        match verifier.verify_with_certificate(&headers, BODY, &certificate) {
            // Text around the PEM armour, and unused bits of base64, are not part of the
            // certificate.
            Ok(_) => Outcome::Accepted,
            Err(error) => {
                assert_ne!(certificate, genuine, "the genuine certificate was refused: {error}");
                Outcome::Rejected
            }
        }
    })
}
