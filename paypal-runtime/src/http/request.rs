//! An HTTP request that is ready to be sent.

use std::{fmt, time::Duration};

use ::http::{HeaderMap, HeaderName, HeaderValue, header};
use bytes::Bytes;
use url::Url;

use super::Method;
use super::{Authorization, QueryKey, concat, cookies, secret_header};

/// Headers with secret values.
const SECRET_HEADERS: [&str; 5] =
    ["authorization", "cookie", "proxy-authorization", "paypal-auth-assertion", "x-paypal-security-context"];

pub(crate) const AUTH_ASSERTION: HeaderName = HeaderName::from_static("paypal-auth-assertion");
pub(crate) const MOCK_RESPONSE: HeaderName = HeaderName::from_static("paypal-mock-response");
pub(crate) const PARTNER_ATTRIBUTION_ID: HeaderName =
    HeaderName::from_static("paypal-partner-attribution-id");
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("paypal-request-id");

/// One HTTP request, ready to be sent by a [`Transport`](crate::Transport) or inspected by a test.
///
/// `Debug` shows neither the body, nor the values of query parameters, nor secret headers. A clone
/// shares the body's bytes.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// API keys for the query, which are not in the URL until the transport calls `into_parts`.
    keys: Vec<QueryKey>,
    attempt_limit: Option<Duration>,
}

impl Request {
    /// Creates a request without headers and body.
    pub fn new(method: Method, url: Url) -> Self {
        Self { method, url, headers: HeaderMap::new(), body: None, keys: Vec::new(), attempt_limit: None }
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The URL, encoded. It does not contain an API key that is sent in the query:
    /// [`into_parts`](Self::into_parts) adds the key.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The headers. `Authorization` is among them only after the request has reached the transport.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The first value of a header, if it is text. Names are compared without case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The bytes of the body, if the request has one.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// The time limit of this attempt. The client drops the transport's future when it passes; a
    /// transport can compare the time since [`send`](crate::Transport::send) with it to learn that
    /// the attempt timed out. It is `None` before the request has reached the transport.
    pub fn attempt_limit(&self) -> Option<Duration> {
        self.attempt_limit
    }

    /// Returns the method, the whole URL, the headers and the body, for a transport. If the
    /// credentials are an API key in the query, the URL is a secret.
    pub fn into_parts(mut self) -> (Method, Url, HeaderMap, Option<Bytes>) {
        for key in &self.keys {
            let query = match self.url.query().filter(|query| !query.is_empty()) {
                Some(query) => concat(&[query, "&", key.pair()]),
                None => concat(&[key.pair()]),
            };
            self.url.set_query(Some(&query));
        }
        (self.method, self.url, self.headers, self.body)
    }

    /// Returns the request with a token or other credentials in `Authorization`.
    pub(crate) fn with_token(mut self, value: &HeaderValue) -> Self {
        self.headers.insert(header::AUTHORIZATION, value.clone());
        self
    }

    /// Returns the request with the time limit of its attempt.
    pub(crate) fn with_attempt_limit(mut self, limit: Duration) -> Self {
        self.attempt_limit = Some(limit);
        self
    }

    /// Returns the request with credentials.
    pub(crate) fn with_authorization(mut self, authorization: &Authorization) -> Self {
        match authorization {
            Authorization::Header(name, value) if name == header::COOKIE => self.add_cookies(value),
            Authorization::Header(name, value) => {
                self.headers.insert(name, value.clone());
            }
            Authorization::Query(key) => self.keys.push(key.clone()),
            Authorization::Cookie(_, cookie) => self.add_cookies(cookie),
        }
        self
    }

    /// Adds the cookies of credentials, in place of cookies of the same names.
    fn add_cookies(&mut self, new: &HeaderValue) {
        let own = self.headers.get(header::COOKIE).and_then(|own| own.to_str().ok());
        let joined = match (own, new.to_str()) {
            (Some(own), Ok(new)) => {
                let others = cookies::others(own, new).into_iter().flat_map(|other| [other, "; "]);
                secret_header(concat(&others.chain([new]).collect::<Vec<_>>()))
            }
            _ => None,
        };
        self.headers.insert(header::COOKIE, joined.unwrap_or_else(|| new.clone()));
    }
}

/// Creates a header's value: visible ASCII, spaces and tabs. The value of a header with a secret is
/// marked as such, which hides it from `Debug` and from HTTP/2's compression.
pub(crate) fn header_value(name: &HeaderName, value: &str) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(value).ok().filter(|_| value.is_ascii())?;
    header.set_sensitive(SECRET_HEADERS.contains(&name.as_str()));
    Some(header)
}

/// A URL that is shown without the values of its query, which may be personal data, and without
/// user and password.
struct WithoutValues<'a>(&'a Url);

impl fmt::Debug for WithoutValues<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}{}", self.0.origin().ascii_serialization(), self.0.path())?;
        let pairs = self.0.query().into_iter().flat_map(|query| query.split('&'));
        for (index, pair) in pairs.enumerate() {
            let (name, value) = pair.split_once('=').map_or((pair, ""), |(name, _)| (name, "=…"));
            write!(f, "{}{name}{value}", if index == 0 { '?' } else { '&' })?;
        }
        f.write_str("\"")
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body.as_ref().map(|body| format!("{} bytes", body.len()));
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &WithoutValues(&self.url))
            .field("headers", &self.headers)
            .field("body", &body)
            .finish()
    }
}
