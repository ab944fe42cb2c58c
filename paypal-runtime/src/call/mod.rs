//! A call: one operation with its parameters, encoded and ready to send.

mod custom;
mod for_page;
mod into_future;
mod server;

use std::{borrow::Cow, fmt, time::Duration};

use ::http::{HeaderMap, HeaderName, header};
use bytes::Bytes;
use url::Url;

pub use custom::CustomCall;
pub use into_future::CallFuture;

use crate::{
    Attempt, AuthAssertion, Client, Error, Multipart, Operation, Request, RequestId, RequestIdUse, Response,
    RetryPolicy,
    client::pipeline::{self, Options, Outgoing},
    http::{
        AUTH_ASSERTION, Authorization, EncodedMultipart, MOCK_RESPONSE, PARTNER_ATTRIBUTION_ID, REQUEST_ID,
        Received, Style, StyledValue, fill_encoded, fill_segment, header_value, merged_cookies, push_cookie,
        push_query,
    },
    model::{Deviation, DeviationKinds, Payload},
};

/// Headers that a caller cannot set: the client sets the token, and the transport sets the others.
const RESERVED_HEADERS: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::HOST,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
    header::UPGRADE,
];

/// One call of an operation, as built by generated code.
///
/// The body is encoded when it is set, so a call borrows nothing. The first error in it (an empty
/// path parameter, a header that HTTP does not allow, a body that cannot be encoded) is stored and
/// returned when the call is sent, before a byte is sent.
///
/// Dropping the future of [`send`](Self::send), as an outer timeout or `select!` does, only stops
/// waiting. A request that was sent is not revoked, PayPal may act on it, and no error reports
/// that. The permit of a [`ConcurrencyLimit`](crate::ConcurrencyLimit) is free again, and a token
/// request in progress goes on in its own task, so the next call has the token. Prefer
/// [`deadline`](Self::deadline), after which the error tells whether the outcome is unknown. If a
/// future may be dropped, set your own [`RequestId`] first and send the call again with it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Body,
    request_id: Option<RequestId>,
    options: Options,
    refused: Option<Error>,
}

/// The body of a call.
#[derive(Clone)]
enum Body {
    None,
    Bytes(Bytes),
    Multipart(Multipart),
}

