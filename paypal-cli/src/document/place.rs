//! The host of a document, and the system of the provider that it belongs to.

use url::Url;

use crate::connection::{Destination, Provider, base_url, is_known_host, is_loopback, needs_permission};
use crate::error::{Error, Result};

/// Reads the host of a document: a host's name, or a URL. A name of this computer is reached by
/// `http`, any other by `https`.
pub(super) fn host_url(text: &str) -> Result<Url> {
    let text = text.trim();
    let wrong = || {
        Error::usage("the host of the document is not a host's name and not a URL")
            .help("a host is api.sandbox.paypal.com, or a URL such as http://127.0.0.1:8080")
    };
    if text.contains("://") {
        return Url::parse(text).map_err(|_| wrong());
    }
    let url = Url::parse(&format!("https://{text}")).map_err(|_| wrong())?;
    if is_loopback(&url) {
        return Url::parse(&format!("http://{text}")).map_err(|_| wrong());
    }
    Ok(url)
}

/// Where a connection's requests go.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) destination: Destination,
    /// The base URL, unless it is the destination's own.
    pub(super) host: Option<Url>,
}

/// Finds the destination of a base URL.
///
/// # Errors
///
/// Fails if the host is neither the provider's nor this computer and is not among the allowed ones,
/// if it needs a destination and there is none, or if it contradicts the destination.
pub(super) fn place(
    provider: Provider,
    url: Url,
    destination: Option<Destination>,
    allowed: &[String],
) -> Result<Place> {
    let name = url.host_str().unwrap_or_default().trim_end_matches('.').to_owned();
    let with_port = format!("{name}:{}", url.port_or_known_default().unwrap_or_default());
    let is_allowed = |host: &String| {
        let host = host.trim_end_matches('.');
        host.eq_ignore_ascii_case(&name) || host.eq_ignore_ascii_case(&with_port)
    };
    let known = is_known_host(&url).filter(|(of, _)| *of == provider).map(|(_, destination)| destination);
    if needs_permission(provider, &url) && !allowed.iter().any(is_allowed) {
        return Err(Error::precondition(format!(
            "{name} is not a host of {}, and may not get the secret",
            provider.title()
        ))
        .help(format!("if it is yours, permit it: --allow-host {name}")));
    }
    let destination = match (known, destination) {
        (Some(known), Some(wanted)) if known != wanted => {
            return Err(Error::precondition(format!("{name} is the {known} system, not the {wanted} one")));
        }
        (Some(known), _) => known,
        (None, Some(wanted)) => wanted,
        (None, None) if is_loopback(&url) => Destination::Local,
        (None, None) => {
            return Err(Error::usage(format!("the document does not say which system {name} is"))
                .help("use --destination live, sandbox or local"));
        }
    };
    // It checks the URL as well.
    let base = base_url(provider, destination, Some(&url))?;
    let is_own = base_url(provider, destination, None).is_ok_and(|own| own == base);
    Ok(Place { destination, host: (!is_own).then_some(url) })
}

/// Returns a base URL as a document has it: the name of a provider's host, or else the URL.
pub(super) fn host_text(base: &str) -> &str {
    match (Url::parse(base).ok().and_then(|url| is_known_host(&url)), base.strip_prefix("https://")) {
        (Some(_), Some(name)) => name,
        _ => base,
    }
}

/// Returns whether a host of a document means a base URL.
pub(super) fn is_same_host(text: &str, base: &str) -> bool {
    host_url(text).is_ok_and(|url| url.as_str().trim_end_matches('/') == base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_say_which_system_they_are() {
        let table = [
            ("api.sandbox.paypal.com", Destination::Sandbox, Some("https://api.sandbox.paypal.com/")),
            ("https://api-m.sandbox.paypal.com/", Destination::Sandbox, None),
            ("api-m.paypal.com", Destination::Live, None),
            ("API.PayPal.com", Destination::Live, Some("https://api.paypal.com/")),
            ("localhost:8080", Destination::Local, Some("http://localhost:8080/")),
            ("http://127.0.0.1:8080", Destination::Local, Some("http://127.0.0.1:8080/")),
            ("[::1]:8080", Destination::Local, Some("http://[::1]:8080/")),
        ];
        for (text, destination, host) in table {
            let found = place(Provider::PayPal, host_url(text).unwrap(), None, &[]).unwrap();
            assert_eq!(found.destination, destination, "{text}");
            assert_eq!(found.host.as_ref().map(Url::as_str), host, "{text}");
        }
    }

    #[test]
    fn a_foreign_host_needs_permission_and_a_destination() {
        let url = || host_url("paypal.example").unwrap();
        let allowed = ["PayPal.example".to_owned()];
        assert!(place(Provider::PayPal, url(), Some(Destination::Live), &[]).is_err());
        assert!(place(Provider::PayPal, url(), None, &allowed).is_err());
        let found = place(Provider::PayPal, url(), Some(Destination::Live), &allowed).unwrap();
        assert_eq!(found.destination, Destination::Live);
        for foreign in ["api-m.paypal.com.evil.example", "api.paddle.com", "http://api-m.paypal.com"] {
            assert!(place(Provider::PayPal, host_url(foreign).unwrap(), None, &[]).is_err(), "{foreign}");
        }
        let live = host_url("api.paypal.com").unwrap();
        assert!(place(Provider::PayPal, live, Some(Destination::Sandbox), &[]).is_err());
        for wrong in ["", "https://", "https://a b", "http://:80"] {
            assert!(host_url(wrong).is_err(), "{wrong:?}");
        }
    }
}
