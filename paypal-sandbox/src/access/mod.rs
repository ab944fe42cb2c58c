//! Who may reach the sandbox. A request is checked here before its body is read: any web page can
//! send requests to loopback, and a sandbox that is reached from elsewhere has a password.
//!
//! A refused request touches no environment: it is carried out in no part, and is in no log.

pub(crate) mod limits;
mod live;
pub(crate) mod mask;
mod origin;
mod password;

use std::net::SocketAddr;

use http::request::Parts;

pub use password::Password;

use crate::{
    error::{Detail, Failure},
    gate::token,
    issue,
};
use origin::Authority;

/// The rules of a running sandbox.
pub(crate) struct Access {
    /// The address on which the sandbox listens.
    address: SocketAddr,
    /// The password of pages and controls. With it, requests may come by any host name.
    password: Option<Password>,
}

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) failure: Failure,
    /// Whether the answer asks for the password.
    pub(crate) asks_password: bool,
}

impl Access {
    pub(crate) fn new(address: SocketAddr, password: Option<Password>) -> Self {
        Self { address, password }
    }

    /// Checks who sends a request, and by which name. The password is removed from its headers.
    pub(crate) fn check(&self, parts: &mut Parts) -> Result<(), Refusal> {
        let host = self.host(parts).map_err(|words| forbidden("Host", words))?;
        let is_foreign = match &self.password {
            None => origin::is_foreign(&parts.headers, &host, &["http"]),
            // A proxy may have ended TLS.
            Some(_) => origin::is_foreign(&parts.headers, &host, &["http", "https"]),
        };
        if is_foreign {
            return Err(forbidden("Origin", FOREIGN_ORIGIN));
        }
        if origin::is_foreign_fetch(&parts.method, &parts.headers) {
            return Err(forbidden("Sec-Fetch-Site", FOREIGN_ORIGIN));
        }
        if live::has_credentials(&parts.headers) {
            return Err(refuse(401, "Authorization", "LIVE_CREDENTIALS", LIVE));
        }
        let Some(password) = &self.password else { return Ok(()) };
        let path = parts.uri.path();
        // The secret of a client may be the same text.
        if path == token::PATH || password.take(&mut parts.headers) || is_api(path) {
            return Ok(());
        }
        let refusal = refuse(401, "Authorization", "PASSWORD_REQUIRED", PASSWORD);
        Err(Refusal { asks_password: true, ..refusal })
    }

    /// Returns the host that a request names, if the sandbox answers to it.
    fn host(&self, parts: &Parts) -> Result<Authority, &'static str> {
        let host = origin::host(&parts.headers).ok_or(NO_HOST)?;
        // The target of a request to a proxy names the host too, and counts more than the header.
        if let Some(target) = parts.uri.authority()
            && Authority::parse(target.as_str()) != Some(host.clone())
        {
            return Err(TWO_HOSTS);
        }
        if self.password.is_some() || host.is_local(self.address) { Ok(host) } else { Err(FOREIGN_HOST) }
    }
}

const NO_HOST: &str = "The request has no host, several of them, or one that is no host name.";
const TWO_HOSTS: &str = "The target of the request and its `Host` header name different hosts.";
const FOREIGN_HOST: &str = "The sandbox answers to 127.0.0.1, [::1], localhost and names below \
    localhost alone, with its own port. Start it with --allow-remote to reach it by another name.";
const FOREIGN_ORIGIN: &str = "A web page of another origin sent the request. The sandbox answers to \
    its own pages, to links that a person follows, and to programs that are no browsers.";
const LIVE: &str = "The request has a key of a live system. It was sent to a local sandbox, without \
    encryption: treat it as exposed, and replace it. Use any other client id and secret here.";
const PASSWORD: &str = "The sandbox can be reached from other computers: its pages and everything \
    below /_sandbox need its password, by HTTP Basic with any user name.";

fn forbidden(header: &str, words: &'static str) -> Refusal {
    refuse(403, header, "PERMISSION_DENIED", words)
}

