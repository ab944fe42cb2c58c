//! Calls of endpoints that no spec describes, by path or by link.

use std::{borrow::Cow, fmt, marker::PhantomData};

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_core::Serialize;
use url::Url;

use super::Call;
use crate::{
    Client, EmptyBody, Error, Link, Method, Multipart, Operation, RequestId, RequestIdUse,
    model::{self, Field, Payload},
};

/// A call of an endpoint that no spec describes, or of a link. It uses the token, the retries and
/// the errors of every other call.
///
/// `T` is the type of the response's body: a generated type, or a JSON [`Value`](crate::Value).
///
/// The endpoint is unknown to the client, so a POST or PATCH is not retried if PayPal may have
/// acted on it, unless [`request_id`](Self::request_id) declares that the endpoint accepts a
/// request id.
///
/// A list is read by [`items`](Self::items) or [`pages`](Self::pages), with a
/// [`Paging`](crate::Paging) that says how the next page is requested.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CustomCall<T> {
    call: Call,
    value: PhantomData<fn() -> T>,
}

crate::call!(CustomCall<T> -> T);

impl Client {
    /// Calls an endpoint that no spec describes, by its method and its path: `/v1/…`, with a query
    /// if needed. Path parameters are written in braces and set by [`path`](CustomCall::path). A
    /// path that could lead elsewhere (another host, `..`, an empty segment) is an error when the
    /// call is sent. For a list see [`CustomCall::items`] and [`CustomCall::pages`].
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
    /// use paypal_runtime::{Method, Value};
    ///
    /// let path = "/v1/identity/oauth2/userinfo?schema=paypalv1.1";
    /// let user: Value = paypal.request(Method::Get, path).await?;
    /// let balances = paypal
    ///     .request::<Value>(Method::Get, "/v1/reporting/balances")
    ///     .query_parameter("currency_code", "USD")
    ///     .send()
    ///     .await?;
    /// println!("{user} {:?}", balances.debug_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request<T: Payload>(&self, method: Method, path: &str) -> CustomCall<T> {
        let mut call = Call::new(self, operation(method, false));
        match own_path(path) {
            Ok((path, query)) => {
                path.clone_into(&mut call.path);
                query.clone_into(&mut call.query);
            }
            Err(why) => call.refuse(Error::request(why)),
        }
        CustomCall { call, value: PhantomData }
    }

    /// Follows a link that PayPal sent, with the link's method; GET if it has none.
    ///
    /// A link may name either of an environment's two hosts (`api-m.paypal.com` and the older
    /// `api.paypal.com`); the call is sent to the host this client uses. A link to any other host,
    /// or one for the payer's browser (`REDIRECT`), is an error when the call is sent, so the token
    /// is sent nowhere else.
    ///
    /// ```no_run
    /// # use paypal_runtime::{Client, Error, Link};
    /// # async fn example(paypal: Client, order: Link) -> Result<(), Error> {
    /// use paypal_runtime::{RequestId, Value};
    ///
    /// let capture = order; // `order.link("capture")`, of an order
    /// let order: Value = paypal.follow(&capture).request_id(RequestId::random()).await?;
    /// # let _ = order;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow<T: Payload>(&self, link: impl Into<Link>) -> CustomCall<T> {
        let link = link.into();
        let target = target(self, &link);
        let method = target.as_ref().map_or(Method::Get, |(method, _, _)| *method);
        let mut call = Call::new(self, operation(method, false));
        match target {
            Ok((_, path, query)) => (call.path, call.query) = (path, query),
            Err(why) => call.refuse(Error::request(why)),
        }
        CustomCall { call, value: PhantomData }
    }
}

impl<T: Payload> CustomCall<T> {
    /// Sets a path parameter, which replaces `{name}` in the path and is percent-encoded. Empty,
    /// `.` and `..` are refused.
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.call = self.call.path(name, value);
        self
    }

    /// Sets a JSON body that is a model, a [`Value`](crate::Value), or a list or map of them. Every
    /// number keeps its text.
    pub fn model(mut self, body: &impl Field) -> Self {
        self.call = self.call.json_bytes(model::encode(body));
        self
    }

    /// Sets a JSON body of any type that serde can encode. A number with decimals passes through a
    /// double; [`model`](Self::model) keeps its text.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.call = self.call.json_bytes(serde_json::to_vec(body));
        self
    }

    /// Sets a `multipart/form-data` body.
    pub fn multipart(mut self, parts: Multipart) -> Self {
        self.call = self.call.multipart(parts);
        self
    }

    /// Sets a body of any content type.
    pub fn body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.call = self.call.body(content_type, bytes);
        self
    }

    /// Sets the `PayPal-Request-Id`, and declares that the endpoint acts only once per id. So the
    /// call is retried like an operation that accepts a request id.
    pub fn request_id(mut self, id: RequestId) -> Self {
        self.call.operation = operation(self.call.operation.method, true);
        self.call = self.call.request_id(id);
        self
    }
}