impl Call {
    /// Creates a call of an operation. If the operation accepts a request id, the call gets a
    /// random one.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: operation.path.to_owned(),
            query: String::new(),
            headers: client.shared.call_headers(),
            body: Body::None,
            request_id: operation.request_id.is_supported().then(RequestId::random),
            options: Options {
                signed_for: client.shared.credentials.merchant().filter(|it| it.is_signed()).cloned(),
                ..Options::default()
            },
            refused: None,
        }
    }

    /// Declares that the operation accepts the header `Prefer`: it gets the client's
    /// [`prefer`](crate::ClientBuilder::prefer), if that is set. Generated code calls it before the
    /// caller's own options.
    pub fn accepts_prefer(self) -> Self {
        match self.client.shared.prefer {
            Some(prefer) => self.header("Prefer", prefer),
            None => self,
        }
    }

    /// Sets a path parameter, which is percent-encoded. Empty, `.` and `..` are refused.
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        if let Err(why) = fill_segment(&mut self.path, name, &value.to_string()) {
            self.refuse(Error::request(why));
        }
        self
    }

    /// Adds a percent-encoded query parameter. An existing parameter of the same name stays before
    /// it.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        push_query(&mut self.query, name, &value.to_string());
        self
    }

    /// Sets a path parameter that is a list or an object, or that has another style than `simple`.
    pub fn path_as(mut self, style: Style, name: &str, value: StyledValue) -> Self {
        if let Err(why) = fill_encoded(&mut self.path, name, &value.segment(style, name, false)) {
            self.refuse(Error::request(why));
        }
        self
    }

    /// Adds a query parameter that is a list or an object, or that has another style than `form`.
    pub fn query_as(mut self, style: Style, name: &str, value: StyledValue) -> Self {
        value.push(style, name, &mut self.query);
        self
    }

    /// Sets a header whose value is a list or an object.
    pub fn header_as(self, style: Style, name: &str, value: StyledValue) -> Self {
        let value = value.segment(style, name, true);
        self.header(name, value)
    }

    /// Adds a cookie to the header `Cookie`, in place of one with the same name. Characters that a
    /// cookie must not contain are percent-encoded.
    pub fn cookie(mut self, name: &str, value: impl fmt::Display) -> Self {
        let mut cookies = String::new();
        push_cookie(&mut cookies, name, &value.to_string());
        self.set_header(header::COOKIE.as_str(), &cookies);
        self
    }

    /// Adds a cookie parameter that is a list or an object, in place of cookies of the same names.
    pub fn cookie_as(mut self, style: Style, name: &str, value: StyledValue) -> Self {
        let mut cookies = String::new();
        value.push_cookies(style, name, &mut cookies);
        if !cookies.is_empty() {
            self.set_header(header::COOKIE.as_str(), &cookies);
        }
        self
    }

    /// Sets a body of `application/x-www-form-urlencoded`. Nested objects are written as
    /// `name[key]=value`, lists of objects as `name[0][key]=value`, and the elements of other lists
    /// repeat the name.
    pub fn form(self, value: StyledValue) -> Self {
        let form = value.form();
        self.body("application/x-www-form-urlencoded", form)
    }

    /// Sets a header, in place of one with the same name, also of the client's defaults. The value
    /// must be visible ASCII. `Authorization` and the headers of the connection are refused.
    /// `PayPal-Request-Id` sets the request id, even if the operation does not accept one. The
    /// cookies of `Cookie` replace those of the same names and are sent beside the others.
    pub fn header(mut self, name: &str, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        // A request id set as a header has the same length limit, and it is part of the response
        // and the error.
        if name.eq_ignore_ascii_case("PayPal-Request-Id")
            && matches!(self.operation.request_id, RequestIdUse::Supported { .. })
        {
            return match RequestId::new(value) {
                Ok(id) => self.request_id(id),
                Err(error) => {
                    self.refuse(Error::request("the request id is invalid").with_source(error));
                    self
                }
            };
        }
        self.set_header(name, &value);
        self
    }

    /// Sets the request id in place of a random one. Refused if the operation accepts no request
    /// id, or only a shorter one.
    pub fn request_id(mut self, id: RequestId) -> Self {
        match self.operation.request_id {
            RequestIdUse::Unsupported | RequestIdUse::ReadOnly => {
                self.refuse(Error::request("this operation accepts no request id"))
            }
            RequestIdUse::Supported { max_length: Some(limit), .. }
                if id.as_str().len() > usize::from(limit) =>
            {
                self.refuse(Error::request(format!(
                    "this operation's request id must have at most {limit} characters"
                )));
            }
            RequestIdUse::Supported { .. } => self.request_id = Some(id),
        }
        self
    }

    /// Sets the time limit of one attempt, in place of the client's. It does not limit the waits
    /// for the concurrency limit and for a token; the deadline does.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(self.longer_than_zero(timeout));
        self
    }

    /// Sets the time limit of the whole call, in place of the client's.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(self.longer_than_zero(deadline));
        self
    }

    /// Sets how the call is retried, in place of the client's policy. A policy made from
    /// [`Client::retry_policy`] shares its budget.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Sends the call even if PayPal asked the client to send nothing to this API before a time
    /// (429 or 503 with `Retry-After`), and requests a token even if the last request failed a
    /// short time ago. Without it, the call waits, or fails with
    /// [`ErrorKind::CoolingDown`](crate::ErrorKind::CoolingDown).
    pub fn ignore_cooldown(mut self, ignore: bool) -> Self {
        self.options.ignore_cooldown = ignore;
        self
    }

    /// Makes these deviations of the response from its spec errors, in place of the client's
    /// setting. For tests.
    pub fn strict(mut self, kinds: DeviationKinds) -> Self {
        self.options.strict = Some(kinds);
        self
    }

    /// Makes the call for this merchant, in place of the client's merchant: the header
    /// `PayPal-Auth-Assertion`.
    pub fn on_behalf_of(mut self, merchant: &AuthAssertion) -> Self {
        match merchant.encode(&self.client.shared.credentials.current().credentials) {
            Some(value) => {
                self.set_header(AUTH_ASSERTION.as_str(), &value);
                self.options.signed_for = Some(merchant.clone()).filter(AuthAssertion::is_signed);
            }
            None => self.refuse(Error::request(
                "the auth assertion needs a payer id or an email; the credentials need a client id",
            )),
        }
        self
    }

    /// Attributes the call to a partner, in place of the client's setting: the header
    /// `PayPal-Partner-Attribution-Id` (BN code).
    pub fn attributed_to(mut self, partner_attribution_id: &str) -> Self {
        self.set_header(PARTNER_ATTRIBUTION_ID.as_str(), partner_attribution_id);
        self
    }

    /// Asks the sandbox to fail the call with this issue, such as `INSTRUMENT_DECLINED`: the header
    /// `PayPal-Mock-Response`, which Orders v2 and Payments v2 support. The sandbox ignores an
    /// unknown code. Refused on the live environment.
    pub fn mock_response(mut self, issue: &str) -> Self {
        let value = serde_json::json!({ "mock_application_codes": issue });
        self.set_header(MOCK_RESPONSE.as_str(), &value.to_string());
        self
    }

    /// Sets a JSON body from the result of an encoder.
    pub fn json_bytes(mut self, encoded: Result<Vec<u8>, serde_json::Error>) -> Self {
        match encoded {
            Ok(json) => self.body("application/json", json),
            Err(error) => {
                self.refuse(Error::request("the body cannot be encoded").with_source(error));
                self
            }
        }
    }

    /// Sets a `multipart/form-data` body. Its parts are joined when the call is sent.
    pub fn multipart(mut self, parts: Multipart) -> Self {
        self.body = Body::Multipart(parts);
        self
    }

    /// Sets a body of any content type.
    pub fn body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.set_header("content-type", content_type);
        self.body = Body::Bytes(bytes.into());
        self
    }

    /// Returns the request as it will be sent, without the token.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Request`](crate::ErrorKind::Request) and the first error in the
    /// call.
    pub fn request(&self) -> Result<Request, Error> {
        match &self.refused {
            Some(refused) => Err(self.failed(refused.clone())),
            None => self.encode(self.headers.clone()).map_err(|error| self.failed(error)),
        }
    }

    /// Sends the call and decodes the response.
    ///
    /// # Errors
    ///
    /// Fails with any [`ErrorKind`](crate::ErrorKind) except `Configuration`.
    // The bound `Send` is part of the signature, so that the compiler proves it here once, and not
    // for the call of each operation.
    pub fn send<T: Payload>(self) -> impl Future<Output = Result<Response<T>, Error>> + Send + 'static {
        let mut call = self;
        async move {
            let received = call.receive().await?;
            call.decode(received)
        }
    }

    /// Sends the call and returns only the value. The future is boxed, so that awaiting a call
    /// needs only a small future.
    pub fn into_value<T: Payload>(self) -> CallFuture<T> {
        // Not `send`, whose future would hold the call a second time.
        Box::pin(async move {
            let mut call = self;
            let received = call.receive().await?;
            call.decode(received).map(Response::into_value)
        })
    }

    /// Sends the call; not generic, so that it is compiled once for all response types.
    async fn receive(&mut self) -> Result<Received, Error> {
        // The call is sent only once, so its headers can be moved.
        let headers = std::mem::take(&mut self.headers);
        let request = match self.refused.take() {
            Some(refused) => Err(refused),
            None => self.encode(headers),
        };
        let outgoing = Outgoing {
            operation: self.operation,
            request: request.map_err(|error| self.failed(error))?,
            request_id: self.request_id.as_ref(),
            options: &self.options,
        };
        pipeline::send(&self.client, &outgoing).await.map_err(|error| self.failed(error))
    }

    fn decode<T: Payload>(&self, received: Received) -> Result<Response<T>, Error> {
        let response = &received.response;
        let limit = self.client.shared.memory_limit;
        let decoded = T::decode(response.status, &response.body, limit).map_err(|error| {
            let error = self.failed(Error::decode(response, &error).after(received.attempts, false));
            self.client.shared.unsettled.remember(&error);
            error
        })?;
        if !decoded.deviation_kinds.is_empty() {
            self.report_deviations(decoded.deviation_kinds, &received, T::deviations)?;
        }
        Ok(Response::new(decoded.value, decoded.deviation_kinds, received))
    }

    /// Passes the deviations of the body to the hooks. In strict mode they may be an error, which
    /// lists the paths too.
    fn report_deviations(
        &self,
        occurred: DeviationKinds,
        received: &Received,
        locate: fn(u16, &[u8]) -> Vec<Deviation>,
    ) -> Result<(), Error> {
        let shared = &*self.client.shared;
        let locate = || locate(received.response.status, &received.response.body);
        let attempt = Attempt {
            operation: self.operation,
            request_id: self.request_id.as_ref(),
            number: received.attempts,
            environment: &shared.environment,
            server: self.options.server,
        };
        pipeline::report_deviations(shared, &attempt, occurred, locate);
        let strict = self.options.strict.unwrap_or(shared.strict);
        if occurred.intersection(strict).is_empty() {
            return Ok(());
        }
        let mut deviations = locate();
        deviations.retain(|deviation| strict.contains(deviation.kind));
        let error = Error::deviation(received.response.clone(), deviations);
        Err(self.failed(error.after(received.attempts, false)))
    }

    fn encode(&self, headers: HeaderMap) -> Result<Request, Error> {
        if !self.path.starts_with('/') {
            return Err(Error::request("the path must begin with a slash"));
        }
        if let Some((_, rest)) = self.path.split_once('{') {
            let name = rest.split('}').next().unwrap_or_default();
            return Err(Error::request(format!("path parameter `{name}` is missing")));
        }
        if self.path.contains('#') {
            return Err(Error::request("the path has a fragment, which is never sent"));
        }
        let base = self.options.server.unwrap_or_else(|| self.client.shared.environment.base_url());
        let mut query = Cow::Borrowed(self.query.as_str());
        let fixed = self.client.shared.credentials.fixed();
        if let Some(current) = fixed.filter(|_| !self.options.without_credentials) {
            for authorization in &current.authorizations {
                if let Authorization::Query(key) = authorization {
                    query = Cow::Owned(key.remove_from(&query));
                }
            }
        }
        // The path of an operation may have a query of its own: `/charges?action=refund`.
        let separator = match self.path.contains('?') {
            _ if query.is_empty() => "",
            true => "&",
            false => "?",
        };
        let url = Url::parse(&format!("{base}{}{separator}{query}", self.path))
            .map_err(|error| Error::request("the URL is invalid").with_source(error))?;
        let mut request = Request::new(self.operation.method, url);
        request.headers = headers;
        if let Some(id) = &self.request_id {
            let id = header_value(&REQUEST_ID, id.as_str())
                .ok_or_else(|| Error::request("the request id cannot be sent in a header"))?;
            request.headers.insert(REQUEST_ID, id);
        }
        request.body = match &self.body {
            Body::None => self.operation.empty_body.apply(&mut request.headers),
            Body::Bytes(bytes) => Some(bytes.clone()),
            Body::Multipart(parts) => {
                let EncodedMultipart { content_type, body } = parts.encode().map_err(Error::request)?;
                let content_type = header_value(&header::CONTENT_TYPE, &content_type)
                    .ok_or_else(|| Error::request("the multipart boundary cannot be sent in a header"))?;
                request.headers.insert(header::CONTENT_TYPE, content_type);
                Some(body)
            }
        };
        Ok(request)
    }

    fn set_header(&mut self, name: &str, value: &str) {
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse(Error::request(format!("{name:?} is not a valid header name")));
        };
        if RESERVED_HEADERS.contains(&name) {
            return self.refuse(Error::request(format!(
                "the header {name} is set by the client and cannot be overridden"
            )));
        }
        if name == AUTH_ASSERTION {
            // The value that is set here is sent as it is.
            self.options.signed_for = None;
        }
        if name == REQUEST_ID {
            match RequestId::new(value) {
                Ok(id) => self.request_id = Some(id),
                Err(error) => self.refuse(Error::request("the request id is invalid").with_source(error)),
            }
            return;
        }
        if name == MOCK_RESPONSE && self.client.environment().is_live() {
            return self.refuse(Error::request(
                "PayPal-Mock-Response is only for the sandbox, and the environment is live",
            ));
        }
        let is_cookie = name == header::COOKIE;
        let own = self.headers.get(&name).filter(|_| is_cookie).and_then(|own| own.to_str().ok());
        let merged = own.map(|own| merged_cookies(own, value));
        match header_value(&name, merged.as_deref().unwrap_or(value)) {
            Some(value) => {
                self.headers.insert(name, value);
            }
            // The error does not show the value, which may be a secret.
            None => self.refuse(Error::request(format!("the value of header {name} must be visible ASCII"))),
        }
    }

    fn longer_than_zero(&mut self, timeout: Duration) -> Duration {
        if timeout.is_zero() {
            self.refuse(Error::request("a timeout must be greater than zero"));
        }
        timeout
    }

    /// Stores the first error.
    fn refuse(&mut self, error: Error) {
        self.refused.get_or_insert(error);
    }

    fn failed(&self, error: Error) -> Error {
        error.of(self.operation, self.request_id.as_ref())
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("request", &self.request())
            .field("request_id", &self.request_id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