fn refuse(status: u16, header: &str, issue: &'static str, words: &'static str) -> Refusal {
    let (name, _) = issue::of_status(status);
    let failure =
        Failure::named(status, name, words).with(Detail::new(issue).header(header).description(words));
    Refusal { failure, asks_password: false }
}

/// Whether a path is one of PayPal's APIs, whose requests have tokens of their own: `/v1/…`. All
/// others are pages and controls.
fn is_api(path: &str) -> bool {
    let version = path.strip_prefix("/v").and_then(|rest| rest.split_once('/'));
    version.is_some_and(|(number, _)| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use paypal_generated::registry;

    use super::*;
    use crate::{Sandbox, apis, control::names, webhook::keys::PATH as CERTIFICATES};

    #[test]
    fn operations_are_below_a_version_and_nothing_else_is() {
        for operation in registry::operations() {
            assert!(is_api(operation.path), "{}", operation.path);
        }
        assert!(is_api(token::PATH));
        for (_, path, _) in apis::controls() {
            // Certificates are public.
            assert_eq!(is_api(path), path.starts_with(CERTIFICATES), "{path}");
        }
        for path in ["/", "", "/_sandbox/health", "/v", "/v/x", "/v1", "/v1x/y", "//v1/x", "/V1/x"] {
            assert!(!is_api(path), "{path}");
        }
    }

    #[tokio::test]
    async fn no_page_and_no_control_answers_without_the_password() {
        let builder = Sandbox::builder().host(Ipv4Addr::UNSPECIFIED.into());
        let sandbox = builder.allow_remote(Password::new("open sesame")).start().await.unwrap();
        let http = reqwest::Client::new();
        let ask = async |method: &str, path: &str, password: Option<&str>| {
            let url = format!("{}{path}", sandbox.base_url());
            let request =
                http.request(method.parse().unwrap(), url).header("content-type", "application/json");
            let request = match password {
                Some(password) => request.basic_auth("anyone", Some(password)),
                None => request.bearer_auth("A21AAabc"),
            };
            request.body("{}").send().await.unwrap()
        };
        let apis = apis::controls().map(|(method, path, _)| (method, path.to_owned()));
        let apis = apis.filter(|(_, path)| !path.starts_with(CERTIFICATES));
        let own = names::all().map(|(method, path)| (method, format!("/_sandbox/{path}")));
        let others = ["/", "/_sandbox", "/_sandbox/", "/_sandbox/no-such", "/no-such", "//_sandbox/health"];
        let others = others.into_iter().map(|path| ("GET", path.to_owned()));
        let mut asked = 0;
        for (method, path) in apis.chain(own).chain(others) {
            let path = path.replace(['{', '}'], "");
            for password in [None, Some(""), Some("open sesam"), Some("Open sesame"), Some("open sesame ")] {
                let answer = ask(method, &path, password).await;
                assert_eq!(answer.status(), 401, "{method} {path} {password:?}");
                assert!(answer.headers().contains_key("www-authenticate"), "{method} {path}");
                assert!(!answer.text().await.unwrap().contains("sesam"));
            }
            let answer = ask(method, &path, Some("open sesame")).await;
            assert_ne!(answer.status(), 401, "{method} {path}");
            asked += 1;
        }
        assert!(asked > 60, "{asked}");
        let url = format!("{}/v2/checkout/orders/X", sandbox.base_url());
        let answer = http.get(url).basic_auth("anyone", Some("open sesame")).send().await.unwrap();
        assert_eq!(answer.status(), 401);
        for request in sandbox.requests() {
            assert!(!format!("{:?}", request.headers).contains("b3BlbiBzZXNhbW"), "the log has the password");
        }
        // The operations have tokens, and need no password.
        let paypal = sandbox.client().unwrap();
        assert!(paypal.orders().get("5O190127TN364715T").await.unwrap_err().is_not_found());
    }
}
