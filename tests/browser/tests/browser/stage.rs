//! A sandbox, a shop to which browsers return, and requests to the sandbox.

use axum::{Router, response::Html};
use paypal_sandbox::Sandbox;
use serde_json::{Value, json};

pub struct Stage {
    pub sandbox: Sandbox,
    /// The URL of the shop.
    pub shop: String,
    http: reqwest::Client,
    token: String,
}

impl Stage {
    pub async fn new() -> Self {
        let sandbox = Sandbox::builder().seed(7).start().await.unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let shop = format!("http://{}", listener.local_addr().unwrap());
        // The icon is inline, so that the browser asks the shop for none.
        let page = async || Html("<link rel=\"icon\" href=\"data:,\"><p>The shop.</p>");
        let app = Router::new().fallback(page);
        tokio::spawn(async move { axum::serve(listener, app).await });
        let http = reqwest::Client::new();
        let request = http.post(format!("{}/v1/oauth2/token", sandbox.base_url())).basic_auth("x", Some("y"));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer: Value =
            request.body("grant_type=client_credentials").send().await.unwrap().json().await.unwrap();
        let token = answer["access_token"].as_str().unwrap().to_owned();
        Self { sandbox, shop, http, token }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    async fn send(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let request = self.http.request(method.parse().unwrap(), self.url(path)).bearer_auth(&self.token);
        let number = self.sandbox.requests().len();
        let request = request
            .header("prefer", "return=representation")
            .header("paypal-request-id", format!("{number}"));
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        let answer = request.send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{method} {path}: {status} {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        self.send("POST", path, Some(body)).await
    }

    pub async fn get(&self, path: &str) -> Value {
        self.send("GET", path, None).await
    }

    /// The addresses of the shop to which a payer returns, as PayPal's requests name them.
    pub fn context(&self) -> Value {
        json!({ "return_url": format!("{}/back?cart=1", self.shop), "cancel_url": format!("{}/no", self.shop) })
    }

    /// Creates an order that is paid with a source.
    pub async fn order(&self, source: Value) -> Value {
        let units = json!([{ "description": "Two boxes of tea", "amount": { "currency_code": "USD", "value": "25.00" } }]);
        let order = json!({ "intent": "CAPTURE", "purchase_units": units, "payment_source": source });
        self.post("/v2/checkout/orders", order).await
    }

    pub async fn wallet_order(&self) -> Value {
        self.order(json!({ "paypal": { "experience_context": self.context() } })).await
    }

    /// Creates an order with a card whose holder has to authenticate.
    pub async fn card_order(&self) -> Value {
        self.order(json!({ "card": {
            "number": "4111111111111111", "expiry": "2099-12", "name": "SANDBOX-3DS",
            "experience_context": self.context(),
        } }))
        .await
    }

    pub async fn subscription(&self) -> Value {
        let product = self.post("/v1/catalogs/products", json!({ "name": "Tea", "type": "PHYSICAL" })).await;
        let cycle = json!({
            "frequency": { "interval_unit": "MONTH", "interval_count": 1 }, "tenure_type": "REGULAR", "sequence": 1,
            "total_cycles": 0, "pricing_scheme": { "fixed_price": { "currency_code": "USD", "value": "9.00" } },
        });
        let plan = json!({
            "product_id": product["id"], "name": "Tea every month", "billing_cycles": [cycle],
            "payment_preferences": { "auto_bill_outstanding": true },
        });
        let plan = self.post("/v1/billing/plans", plan).await;
        let subscription = json!({ "plan_id": plan["id"], "application_context": self.context() });
        self.post("/v1/billing/subscriptions", subscription).await
    }

    pub async fn setup_token(&self) -> Value {
        let wallet = json!({ "usage_type": "MERCHANT", "experience_context": self.context() });
        self.post("/v3/vault/setup-tokens", json!({ "payment_source": { "paypal": wallet } })).await
    }
}

/// The id of a resource.
pub fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

/// The page of a resource on which a payer acts.
pub fn page(resource: &Value) -> &str {
    let links = resource["links"].as_array().unwrap();
    let is_page = |link: &&Value| matches!(link["rel"].as_str(), Some("approve" | "payer-action"));
    links.iter().find(is_page).unwrap()["href"].as_str().unwrap()
}
