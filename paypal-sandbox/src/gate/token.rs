//! The token endpoint, and the check of bearer tokens.

use std::{collections::BTreeSet, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use paypal_generated::registry::{self, OperationEntry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    config::{Application, Config, split_client_id},
    error::Failure,
    route::Query,
    store::Row,
    world::{partnership::SellerApplication, time::Time, work::Work},
};

/// The path of the token endpoint.
pub(crate) const PATH: &str = "/v1/oauth2/token";
/// How tokens begin.
const TOKEN: &str = "A21AA";
/// The kind of the job that forgets an expired token.
pub(crate) const EXPIRE: &str = "token.expire";

/// An access token.
#[derive(Debug, Serialize, Deserialize)]
struct Token {
    token: String,
    client_id: String,
    expires: Time,
}

impl Row for Token {
    const TABLE: &'static str = "tokens";
    fn key(&self) -> &str {
        &self.token
    }
}

/// Answers `POST /v1/oauth2/token`.
pub(crate) fn issue(
    work: &mut Work<'_>,
    config: &Config,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Value, Failure> {
    let application =
        basic(headers).and_then(|(id, secret)| application(work, config, &id, Some(&secret))).ok_or_else(
            || Failure::identity(401, "invalid_client", "The client id or its secret is wrong."),
        )?;
    let form = Query::parse(&String::from_utf8_lossy(body));
    match form.get("grant_type") {
        Some("client_credentials") => {}
        Some(_) => {
            let words = "This grant type is not supported.";
            return Err(Failure::identity(400, "unsupported_grant_type", words));
        }
        None => return Err(Failure::identity(400, "invalid_request", "The grant type is missing.")),
    }
    let token = grant(work, &application.client_id, config.token_lifetime);
    Ok(json!({
        "scope": scopes(&application).join(" "), "access_token": token, "token_type": "Bearer",
        "app_id": application.app_id(), "expires_in": config.token_lifetime.as_secs(),
        "nonce": format!("{}{}", work.now.text(), work.ids.transaction()),
    }))
}

/// Creates a token of a client.
pub(crate) fn grant(work: &mut Work<'_>, client_id: &str, lifetime: Duration) -> String {
    let mut token = work.ids.token();
    if !work.environment.is_empty() {
        // The environment of a request is read from its token.
        token = format!("{token}.{}", work.environment);
    }
    let expires = work.now + lifetime;
    work.schedule(expires, EXPIRE, &token);
    work.rows.put(&Token { token: token.clone(), client_id: client_id.to_owned(), expires });
    token
}

/// Forgets a token if it was issued to a client.
pub(crate) fn terminate(work: &mut Work<'_>, client_id: &str, token: &str) {
    if work.rows.find::<Token>(token).is_some_and(|found| found.client_id == client_id) {
        work.rows.remove::<Token>(token);
    }
}

/// Forgets the bearer token of a request.
pub(crate) fn revoke_sent(work: &mut Work<'_>, headers: &HeaderMap) {
    if let Some(token) = credentials(headers, "bearer") {
        work.rows.remove::<Token>(token);
    }
}

/// Returns the application to which the request's bearer token was issued.
pub(crate) fn holder(work: &Work<'_>, config: &Config, headers: &HeaderMap) -> Result<Application, Failure> {
    let token = credentials(headers, "bearer").ok_or_else(|| Failure::new(401, Vec::new()))?;
    let found = work.rows.find::<Token>(token).filter(|token| work.now < token.expires);
    found
        .and_then(|token| application(work, config, &token.client_id, None))
        .ok_or_else(|| Failure::identity(401, "invalid_token", "The token is unknown or has expired."))
}

/// Finds the application of a client: one that was made for a merchant, or a configured one. With a
/// secret, the secret must be right.
fn application(work: &Work<'_>, config: &Config, id: &str, secret: Option<&str>) -> Option<Application> {
    match work.rows.find::<SellerApplication>(id) {
        Some(made) => secret
            .is_none_or(|secret| secret == made.client_secret)
            .then(|| Application::new(made.client_id, made.client_secret).merchant(made.merchant)),
        None => config.application(id, secret),
    }
}

/// Refuses an application that lacks the scopes of an operation.
pub(crate) fn permit(application: &Application, operation: &OperationEntry) -> Result<(), Failure> {
    let Some(granted) = &application.scopes else { return Ok(()) };
    let has = |scope: &&str| granted.iter().any(|granted| granted == scope);
    if operation.scopes.is_empty() || operation.scopes.iter().any(|needed| needed.iter().all(has)) {
        Ok(())
    } else {
        Err(Failure::denied("The application lacks a scope that this operation needs."))
    }
}

/// Forgets a token.
pub(crate) fn expire(work: &mut Work<'_>, token: &str) {
    work.rows.remove::<Token>(token);
}

/// Forgets all tokens.
pub(crate) fn revoke(work: &mut Work<'_>) {
    for token in work.rows.all::<Token>() {
        work.rows.remove::<Token>(&token.token);
    }
}

/// The name of an environment, and what tells it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Named {
    ByToken(String),
    ByClient(String),
}

/// Returns the name of the environment that a request's credentials tell: that of its token, or
/// that of a client id such as `env.NAME.anything`.
pub(crate) fn environment(headers: &HeaderMap) -> Option<Named> {
    if let Some(token) = credentials(headers, "bearer") {
        // Other bearers, such as JSON Web Tokens, are none of this sandbox's tokens.
        let (_, name) = token.strip_prefix(TOKEN)?.split_once('.')?;
        return Some(Named::ByToken(name.to_owned()));
    }
    let (client_id, _) = basic(headers)?;
    let (name, _) = split_client_id(&client_id);
    name.map(|name| Named::ByClient(name.to_owned()))
}

fn scopes(application: &Application) -> Vec<String> {
    application.scopes.clone().unwrap_or_else(|| {
        let all: BTreeSet<&str> = registry::operations()
            .flat_map(|operation| operation.scopes.iter().flat_map(|all| all.iter().copied()))
            .collect();
        all.into_iter().map(str::to_owned).collect()
    })
}

fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let decoded = STANDARD.decode(credentials(headers, "basic")?).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

/// Reads the credentials of an `Authorization` header with a given scheme.
fn credentials<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let (found, credentials) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| credentials.trim())
}
