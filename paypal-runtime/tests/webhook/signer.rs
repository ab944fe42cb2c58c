//! Tests the signer with which users test their endpoints.

use std::time::Duration;

use paypal_runtime::{
    Environment,
    webhook::{EventType, Verifier, WebhookErrorKind, testing::TestSigner},
};

use crate::{
    delivery::{BODY, WEBHOOK_ID},
    pki::{DAY, START, at},
    server::TestClock,
};

#[tokio::test]
async fn signed_events_are_accepted_in_every_environment() {
    for environment in ["sandbox", "live", "http://127.0.0.1:8080"] {
        let environment: Environment = environment.parse().unwrap();
        let signer = TestSigner::new(environment.clone(), WEBHOOK_ID).unwrap();
        let builder = Verifier::builder(environment.clone(), WEBHOOK_ID);
        let builder = if environment.is_live() {
            builder.pinned_certificate(signer.certificate())
        } else {
            builder.trust_anchor(signer.trust_anchor()).transport(signer.transport())
        };
        let verifier = builder.tolerance(Duration::from_secs(3 * DAY)).build().unwrap();
        let headers = signer.headers(BODY.as_bytes()).unwrap();
        let verified = verifier.verify(&headers, BODY.as_bytes()).await.unwrap();
        assert_eq!(verified.event().event_type(), &EventType::PaymentCaptureCompleted);
        assert_ne!(headers["paypal-transmission-id"], signer.headers(b"").unwrap()["paypal-transmission-id"]);
        // Without the signer's root, verification fails.
        let stranger = Verifier::builder(signer.environment().clone(), WEBHOOK_ID)
            .transport(signer.transport())
            .build()
            .unwrap();
        let error = stranger.verify(&headers, BODY.as_bytes()).await.unwrap_err();
        assert_eq!(error.kind(), WebhookErrorKind::MissingIntermediate);
        assert!(!format!("{signer:?}").contains("PRIVATE"));
    }
}

#[tokio::test]
async fn events_at_another_time_are_accepted_with_a_pinned_certificate() {
    let signer = TestSigner::new_at(Environment::Sandbox, WEBHOOK_ID, at(START)).unwrap();
    let verifier = Verifier::builder(Environment::Sandbox, WEBHOOK_ID)
        .pinned_certificate(signer.certificate())
        .clock(TestClock::new())
        .tolerance(Duration::from_secs(3 * DAY))
        .build()
        .unwrap();
    let verify = async |sent| {
        let headers = signer.headers_at(BODY.as_bytes(), at(sent)).unwrap();
        verifier.verify(&headers, BODY.as_bytes()).await.map(drop).map_err(|error| error.kind())
    };
    assert_eq!(verify(START - 2 * DAY).await, Ok(()));
    assert_eq!(verify(START - 4 * DAY).await, Err(WebhookErrorKind::Stale));
}
