//! Documents the credentials of an API that does not use PayPal's client id and secret.

use super::docs;
use crate::ir::{Api, Operation, SecurityKind, SecurityScheme, TokenEndpoint};

/// The path of PayPal's token endpoint, which is the runtime's default.
const TOKEN_PATH: &str = "/v1/oauth2/token";

/// Returns the documentation for the service: every kind of credentials that its operations accept.
pub(super) fn of_service(api: &Api) -> Vec<String> {
    let all = constructors(api, &all_alternatives(api));
    if !needs_documentation(api) || all.is_empty() {
        return Vec::new();
    }
    let mut docs = vec![format!("The client's credentials: {}.", docs::codes(&all, "or"))];
    let mut facts = Vec::new();
    let urls = api.security.iter().filter_map(|scheme| match &scheme.kind {
        SecurityKind::ClientCredentials { token: TokenEndpoint::Url(url), .. } => Some(url.clone()),
        _ => None,
    });
    let mut urls: Vec<String> = urls.collect();
    urls.dedup();
    if !urls.is_empty() {
        let urls = docs::codes(&urls, "or");
        facts.push(format!("The client secret is sent to {urls} as you set it, and nowhere else."));
    }
    if api.security.iter().any(|scheme| takes_callers_token(&scheme.kind)) {
        facts.push(
            "You get the token from the service; `Credentials::refreshed_bearer(refresh)` calls a function of \
             yours for a new one when it expires."
                .to_owned(),
        );
    }
    if api.security.iter().any(|scheme| scheme.kind == SecurityKind::Certificate) {
        facts.push("The client certificate is an option of the client's transport.".to_owned());
    }
    facts.dedup();
    docs.extend((!facts.is_empty()).then(|| facts.join(" ")));
    docs
}

/// Returns the documentation for an operation that accepts other credentials than the rest.
pub(super) fn of_operation(api: &Api, operation: &Operation) -> String {
    let own = constructors(api, &sorted(api, &operation.security));
    if !needs_documentation(api) || own == constructors(api, &all_alternatives(api)) {
        return String::new();
    }
    match own.as_slice() {
        [] => "Needs no credentials.".to_owned(),
        own => format!("Credentials: {}.", docs::codes(own, "or")),
    }
}

/// Returns whether an operation is called without credentials although the client may have some.
pub(super) fn needs_none(operation: &Operation) -> bool {
    operation.security.iter().all(Vec::is_empty)
}

fn needs_documentation(api: &Api) -> bool {
    let is_paypals = |kind: &SecurityKind| matches!(kind, SecurityKind::ClientCredentials { token: TokenEndpoint::Path(path), .. } if path == TOKEN_PATH);
    !api.security.iter().all(|scheme| is_paypals(&scheme.kind))
}

fn takes_callers_token(kind: &SecurityKind) -> bool {
    matches!(
        kind,
        SecurityKind::CallersToken | SecurityKind::ClientCredentials { or_callers_token: true, .. }
    )
}

/// Returns the alternatives of all operations, without duplicates.
fn all_alternatives(api: &Api) -> Vec<Vec<String>> {
    sorted(api, api.operations.iter().flat_map(|operation| &operation.security))
}

/// Returns alternatives in the order of the spec's schemes, those of one scheme first.
fn sorted<'a>(api: &Api, alternatives: impl IntoIterator<Item = &'a Vec<String>>) -> Vec<Vec<String>> {
    let place = |name: &String| api.security.iter().position(|scheme| scheme.name == *name);
    let mut all: Vec<Vec<String>> = Vec::new();
    for alternative in alternatives {
        if !all.contains(alternative) {
            all.push(alternative.clone());
        }
    }
    all.sort_by_key(|names| match names.as_slice() {
        [only] => (0, place(only)),
        [] => (2, None),
        _ => (1, None),
    });
    all
}

/// Returns the expressions that create the credentials of the alternatives.
fn constructors(api: &Api, alternatives: &[Vec<String>]) -> Vec<String> {
    let mut constructors: Vec<String> = Vec::new();
    for alternative in alternatives {
        let named = |name: &String| api.security.iter().find(|scheme| scheme.name == *name);
        for constructor in together(&alternative.iter().filter_map(named).collect::<Vec<_>>()) {
            if !constructors.contains(&constructor) {
                constructors.push(constructor);
            }
        }
    }
    constructors
}

/// Returns the expressions that create the credentials of one alternative, whose schemes a call
/// uses together.
fn together(schemes: &[&SecurityScheme]) -> Vec<String> {
    let (mut parts, mut has_token): (Vec<Vec<String>>, bool) = (Vec::new(), false);
    for scheme in schemes {
        let part = constructor(&scheme.kind);
        // Several schemes may take one token; the call sends it once.
        let is_known = scheme.kind.is_bearer() && has_token || parts.contains(&part);
        has_token |= scheme.kind.is_bearer();
        if !part.is_empty() && !is_known {
            parts.push(part);
        }
    }
    let mut whole = vec![String::new()];
    for part in parts {
        whole = (whole.iter())
            .flat_map(|begin| {
                part.iter().map(move |one| match begin.as_str() {
                    "" => one.clone(),
                    begin => format!("{begin}.and({one})"),
                })
            })
            .collect();
    }
    if whole == [""] { vec!["Credentials::none()".to_owned()] } else { whole }
}

/// Returns the expressions that create the runtime's `Credentials`, alternatives to each other.
/// Empty for a certificate.
fn constructor(kind: &SecurityKind) -> Vec<String> {
    const BY_CALLER: &str = "Credentials::bearer(token)";
    let one = |text: String| vec![text];
    match kind {
        SecurityKind::ClientCredentials { token, or_callers_token } => {
            let new = "Credentials::new(client_id, client_secret)";
            let mut all = one(match token {
                TokenEndpoint::Path(path) if path == TOKEN_PATH => new.to_owned(),
                TokenEndpoint::Path(path) => format!("{new}.token_path({path:?})"),
                TokenEndpoint::Url(url) => format!("{new}.token_url({url:?})"),
            });
            all.extend(or_callers_token.then(|| BY_CALLER.to_owned()));
            all
        }
        SecurityKind::CallersToken | SecurityKind::Bearer => one(BY_CALLER.to_owned()),
        SecurityKind::Basic => one("Credentials::basic(user, password)".to_owned()),
        SecurityKind::OwnScheme(scheme) => {
            one(format!("Credentials::api_key(\"Authorization\", format!(\"{scheme} {{key}}\"))"))
        }
        SecurityKind::KeyInHeader(name) => one(format!("Credentials::api_key({name:?}, key)")),
        SecurityKind::KeyInQuery(name) => one(format!("Credentials::api_key_in_query({name:?}, key)")),
        SecurityKind::KeyInCookie(name) => one(format!("Credentials::api_key_in_cookie({name:?}, key)")),
        SecurityKind::Certificate => Vec::new(),
    }
}
