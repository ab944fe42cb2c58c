//! Tests that no bytes and no headers cause a panic or are accepted wrongly.

use std::sync::LazyLock;

use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_runtime::webhook::{Postback, Verifier, WebhookEvent};
use proptest::prelude::*;

use crate::{
    delivery::{
        ALGORITHM, BODY, CERT_URL, Delivery, ID, SIGNATURE, TIME, URL, WEBHOOK_ID, authorities, setup,
    },
    server::Reply,
};

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().build().unwrap());
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| Delivery::default().headers());
static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| setup().2.build().unwrap());
static LEAF: LazyLock<Vec<u8>> = LazyLock::new(|| authorities().1.leaf(|_| {}).der().to_vec());

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![ID, TIME, SIGNATURE, URL, ALGORITHM])
}

fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..64),
        "[ -~]{0,80}".prop_map(String::into_bytes),
        "[0-9T:Z|.+-]{0,30}".prop_map(String::into_bytes),
        "https?://[a-z.@:/]{0,40}".prop_map(String::into_bytes),
        "https://api(-m)?\\.sandbox\\.paypal\\.com/v1/notifications/certs/.{0,20}"
            .prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_headers_are_refused(changes in prop::collection::vec((name(), value()), 1..4)) {
        let mut headers = HEADERS.clone();
        for (name, value) in changes {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        let outcome = RUNTIME.block_on(VERIFIER.verify(&headers, BODY.as_bytes()));
        if outcome.is_ok() {
            // Only unsigned headers may differ, and the certificate must come from the same
            // address.
            for name in [ID, TIME, SIGNATURE] {
                prop_assert_eq!(headers.get(name), HEADERS.get(name));
            }
            prop_assert_eq!(headers.get(URL).unwrap(), CERT_URL);
        }
    }

    #[test]
    fn changed_bodies_are_refused(body in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(RUNTIME.block_on(VERIFIER.verify(&HEADERS, &body)).is_err());
        let _ = WebhookEvent::parse(body.clone());
        let _ = Postback::new(WEBHOOK_ID, &HEADERS, body);
    }

    #[test]
    fn certificates_of_random_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), header in any::<bool>()) {
        let bytes = if header { [&[0x30, 0x82], &bytes[..]].concat() } else { bytes };
        prop_assert!(VERIFIER.verify_with_certificate(&HEADERS, BODY.as_bytes(), &bytes).is_err());
    }

    #[test]
    fn certificates_with_changed_bytes_are_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 1_u8..), 1..4),
        fetched in any::<bool>(),
    ) {
        let mut certificate = LEAF.clone();
        for (at, by) in changes {
            let at = at.index(certificate.len());
            certificate[at] ^= by;
        }
        prop_assume!(certificate != *LEAF);
        if fetched {
            let (server, _, builder) = setup();
            server.set(CERT_URL, Reply::body(certificate));
            let verifier = builder.build().unwrap();
            prop_assert!(RUNTIME.block_on(verifier.verify(&HEADERS, BODY.as_bytes())).is_err());
        } else {
            let outcome = VERIFIER.verify_with_certificate(&HEADERS, BODY.as_bytes(), &certificate);
            prop_assert!(outcome.is_err());
        }
    }

    #[test]
    fn any_event_is_read_without_a_panic(body in "\\{(\"(id|event_type|resource|links)\":(null|1|\"a\"|\\[\\]|\\{\\}|\\[1\\]),){0,4}\"x\":0\\}") {
        let event = WebhookEvent::parse(body).unwrap();
        let _ = (event.id(), event.event_type().family(), event.resource(), event.links());
    }
}
