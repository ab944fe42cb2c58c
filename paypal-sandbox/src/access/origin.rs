//! The host by which a request reaches the sandbox, and the web page that sent it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::{HeaderMap, Method, header};

/// A host and a port, as a `Host` header or an origin names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Authority {
    host: Host,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Host {
    Address(IpAddr),
    /// In lower case, without a dot at the end.
    Name(String),
}

impl Authority {
    /// Reads a host with an optional port. A user name, or any other character that is in no host
    /// name, makes it `None`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (host, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']')?;
                (Host::Address(address.parse::<Ipv6Addr>().ok()?.into()), port)
            }
            None => {
                let (name, port) = text.find(':').map_or((text, ""), |at| text.split_at(at));
                (Host::parse(name)?, port)
            }
        };
        let port = match port.strip_prefix(':') {
            None if port.is_empty() => None,
            Some("") => None,
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.parse().ok()?),
            _ => return None,
        };
        Some(Self { host, port })
    }

    /// Whether this is a name of a sandbox that listens on an address of this computer.
    pub(super) fn is_local(&self, listening: SocketAddr) -> bool {
        let is_host = match &self.host {
            Host::Address(address) => {
                [IpAddr::from(Ipv4Addr::LOCALHOST), Ipv6Addr::LOCALHOST.into(), listening.ip()]
                    .contains(address)
            }
            // Browsers resolve names below `localhost` to loopback, and ask no one.
            Host::Name(name) => name == "localhost" || name.ends_with(".localhost"),
        };
        is_host && self.port.unwrap_or(80) == listening.port()
    }

    /// Sets the port that is meant if none is named.
    fn with_port(mut self, usual: u16) -> Self {
        self.port = self.port.or(Some(usual));
        self
    }
}

impl Host {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse::<Ipv4Addr>() {
            return Some(Self::Address(address.into()));
        }
        let name = text.strip_suffix('.').unwrap_or(text);
        let is_label = |label: &str| {
            let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            !label.is_empty() && label.bytes().all(is_fine)
        };
        name.split('.').all(is_label).then(|| Self::Name(name.to_ascii_lowercase()))
    }
}

/// Returns the host of the `Host` header; `None` if there is none or more than one.
pub(super) fn host(headers: &HeaderMap) -> Option<Authority> {
    Authority::parse(single(headers, header::HOST.as_str())??)
}

/// Whether the `Origin` header names another origin than the host of the request. `null` is foreign
/// too: it stands for an origin that the browser does not tell.
pub(super) fn is_foreign(headers: &HeaderMap, host: &Authority, schemes: &[&str]) -> bool {
    let origin = match single(headers, header::ORIGIN.as_str()) {
        Some(None) => return false,
        Some(Some(origin)) => origin.split_once("://"),
        None => None,
    };
    let is_own = origin.is_some_and(|(scheme, authority)| {
        let usual = if scheme == "https" { 443 } else { 80 };
        schemes.contains(&scheme)
            && Authority::parse(authority)
                .is_some_and(|origin| origin.with_port(usual) == host.clone().with_port(usual))
    });
    !is_own
}

/// Whether a browser says that a page of another origin sent the request. A page of another origin
/// may lead a person here, by a link that is shown as a page of its own.
pub(super) fn is_foreign_fetch(method: &Method, headers: &HeaderMap) -> bool {
    let is = |name: &str, wanted: &[&str]| {
        single(headers, name).is_some_and(|value| value.is_some_and(|value| wanted.contains(&value)))
    };
    let is_told = headers.contains_key("sec-fetch-site");
    let is_link = matches!(*method, Method::GET | Method::HEAD)
        && is("sec-fetch-mode", &["navigate"])
        && is("sec-fetch-dest", &["document"]);
    // `none` stands for a person who entered the address.
    is_told && !is("sec-fetch-site", &["same-origin", "none"]) && !is_link
}

