//! Which PayPal: the sandbox, the live one, or another address.

use std::{fmt, str::FromStr};

use url::{Host, Url};

use crate::Error;

const SANDBOX: &str = "https://api-m.sandbox.paypal.com";
const LIVE: &str = "https://api-m.paypal.com";

/// Which PayPal a client talks to.
///
/// Reads from text: `sandbox`, `live`, or the base URL of another.
///
/// ```
/// use paypal_runtime::Environment;
///
/// assert_eq!("live".parse::<Environment>()?, Environment::Live);
/// let local: Environment = "http://127.0.0.1:8080".parse()?;
/// assert_eq!(local.base_url(), "http://127.0.0.1:8080");
/// assert!("http://paypal.example".parse::<Environment>().is_err()); // not encrypted, and not this machine
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api-m.sandbox.paypal.com`, where no money moves.
    #[default]
    Sandbox,
    /// `https://api-m.paypal.com`.
    Live,
    /// Another base URL: a local sandbox, a gateway. `https`, or `http` on a loopback address; without user, query and
    /// fragment. It is checked when the client is built.
    Custom(Url),
}

impl Environment {
    /// Another base URL.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where it is no URL, or one that [`Custom`](Self::Custom) does not allow.
    pub fn custom(base_url: &str) -> Result<Self, Error> {
        let url = Url::parse(base_url)
            .map_err(|error| Error::configuration("the base URL can't be read").with_source(error))?;
        let environment = Self::Custom(url);
        environment.validate()?;
        Ok(environment)
    }

    /// The base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => SANDBOX,
            Self::Live => LIVE,
            Self::Custom(url) => url.as_str().trim_end_matches('/'),
        }
    }

    pub(crate) fn validate(&self) -> Result<(), Error> {
        let Self::Custom(url) = self else { return Ok(()) };
        if url.host().is_none() || !matches!(url.scheme(), "http" | "https") {
            return Err(Error::configuration(
                "the base URL must be https://…, or http://… on a loopback address",
            ));
        }
        if url.scheme() == "http" && !is_loopback(url) {
            return Err(Error::configuration("the base URL may be http:// only on a loopback address"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::configuration("the base URL must hold no user and no password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::configuration("the base URL must have no query and no fragment"));
        }
        Ok(())
    }

    /// Whether a URL is on this environment's host, scheme and port: where its token may go.
    pub(crate) fn is_origin_of(&self, url: &Url) -> bool {
        let port = |url: &Url| url.port_or_known_default();
        let same = |host: Option<&str>, scheme, at| {
            url.host_str() == host && url.scheme() == scheme && port(url) == at
        };
        match self {
            Self::Sandbox => same(Some("api-m.sandbox.paypal.com"), "https", Some(443)),
            Self::Live => same(Some("api-m.paypal.com"), "https", Some(443)),
            Self::Custom(base) => same(base.host_str(), base.scheme(), port(base)),
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl FromStr for Environment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "sandbox" => Ok(Self::Sandbox),
            "live" => Ok(Self::Live),
            url if url.contains("://") => Self::custom(url),
            _ => Err(Error::configuration("the environment is `sandbox`, `live` or a base URL")),
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sandbox => "sandbox",
            Self::Live => "live",
            Self::Custom(_) => self.base_url(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_environment_may_be() {
        let table = [
            ("sandbox", Some("https://api-m.sandbox.paypal.com")),
            (" live\n", Some("https://api-m.paypal.com")),
            ("https://paypal.example", Some("https://paypal.example")),
            ("https://paypal.example/", Some("https://paypal.example")),
            ("https://gateway.example/paypal/", Some("https://gateway.example/paypal")),
            ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            ("http://127.9.9.9", Some("http://127.9.9.9")),
            ("http://[::1]:1", Some("http://[::1]:1")),
            ("http://localhost:8080/", Some("http://localhost:8080")),
            ("http://paypal.example", None),
            ("http://localhost.evil.example", None),
            ("http://127.0.0.1.evil.example", None),
            ("http://0.0.0.0:8080", None),
            ("http://10.0.0.1", None),
            ("https://user@paypal.example", None),
            ("https://user:secret@paypal.example", None),
            ("https://paypal.example?a=b", None),
            ("https://paypal.example#a", None),
            ("ftp://paypal.example", None),
            ("data://x", None),
            ("https://", None),
            ("production", None),
            ("", None),
        ];
        for (text, base) in table {
            let environment = text.parse::<Environment>();
            assert_eq!(environment.as_ref().ok().map(Environment::base_url), base, "{text:?}");
        }
    }

    #[test]
    fn where_the_token_may_go() {
        let table = [
            ("sandbox", "https://api-m.sandbox.paypal.com/v1/x", true),
            ("sandbox", "https://api-m.sandbox.paypal.com:443/v1/x", true),
            ("sandbox", "https://api-m.paypal.com/v1/x", false),
            ("sandbox", "http://api-m.sandbox.paypal.com/v1/x", false),
            ("live", "https://api-m.paypal.com/v1/x", true),
            ("live", "https://api-m.paypal.com.evil.example/v1/x", false),
            ("live", "https://api-m.paypal.com:8443/v1/x", false),
            ("http://127.0.0.1:1", "http://127.0.0.1:1/v1/x", true),
            ("http://127.0.0.1:1", "http://127.0.0.1:2/v1/x", false),
        ];
        for (environment, url, allowed) in table {
            let environment: Environment = environment.parse().unwrap();
            assert_eq!(environment.is_origin_of(&url.parse().unwrap()), allowed, "{environment} {url}");
        }
    }
}
