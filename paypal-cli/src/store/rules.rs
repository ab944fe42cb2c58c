//! The rules for a connection that is created or changed.

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::table::Entry;
use crate::connection::{
    Connection, Destination, Draft, Provider, Secret, base_url, borrowing, is_known_host, needs_permission,
};
use crate::error::{Error, Result};

/// Returns whether a text is a mask in the place of a secret: `******`, `****` with the last
/// characters, `pdl_live_****`, or bullets; or a placeholder for it, such as `{CLIENT_SECRET}`.
pub fn is_mask(text: &str) -> bool {
    // The last ones are the full-width and the small asterisk.
    let is_mark = |c: char| matches!(c, '*' | '•' | '●' | '∗' | '·' | '\u{ff0a}' | '\u{fe61}');
    let text = text.trim();
    if is_placeholder(text) {
        return true;
    }
    let mut run = 0;
    let has_run = text.chars().any(|c| {
        run = if is_mark(c) { run + 1 } else { 0 };
        run >= 4
    });
    let marks_at =
        |characters: &mut dyn Iterator<Item = char>| characters.take(3).filter(|c| is_mark(*c)).count() == 3;
    let is_at_end = marks_at(&mut text.chars()) || marks_at(&mut text.chars().rev());
    has_run || is_at_end || (!text.is_empty() && text.chars().all(is_mark))
}

/// Returns whether a text is a name in braces, as documentation and templates have it.
fn is_placeholder(text: &str) -> bool {
    let inner = text.trim_start_matches('$').strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '{' | '}' | '…');
    inner.is_some_and(|inner| inner.chars().all(is_name))
}

/// Checks a draft by itself. Returns the host that is permitted to get the secret, if the
/// connection needs a permission. `before` is the connection that the draft changes.
pub(super) fn check(draft: &Draft, before: Option<&Entry>) -> Result<Option<String>> {
    if before.is_some_and(|before| before.connection.provider != draft.provider) {
        return Err(Error::usage("the provider of a connection cannot be changed")
            .help("create another connection, and delete this one"));
    }
    match draft.provider {
        Provider::PayPal => {
            let client_id = draft.client_id.as_deref().filter(|id| !id.is_empty());
            let client_id = client_id.ok_or_else(|| {
                Error::usage("a connection to PayPal needs a client id").help("give it by --client-id ID")
            })?;
            check_text("client id", client_id)?;
            if draft.entity_type.is_some() {
                return Err(Error::usage("only a connection to Paddle has an entity type"));
            }
        }
        Provider::Paddle => {
            if draft.entity_type.is_none() {
                return Err(Error::usage("a connection to Paddle needs an entity type")
                    .help("give it by --entity-type bill"));
            }
            if draft.client_id.is_some() {
                return Err(Error::usage("a connection to Paddle has an API key, and no client id"));
            }
        }
    }
    match &draft.secret {
        Secret::Value(secret) | Secret::Insecure(secret) => {
            check_secret(draft.provider, draft.destination, secret)?;
        }
        Secret::Command(words) if words.first().is_none_or(String::is_empty) => {
            return Err(Error::usage("the program that prints the secret is not named"));
        }
        Secret::Variable(name) if name.is_empty() || name.contains(['=', '\0']) => {
            return Err(Error::usage(format!("{name:?} is not the name of a variable")));
        }
        Secret::Kept if before.is_none() => {
            return Err(Error::usage(format!("the {} is missing", secret_title(draft.provider))));
        }
        Secret::Command(_) | Secret::Variable(_) | Secret::Kept => {}
    }
    check_host(draft, before)
}

/// Checks the connections together: unique names, and who borrows whose concurrency.
pub(super) fn check_all(connections: &[Connection]) -> Result<()> {
    for (at, connection) in connections.iter().enumerate() {
        if connections.iter().take(at).any(|other| other.name == connection.name) {
            return Err(Error::precondition(format!("the connection {} already exists", connection.name))
                .help(format!(
                    "choose another name, or change it: paypal connection edit {:?}",
                    connection.name.as_str()
                )));
        }
    }
    borrowing(connections).map(drop)
}

