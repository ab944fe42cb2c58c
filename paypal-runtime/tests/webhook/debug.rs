//! Tests that `Debug` names the type and what tells one value from another.

use std::fmt::Debug;

use paypal_runtime::Environment;
use paypal_runtime::webhook::testing::TestSigner;
use paypal_runtime::webhook::{
    ClaimToken, MemoryReplayGuard, Postback, Transmission, Verifier, WebhookError, WebhookEvent,
};

fn check(value: &dyn Debug, name: &str, parts: &[&str]) {
    let shown = format!("{value:?}");
    assert!(shown.starts_with(name), "{shown} does not begin with {name}");
    for part in parts {
        assert!(shown.contains(part), "{shown} does not contain {part}");
    }
}

#[test]
fn debug_names_the_type_and_its_parts() {
    let builder = Verifier::builder(Environment::Sandbox, "8PT597110X687430L")
        .tolerance(std::time::Duration::from_secs(345_677));
    check(&builder, "VerifierBuilder", &["8PT597110X687430L", "345677s", "Sandbox"]);
    check(&MemoryReplayGuard::new(5), "MemoryReplayGuard", &["5"]);
    let signer = TestSigner::new(Environment::Sandbox, "1JE4291016473214C").unwrap();
    check(&signer, "TestSigner", &["1JE4291016473214C", "Sandbox"]);
    let verifier = builder.transport(signer.transport()).trust_anchor(signer.trust_anchor()).build().unwrap();
    check(&verifier, "Verifier", &["8PT597110X687430L", "345677s", "anchors"]);
    let headers = signer.headers(b"{}").unwrap();
    let transmission = Transmission::from_headers(&headers).unwrap();
    check(&transmission, "Transmission", &["id", "certificate_url", "SHA256withRSA"]);
    let postback = Postback::new("1JE4291016473214C", &headers, &b"{}"[..]).unwrap();
    check(&postback, "Postback", &["bytes"]);
    let event =
        WebhookEvent::parse(&br#"{"id":"WH-3","event_type":"PAYMENT.CAPTURE.COMPLETED"}"#[..]).unwrap();
    check(&event, "WebhookEvent", &["WH-3", "PaymentCaptureCompleted"]);
    let error: WebhookError = WebhookEvent::parse(&b"<html>"[..]).unwrap_err();
    check(&error, "WebhookError", &["Body"]);
    assert!(error.to_string().contains("the body is not JSON"), "{error}");
    assert_eq!(ClaimToken::from_u128(255).to_string(), format!("{:030}ff", 0));
}
