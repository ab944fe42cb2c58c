//! The control requests of a local PayPal. They are sent to a local PayPal alone, never to PayPal.

use std::time::Duration;

use paypal_generated::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use crate::connection::{Destination, Provider, is_known_host, needs_permission};
use crate::error::{Error, ErrorKind, Result};
use crate::process::Process;
use crate::session::Account;

/// The header that names an environment of a local PayPal.
const ENVIRONMENT: &str = "PayPal-Sandbox-Environment";
/// The variable that has the password of a local PayPal that other computers can reach.
const PASSWORD: &str = "PAYPAL_SANDBOX_PASSWORD";
/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(5);
/// How long the answer to a question may take. A local PayPal that is stopped accepts connections,
/// but does not answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a change may take: years of the clock are played step by step.
const CHANGE_TIMEOUT: Duration = Duration::from_secs(600);

/// A local PayPal that answers, and the environment of a connection in it.
#[derive(Clone, Debug)]
pub struct LocalPayPal {
    base_url: String,
    /// The environment that the client id names.
    environment: Option<String>,
    password: Option<SecretString>,
    http: reqwest::Client,
    is_here: bool,
    answer_timeout: Duration,
}

impl LocalPayPal {
    /// Finds the local PayPal of a connection; `None` if the connection leads to PayPal itself.
    ///
    /// # Errors
    ///
    /// Fails if the connection leads to a local system which is no PayPal, or does not answer.
    pub async fn find(account: &Account, process: &Process) -> Result<Option<Self>> {
        let base_url = account.environment.base_url().trim_end_matches('/').to_owned();
        let url = Url::parse(&base_url).map_err(|_| Error::usage(format!("{base_url} is not a URL")))?;
        let is_here = leads_here(&url);
        // A host of PayPal or Paddle is none, whatever the connection says.
        if account.provider != Provider::PayPal
            || is_known_host(&url).is_some()
            || account.environment.is_live()
        {
            return Ok(None);
        }
        if account.destination != Destination::Local && !is_here {
            return Ok(None);
        }
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .build()
            .map_err(|error| Error::failed(format!("cannot make an HTTP client: {error}")))?;
        let environment = environment_of(&account.client_id).map(str::to_owned);
        let password = process.variable(PASSWORD).map(SecretString::from);
        let answer_timeout = ANSWER_TIMEOUT;
        let local = Self { base_url, environment, password, http, is_here, answer_timeout };
        let health = local.get("health").await.map_err(|error| match error.kind() {
            ErrorKind::NotFound => local.is_none("something else answers there"),
            ErrorKind::Authentication => error,
            _ => local.is_none(error.message()),
        })?;
        if health.get("status").and_then(Value::as_str) != Some("ok") {
            return Err(local.is_none("something else answers there"));
        }
        Ok(Some(local))
    }

    /// Returns the local PayPal of a connection.
    ///
    /// # Errors
    ///
    /// Fails like [`find`](Self::find), and if the connection leads to PayPal itself.
    pub async fn need(account: &Account, process: &Process) -> Result<Self> {
        Self::find(account, process).await?.ok_or_else(|| {
            let url = account.environment.base_url();
            Error::usage(format!("the connection leads to {url}, which is not a local PayPal"))
                .help("start one by `paypal sandbox`, and choose a connection to it by --connection")
        })
    }

    /// Returns the URL.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns whether it runs on this computer, so that it can deliver to a server here.
    pub fn is_here(&self) -> bool {
        self.is_here
    }

    /// Asks for something. The path is that below `/_sandbox/`, with a query.
    ///
    /// # Errors
    ///
    /// Fails if the local PayPal does not answer or refuses.
    pub async fn get(&self, path: &str) -> Result<Value> {
        self.send(Method::Get, path, None).await
    }

    /// Sends a control request. The path is that below `/_sandbox/`.
    ///
    /// # Errors
    ///
    /// Fails like [`get`](Self::get).
    pub async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value> {
        let timeout = if method == Method::Get { self.answer_timeout } else { CHANGE_TIMEOUT };
        let answer = self.request(method, path, body, Some(timeout)).await?;
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(|error| self.lost(&error))?;
        let answer: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        if (200..300).contains(&status) { Ok(answer) } else { Err(refusal(status, &answer)) }
    }

    /// Begins to read a stream of server-sent events.
    ///
    /// # Errors
    ///
    /// Fails like [`get`](Self::get).
    pub async fn stream(&self, path: &str) -> Result<Events> {
        // The stream itself has no end, but its beginning must come.
        let begin = self.request(Method::Get, path, None, None);
        let answer = tokio::time::timeout(self.answer_timeout, begin)
            .await
            .map_err(|_| Error::failed(format!("{}: it does not answer", self.base_url)))??;
        let status = answer.status().as_u16();
        if status != 200 {
            return Err(refusal(status, &Value::Null));
        }
        Ok(Events { answer, unread: Vec::new() })
    }

