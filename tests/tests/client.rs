//! Tests the options of the generated client, and where it is taken in place of the runtime's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

use paypal_generated::orders::{
    AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, Orders, PurchaseUnitRequest,
};
use paypal_generated::payouts::{Currency, PayoutItemRequest, RecipientType, SenderBatchHeader};
use paypal_generated::runtime::testing::{Answer, Script};
use paypal_generated::runtime::webhook::{Postback, Verifier, VerifierBuilder, WebhookErrorKind};
use paypal_generated::{Client, Credentials, HeaderMap, Prefer, Request, Value};
use serde_json::json;

fn order() -> OrderRequest {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
}

fn prefer(request: &Request) -> Option<&str> {
    request.header("Prefer")
}

#[test]
fn the_clients_prefer_is_sent_by_operations_that_accept_it() {
    let client = |builder: paypal_generated::ClientBuilder| builder.build().unwrap();
    let builder = || Client::builder(Credentials::new("id", "secret"));
    let paypal = client(builder().prefer(Prefer::Representation));
    let other = paypal.with_credentials(Credentials::new("other", "secret")).unwrap();
    for paypal in [&paypal, &other] {
        let create = paypal.orders().create(&order());
        assert_eq!(prefer(&create.request().unwrap()), Some("return=representation"));
        let minimal = create.prefer(Prefer::Minimal).request().unwrap();
        assert_eq!(prefer(&minimal), Some("return=minimal"));
        assert_eq!(
            prefer(&paypal.payments().refund_capture("ID").request().unwrap()),
            Some("return=representation")
        );
        // These take no `Prefer`.
        assert_eq!(prefer(&paypal.orders().get("ID").request().unwrap()), None);
        assert_eq!(prefer(&paypal.invoicing().list_invoices().request().unwrap()), None);
        let custom = paypal.request::<Value>(paypal_generated::Method::Post, "/v1/x");
        assert_eq!(prefer(&custom.request().unwrap()), None);
    }
    assert_eq!(prefer(&client(builder()).orders().create(&order()).request().unwrap()), None);
}

#[test]
fn exactly_the_calls_with_a_method_prefer_get_the_default() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("paypal-generated/src");
    let (mut folders, mut files) = (vec![root], Vec::<PathBuf>::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let mut all = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let count = |part: &str| text.matches(part).count();
        let methods = count("    pub fn prefer(mut self, prefer: Prefer)");
        assert_eq!(methods, count(".accepts_prefer()"), "{}", file.display());
        all += methods;
    }
    assert!(all > 0);
}

/// Compiles only if each function takes the generated client.
#[test]
fn verifiers_and_services_take_the_generated_client() {
    let paypal = Client::sandbox("id", "secret").unwrap();
    let _: VerifierBuilder = Verifier::for_client(&paypal, "4JH86294D6297924G");
    let _: VerifierBuilder = Verifier::for_client(paypal.runtime(), "4JH86294D6297924G");
    let _: VerifierBuilder = Verifier::for_client(&&paypal, "4JH86294D6297924G");
    let (_, _) = (Orders::new(&paypal), Orders::new(paypal.runtime()));
    assert_eq!(AsRef::<paypal_runtime::Client>::as_ref(&paypal).client_id(), paypal.client_id());
}

/// The headers of a delivery.
fn delivery() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("paypal-transmission-id", "69cd13f0-d67a-11e5-baa3-778b53f4ae55".parse().unwrap());
    headers.insert("paypal-transmission-time", "2026-02-18T20:01:35Z".parse().unwrap());
    headers.insert("paypal-transmission-sig", "c2lnbmF0dXJl".parse().unwrap());
    headers.insert(
        "paypal-cert-url",
        "https://api.sandbox.paypal.com/v1/notifications/certs/x".parse().unwrap(),
    );
    headers.insert("paypal-auth-algo", "SHA256withRSA".parse().unwrap());
    headers
}

#[tokio::test]
async fn a_postback_takes_the_generated_client() {
    let verdicts = ["SUCCESS", "FAILURE"];
    let script = Script::new(verdicts.map(|it| Answer::json(200, &json!({ "verification_status": it }))));
    let paypal: Client = script.client().unwrap();
    let body = br#"{"event_type":"PAYMENT.CAPTURE.COMPLETED"}"#;
    let postback = Postback::new("4JH86294D6297924G", &delivery(), &body[..]).unwrap();
    let (first, second) = (postback.verify(&paypal), postback.verify(&paypal));
    // The futures borrow nothing.
    drop(postback);
    let event = tokio::spawn(first).await.unwrap().unwrap();
    assert_eq!(event.event_type().as_str(), "PAYMENT.CAPTURE.COMPLETED");
    let error = tokio::spawn(second).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::Refused);
    let calls = script.calls();
    let paths: Vec<&str> = calls.iter().map(|request| request.url().path()).collect();
    assert_eq!(paths, ["/v1/notifications/verify-webhook-signature"; 2]);
}

#[test]
fn the_type_of_a_payouts_recipient_is_an_enum() {
    let item = PayoutItemRequest::new(Currency::new("USD", "1.00"), "buyer@example.com")
        .recipient_type(RecipientType::Email);
    let header = SenderBatchHeader::new().recipient_type(RecipientType::PaypalId);
    assert_eq!(item.recipient_type.unwrap().as_str(), "EMAIL");
    assert_eq!(header.recipient_type.unwrap().as_str(), "PAYPAL_ID");
}
