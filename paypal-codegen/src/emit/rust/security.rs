//! What is said of the credentials that calls carry, where they are not PayPal's client id and secret.

use super::docs;
use crate::ir::{Api, Operation, SecurityKind, SecurityScheme};

/// Where PayPal gives tokens: the runtime's default.
const TOKEN_PATH: &str = "/v1/oauth2/token";

/// For the service: every kind that its calls take.
pub(super) fn of_service(api: &Api) -> String {
    let (true, all) = (says_something(api), constructors(api, |_| true)) else { return String::new() };
    format!("The client's credentials: {all}.")
}

/// For an operation that takes other credentials than the rest.
pub(super) fn of_operation(api: &Api, operation: &Operation) -> String {
    let takes = |scheme: &SecurityScheme| operation.security.contains(&scheme.name);
    if !says_something(api) || api.security.iter().all(takes) {
        return String::new();
    }
    match constructors(api, takes) {
        none if none.is_empty() => "Needs no credentials.".to_owned(),
        some => format!("Credentials: {some}."),
    }
}

fn says_something(api: &Api) -> bool {
    let is_paypals = |kind: &SecurityKind| matches!(kind, SecurityKind::ClientCredentials { token_path } if token_path == TOKEN_PATH);
    !api.security.iter().all(|scheme| is_paypals(&scheme.kind))
}

fn constructors(api: &Api, takes: impl Fn(&SecurityScheme) -> bool) -> String {
    let mut constructors: Vec<String> = Vec::new();
    for scheme in api.security.iter().filter(|scheme| takes(scheme)) {
        let constructor = constructor(&scheme.kind);
        if !constructors.contains(&constructor) {
            constructors.push(constructor);
        }
    }
    if constructors.is_empty() { String::new() } else { docs::codes(&constructors, "or") }
}

/// How the runtime's `Credentials` are made.
fn constructor(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::ClientCredentials { token_path } if token_path == TOKEN_PATH => {
            "Credentials::new(client_id, client_secret)".to_owned()
        }
        SecurityKind::ClientCredentials { token_path } => {
            format!("Credentials::new(client_id, client_secret).token_path({token_path:?})")
        }
        SecurityKind::Bearer => "Credentials::bearer(key)".to_owned(),
        SecurityKind::Basic => "Credentials::basic(user, password)".to_owned(),
        SecurityKind::KeyInHeader(name) => format!("Credentials::api_key({name:?}, key)"),
        SecurityKind::KeyInQuery(name) => format!("Credentials::api_key_in_query({name:?}, key)"),
    }
}