/// Returns the value of a header that occurs at most once; the outer `None` stands for several
/// values, or one that is no text.
fn single<'a>(headers: &'a HeaderMap, name: &str) -> Option<Option<&'a str>> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Some(None),
        (Some(value), None) => value.to_str().ok().map(Some),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_names_of_this_computer_are_local() {
        let listening = SocketAddr::from(([127, 0, 0, 1], 8080));
        for text in [
            "127.0.0.1:8080",
            "localhost:8080",
            "LOCALHOST:8080",
            "localhost.:8080",
            "shop.localhost:8080",
            "[::1]:8080",
            "[0:0:0:0:0:0:0:1]:8080",
        ] {
            assert!(Authority::parse(text).is_some_and(|host| host.is_local(listening)), "{text}");
        }
        for text in [
            "",
            ":8080",
            ".:8080",
            "127.0.0.1",
            "127.0.0.1:8081",
            "127.0.0.1:+8080",
            "127.0.0.1:8080:8080",
            "127.0.0.1:98080",
            "127.1:8080",
            "0127.0.0.1:8080",
            "127.0.0.2:8080",
            "0.0.0.0:8080",
            "2130706433:8080",
            "0x7f000001:8080",
            "localhost..:8080",
            ".localhost:8080",
            "a..localhost:8080",
            "localhost.example.com:8080",
            "notlocalhost:8080",
            "example.com:8080",
            "127.0.0.1.example.com:8080",
            "user@localhost:8080",
            "localhost:8080@example.com",
            "example.com#localhost:8080",
            "example.com/localhost:8080",
            "example.com, localhost:8080",
            "local%68ost:8080",
            "localhost :8080",
            "[::1:8080",
            "::1:8080",
            "[::2]:8080",
            "[::ffff:127.0.0.1]:8080",
            "[fe80::1%lo]:8080",
        ] {
            assert!(!Authority::parse(text).is_some_and(|host| host.is_local(listening)), "{text}");
        }
        let on_80 = SocketAddr::from(([127, 0, 0, 1], 80));
        for text in ["localhost", "localhost:", "localhost:80"] {
            assert!(Authority::parse(text).is_some_and(|host| host.is_local(on_80)), "{text}");
        }
        let second = SocketAddr::from(([127, 0, 0, 2], 8080));
        assert!(Authority::parse("127.0.0.2:8080").is_some_and(|host| host.is_local(second)));
    }

    #[test]
    fn an_origin_is_foreign_unless_it_is_that_of_the_host() {
        let table = [
            ("http://127.0.0.1:8080", "127.0.0.1:8080", false),
            ("http://LOCALHOST:8080", "localhost.:8080", false),
            ("http://localhost", "localhost:80", false),
            ("http://localhost:80", "localhost", false),
            ("http://localhost:8080", "127.0.0.1:8080", true),
            ("http://localhost:3000", "localhost:8080", true),
            ("https://localhost:8080", "localhost:8080", true),
            ("http://example.com", "localhost:8080", true),
            ("http://localhost:8080.example.com", "localhost:8080", true),
            ("http://localhost:8080@example.com", "localhost:8080", true),
            ("http://localhost:8080/", "localhost:8080", true),
            ("null", "localhost:8080", true),
            ("", "localhost:8080", true),
            ("localhost:8080", "localhost:8080", true),
            ("file://", "localhost:8080", true),
        ];
        for (origin, host, expected) in table {
            let host = Authority::parse(host).unwrap();
            assert_eq!(is_foreign(&headers(&[("origin", origin)]), &host, &["http"]), expected, "{origin}");
        }
        let host = Authority::parse("shop.example.com").unwrap();
        let proxied = headers(&[("origin", "https://shop.example.com")]);
        assert!(!is_foreign(&proxied, &host, &["http", "https"]));
        assert!(is_foreign(&proxied, &host, &["http"]));
        assert!(!is_foreign(&HeaderMap::new(), &host, &["http"]), "programs send no origin");
        let mut twice = headers(&[("origin", "http://shop.example.com")]);
        twice.append("origin", "http://example.com".parse().unwrap());
        assert!(is_foreign(&twice, &host, &["http"]));
    }

    #[test]
    fn a_page_of_another_origin_can_only_lead_a_person_here() {
        type Row = (&'static str, &'static [(&'static str, &'static str)], bool);
        let table: [Row; 10] = [
            ("POST", &[], false),
            ("POST", &[("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "navigate")], false),
            ("GET", &[("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")], false),
            ("POST", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")], true),
            ("POST", &[("sec-fetch-site", "same-site"), ("sec-fetch-mode", "cors")], true),
            ("POST", &[("sec-fetch-site", "what")], true),
            ("GET", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")], true),
            ("GET", &[("sec-fetch-site", "same-site")], true),
            ("GET", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")], true),
            (
                "GET",
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "document"),
                ],
                false,
            ),
        ];
        for (method, sent, expected) in table {
            let sent: HeaderMap = sent
                .iter()
                .map(|(name, value)| {
                    (name.parse::<http::HeaderName>().unwrap(), value.parse::<http::HeaderValue>().unwrap())
                })
                .collect();
            assert_eq!(is_foreign_fetch(&method.parse().unwrap(), &sent), expected, "{method} {sent:?}");
        }
    }
}
