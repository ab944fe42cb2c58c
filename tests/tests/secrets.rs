//! Tests calls with every kind of secret: no formatted output contains one, be it plain, in base64
//! or percent-encoded.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use paypal_generated::events::{Resource, WebhookEvent};
use paypal_generated::model::{decode, encode};
use paypal_generated::orders::{Order, OrderRequest};
use paypal_generated::partner_referrals::ReferralData;
use paypal_generated::{
    Attempt, AttemptEnd, Client, Credentials, Environment, Hook, Method, Operation, RawResponse, Request,
    RetryPolicy, Transport, TransportFuture,
};
use paypal_runtime::webhook::{Postback, Verifier, testing::TestSigner};
use paypal_runtime::{Call, EmptyBody, Multipart, RequestIdUse};
use serde_json::json;

/// The client secret, the access token, a card's number and security code, a vaulted token, an
/// account number and its routing number, a tax id, a birth date, and an identity document. Each
/// has characters that percent-encoding changes.
const SECRETS: [&str; 10] = [
    "client/secret+1",
    "access/token+2",
    "4111/1111+1111",
    "code/123+4",
    "vault/id+5",
    "account/77+6",
    "routing/88+7",
    "tax/id+99",
    "born/1990+01",
    "passport/X+1",
];

static POST: Operation = Operation {
    api: "orders",
    id: "orders.create",
    rust_path: "",
    method: Method::Post,
    path: "/v2/checkout/orders",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

/// Collects all formatted output.
#[derive(Clone, Default)]
struct Output(Arc<Mutex<Vec<String>>>);

impl Output {
    fn text(&self, text: impl ToString) {
        self.0.lock().unwrap().push(text.to_string());
    }

    fn debug(&self, value: &dyn Debug) {
        self.text(format!("{value:?}"));
        self.text(format!("{value:#?}"));
    }
}

impl Hook for Output {
    fn before(&self, attempt: &Attempt<'_>) {
        self.debug(attempt);
        self.text(attempt);
    }

    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        self.debug(attempt);
        self.debug(end);
        self.text(format!("{attempt}: {end}"));
    }
}

/// A transport that answers with the body of the request, and with a given status.
#[derive(Clone)]
struct Echo(u16);

impl Transport for Echo {
    fn send(&self, request: Request) -> TransportFuture {
        let token = json!({ "access_token": SECRETS[1], "expires_in": 32400 }).to_string();
        let answer = if request.url().path().ends_with("/oauth2/token") {
            RawResponse::new(200).with_body(token)
        } else {
            RawResponse::new(self.0).with_body(request.body().cloned().unwrap_or_default())
        };
        Box::pin(async move { Ok(answer) })
    }
}

fn order() -> serde_json::Value {
    let [_, _, card, code, vault, _, _, tax, born, _] = SECRETS;
    json!({
        "intent": "CAPTURE",
        "purchase_units": [{ "amount": { "currency_code": "USD", "value": "1.00" } }],
        "payer": { "tax_info": { "tax_id": tax, "tax_id_type": "BR_CPF" }, "birth_date": born },
        "payment_source": {
            "card": { "number": card, "security_code": code },
            "token": { "id": vault, "type": "BILLING_AGREEMENT" },
        },
    })
}

fn referral() -> serde_json::Value {
    let [.., account, routing, _, born, passport] = SECRETS;
    json!({
        "individual_owners": [{
            "type": "PRIMARY",
            "birth_details": { "date_of_birth": born },
            "documents": [{ "type": "PASSPORT", "identification_number": passport }],
        }],
        "financial_instruments": { "banks": [{
            "account_number": account,
            "identifiers": [{ "type": "ROUTING_NUMBER_1", "value": routing }],
        }] },
    })
}

/// An error whose details quote the wrong values.
fn refusal(body: &serde_json::Value) -> serde_json::Value {
    json!({ "name": "INVALID_REQUEST", "message": body.to_string(), "details": [
        { "issue": "CARD", "field": "/payment_source/card/number", "value": SECRETS[2], "description": body.to_string() },
        { "issue": "BANK", "field": "/banks/0", "value": SECRETS[5], "description": SECRETS[6] },
    ] })
}

