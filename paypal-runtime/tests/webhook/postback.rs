//! Tests postbacks: the request contains the body byte for byte.

use std::{
    future::ready,
    sync::{Arc, Mutex},
};

use paypal_runtime::{
    Client, Credentials, RawResponse, Request, Transport, TransportFuture,
    webhook::{Postback, VerificationStatus, WebhookErrorKind as Kind},
};

use crate::delivery::{BODY, CERT_URL, Delivery, WEBHOOK_ID};

#[derive(Clone)]
struct PayPal(Arc<Mutex<Vec<Request>>>, RawResponse);

impl Transport for PayPal {
    fn send(&self, request: Request) -> TransportFuture {
        let response = if request.url().path() == "/v1/oauth2/token" {
            RawResponse::new(200).with_body(r#"{"access_token":"a","token_type":"Bearer","expires_in":3600}"#)
        } else {
            self.0.lock().unwrap().push(request);
            self.1.clone()
        };
        Box::pin(ready(Ok(response)))
    }
}

fn paypal(status: u16, body: &'static str) -> (PayPal, Client) {
    let paypal = PayPal(Arc::default(), RawResponse::new(status).with_body(body));
    let builder: paypal_runtime::ClientBuilder = Client::builder(Credentials::new("id", "secret"));
    (paypal.clone(), builder.transport(paypal).build().unwrap())
}

fn question(body: &[u8]) -> Result<Postback, Kind> {
    Postback::new(WEBHOOK_ID, &Delivery::default().headers(), body.to_vec()).map_err(|error| error.kind())
}

#[tokio::test]
async fn the_request_contains_the_body_byte_for_byte() {
    // Spaces, the order of keys, 1.0, escapes, a repeated key: a JSON library would change all of
    // them.
    let body = "  {\"b\" : 1.0,\t\"a\":\"\\u00e9\\/\",\n\"c\":1.10, \"a\":2 , \"big\":123456789012345678901234567890}\n";
    let (server, client) = paypal(200, r#"{"verification_status":"SUCCESS"}"#);
    let postback = question(body.as_bytes()).unwrap();
    let event = postback.verify(&client).await.unwrap();
    assert_eq!(event.raw(), body);
    let seen = server.0.lock().unwrap();
    let request = &seen[0];
    assert_eq!(request.url().path(), "/v1/notifications/verify-webhook-signature");
    assert_eq!(request.header("content-type"), Some("application/json"));
    let sent = str::from_utf8(request.body().unwrap()).unwrap();
    assert_eq!(sent.as_bytes(), postback.body());
    assert!(sent.ends_with(&format!("\"webhook_event\":{body}}}")), "{sent}");
    let sent: serde_json::Value = serde_json::from_str(sent).unwrap();
    assert_eq!(sent["webhook_id"], WEBHOOK_ID);
    assert_eq!(sent["cert_url"], CERT_URL);
    assert_eq!(sent["auth_algo"], "SHA256withRSA");
    assert_eq!(sent["transmission_id"], Delivery::default().id);
    assert_eq!(sent["transmission_time"], Delivery::default().time);
    assert_eq!(
        sent["transmission_sig"],
        Delivery::default().headers()["paypal-transmission-sig"].to_str().unwrap()
    );
    assert_eq!(sent.as_object().unwrap().len(), 7);
}

#[tokio::test]
async fn each_answer_of_paypal_has_its_result() {
    let table = [
        (200, r#"{"verification_status":"SUCCESS"}"#, Ok(VerificationStatus::Success), None),
        (200, r#"{"verification_status":"FAILURE"}"#, Ok(VerificationStatus::Failure), Some(Kind::Refused)),
        (200, r#"{"verification_status":"MAYBE"}"#, Ok("MAYBE".into()), Some(Kind::Refused)),
        (200, "{}", Ok("".into()), Some(Kind::Refused)),
        (200, "[]", Ok("".into()), Some(Kind::Refused)),
        (200, "hello", Err(()), Some(Kind::Call)),
        (400, r#"{"name":"VALIDATION_ERROR"}"#, Err(()), Some(Kind::Call)),
    ];
    for (status, body, answer, refused) in table {
        let (_, client) = paypal(status, body);
        let postback = question(BODY.as_bytes()).unwrap();
        assert_eq!(postback.send(&client).await.map_err(drop), answer, "{body}");
        let outcome = postback.verify(&client).await;
        assert_eq!(outcome.as_ref().err().map(|error| error.kind()), refused, "{body}");
        if let Err(error) = outcome {
            assert_eq!(error.is_retryable(), body == "hello", "{error}");
        }
    }
}

#[test]
fn invalid_deliveries_are_refused_before_a_request() {
    for body in ["", "{", "{}}", r#"{},"webhook_id":"evil""#, r#"{}}{"a":{}"#, "{}\0"] {
        assert_eq!(question(body.as_bytes()).map(drop), Err(Kind::Body), "{body:?}");
    }
    assert_eq!(question(b"\xff").map(drop), Err(Kind::Body));
    let headers = Delivery::default().headers();
    let event_id = Postback::new("WH-1", &headers, "{}").unwrap_err();
    assert!(event_id.is_configuration());
    let missing = Postback::new(WEBHOOK_ID, &http::HeaderMap::new(), "{}").unwrap_err();
    assert_eq!(missing.kind(), Kind::MissingHeader);
}
