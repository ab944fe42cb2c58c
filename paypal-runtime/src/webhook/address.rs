//! Decides from which addresses certificates may be fetched.
//!
//! An address is compared as plain text. An address that would have to be decoded, normalized or
//! resolved first is refused.

use url::Url;

use super::{WebhookError, WebhookErrorKind};
use crate::Environment;

const LIVE: [&str; 2] = ["https://api.paypal.com", "https://api-m.paypal.com"];
const SANDBOX: [&str; 2] = ["https://api.sandbox.paypal.com", "https://api-m.sandbox.paypal.com"];
const PATH: &str = "/v1/notifications/certs/";

/// Maps the base URL of one of PayPal's own hosts to `Live` or `Sandbox`. PayPal's older hosts are
/// configured as URLs, but their events are signed like all others.
pub(super) fn known(environment: Environment) -> Environment {
    match environment.base_url() {
        url if LIVE.contains(&url) => Environment::Live,
        url if SANDBOX.contains(&url) => Environment::Sandbox,
        _ => environment,
    }
}

/// Parses the address of a signing certificate. Fails if it is not an address of this environment.
pub(super) fn certificate_url(environment: &Environment, text: &str) -> Result<Url, WebhookError> {
    let (allowed, others): (&[&str], &[&str]) = match environment {
        Environment::Live | Environment::LegacyLive => (&LIVE, &SANDBOX),
        Environment::Sandbox | Environment::LegacySandbox => (&SANDBOX, &LIVE),
        Environment::Custom(_) => (&[environment.base_url()], &[]),
    };
    if is_on(allowed, text)
        && let Ok(url) = Url::parse(text)
    {
        return Ok(url);
    }
    if is_on(others, text) {
        return Err(WebhookError::new(
            WebhookErrorKind::Environment,
            format!("the event does not belong to {environment}, but to PayPal's other environment"),
        ));
    }
    Err(WebhookError::new(
        WebhookErrorKind::CertificateUrl,
        "the certificate's address is not an address of PayPal",
    ))
}

fn is_on(hosts: &[&str], text: &str) -> bool {
    let name = |host| text.strip_prefix(host)?.strip_prefix(PATH);
    hosts.iter().filter_map(name).any(is_file_name)
}

/// Parses the address of an issuer's certificate, if its host is allowed. Issuers publish their
/// certificates over `http`; a certificate fetched this way is only trusted if it completes a valid
/// chain.
pub(super) fn issuer_url(hosts: &[String], text: &str) -> Option<Url> {
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"))?;
    let (host, path) = rest.split_once('/')?;
    let allowed = hosts.iter().any(|allowed| allowed == host) && path.split('/').all(is_file_name);
    if allowed { Url::parse(text).ok() } else { None }
}

/// Returns whether the text is a path segment that every URL parser reads the same way.
fn is_file_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=200).contains(&text.len()) && !text.starts_with('.') && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_are_fetched_from_paypals_hosts_only() {
        let live = "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77";
        let sandbox = "https://api-m.sandbox.paypal.com/v1/notifications/certs/CERT-1";
        let url = Err(WebhookErrorKind::CertificateUrl);
        let table = [
            ("live", live, Ok(())),
            ("live", "https://api-m.paypal.com/v1/notifications/certs/CERT-1", Ok(())),
            ("sandbox", sandbox, Ok(())),
            ("sandbox", "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1.pem", Ok(())),
            ("sandbox", live, Err(WebhookErrorKind::Environment)),
            ("live", sandbox, Err(WebhookErrorKind::Environment)),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/v1/notifications/certs/CERT-1", Ok(())),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8081/v1/notifications/certs/CERT-1", url),
            ("http://127.0.0.1:8080", live, url),
            ("live", "http://api.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "HTTPS://api.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://API.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com:443/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com:8443/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com./v1/notifications/certs/CERT-1", url),
            ("live", "https://user@api.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com@evil.example/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com.evil.example/v1/notifications/certs/CERT-1", url),
            ("live", "https://evil.example/api.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://www.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com\\@evil.example/v1/notifications/certs/CERT-1", url),
            ("live", "https:\\\\api.paypal.com/v1/notifications/certs/CERT-1", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/", url),
            ("live", "https://api.paypal.com/v1/notifications/certs", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/..", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/../x", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/a/b", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/%2e%2e", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/a?b=c", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/a#b", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/a b", url),
            ("live", "https://api.paypal.com/v1/notifications/certs/a\tb", url),
            ("live", "https://api.paypal.com//v1/notifications/certs/a", url),
            ("live", "https://api.paypal.com/v1/oauth2/token", url),
            ("live", " https://api.paypal.com/v1/notifications/certs/a", url),
            ("live", "file:///v1/notifications/certs/a", url),
            ("live", "CERT-1", url),
            ("live", "", url),
        ];
        for (environment, text, expected) in table {
            let environment: Environment = environment.parse().unwrap();
            let outcome = certificate_url(&environment, text);
            if let Ok(url) = &outcome {
                assert_eq!(url.as_str(), text, "an allowed address is not changed by parsing it");
            }
            assert_eq!(outcome.map(drop).map_err(|error| error.kind()), expected, "{environment} {text}");
        }
    }

    #[test]
    fn base_urls_of_paypals_hosts_map_to_live_and_sandbox() {
        let table = [
            ("https://api.paypal.com", Environment::Live),
            ("https://api-m.paypal.com/", Environment::Live),
            ("https://api.sandbox.paypal.com", Environment::Sandbox),
            ("sandbox", Environment::Sandbox),
        ];
        for (text, expected) in table {
            assert_eq!(known(text.parse().unwrap()), expected, "{text}");
        }
        let other: Environment = "https://gateway.example".parse().unwrap();
        assert_eq!(known(other.clone()), other);
    }

    #[test]
    fn issuer_certificates_are_fetched_from_allowed_hosts_only() {
        let hosts = ["cacerts.digicert.com".to_owned()];
        let table = [
            ("http://cacerts.digicert.com/DigiCertSHA2ExtendedValidationServerCA.crt", true),
            ("https://cacerts.digicert.com/a/b.crt", true),
            ("http://cacerts.digicert.com/", false),
            ("http://cacerts.digicert.com", false),
            ("http://cacerts.digicert.com:80/a.crt", false),
            ("http://user@cacerts.digicert.com/a.crt", false),
            ("http://cacerts.digicert.com.evil.example/a.crt", false),
            ("http://evil.example/cacerts.digicert.com/a.crt", false),
            ("http://cacerts.digicert.com/a.crt?x=y", false),
            ("http://cacerts.digicert.com/../a.crt", false),
            ("http://169.254.169.254/latest", false),
            ("ldap://cacerts.digicert.com/a", false),
        ];
        for (text, allowed) in table {
            assert_eq!(issuer_url(&hosts, text).is_some(), allowed, "{text}");
        }
    }
}