    async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        timeout: Option<Duration>,
    ) -> Result<reqwest::Response> {
        let method = reqwest::Method::from_bytes(method.as_str().as_bytes())
            .map_err(|_| Error::usage("the method is unknown"))?;
        let mut request = self.http.request(method, format!("{}/_sandbox/{path}", self.base_url));
        if let Some(timeout) = timeout {
            request = request.timeout(timeout);
        }
        if let Some(name) = &self.environment {
            request = request.header(ENVIRONMENT, name);
        }
        if let Some(password) = &self.password {
            request = request.basic_auth("paypal", Some(password.expose_secret()));
        }
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        request.send().await.map_err(|error| self.lost(&error))
    }

    fn lost(&self, error: &reqwest::Error) -> Error {
        let mut cause: &dyn std::error::Error = error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        Error::failed(format!("{}: {cause}", self.base_url))
    }

    fn is_none(&self, why: &str) -> Error {
        Error::failed(format!("no local PayPal answers at {}: {why}", self.base_url))
            .help("start one: paypal sandbox")
    }
}

/// A stream of server-sent events, each a JSON value.
#[derive(Debug)]
pub struct Events {
    answer: reqwest::Response,
    unread: Vec<u8>,
}

impl Events {
    /// Waits for the next event; `None` at the end of the stream.
    pub async fn next(&mut self) -> Option<Value> {
        loop {
            while let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                let data = line.trim_ascii().strip_prefix(b"data:").map(<[u8]>::trim_ascii);
                if let Some(value) = data.and_then(|data| serde_json::from_slice(data).ok()) {
                    return Some(value);
                }
            }
            let chunk = self.answer.chunk().await.ok()??;
            self.unread.extend_from_slice(&chunk);
        }
    }
}

/// Returns whether a URL leads to this computer.
pub fn leads_here(url: &Url) -> bool {
    is_known_host(url).is_none() && !needs_permission(Provider::PayPal, url)
}

/// Returns the name of the environment that a client id names: `env.NAME.anything`.
fn environment_of(client_id: &str) -> Option<&str> {
    Some(client_id.strip_prefix("env.")?.split_once('.')?.0)
}

/// Makes an error of an answer in PayPal's format.
fn refusal(status: u16, answer: &Value) -> Error {
    let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str);
    let name = text("/name").map_or_else(|| format!("HTTP {status}"), str::to_owned);
    let details = ["/details/0/issue", "/details/0/field", "/details/0/value", "/details/0/description"];
    let mut words: Vec<&str> = vec![&name];
    words.extend(details.iter().filter_map(|pointer| text(pointer)));
    if words.len() == 1 {
        words.extend(text("/message"));
    }
    let error = Error::new(
        match status {
            400 => ErrorKind::Usage,
            401 => ErrorKind::Authentication,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Precondition,
            _ => ErrorKind::Failed,
        },
        words.join(": "),
    );
    match status {
        401 => error.help(format!("set {PASSWORD} to the password of the local PayPal")),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_hosts_of_paypal_are_not_this_computer() {
        let leads = |url: &str| leads_here(&Url::parse(url).unwrap());
        assert!(leads("http://127.0.0.1:8080") && leads("https://[::1]/") && leads("http://localhost"));
        assert!(!leads("https://api-m.paypal.com") && !leads("https://api.sandbox.paypal.com"));
        assert!(!leads("https://shop.example") && !leads("http://api-m.paypal.com"));
    }

    #[test]
    fn a_client_id_names_an_environment() {
        assert_eq!(environment_of("env.shop.x"), Some("shop"));
        assert_eq!(environment_of("env.shop"), None);
        assert_eq!(environment_of("x"), None);
    }

    #[tokio::test]
    async fn a_local_paypal_that_does_not_answer_is_a_failure() {
        // The system accepts the connection, as for a process that is stopped.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let local = LocalPayPal {
            base_url: format!("http://{}", listener.local_addr().unwrap()),
            environment: None,
            password: None,
            http: reqwest::Client::new(),
            is_here: true,
            answer_timeout: Duration::from_millis(50),
        };
        assert_eq!(local.get("health").await.unwrap_err().kind(), ErrorKind::Failed);
        assert_eq!(local.stream("events/stream").await.unwrap_err().kind(), ErrorKind::Failed);
    }

    #[test]
    fn a_refusal_says_which_field_is_wrong() {
        let answer = json!({ "name": "INVALID_REQUEST", "message": "Wrong.", "details": [
            { "field": "/by", "issue": "INVALID_PARAMETER_SYNTAX", "description": "A number with a unit." },
        ] });
        let error = refusal(400, &answer);
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert_eq!(error.message(), "INVALID_REQUEST: INVALID_PARAMETER_SYNTAX: /by: A number with a unit.");
        assert_eq!(refusal(404, &json!({ "name": "GONE", "message": "No." })).message(), "GONE: No.");
        assert_eq!(refusal(502, &Value::Null).message(), "HTTP 502");
    }
}
