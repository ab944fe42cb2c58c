//! Documents the credentials of an API that does not use PayPal's client id and secret.

use super::docs;
use crate::ir::{Api, Operation, SecurityKind, SecurityScheme};

/// The path of PayPal's token endpoint, which is the runtime's default.
const TOKEN_PATH: &str = "/v1/oauth2/token";

/// Returns the documentation for the service: every kind of credentials that its operations accept.
pub(super) fn of_service(api: &Api) -> String {
    let (true, all) = (needs_documentation(api), constructors(api, |_| true)) else { return String::new() };
    format!("The client's credentials: {all}.")
}

/// Returns the documentation for an operation that accepts other credentials than the rest.
pub(super) fn of_operation(api: &Api, operation: &Operation) -> String {
    let takes = |scheme: &SecurityScheme| operation.security.contains(&scheme.name);
    if !needs_documentation(api) || api.security.iter().all(takes) {
        return String::new();
    }
    match constructors(api, takes) {
        text if text.is_empty() => "Needs no credentials.".to_owned(),
        text => format!("Credentials: {text}."),
    }
}

fn needs_documentation(api: &Api) -> bool {
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

/// Returns the expression that creates the runtime's `Credentials`.
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
