//! Raw requests to an environment of the program.

use reqwest::header;
use serde_json::{Value, json};

use crate::bench::Result;

/// A client of one environment. Its token and its webhook outlive the program.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    environment: String,
    url: String,
    token: Option<String>,
}

/// The status and the body of an answer.
pub type Answer = (u16, Value);

impl Client {
    pub fn new(environment: String) -> Self {
        Self { http: reqwest::Client::new(), environment, url: String::new(), token: None }
    }

    /// Goes on with a program that was started. The first time, it gets a token and makes a
    /// webhook, so that each event has a delivery.
    pub async fn connect(&mut self, url: &str) -> Result<()> {
        // Connections to the earlier program are of no use.
        self.http = reqwest::Client::new();
        url.clone_into(&mut self.url);
        if self.token.is_some() {
            return Ok(());
        }
        let request = self.http.post(format!("{url}/v1/oauth2/token"));
        let request = request.basic_auth(format!("env.{}.crash", self.environment), Some("secret"));
        let form = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = request.header(form.0, form.1).body("grant_type=client_credentials").send().await?;
        let answer: Value = serde_json::from_slice(&answer.bytes().await?)?;
        self.token = answer["access_token"].as_str().map(str::to_owned);
        // Nobody listens there.
        let webhook = json!({ "url": "https://localhost:9/", "event_types": [{ "name": "*" }] });
        let (status, answer) = self.post("/v1/notifications/webhooks", None, &webhook).await?;
        if status == 201 { Ok(()) } else { Err(format!("no webhook: {status} {answer}").into()) }
    }

    pub async fn get(&self, path: &str) -> Result<Answer> {
        self.send(self.http.get(format!("{}{path}", self.url))).await
    }

    pub async fn post(&self, path: &str, request_id: Option<&str>, body: &Value) -> Result<Answer> {
        let request = self.http.post(format!("{}{path}", self.url)).header("prefer", "return=representation");
        let request = match request_id {
            Some(id) => request.header("paypal-request-id", id),
            None => request,
        };
        self.send(request.header(header::CONTENT_TYPE, "application/json").body(body.to_string())).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Answer> {
        let request = request.header("paypal-sandbox-environment", &self.environment);
        let answer = request.bearer_auth(self.token.as_deref().unwrap_or_default()).send().await?;
        let status = answer.status().as_u16();
        Ok((status, serde_json::from_slice(&answer.bytes().await?).unwrap_or_default()))
    }
}
