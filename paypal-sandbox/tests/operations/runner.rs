//! Sends steps to a sandbox and checks the answers.

use std::{collections::BTreeMap, env};

use paypal_generated::registry::{self, OperationEntry};
use paypal_sandbox::Sandbox;
use reqwest::{Client, RequestBuilder, multipart};
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    answer::{Answer, decode, judged},
    step::{ALWAYS, Step, fill, fill_body},
};

/// The time at which every run begins.
const BEGIN: &str = "2026-03-02T10:00:00Z";

pub struct Runner {
    sandbox: Option<Sandbox>,
    /// The folder of the data file, if there is one.
    _folder: Option<TempDir>,
    pub http: Client,
    base_url: String,
    /// The base URLs of proxies, by API.
    proxies: BTreeMap<String, String>,
    pub token: String,
    kept: BTreeMap<String, Value>,
    environment: String,
    requests: usize,
    /// What proxies said about each answer.
    judged: Vec<String>,
}

impl Runner {
    /// Starts a sandbox, or takes the one that `PAYPAL_SANDBOX_URL` names. With
    /// `PAYPAL_SANDBOX_DATA`, it has a data file.
    pub async fn new() -> Self {
        let proxies = env::var("PAYPAL_SANDBOX_PROXIES").map_or_else(
            |_| BTreeMap::new(),
            |text| serde_json::from_str(&text).expect("PAYPAL_SANDBOX_PROXIES is an object of URLs"),
        );
        let folder = env::var_os("PAYPAL_SANDBOX_DATA").map(|_| tempfile::tempdir().unwrap());
        let (sandbox, base_url) = match env::var("PAYPAL_SANDBOX_URL") {
            Ok(url) => (None, url),
            Err(_) => {
                let mut options = Sandbox::builder().seed(11);
                if let Some(folder) = &folder {
                    options = options.data_file(folder.path().join("data"));
                }
                let sandbox = options.start().await.unwrap();
                let base_url = sandbox.base_url().to_owned();
                (Some(sandbox), base_url)
            }
        };
        let mut runner = Self {
            sandbox,
            _folder: folder,
            http: Client::new(),
            base_url,
            proxies,
            token: String::new(),
            kept: BTreeMap::new(),
            environment: String::new(),
            requests: 0,
            judged: Vec::new(),
        };
        runner.begin("all").await;
        runner
    }

    /// Begins an environment of its own.
    pub async fn begin(&mut self, environment: &str) {
        environment.clone_into(&mut self.environment);
        self.kept.clear();
        let clock = self.http.put(format!("{}/_sandbox/clock", self.base_url));
        let clock = clock.header("paypal-sandbox-environment", environment);
        clock
            .json(&serde_json::json!({ "now": BEGIN, "rate": 0 }))
            .send()
            .await
            .unwrap()
            .error_for_status()
            .unwrap();
        self.kept.insert("base_url".to_owned(), Value::from(self.base_url.as_str()));
        self.renew_token().await;
    }

    async fn renew_token(&mut self) {
        let client_id = format!("env.{}.sandbox-client-id", self.environment);
        let request = self.http.post(format!("{}/v1/oauth2/token", self.base_url));
        let request = request.basic_auth(&client_id, Some("sandbox-client-secret"));
        let answer = request.form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        let token: Value = answer.json().await.unwrap();
        token["access_token"].as_str().expect("a token").clone_into(&mut self.token);
        self.kept.insert("token".to_owned(), Value::from(self.token.as_str()));
        // The application is the same in every environment.
        self.kept.insert("client_id".to_owned(), Value::from("sandbox-client-id"));
    }

    pub fn url(&self, api: &str) -> &str {
        self.proxies.get(api).map_or(&self.base_url, String::as_str)
    }

    /// Replaces the kept values, beside those of every run.
    pub fn keep(&mut self, kept: BTreeMap<String, Value>) {
        self.kept.retain(|name, _| ALWAYS.contains(&name.as_str()));
        self.kept.extend(kept);
    }

    /// Sends the request of a step. Returns its operation, if it is one of the registry.
    pub async fn send(
        &mut self,
        file: &str,
        step: &Step,
    ) -> Result<(Option<&'static OperationEntry>, Answer), String> {
        if let Some(control) = &step.control {
            let (method, path) = control.split_once(' ').ok_or("a control is `METHOD /path`")?;
            let mut request = self.control(method, &fill(path, &self.kept));
            if let Some(body) = &step.body {
                request = request.json(&fill_body(body, &self.kept));
            }
            let answer = Answer::read(request.send().await.unwrap()).await;
            // The control may have moved the clock beyond the life of the token.
            self.renew_token().await;
            return Ok((None, answer));
        }
        let api = step.api.as_deref().unwrap_or(file);
        let id = step.operation.as_deref().ok_or("a step has `do` or `control`")?;
        let operation =
            registry::find_operation(api, id).ok_or_else(|| format!("{api} has no operation {id}"))?;
        let answer = Answer::read(self.request(operation, step).send().await.unwrap()).await;
        if self.proxies.contains_key(api) {
            self.judged.push(judged(operation, &answer).to_string());
        }
        Ok((Some(operation), answer))
    }