impl<T> CustomCall<T> {
    pub(crate) fn into_call(self) -> Call {
        self.call
    }
}

impl<T> Clone for CustomCall<T> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone(), value: PhantomData }
    }
}

impl<T> fmt::Debug for CustomCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CustomCall").field(&self.call).finish()
    }
}

/// Returns the method, path and query of a link, if it leads to this client's environment.
fn target(client: &Client, link: &Link) -> Result<(Method, String, String), String> {
    let method = match link.method() {
        None | Some("") => Method::Get,
        Some(name) if name.eq_ignore_ascii_case("REDIRECT") => {
            return Err("the link is for the payer's browser and cannot be followed".to_owned());
        }
        Some(name) => Method::parse(name).ok_or("the link's method is not supported".to_owned())?,
    };
    let url = Url::parse(link.href()).map_err(|_| "the link is not a URL".to_owned())?;
    let (path, query) = client.environment().resolve(&url).ok_or_else(|| {
        "the link does not lead to this environment's host, so it is not followed".to_owned()
    })?;
    Ok((method, path.to_owned(), query.unwrap_or_default().to_owned()))
}

/// Splits a caller's path and query. Fails if a URL parser could read the path as another place or
/// host.
fn own_path(path: &str) -> Result<(&str, &str), &'static str> {
    if !path.bytes().all(|byte| byte.is_ascii_graphic()) || path.contains(['\\', '#']) {
        return Err("the path has a character that must be percent-encoded");
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let Some(segments) = path.strip_prefix('/') else {
        return Err("the path must begin with a slash and must have no host");
    };
    let dots = |segment: &str| {
        let decoded: Cow<'_, [u8]> = percent_decode_str(segment).into();
        matches!(&*decoded, b"." | b"..")
    };
    // A slash at the end is an empty segment, which leads nowhere else.
    let inner = segments.strip_suffix('/').unwrap_or(segments);
    if inner.split('/').any(|segment| segment.is_empty() || dots(segment)) {
        return Err("no segment of the path may be empty, `.` or `..`");
    }
    Ok((path, query))
}

/// Returns an operation that is described by its method alone, and by whether it accepts a request
/// id. Errors and hooks name only the method, because a path may contain personal data.
fn operation(method: Method, takes_id: bool) -> &'static Operation {
    const TAKEN: RequestIdUse = RequestIdUse::Supported { max_length: None, lifetime: None };
    const JSON: EmptyBody = EmptyBody::ContentType("application/json");
    macro_rules! table {
        ($($method:ident $id:literal $empty_body:expr),*) => {
            match (method, takes_id) {
                $((Method::$method, false) => {
                    static PLAIN: Operation = of(Method::$method, $id, RequestIdUse::Unsupported, $empty_body);
                    &PLAIN
                }
                (Method::$method, true) => {
                    static TAKING: Operation = of(Method::$method, $id, TAKEN, $empty_body);
                    &TAKING
                })*
            }
        };
    }
    table!(
        Get "custom.get" EmptyBody::Nothing,
        Post "custom.post" JSON,
        Put "custom.put" JSON,
        Patch "custom.patch" JSON,
        Delete "custom.delete" EmptyBody::Nothing,
        Head "custom.head" EmptyBody::Nothing,
        Options "custom.options" EmptyBody::Nothing,
        Trace "custom.trace" EmptyBody::Nothing
    )
}

const fn of(method: Method, id: &'static str, request_id: RequestIdUse, empty_body: EmptyBody) -> Operation {
    Operation {
        api: "custom",
        id,
        rust_path: "",
        method,
        path: "/{path}",
        request_id,
        empty_body,
        already_done: &[],
        advice: &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_could_lead_elsewhere_are_refused() {
        let table = [
            ("/v1/x", Some(("/v1/x", ""))),
            ("/v1/x/", Some(("/v1/x/", ""))),
            ("/v1/x?a=b&c=/../d", Some(("/v1/x", "a=b&c=/../d"))),
            ("/v1/{id}/x", Some(("/v1/{id}/x", ""))),
            ("/v1/a..b/...", Some(("/v1/a..b/...", ""))),
            ("/v1/@evil.example", Some(("/v1/@evil.example", ""))),
            ("", None),
            ("/", None),
            ("v1/x", None),
            ("@evil.example/v1", None),
            (".evil.example/v1", None),
            ("https://evil.example/v1", None),
            ("//evil.example/v1", None),
            ("/v1//x", None),
            ("/v1/../x", None),
            ("/v1/./x", None),
            ("/..", None),
            ("/v1/%2e%2E/x", None),
            ("/v1/.%2e", None),
            ("/\\evil.example", None),
            ("/v1/x#y", None),
            ("/v1/x y", None),
            ("/v1/x\ty", None),
            ("/v1/é", None),
        ];
        for (path, expected) in table {
            assert_eq!(own_path(path).ok(), expected, "{path:?}");
        }
    }
}
