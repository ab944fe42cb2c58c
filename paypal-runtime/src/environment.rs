//! The environment that a client calls: PayPal's sandbox, PayPal live, or another base URL.

use std::{fmt, str::FromStr};

use url::{Host, Url};

use crate::Error;

const SANDBOX: &str = "https://api-m.sandbox.paypal.com";
const LIVE: &str = "https://api-m.paypal.com";
const LEGACY_SANDBOX: &str = "https://api.sandbox.paypal.com";
const LEGACY_LIVE: &str = "https://api.paypal.com";

/// The environment that a client calls.
///
/// [`custom`](Self::custom) creates that of another service from a base URL, and
/// [`of_server`](Self::of_server) from a server of an OpenAPI document.
///
/// It is parsed from `sandbox`, `live`, `legacy-sandbox`, `legacy-live`, or a base URL.
///
/// ```
/// use paypal_runtime::Environment;
///
/// assert_eq!("live".parse::<Environment>()?, Environment::Live);
/// let legacy = "https://api.sandbox.paypal.com".parse::<Environment>()?;
/// assert_eq!(legacy, Environment::LegacySandbox);
/// let local: Environment = "http://127.0.0.1:8080".parse()?;
/// assert_eq!(local.base_url(), "http://127.0.0.1:8080");
/// // Not encrypted, and not a loopback address:
/// assert!("http://paypal.example".parse::<Environment>().is_err());
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api-m.sandbox.paypal.com`, where no money moves. This is the default.
    #[default]
    Sandbox,
    /// `https://api-m.paypal.com`.
    Live,
    /// `https://api.sandbox.paypal.com`, the older host name of the sandbox.
    LegacySandbox,
    /// `https://api.paypal.com`, the older host name of the live environment.
    LegacyLive,
    /// Another base URL, such as a local sandbox or a gateway. It must be `https`, or `http` on a
    /// loopback address, without user, query and fragment. It is checked when the client is built.
    Custom(Url),
}

impl Environment {
    /// Creates an environment from a base URL. A base URL of PayPal's gives the corresponding
    /// variant.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the text is not
    /// a URL, or if [`Custom`](Self::Custom) does not allow it.
    pub fn custom(base_url: &str) -> Result<Self, Error> {
        let url = Url::parse(base_url)
            .map_err(|error| Error::configuration("the base URL is not a valid URL").with_source(error))?;
        let environment = Self::Custom(url);
        environment.validate()?;
        let known = [Self::Sandbox, Self::Live, Self::LegacySandbox, Self::LegacyLive];
        let same = known.into_iter().find(|known| known.base_url() == environment.base_url());
        Ok(same.unwrap_or(environment))
    }

    /// Creates an environment from a server of an OpenAPI document: a URL that may have variables
    /// in braces, and their values.
    ///
    /// ```
    /// use paypal_runtime::Environment;
    ///
    /// let shop = Environment::of_server("https://{shop}.example.com/v1", &[("shop", "flowers")])?;
    /// assert_eq!(shop.base_url(), "https://flowers.example.com/v1");
    /// // The value can't lead to another host:
    /// let server = "https://{shop}.example.com";
    /// assert!(Environment::of_server(server, &[("shop", "evil.example/")]).is_err());
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable has
    /// no value, or one that has no place in a host or a path, or if the URL is not allowed as a
    /// base URL.
    pub fn of_server(url: &str, variables: &[(&str, &str)]) -> Result<Self, Error> {
        let mut parts = url.split('{');
        let mut base = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            let value = variables.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            let value = value.filter(|value| may_be_in(value, &base)).ok_or_else(|| {
                let why = "has no value, or one that may not stand at its place";
                Error::configuration(format!("the variable `{name}` of the server's URL {why}"))
            })?;
            base.push_str(value);
            base.push_str(rest);
        }
        Self::custom(&base)
    }

    /// Returns the base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => SANDBOX,
            Self::Live => LIVE,
            Self::LegacySandbox => LEGACY_SANDBOX,
            Self::LegacyLive => LEGACY_LIVE,
            Self::Custom(url) => url.as_str().trim_end_matches('/'),
        }
    }

    /// Returns whether money moves there: the environment is PayPal's live one, under either host
    /// name.
    pub fn is_live(&self) -> bool {
        let is_live = |url: &Url| {
            let host = url.host_str().map(|host| host.trim_end_matches('.'));
            matches!(host, Some("api-m.paypal.com" | "api.paypal.com"))
        };
        match self {
            Self::Sandbox | Self::LegacySandbox => false,
            Self::Live | Self::LegacyLive => true,
            Self::Custom(url) => is_live(url),
        }
    }

    /// Returns whether it is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        matches!(self, Self::Custom(url) if is_loopback(url))
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
            return Err(Error::configuration("the base URL must have no user and no password"));
        }
        // It names the same host, but would not be recognised as PayPal's.
        if url.host_str().is_some_and(|host| host.ends_with('.')) {
            return Err(Error::configuration("the host of the base URL must not end with a dot"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::configuration("the base URL must have no query and no fragment"));
        }
        Ok(())
    }

    /// Returns whether a URL has this environment's scheme, host and port, so that the token may be
    /// sent to it.
    pub(crate) fn is_origin_of(&self, url: &Url) -> bool {
        match self {
            Self::Custom(base) => same_origin(base, url),
            known => is_at(known.base_url(), url),
        }
    }

    /// Returns path and query of a link that PayPal sent, relative to this environment. PayPal's
    /// links may name either of an environment's two hosts, whichever one the client uses. `None`
    /// if the link leads anywhere else.
    pub(crate) fn resolve<'a>(&self, link: &'a Url) -> Option<(&'a str, Option<&'a str>)> {
        if !link.username().is_empty() || link.password().is_some() {
            return None;
        }
        let (is_here, below) = match self {
            Self::Sandbox | Self::LegacySandbox => (is_at(SANDBOX, link) || is_at(LEGACY_SANDBOX, link), ""),
            Self::Live | Self::LegacyLive => (is_at(LIVE, link) || is_at(LEGACY_LIVE, link), ""),
            Self::Custom(base) => (same_origin(base, link), base.path().trim_end_matches('/')),
        };
        let path = link.path().strip_prefix(below).filter(|path| is_here && path.starts_with('/'))?;
        Some((path, link.query()))
    }
}