/// Checks a secret before it is stored or used.
///
/// # Errors
///
/// Fails if it is empty, a mask, contains white space, or is an API key of another destination.
pub fn check_secret(provider: Provider, destination: Destination, secret: &SecretString) -> Result<()> {
    let (title, secret) = (secret_title(provider), secret.expose_secret());
    if secret.is_empty() {
        return Err(Error::usage(format!("the {title} is empty")));
    }
    check_text(title, secret)?;
    let is_of = match provider {
        Provider::Paddle if secret.starts_with("pdl_live_") => Destination::Live,
        Provider::Paddle if secret.starts_with("pdl_sdbx_") => Destination::Sandbox,
        _ => return Ok(()),
    };
    if destination != is_of && destination != Destination::Local {
        return Err(Error::usage(format!(
            "the API key is one of {is_of}, and the destination is {destination}"
        ))
        .help(format!("use --destination {is_of}, or a key of {destination}")));
    }
    Ok(())
}

/// Returns the words for the secret of a provider.
pub(super) const fn secret_title(provider: Provider) -> &'static str {
    match provider {
        Provider::PayPal => "client secret",
        Provider::Paddle => "API key",
    }
}

fn check_text(title: &str, text: &str) -> Result<()> {
    if is_mask(text) {
        return Err(Error::usage(format!("the {title} is a mask, and not the value itself"))
            .help("copy the value from where it is shown in full"));
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(Error::usage(format!("the {title} contains white space or control characters"))
            .help("copy the value alone, without the text around it"));
    }
    Ok(())
}

/// Checks that a stored connection may be used: a person may have edited its host.
/// Returns the host, if it needs a permission.
pub(super) fn check_stored_host(entry: &Entry) -> Result<Option<String>> {
    check_host(&entry.connection.to_draft(), Some(entry))
}

/// Returns whether a draft itself permits a host, given with its port.
pub(super) fn permits(draft: &Draft, host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    draft.allowed_hosts.iter().any(|allowed| {
        let allowed = allowed.trim_end_matches('.');
        allowed.eq_ignore_ascii_case(host) || allowed.eq_ignore_ascii_case(name)
    })
}

/// Returns the error for a permission that the file of connections has, and the secret has not.
pub(super) fn not_permitted(connection: &Connection, host: &str) -> Error {
    let (name, title) = (connection.name.as_str(), secret_title(connection.provider));
    Error::precondition(format!(
        "the {title} of {name} was stored without the permission to send it to {host}, which the file of connections names"
    ))
    .help(format!("if you trust it: paypal connection edit {name:?} --allow-host {host}"))
}

fn check_host(draft: &Draft, before: Option<&Entry>) -> Result<Option<String>> {
    base_url(draft.provider, draft.destination, draft.host.as_ref())?;
    let Some(host) = &draft.host else { return Ok(None) };
    if let Some((provider, destination)) = is_known_host(host)
        && (provider, destination) != (draft.provider, draft.destination)
    {
        return Err(Error::usage(format!(
            "{} is the host of {}, {destination}, and the connection is one to {}, {}",
            host_and_port(host),
            provider.title(),
            draft.provider.title(),
            draft.destination
        ))
        .help("leave out --host, or change the destination"));
    }
    if !needs_permission(draft.provider, host) {
        return Ok(None);
    }
    let host = host_and_port(host);
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, _)| name);
    let was_allowed = before.and_then(|before| before.allowed_host.as_deref()) == Some(host.as_str());
    if was_allowed || permits(draft, &host) {
        return Ok(Some(host));
    }
    Err(Error::precondition(format!(
        "{name} is neither a host of {} nor this computer, so the {} is not sent to it",
        draft.provider.title(),
        secret_title(draft.provider)
    ))
    .help(match before {
        Some(before) if before.connection.host == draft.host => {
            let connection = before.connection.name.as_str();
            format!("if you trust it: paypal connection edit {connection:?} --allow-host {name}")
        }
        _ => format!("if you trust it: --allow-host {name}"),
    }))
}

/// Returns the host and the port of a URL, in lower case.
fn host_and_port(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    format!("{host}:{}", url.port_or_known_default().unwrap_or_default())
}
