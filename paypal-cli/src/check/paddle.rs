//! The test of a connection to Paddle: what the API root says about the API key.

use paypal_generated::runtime::{ApiError, Client, Error as CallError, ErrorDetail, Response};
use paypal_generated::{Credentials, Link, RetryPolicy, Value};
use secrecy::ExposeSecret;
use serde::Deserialize;

use super::{ANSWER, Probe, Report, transport};
use crate::connection::Destination;
use crate::error::{Error, ErrorKind, Result};
use crate::session::Account;
use crate::store::check_secret;

/// The part of the API root's answer that a test reads.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Root {
    data: Data,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Data {
    api: Api,
    caller: Option<Caller>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Api {
    environment: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Caller {
    account: Option<serde_json::Value>,
    permissions: Vec<String>,
}

/// Tests an account of Paddle.
pub(super) async fn check(account: &Account) -> Result<Report> {
    check_secret(account.provider, account.destination, &account.secret)?;
    let client = Client::builder(Credentials::bearer(account.secret.expose_secret()))
        .environment(account.environment.clone())
        .transport(transport(&account.environment)?)
        .retry(RetryPolicy::none())
        .attempt_timeout(ANSWER)
        .error_reader(read_error)
        .user_agent(crate::process::USER_AGENT)
        .build()?;
    let mut report = Report::new(account);
    let (mut probe, mut answer) = read(&client, "/").await;
    if probe.status == Some(404) {
        // The API root is newer than some gateways. This list needs no permission.
        (probe, answer) = read(&client, "/event-types").await;
    }
    let is_root = probe.operation == "GET /";
    report.probe = Some(probe);
    let response = match answer {
        Ok(response) => response,
        Err(error) => return Ok(report.failed(refusal(error))),
    };
    let root: Root = serde_json::from_slice(response.body()).unwrap_or_default();
    let caller = root.data.caller.unwrap_or_default();
    if is_root && caller.account.is_none() {
        return Ok(report.failed(Error::authentication("Paddle did not recognise the API key")));
    }
    report.accepted = true;
    report.app_id = caller.account.as_ref().and_then(id_of);
    report.scopes = caller.permissions;
    report.scopes.sort();
    report.failure = other_system(root.data.api.environment.as_deref(), account.destination);
    Ok(report)
}

/// Sends a GET request.
async fn read(client: &Client, path: &str) -> (Probe, Result<Response<Value>, CallError>) {
    // The path of the root has no segment, so it is reached as a link.
    let link = Link::new(format!("{}{path}", client.environment().base_url()));
    let result = client.follow::<Value>(link).header("Paddle-Version", "1").send().await;
    let (status, debug_id) = match &result {
        Ok(response) => (Some(response.status()), request_id(response.body())),
        Err(error) => (error.status(), error.debug_id().map(str::to_owned)),
    };
    (Probe { operation: format!("GET {path}"), status, debug_id }, result)
}

/// Returns the id of an account, which is an object with an id, or the id itself.
fn id_of(account: &serde_json::Value) -> Option<String> {
    account.get("id").unwrap_or(account).as_str().map(str::to_owned)
}

/// Returns the request id of an answer.
fn request_id(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    Some(body.pointer("/meta/request_id")?.as_str()?.to_owned())
}

/// Returns an error if the answer came from another system than the connection is for.
fn other_system(environment: Option<&str>, destination: Destination) -> Option<Error> {
    let is_other = matches!(
        (environment, destination),
        (Some("production"), Destination::Sandbox) | (Some("sandbox"), Destination::Live)
    );
    is_other.then(|| {
        let environment = environment.unwrap_or_default();
        Error::precondition(format!(
            "the host is Paddle's {environment} system, and the destination is {destination}"
        ))
    })
}

/// Returns the error of a refused request, with its cause and what to do.
fn refusal(error: CallError) -> Error {
    let status = error.status();
    let see = documentation(error.body());
    let retry_after = error.retry_after();
    let failure = Error::from(error);
    let message = failure.message().to_owned();
    match status {
        Some(401 | 403) => {
            let error = Error::authentication(format!(
                "Paddle refused the API key: it is wrong, expired or revoked, or belongs to the other system: {message}"
            ));
            see.iter().fold(error, |error, url| error.help(format!("see {url}")))
        }
        Some(429) => {
            let error = Error::new(ErrorKind::Limited, message);
            let help = retry_after.map(|wait| format!("ask again in {} s", wait.as_secs().max(1)));
            help.into_iter().fold(error, Error::help)
        }
        _ => failure,
    }
}

/// Returns the page that an error of Paddle names, if it is one of Paddle's.
fn documentation(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let url = body.pointer("/error/documentation_url")?.as_str()?;
    url.starts_with("https://developer.paddle.com/").then(|| url.to_owned())
}

/// Reads `{"error": {"code", "detail", "errors": [{"field", "message"}]}, "meta": {"request_id"}}`.
fn read_error(body: &[u8]) -> ApiError {
    let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let at = |pointer: &str| body.pointer(pointer).and_then(serde_json::Value::as_str);
    let error =
        ApiError::new().name(at("/error/code")).message(at("/error/detail")).debug_id(at("/meta/request_id"));
    let fields = body.pointer("/error/errors").and_then(serde_json::Value::as_array);
    fields.into_iter().flatten().fold(error, |error, field| {
        let text = |key: &str| field.get(key).and_then(serde_json::Value::as_str);
        error.detail(ErrorDetail::new(None, text("field"), text("message")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_the_other_system_is_told() {
        assert!(other_system(Some("production"), Destination::Sandbox).is_some());
        assert!(other_system(Some("sandbox"), Destination::Live).is_some());
        for destination in [Destination::Sandbox, Destination::Local] {
            assert!(other_system(Some("sandbox"), destination).is_none());
        }
        assert!(other_system(None, Destination::Live).is_none());
    }
}
