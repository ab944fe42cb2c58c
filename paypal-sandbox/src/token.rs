//! The token endpoint, and the check of bearer tokens.

use std::{
    collections::{BTreeSet, HashMap},
    time::{Duration, SystemTime},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use paypal_generated::registry;
use serde_json::{Value, json};

use crate::{clock::date_time, error::Failure, id::Ids, route::Query};

/// The path of the token endpoint.
pub(crate) const PATH: &str = "/v1/oauth2/token";

/// The tokens issued so far.
#[derive(Debug)]
pub(crate) struct Tokens {
    /// The accepted clients; if empty, any client is accepted.
    accepted: Vec<(String, String)>,
    lifetime: Duration,
    app_id: String,
    given: HashMap<String, (String, SystemTime)>,
}

impl Tokens {
    pub(crate) fn new(accepted: Vec<(String, String)>, lifetime: Duration, ids: &mut Ids) -> Self {
        Self { accepted, lifetime, app_id: format!("APP-{}", ids.transaction()), given: HashMap::new() }
    }

    /// Answers `POST /v1/oauth2/token`.
    pub(crate) fn issue(
        &mut self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
        ids: &mut Ids,
    ) -> Result<Value, Failure> {
        let client_id = self.caller(headers).ok_or_else(|| {
            Failure::identity(401, "invalid_client", "The client id or its secret is wrong.")
        })?;
        let form = Query::parse(&String::from_utf8_lossy(body));
        match form.get("grant_type") {
            Some("client_credentials") => {}
            Some(_) => {
                let words = "This grant type is not supported.";
                return Err(Failure::identity(400, "unsupported_grant_type", words));
            }
            None => return Err(Failure::identity(400, "invalid_request", "The grant type is missing.")),
        }
        let token = ids.token();
        self.given.insert(token.clone(), (client_id, now + self.lifetime));
        let scopes: BTreeSet<&str> = registry::operations()
            .flat_map(|operation| operation.scopes.iter().flat_map(|all| all.iter().copied()))
            .collect();
        let scope = scopes.into_iter().collect::<Vec<_>>().join(" ");
        Ok(json!({
            "scope": scope, "access_token": token, "token_type": "Bearer", "app_id": self.app_id,
            "expires_in": self.lifetime.as_secs(),
            "nonce": format!("{}{}", date_time(now), ids.transaction()),
        }))
    }

    /// Returns the client to which the request's bearer token was issued.
    pub(crate) fn holder(&self, headers: &HeaderMap, now: SystemTime) -> Result<String, Failure> {
        let token = credentials(headers, "bearer").ok_or_else(|| Failure::new(401, Vec::new()))?;
        match self.given.get(token) {
            Some((client_id, expires)) if now < *expires => Ok(client_id.clone()),
            _ => Err(Failure::identity(401, "invalid_token", "The token is unknown or has expired.")),
        }
    }

    /// Forgets all tokens.
    pub(crate) fn revoke(&mut self) {
        self.given.clear();
    }

    fn caller(&self, headers: &HeaderMap) -> Option<String> {
        let decoded = STANDARD.decode(credentials(headers, "basic")?).ok()?;
        let text = String::from_utf8(decoded).ok()?;
        let (id, secret) = text.split_once(':')?;
        let known = self.accepted.is_empty() || self.accepted.iter().any(|(a, b)| a == id && b == secret);
        (known && !id.is_empty() && !secret.is_empty()).then(|| id.to_owned())
    }
}

/// Reads the credentials of an `Authorization` header with a given scheme.
fn credentials<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let (found, credentials) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| credentials.trim())
}
