//! Tokens for browsers, and the end of a token.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    gate::token,
};

/// How long a client token is valid.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Generates a client token: base64 of JSON that has an access token, for the scripts of a page.
pub(super) fn generate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let access_token = token::grant(&mut exchange.work, &exchange.caller.client_id, LIFETIME);
    let mut paypal = json!({ "accessToken": access_token, "clientId": exchange.caller.client_id });
    if let (Some(customer), Some(paypal)) = (exchange.text("/customer_id"), paypal.as_object_mut()) {
        paypal.insert("customerId".to_owned(), customer.into());
    }
    let client_token = STANDARD.encode(json!({ "paypal": paypal }).to_string());
    Ok(Answer::Json(200, json!({ "client_token": client_token, "expires_in": LIFETIME.as_secs() })))
}

/// Ends an access token of the caller. A token that is unknown, or that another client has, is no
/// error, so that nobody can find out which tokens exist.
pub(super) fn terminate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(token) = exchange.text("/token") else {
        return Err(Failure::identity(400, "invalid_request", "The token is missing."));
    };
    match exchange.text("/token_type_hint").as_deref() {
        Some("ACCESS_TOKEN") => {}
        Some(_) => {
            let words = "This type of token is not supported.";
            return Err(Failure::identity(400, "unsupported_token_type", words));
        }
        None => return Err(Failure::identity(400, "invalid_request", "The token type hint is missing.")),
    }
    token::terminate(&mut exchange.work, &exchange.caller.client_id, &token);
    Ok(Answer::Empty(200))
}