/// Returns whether the value of a variable may follow this beginning of a URL: a part of the host,
/// or, after it, of the path.
fn may_be_in(value: &str, begin: &str) -> bool {
    let is_in_path = begin.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:".contains(c) || is_in_path && c == '/';
    let is_dots = |segment: &str| matches!(segment, "." | "..");
    !value.is_empty() && value.chars().all(is_allowed) && !value.split('/').any(is_dots)
}

/// Returns whether a secret may be sent to a URL: it is encrypted, or on this machine.
pub(crate) fn is_encrypted_or_loopback(url: &Url) -> bool {
    url.has_host() && (url.scheme() == "https" || url.scheme() == "http" && is_loopback(url))
}

/// Returns whether a URL is on the host of a base URL.
pub(crate) fn is_on_host_of(base: &str, url: &Url) -> bool {
    Url::parse(base).is_ok_and(|base| same_origin(&base, url))
}

fn same_origin(one: &Url, other: &Url) -> bool {
    (one.scheme(), one.host(), one.port_or_known_default())
        == (other.scheme(), other.host(), other.port_or_known_default())
}

/// Returns whether a URL is on the host of `base`, which is one of PayPal's base URLs. PayPal's
/// hosts use `https` on the default port.
fn is_at(base: &str, url: &Url) -> bool {
    url.scheme() == "https" && url.port().is_none() && url.host_str() == base.strip_prefix("https://")
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
            "legacy-sandbox" => Ok(Self::LegacySandbox),
            "legacy-live" => Ok(Self::LegacyLive),
            url if url.contains("://") => Self::custom(url),
            _ => Err(Error::configuration(
                "the environment must be `sandbox`, `live`, `legacy-sandbox`, `legacy-live` or a base URL",
            )),
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sandbox => "sandbox",
            Self::Live => "live",
            Self::LegacySandbox => "legacy-sandbox",
            Self::LegacyLive => "legacy-live",
            Self::Custom(_) => self.base_url(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environments_are_parsed_and_unsafe_base_urls_are_refused() {
        let table = [
            ("sandbox", Some("https://api-m.sandbox.paypal.com")),
            (" live\n", Some("https://api-m.paypal.com")),
            ("legacy-sandbox", Some("https://api.sandbox.paypal.com")),
            ("legacy-live", Some("https://api.paypal.com")),
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
    fn variables_of_servers_lead_to_no_other_host() {
        let table = [
            ("https://api.example.com/v1", "", Some("https://api.example.com/v1")),
            ("https://{x}.example.com", "a-1.b", Some("https://a-1.b.example.com")),
            ("https://{x}/v1", "localhost:8080", Some("https://localhost:8080/v1")),
            ("https://a.example/{x}", "sell/v1", Some("https://a.example/sell/v1")),
            ("https://{x}.example.com", "", None),
            ("https://{x}.example.com", "evil.example/", None),
            ("https://{x}.example.com", "evil.example?", None),
            ("https://{x}.example.com", "evil.example#", None),
            ("https://{x}.example.com", "u@evil", None),
            ("https://{x}.example.com", "evil.example\\", None),
            ("https://a.example/{x}", "..", None),
            ("https://a.example/{x}", "a?b", None),
            ("https://{y}.example.com", "a", None),
            ("https://{x", "a", Some("https://a")),
            ("http://{x}.example.com", "a", None),
        ];
        for (url, value, expected) in table {
            let environment = Environment::of_server(url, &[("x", value)]);
            assert_eq!(environment.as_ref().ok().map(Environment::base_url), expected, "{url} {value}");
        }
    }

    #[test]
    fn the_token_is_sent_to_the_environments_own_origin_only() {
        let table = [
            ("sandbox", "https://api-m.sandbox.paypal.com/v1/x", true),
            ("sandbox", "https://api-m.sandbox.paypal.com:443/v1/x", true),
            ("sandbox", "https://api-m.paypal.com/v1/x", false),
            ("sandbox", "http://api-m.sandbox.paypal.com/v1/x", false),
            ("sandbox", "https://api.sandbox.paypal.com/v1/x", false),
            ("legacy-sandbox", "https://api.sandbox.paypal.com/v1/x", true),
            ("legacy-sandbox", "https://api-m.sandbox.paypal.com/v1/x", false),
            ("legacy-live", "https://api.paypal.com/v1/x", true),
            ("legacy-live", "https://api.sandbox.paypal.com/v1/x", false),
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

    #[test]
    fn paypals_base_urls_are_its_environments() {
        let table = [
            ("https://api-m.paypal.com/", Environment::Live, true),
            ("https://API.paypal.com", Environment::LegacyLive, true),
            ("https://api.sandbox.paypal.com:443", Environment::LegacySandbox, false),
            ("https://api-m.sandbox.paypal.com", Environment::Sandbox, false),
        ];
        for (url, expected, live) in table {
            let environment: Environment = url.parse().unwrap();
            assert_eq!((&environment, environment.is_live()), (&expected, live), "{url}");
            assert_eq!(environment.to_string().parse::<Environment>().unwrap(), environment);
        }
        assert!(Environment::Custom("https://api.paypal.com/x".parse().unwrap()).is_live());
        assert!(!Environment::custom("https://paypal.example").unwrap().is_live());
        assert!(Environment::Custom("https://api-m.paypal.com./x".parse().unwrap()).is_live());
        for url in ["https://api-m.paypal.com.", "https://api.sandbox.paypal.com./", "https://x.example."] {
            assert!(Environment::custom(url).unwrap_err().to_string().contains("dot"), "{url}");
        }
    }

    #[test]
    fn links_resolve_on_the_environments_own_hosts_only() {
        const X: Option<(&str, Option<&str>)> = Some(("/v1/x", None));
        let table = [
            ("sandbox", "https://api-m.sandbox.paypal.com/v1/x", X),
            ("sandbox", "https://api.sandbox.paypal.com/v1/x", X),
            (
                "sandbox",
                "https://api.sandbox.paypal.com:443/v1/x?a=b%20c#d",
                Some(("/v1/x", Some("a=b%20c"))),
            ),
            ("legacy-sandbox", "https://api-m.sandbox.paypal.com/v1/x", X),
            ("legacy-live", "https://api-m.paypal.com/v1/x", X),
            ("live", "https://api.paypal.com/v1/x", X),
            ("live", "https://api-m.sandbox.paypal.com/v1/x", None),
            ("live", "https://api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "https://api.paypal.com/v1/x", None),
            ("sandbox", "https://api-m.paypal.com/v1/x", None),
            ("sandbox", "http://api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "ftp://api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "https://api.sandbox.paypal.com:8443/v1/x", None),
            ("sandbox", "https://api.sandbox.paypal.com@evil.example/v1/x", None),
            ("sandbox", "https://user@api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "https://:secret@api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "https://api.sandbox.paypal.com.evil.example/v1/x", None),
            ("sandbox", "https://evil.example\\@api.sandbox.paypal.com/v1/x", None),
            ("sandbox", "https://www.sandbox.paypal.com/checkoutnow?token=1", None),
            ("http://127.0.0.1:1", "http://127.0.0.1:1/v1/x", X),
            ("http://127.0.0.1:1", "http://127.0.0.1:2/v1/x", None),
            ("http://127.0.0.1:1", "https://127.0.0.1:1/v1/x", None),
            ("http://127.0.0.1:1", "https://api.sandbox.paypal.com/v1/x", None),
            ("https://gw.example/pp/", "https://gw.example/pp/v1/x", X),
            ("https://gw.example/pp", "https://gw.example/pp", None),
            ("https://gw.example/pp", "https://gw.example/ppp/v1/x", None),
            ("https://gw.example/pp", "https://gw.example/pp/../v1/x", None),
            ("https://gw.example/pp", "https://gw.example/v1/x", None),
        ];
        for (environment, link, expected) in table {
            let environment: Environment = environment.parse().unwrap();
            let link = link.parse().unwrap();
            assert_eq!(environment.resolve(&link), expected, "{environment} {link}");
        }
    }
}
