//! The hosts of connections: which a provider has, and which may get a secret only by permission.

use paypal_generated::Environment;
use url::{Host, Url};

use super::{Destination, Provider};
use crate::error::{Error, Result};

const PADDLE_LIVE: &str = "https://api.paddle.com";
const PADDLE_SANDBOX: &str = "https://sandbox-api.paddle.com";

/// The hosts that belong to PayPal and Paddle, with the destination of each.
const KNOWN: &[(&str, Provider, Destination)] = &[
    ("api-m.paypal.com", Provider::PayPal, Destination::Live),
    ("api.paypal.com", Provider::PayPal, Destination::Live),
    ("api-m.sandbox.paypal.com", Provider::PayPal, Destination::Sandbox),
    ("api.sandbox.paypal.com", Provider::PayPal, Destination::Sandbox),
    ("api.paddle.com", Provider::Paddle, Destination::Live),
    ("sandbox-api.paddle.com", Provider::Paddle, Destination::Sandbox),
];

/// Returns whether a URL's host belongs to a provider, and to which of its systems.
pub fn is_known_host(url: &Url) -> Option<(Provider, Destination)> {
    let host = url.host_str()?.trim_end_matches('.');
    let known = KNOWN.iter().find(|(name, ..)| *name == host)?;
    (url.scheme() == "https").then_some((known.1, known.2))
}

/// Returns whether a secret may be sent to a URL only if the user permits its host: the host is
/// neither the provider's nor this computer.
pub fn needs_permission(provider: Provider, url: &Url) -> bool {
    let is_own = is_known_host(url).is_some_and(|(of, _)| of == provider);
    !is_own && !is_loopback(url)
}

/// Returns whether a URL's host is this computer.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        // A name below `localhost` is not everywhere a name of this computer.
        Some(Host::Domain(name)) => name.trim_end_matches('.') == "localhost",
        None => false,
    }
}

/// Returns the base URL of a connection.
///
/// # Errors
///
/// Fails if the destination is local and there is no host, or if the host cannot be a base URL.
pub fn base_url(provider: Provider, destination: Destination, host: Option<&Url>) -> Result<String> {
    let own = match (host, provider, destination) {
        (Some(host), _, _) => {
            return Ok(Environment::custom(host.as_str())?.base_url().to_owned());
        }
        (None, Provider::PayPal, Destination::Live) => Environment::Live.base_url(),
        (None, Provider::PayPal, Destination::Sandbox) => Environment::Sandbox.base_url(),
        (None, Provider::Paddle, Destination::Live) => PADDLE_LIVE,
        (None, Provider::Paddle, Destination::Sandbox) => PADDLE_SANDBOX,
        (None, _, Destination::Local) => {
            return Err(Error::usage("the destination local needs a host")
                .help("give the address of the local system: --host http://127.0.0.1:8080"));
        }
    };
    Ok(own.to_owned())
}

/// Returns the environment of a connection, for a client.
///
/// # Errors
///
/// Fails like [`base_url`].
pub fn environment(provider: Provider, destination: Destination, host: Option<&Url>) -> Result<Environment> {
    Ok(Environment::custom(&base_url(provider, destination, host)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_computer_is_localhost_and_its_addresses_alone() {
        let needs = |text: &str| needs_permission(Provider::PayPal, &text.parse().unwrap());
        for own in ["http://localhost:1", "http://localhost.", "http://127.0.0.2", "http://[::1]:8080"] {
            assert!(!needs(own), "{own}");
        }
        for other in
            ["http://a.localhost", "https://evil.localhost", "http://localhost.example", "http://10.0.0.1"]
        {
            assert!(needs(other), "{other}");
        }
    }
}
