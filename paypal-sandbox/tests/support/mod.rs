//! A sandbox and a strict client for it: a response that deviates from PayPal's spec is an error.
#![allow(dead_code, reason = "each test binary uses only some of these functions")]

use paypal_generated::{
    Client, Credentials, Environment, Error, Prefer,
    model::DeviationKinds,
    orders::{
        AmountWithBreakdown, AuthorizationWithAdditionalData, Capture, CheckoutPaymentIntent, Order,
        OrderRequest, PurchaseUnitRequest,
    },
    runtime::testing::VirtualClock,
};
use paypal_sandbox::{Sandbox, SandboxBuilder};
use serde_json::{Value, json};

pub struct World {
    pub sandbox: Sandbox,
    pub clock: VirtualClock,
    pub paypal: Client,
    pub http: reqwest::Client,
    pub token: String,
}

/// The response to a raw request.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub debug_id: String,
    pub body: Value,
}

impl Answer {
    pub fn issue(&self) -> &str {
        self.body["details"][0]["issue"].as_str().unwrap_or("")
    }
}

pub async fn world() -> World {
    start(Sandbox::builder(), VirtualClock::manual()).await
}

/// Starts a sandbox with options, a clock and a seed.
pub async fn start(options: SandboxBuilder, clock: VirtualClock) -> World {
    let sandbox = options.clock(clock.clone()).seed(7).start().await.unwrap();
    let paypal = client(&sandbox);
    let http = reqwest::Client::new();
    let token = token(&http, &sandbox).await;
    World { sandbox, clock, paypal, http, token }
}

pub fn client(sandbox: &Sandbox) -> Client {
    Client::builder(Credentials::new(sandbox.client_id(), sandbox.client_secret()))
        .environment(Environment::custom(sandbox.base_url()).unwrap())
        .strict(DeviationKinds::ALL)
        .build()
        .unwrap()
}

pub async fn token(http: &reqwest::Client, sandbox: &Sandbox) -> String {
    let response = http
        .post(format!("{}/v1/oauth2/token", sandbox.base_url()))
        .basic_auth(sandbox.client_id(), Some(sandbox.client_secret()))
        .form(&[("grant_type", "client_credentials")])
        .send()
        .await
        .unwrap();
    let body: Value = response.json().await.unwrap();
    body["access_token"].as_str().unwrap().to_owned()
}

impl World {
    /// Sends a request that the typed client can't build. An empty header value removes the default
    /// header.
    pub async fn raw(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&str>,
    ) -> Answer {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.http.request(method.parse().unwrap(), url);
        if !headers.iter().any(|(name, _)| *name == "authorization") {
            request = request.bearer_auth(&self.token);
        }
        if !headers.iter().any(|(name, _)| *name == "content-type") && method != "GET" {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body.to_owned());
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let debug_id = response.headers()["paypal-debug-id"].to_str().unwrap().to_owned();
        let text = response.text().await.unwrap();
        Answer { status, debug_id, body: serde_json::from_str(&text).unwrap_or(Value::Null) }
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.raw("POST", path, &[], Some(&body.to_string())).await
    }

    /// Creates an order of one purchase unit, and returns its full representation.
    pub async fn create(&self, intent: CheckoutPaymentIntent, value: &str) -> Order {
        self.paypal.orders().create(&request(intent, value)).prefer(Prefer::Representation).await.unwrap()
    }

    /// Creates an order and approves it; returns its id.
    pub async fn approved(&self, intent: CheckoutPaymentIntent, value: &str) -> String {
        let id = self.create(intent, value).await.id.unwrap();
        assert!(self.sandbox.approve(&id));
        id
    }

    pub async fn captured(&self, value: &str) -> Capture {
        let id = self.approved(CheckoutPaymentIntent::Capture, value).await;
        let order = self.paypal.orders().capture(&id).prefer(Prefer::Representation).await.unwrap();
        payments(order).0.remove(0)
    }

    pub async fn authorized(&self, value: &str) -> (String, String) {
        let id = self.approved(CheckoutPaymentIntent::Authorize, value).await;
        self.paypal.orders().authorize(&id).await.unwrap();
        let order = self.paypal.orders().get(&id).await.unwrap();
        (id, payments(order).1.remove(0).id.unwrap())
    }
}

pub fn request(intent: CheckoutPaymentIntent, value: &str) -> OrderRequest {
    OrderRequest::new(intent, vec![PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value))])
}

/// Returns the captures and the authorizations of the first purchase unit.
pub fn payments(order: Order) -> (Vec<Capture>, Vec<AuthorizationWithAdditionalData>) {
    let unit = order.purchase_units.unwrap().remove(0);
    let payments = unit.payments.unwrap();
    (payments.captures.unwrap_or_default(), payments.authorizations.unwrap_or_default())
}

pub fn link<'a>(order: &'a Order, rel: &str) -> Option<&'a str> {
    order.links.iter().flatten().find(|link| link.rel == rel).map(|link| link.href.as_str())
}

#[track_caller]
pub fn issue<T: std::fmt::Debug>(outcome: Result<T, Error>) -> String {
    outcome.unwrap_err().issue().unwrap_or("").to_owned()
}

pub fn usd(value: &str) -> Value {
    json!({ "currency_code": "USD", "value": value })
}