#[tokio::test]
async fn no_output_of_typed_calls_and_events_shows_a_secret() {
    let output = Output::default();
    let bodies = [order(), referral(), refusal(&order()), refusal(&referral())];
    for status in [200, 401, 422, 500] {
        let credentials = Credentials::new("id", SECRETS[0]);
        output.debug(&credentials);
        let builder = Client::builder(credentials).hook(output.clone()).retry(RetryPolicy::none());
        let client = builder.transport(Echo(status)).build().unwrap();
        output.debug(&client);
        for body in &bodies {
            let call = Call::new(client.runtime(), &POST).json_bytes(Ok(body.to_string().into_bytes()));
            output.debug(&call);
            output.debug(&call.request().unwrap());
            match call.send::<Order>().await {
                Ok(response) => {
                    output.debug(&response);
                    output.debug(&response.deviations());
                }
                Err(error) => {
                    let mut cause = error.source();
                    output.debug(&error);
                    output.text(&error);
                    output.debug(&error.details());
                    output.debug(&error.deviations());
                    while let Some(error) = cause {
                        output.debug(&error);
                        output.text(error);
                        cause = error.source();
                    }
                }
            }
        }
        let parts = Multipart::new().text("card", SECRETS[2]);
        output.debug(&parts);
        output.debug(&Call::new(client.runtime(), &POST).multipart(parts));
    }

    let request = decode::<OrderRequest>(order().to_string().as_bytes()).unwrap().value;
    let referral = decode::<ReferralData>(referral().to_string().as_bytes()).unwrap().value;
    output.debug(&request);
    output.debug(&referral);
    let sent = [encode(&request).unwrap(), encode(&referral).unwrap()].concat();
    let sent = String::from_utf8(sent).unwrap();
    for secret in &SECRETS[2..] {
        assert!(sent.contains(secret), "{secret} is not in the request, so the test would prove nothing");
    }

    let signer = TestSigner::new(Environment::Sandbox, "4JH86294D6297924G").unwrap();
    let builder =
        Verifier::builder(Environment::Sandbox, "4JH86294D6297924G").trust_anchor(signer.trust_anchor());
    let verifier = builder.transport(signer.transport()).build().unwrap();
    for event_type in ["CHECKOUT.ORDER.APPROVED", "MERCHANT.ONBOARDING.COMPLETED"] {
        let body = json!({ "id": "WH-1", "event_type": event_type, "resource": order() }).to_string();
        let headers = signer.headers(body.as_bytes()).unwrap();
        let verified = verifier.verify(&headers, body.as_bytes()).await.unwrap();
        output.debug(&verified);
        output.debug(&verified.event());
        output.debug(&verified.transmission());
        output.debug(&Resource::of(verified.event()));
        output.debug(&Postback::new("4JH86294D6297924G", &headers, body.clone()).unwrap());
        let refused = verifier.verify(&headers, body.replace("WH-1", "WH-2").as_bytes()).await.unwrap_err();
        output.debug(&refused);
        output.text(&refused);
        let broken = WebhookEvent::parse(format!("{body}{}", SECRETS[2])).unwrap_err();
        output.debug(&broken);
        output.text(&broken);
    }
    output.debug(&verifier);

    let shown = output.0.lock().unwrap();
    assert!(shown.len() > 200, "{}", shown.len());
    for secret in SECRETS {
        let percent = secret.replace('/', "%2F").replace('+', "%2B");
        // The base64 forms of the secret alone, and after one or two other bytes.
        let mut forms = vec![secret.to_owned(), percent.clone(), percent.to_lowercase()];
        for skipped in 0..3 {
            let encoded = STANDARD_NO_PAD.encode(&secret[skipped..]);
            forms.push(encoded[..encoded.len() - 2].to_owned());
        }
        for (text, form) in shown.iter().flat_map(|text| forms.iter().map(move |form| (text, form))) {
            assert!(!text.contains(form.as_str()), "{secret} is in the output as {form}: {text}");
        }
    }
}
