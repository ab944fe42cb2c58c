//! The stage of a flow: the local sandbox, or PayPal's own.

use std::{env, time::Duration};

use paypal_generated::{
    Client, Credentials, Environment, Prefer,
    model::DeviationKinds,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    runtime::testing::VirtualClock,
    webhooks::{EventType, Webhook},
};
use paypal_sandbox::{DeliveryStatus, Sandbox, SandboxBuilder};
use reqwest::Method;
use serde_json::{Value, json};

use crate::endpoint::{self, Endpoint};

pub struct Stage {
    pub paypal: Client,
    local: Option<Local>,
    /// A webhook for all events, and its endpoint.
    webhook: Option<(String, Endpoint)>,
}

/// What exists only locally: the clock, and requests in the name of payers and of PayPal.
pub struct Local {
    pub sandbox: Sandbox,
    http: reqwest::Client,
}

impl Stage {
    /// Starts a sandbox with a clock that moves only when told; or takes PayPal's own sandbox.
    pub async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    /// Starts a sandbox with further options; PayPal's own sandbox has none. An endpoint gets all
    /// events of the client.
    pub async fn with(options: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let mut stage = Self::without_webhook(options).await;
        if stage.local.is_some() {
            let endpoint = Endpoint::start().await;
            let webhook = Webhook::new(endpoint.url.as_str(), vec![EventType::new("*")]);
            let id = stage.paypal.webhooks().create(&webhook).await.unwrap().id.unwrap();
            stage.webhook = Some((id, endpoint));
        }
        stage
    }

    /// Starts a sandbox whose client has no webhook yet.
    pub async fn without_webhook(options: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let variables = (env::var("PAYPAL_FLOW_CLIENT_ID"), env::var("PAYPAL_FLOW_CLIENT_SECRET"));
        if let (Ok(id), Ok(secret)) = variables {
            let paypal = Client::builder(Credentials::new(id, secret));
            let paypal = paypal.environment(Environment::Sandbox).build().unwrap();
            return Self { paypal, local: None, webhook: None };
        }
        let builder = Sandbox::builder().clock(VirtualClock::manual()).seed(5);
        let sandbox = options(builder).start().await.unwrap();
        // A strict client refuses answers that deviate from PayPal's specs.
        let paypal = Client::builder(Credentials::new(sandbox.client_id(), sandbox.client_secret()))
            .environment(Environment::custom(sandbox.base_url()).unwrap())
            .strict(DeviationKinds::ALL)
            .build()
            .unwrap();
        let local = Local { sandbox, http: reqwest::Client::new() };
        Self { paypal, local: Some(local), webhook: None }
    }

    /// Returns what exists only locally; `None` ends a flow at PayPal's own sandbox.
    pub fn local(&self) -> Option<&Local> {
        self.local.as_ref()
    }

    /// Ends a flow: locally, the ledger must be balanced, and the endpoint must have received each
    /// event once, in the order of the events, signed and of a known type.
    pub async fn end(&self) {
        let Some(Local { sandbox, .. }) = &self.local else { return };
        let environment = sandbox.environment("").unwrap();
        assert!(environment.is_balanced());
        let Some((webhook_id, endpoint)) = &self.webhook else { return };
        environment.delivered().await;
        let deliveries = environment.deliveries();
        let told: Vec<String> = deliveries
            .into_iter()
            .filter(|delivery| delivery.webhook_id == *webhook_id)
            .map(|delivery| {
                assert_eq!(delivery.status, DeliveryStatus::Delivered, "{delivery:?}");
                delivery.event_id
            })
            .collect();
        assert_eq!(endpoint.fields("id"), told);
        let verifier = endpoint::verifier(sandbox, &self.paypal, webhook_id);
        let mut types = Vec::new();
        for received in endpoint.received() {
            let verified = endpoint::verify(&verifier, &received).await;
            types.push(verified.event().event_type().to_string());
        }
        assert_eq!(types, environment.events());
    }
}

impl Local {
    /// Sends a request of the sandbox's own, such as `/_sandbox/orders/ID/approve`.
    pub async fn post(&self, path: &str, body: Value) -> Value {
        let url = format!("{}{path}", self.sandbox.base_url());
        let answer = self.http.request(Method::POST, url).json(&body).send().await.unwrap();
        let status = answer.status();
        let text = answer.text().await.unwrap();
        assert!(status.is_success(), "{path} answers {status}: {text}");
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    /// Approves in the name of the first buyer.
    pub async fn approve(&self, order_id: &str) {
        self.post(&format!("/_sandbox/orders/{order_id}/approve"), json!({})).await;
    }

    /// Pays an amount with an order that is approved at once. Returns the id of the capture.
    pub async fn pay(&self, paypal: &Client, currency: &str, value: &str) -> String {
        let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new(currency, value));
        let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
        let order_id = paypal.orders().create(&request).await.unwrap().id.unwrap();
        self.approve(&order_id).await;
        let order = paypal.orders().capture(&order_id).prefer(Prefer::Representation).await.unwrap();
        let unit = order.purchase_units.unwrap().remove(0);
        unit.payments.unwrap().captures.unwrap().remove(0).id.unwrap()
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.sandbox.advance(by);
    }

    /// Whether an event of a type was emitted.
    pub fn emitted(&self, event_type: &str) -> bool {
        self.sandbox.environment("").unwrap().events().iter().any(|event| event == event_type)
    }
}