    fn control(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.base_url);
        let request = self.http.request(method.parse().unwrap(), url);
        request.header("paypal-sandbox-environment", &self.environment)
    }

    /// Whether the ledger of the environment is balanced.
    pub async fn is_balanced(&self) -> bool {
        let answer = self.control("GET", "/_sandbox/ledger").send().await.unwrap();
        Answer::read(answer).await.json()["balanced"] == Value::Bool(true)
    }

    /// Removes the environment.
    pub async fn forget(&self) {
        let path = format!("/_sandbox/environments/{}", self.environment);
        self.control("DELETE", &path).send().await.unwrap().error_for_status().unwrap();
    }

    /// Carries out a step. Returns the id of the operation that succeeded.
    pub async fn run(&mut self, file: &str, step: &Step) -> Result<Option<String>, String> {
        let (operation, answer) = self.send(file, step).await?;
        let Some(operation) = operation else {
            let control = step.control.as_deref().unwrap_or_default();
            self.check(control, step, &answer, &[step.status.unwrap_or(200)])?;
            return Ok(None);
        };
        let listed: Vec<u16> = match step.status {
            Some(status) => vec![status],
            None => operation.responses.iter().map(|(status, _)| *status).collect(),
        };
        self.check(operation.id, step, &answer, &listed)?;
        if answer.status >= 300 {
            return Ok(None);
        }
        decode(operation, &answer)?;
        Ok((operation.api == file).then(|| operation.id.to_owned()))
    }

    fn request(&mut self, operation: &'static OperationEntry, step: &Step) -> RequestBuilder {
        self.requests += 1;
        let mut path = operation.path.to_owned();
        for (name, value) in &step.path {
            path = path.replace(&format!("{{{name}}}"), &fill(value, &self.kept));
        }
        assert!(!path.contains('{'), "the path of {} needs {path}", operation.id);
        let url = format!("{}{path}", self.url(operation.api));
        let mut request = self.http.request(operation.method.as_str().parse().unwrap(), url);
        request = request.bearer_auth(&self.token);
        let query: Vec<(&String, String)> =
            step.query.iter().map(|(name, value)| (name, fill(value, &self.kept))).collect();
        if !query.is_empty() {
            request = request.query(&query);
        }
        let has_id = step.headers.keys().any(|name| name.eq_ignore_ascii_case("paypal-request-id"));
        let takes_id =
            matches!(operation.request_id, paypal_generated::runtime::RequestIdUse::Supported { .. });
        if takes_id && !has_id {
            request = request.header("PayPal-Request-Id", format!("request-{}", self.requests));
        }
        for (name, value) in &step.headers {
            request = request.header(name, fill(value, &self.kept));
        }
        let body = step.body.as_ref().map(|body| fill_body(body, &self.kept));
        let entry = operation.request;
        let is_multipart = entry.is_some_and(|entry| {
            let media_types = entry.media_types;
            let has_json = media_types.contains(&"application/json");
            // Where both are possible, a step without files sends JSON alone.
            (!has_json || !step.files.is_empty())
                && media_types.iter().any(|one| one.starts_with("multipart/"))
        });
        if is_multipart {
            let mut form = multipart::Form::new();
            if let (Some(part), Some(body)) = (entry.and_then(|entry| entry.part), &body) {
                let json = multipart::Part::text(body.to_string()).mime_str("application/json").unwrap();
                form = form.part(part, json);
            }
            for (name, file, text) in &step.files {
                let part = multipart::Part::text(text.clone()).file_name(file.clone());
                form = form.part(name.clone(), part.mime_str("text/plain").unwrap());
            }
            return request.multipart(form);
        }
        let is_form =
            entry.is_some_and(|entry| entry.media_types.contains(&"application/x-www-form-urlencoded"));
        match body {
            Some(body) if is_form => request.form(&fields(&body)),
            Some(body) => request.json(&body),
            None if operation.method.as_str() != "GET" => request.header("content-type", "application/json"),
            None => request,
        }
    }

    /// Checks status, issue and expected values, and keeps what later steps need.
    fn check(&mut self, what: &str, step: &Step, answer: &Answer, listed: &[u16]) -> Result<(), String> {
        let body = answer.json();
        if !listed.contains(&answer.status) {
            let text = String::from_utf8_lossy(&answer.bytes);
            return Err(format!("{what} answers {} instead of {listed:?}: {text}", answer.status));
        }
        if !answer.headers.contains_key("paypal-debug-id") {
            return Err(format!("the answer of {what} has no Paypal-Debug-Id"));
        }
        if let Some(issue) = &step.issue
            && body.pointer("/details/0/issue").and_then(Value::as_str) != Some(issue)
            && body.get("name").and_then(Value::as_str) != Some(issue)
        {
            return Err(format!("{what} does not answer {issue}: {body}"));
        }
        for (pointer, expected) in &step.expect {
            let expected = fill_body(expected, &self.kept);
            let found = body.pointer(pointer).unwrap_or(&Value::Null);
            if *found != expected {
                return Err(format!("{what} has {found} at {pointer} instead of {expected}: {body}"));
            }
        }
        for (name, pointer) in &step.keep {
            let value = body.pointer(pointer);
            let value = value.ok_or_else(|| format!("{what} has nothing at {pointer}: {body}"))?;
            self.kept.insert(name.clone(), value.clone());
        }
        for (name, pointer) in &step.keep_last {
            let url = body.pointer(pointer).and_then(Value::as_str);
            let last = url.and_then(|url| url.rsplit('/').next());
            let last = last.ok_or_else(|| format!("{what} has no URL at {pointer}: {body}"))?;
            self.kept.insert(name.clone(), Value::from(last));
        }
        Ok(())
    }

    /// Writes what proxies said about each answer to the file `PAYPAL_SANDBOX_VIOLATIONS`.
    pub fn report(&self) {
        if let Ok(file) = env::var("PAYPAL_SANDBOX_VIOLATIONS") {
            std::fs::write(file, self.judged.join("\n")).unwrap();
        }
    }

    /// Ends the sandbox.
    pub async fn finish(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

/// The fields of a form. A changed body may have values that are not text.
fn fields(body: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    body.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), text(value))).collect()
}
