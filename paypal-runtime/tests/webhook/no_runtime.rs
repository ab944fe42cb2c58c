//! Tests that a verifier and a postback without a Tokio runtime fail by an error.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
    thread,
    time::Duration,
};

use paypal_runtime::{
    Client, Environment,
    webhook::{Postback, Verifier, WebhookErrorKind as Kind},
};

use crate::delivery::{BODY, Delivery, WEBHOOK_ID};

/// Runs a future without a runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::sleep(Duration::from_millis(1)),
        }
    }
}

#[test]
fn without_a_runtime_nothing_panics() {
    let headers = Delivery::default().headers();
    let verifier = Verifier::builder(Environment::Sandbox, WEBHOOK_ID).without_tolerance().build().unwrap();
    let client = Client::sandbox("id", "secret").unwrap();
    let of_client = Verifier::for_client(&client, WEBHOOK_ID).without_tolerance().build().unwrap();
    for verifier in [verifier, of_client] {
        let error = block_on(verifier.verify(&headers, BODY.as_bytes())).unwrap_err();
        assert_eq!(error.kind(), Kind::CertificateUnavailable, "{error}");
    }
    let postback = Postback::new(WEBHOOK_ID, &headers, BODY.as_bytes()).unwrap();
    let error = block_on(postback.verify(&client)).unwrap_err();
    assert_eq!(error.kind(), Kind::Call, "{error}");
}
