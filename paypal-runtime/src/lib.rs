//! The hand-written runtime of `paypal-generated`: client, access tokens, calls, errors, lenient
//! models.
//!
//! Most programs depend on `paypal-generated`. It has a typed method for each operation of PayPal's
//! REST APIs, and re-exports this crate as `runtime`. This crate contains no operations of PayPal's
//! APIs. A program can use it alone in two cases: it calls a few endpoints by their paths, or its
//! own methods are generated from a spec by `paypal_macros::api!` or by `paypal-codegen`.
//!
//! # Quick start
//!
//! A [`Client`] has an [`Environment`] and [`Credentials`]. [`Client::request`] calls an endpoint
//! by its HTTP method and path. The answer is any JSON, as a [`Value`]:
//!
//! ```no_run
//! use paypal_runtime::{Client, Error, Method, Value};
//!
//! # async fn example() -> Result<(), Error> {
//! let paypal = Client::sandbox("client-id", "client-secret")?;
//! let path = "/v1/identity/oauth2/userinfo?schema=paypalv1.1";
//! let user: Value = paypal.request(Method::Get, path).await?;
//! println!("{:?}", user.get("name"));
//! # Ok(())
//! # }
//! ```
//!
//! A clone of a client is cheap, and shares its connections and its access token. Make one client
//! for each pair of credentials, and keep it. [`Client::from_env`] reads `PAYPAL_CLIENT_ID`,
//! `PAYPAL_CLIENT_SECRET` and `PAYPAL_ENVIRONMENT`. [`Client::builder`] has all options.
//!
//! # Calls and responses
//!
//! A call has setters for its parameters, its body and its options. It does nothing until it is
//! awaited or sent. `.await` returns the value. `.send().await` returns a [`Response`] with the
//! value, the status, the headers and PayPal's debug id:
//!
//! ```no_run
//! use paypal_runtime::{Client, Method, Paging, RequestId, Value};
//!
//! # async fn example(paypal: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let tea: Value = r#"{"name": "Tea", "type": "PHYSICAL"}"#.parse()?;
//! let created = paypal
//!     .request::<Value>(Method::Post, "/v1/catalogs/products")
//!     .model(&tea)
//!     .request_id(RequestId::new("product-tea")?)
//!     .send()
//!     .await?;
//! println!("{} {:?}: {}", created.status(), created.debug_id(), created.value());
//!
//! // A list is a stream of items. `Paging` says how the next page is requested.
//! let paging = Paging::number("page", 1).items("products");
//! let list = paypal.request::<Value>(Method::Get, "/v1/catalogs/products");
//! let mut products = list.items::<Value>(paging);
//! while let Some(product) = products.next().await {
//!     println!("{:?}", product?.get("name"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A response to a generated method is decoded leniently: a property may be missing, and a value
//! may be new. [`Response::deviations`] lists each difference from the spec.
//!
//! # Errors
//!
//! A failed call returns an [`Error`]. `{}` prints it as one line for a log, without secrets:
//!
//! - [`Error::outcome`] says whether the effect of the call exists. Look at it first.
//! - [`Error::kind`] says at which step the call failed.
//! - [`Error::issue`] and [`Error::name`] are PayPal's codes. [`Error::advice`] says in words what
//!   such a code means, and what to do.
//!
//! ```
//! use paypal_runtime::{Error, ErrorKind, Outcome};
//!
//! fn next_step(error: &Error) -> &'static str {
//!     eprintln!("{error}");
//!     if let Some(advice) = error.advice() {
//!         eprintln!("{advice}");
//!     }
//!     match (error.outcome(), error.kind()) {
//!         (Outcome::AlreadyDone, _) => "do not pay again; read what exists",
//!         (Outcome::Unknown, _) => "send the same call with the same request id",
//!         (Outcome::NotDone, ErrorKind::Token) => "check the client id and the secret",
//!         (Outcome::NotDone, ErrorKind::CoolingDown) => "call again after `error.retry_after()`",
//!         (Outcome::NotDone, _) => "correct the cause, then call with a new request id",
//!     }
//! }
//! ```
//!
//! A generated method knows the issue codes of its operation. A call by path does not know them. So
//! its outcome is [`Outcome::AlreadyDone`] only for `DUPLICATE_REQUEST_ID`, and its advice is only
//! about names that several APIs have, such as `NOT_AUTHORIZED`.
//!
//! # Idempotency and retries
//!
//! PayPal acts once on a [`RequestId`]. A call of a generated method gets a random id if its
//! operation accepts one. A call by path has an id only if you set one. By setting it, you declare
//! that the endpoint accepts ids. Store your own id before the call. Then your program can repeat
//! the call with the same id after a crash:
//!
//! ```no_run
//! use paypal_runtime::{Client, Error, Method, RequestId, Value};
//!
//! /// Captures an order once, even if it is called several times with the same id.
//! async fn capture(paypal: &Client, order: &str, id: RequestId) -> Result<Value, Error> {
//!     let path = "/v2/checkout/orders/{order}/capture";
//!     paypal.request(Method::Post, path).path("order", order).request_id(id).await
//! }
//! ```
//!
//! The client repeats a failed call by itself, with the same id and the same bytes, if the call
//! can't act twice. By default it makes at most four attempts, and the whole call takes at most 180
//! seconds. A `POST` or `PATCH` without an id is not repeated if PayPal may have acted on it. The
//! table in the documentation of [`RetryPolicy`] has all cases.
//!
//! # Webhooks
//!
//! The feature `webhooks` is on by default. One `Verifier` checks the signature of each delivery,
//! and calls your handler. Pass the body exactly as it was received:
//!
//! ```no_run
//! # #[cfg(feature = "webhooks")]
//! # mod example {
//! use paypal_runtime::webhook::{
//!     EventType, MemoryReplayGuard, VerifiedEvent, Verifier, WebhookError,
//! };
//! use paypal_runtime::{Bytes, Environment, HeaderMap};
//!
//! /// Makes the verifier when the server starts. The id is that of the webhook, not of an event.
//! fn verifier() -> Result<Verifier, WebhookError> {
//!     let guard = MemoryReplayGuard::new(10_000); // remembers the deliveries that were handled
//!     Verifier::builder(Environment::Live, "4JH86294D6297924G").replay_guard(guard).build()
//! }
//!
//! /// Returns the status with which the server answers the delivery.
//! async fn webhook(verifier: &Verifier, headers: &HeaderMap, body: &Bytes) -> u16 {
//!     verifier.handle(headers, body, handle).await.status().as_u16()
//! }
//!
//! async fn handle(delivery: VerifiedEvent) -> Result<(), std::io::Error> {
//!     let event = delivery.event();
//!     let id = event.resource().get("id");
//!     match event.event_type() {
//!         EventType::PaymentCaptureCompleted => println!("paid by the capture {id:?}"),
//!         other => println!("nothing to do for {other}"),
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! `paypal_generated::events` has a type for the resource of each event. The documentation of the
//! module `webhook` explains which attacks a signature prevents, and which it does not.
//!
//! # Testing
//!
//! With the feature `testing`, a `Script` supplies the answers and records the calls. Its client
//! has a `VirtualClock`, so waits take no time. Use a runtime with one thread, as `#[tokio::test]`
//! makes it by default:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), paypal_runtime::Error> {
//! # #[cfg(feature = "testing")] {
//! use paypal_runtime::testing::{Answer, Script};
//! use paypal_runtime::{Client, Method, Value};
//!
//! let script = Script::new([Answer::server_error(503), Answer::not_found()]);
//! let paypal: Client = script.client()?;
//! let call = paypal.request::<Value>(Method::Get, "/v2/checkout/orders/5O190127TN364715T");
//! let error = call.await.unwrap_err();
//! assert!(error.is_not_found());
//! assert_eq!((error.attempts(), script.calls().len()), (2, 2));
//! assert!(script.clock().elapsed().as_millis() > 0); // the wait before the second attempt
//! # }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `webhook-testing`, `webhook::testing::TestSigner` signs deliveries for tests of
//! an endpoint. The crate `paypal-sandbox` is a local PayPal that answers over HTTP.
//!
//! # Many merchants
//!
//! [`Client::with_credentials`] makes a client of another account in microseconds. It shares the
//! connections, the hooks and the options, and has an access token of its own:
//!
//! ```
//! use paypal_runtime::{Client, ConcurrencyLimit, Credentials, LimitRules, LocalLimit};
//!
//! let platform = Client::builder(Credentials::new("platform", "its secret"))
//!     .concurrency_limit(&ConcurrencyLimit::new(50)) // of all clients together
//!     .limit(LocalLimit::new(LimitRules::new().level(5))) // of each client id
//!     .build()?;
//! let merchant = platform.with_credentials(Credentials::new("merchant-1", "its secret"))?;
//! assert_eq!(merchant.client_id(), "merchant-1");
//! # Ok::<(), paypal_runtime::Error>(())
//! ```
//!
//! A partner that has one app names the merchant in each call: `.on_behalf_of(…)` with an
//! [`AuthAssertion`]. Several processes share limits and access tokens by `RedisLimit` and
//! `RedisTokenStore` (feature `redis`).
//!
//! # Blocking use
//!
//! A program whose functions are not async keeps one Tokio runtime, with a thread of its own, and
//! waits for each call:
//!
//! ```no_run
//! use paypal_runtime::{Client, Method, Value};
//! use tokio::runtime::Builder;
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! // Keep both as long as the program runs.
//! let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
//! let paypal = Client::from_env()?;
//! let call = paypal.request::<Value>(Method::Get, "/v1/reporting/balances");
//! println!("{}", runtime.block_on(call.send())?.value());
//! # Ok(())
//! # }
//! ```
//!
//! The program depends on `tokio` with the feature `rt-multi-thread`. The documentation of
//! [`Client`] says what happens on a runtime without such a thread.
//!
//! # Where to find
//!
//! - **options of a client**: [`ClientBuilder`] has time limits, retries, limits, hooks and a proxy
//! - **lists**: [`Pages`] and [`Items`], and [`Coverage`] of a search by time
//! - **money and times**: [`Amount`], [`DateTime`] and [`Date`]
//! - **another service**: [`Credentials`] of other kinds, [`Environment::custom`], and
//!   [`ClientBuilder::error_reader`]
//! - **logs and metrics**: [`Hook`], which sees each attempt of a call
//! - **types that decode leniently**: [`mod@model`]
//!
//! # Features
//!
//! | feature | description | dependencies |
//! |---|---|---|
//! | `rustls` (default) | TLS by rustls with aws-lc-rs | `rustls`, `aws-lc-rs` |
//! | `rustls-ring` | TLS by rustls with ring | `rustls`, `ring` |
//! | `rustls-no-provider` | TLS by rustls with the program's own provider | `rustls` |
//! | `native-tls` | TLS by the library of the operating system | `native-tls` |
//! | `webhooks` (default) | the module `webhook` | four, see below |
//! | `webhook-testing` | the module `webhook::testing`, and `webhooks` | `rcgen` |
//! | `testing` | the module `testing` | none |
//! | `redis` | `RedisTokenStore`, `RedisLimit`, `RedisReplayGuard` | `redis`, `aws-lc-rs` |
//! | `tracing` | `TracingHook` | `tracing` |
//! | `gzip` | compressed answers, about a tenth of the bytes | `async-compression`, `flate2` |
//! | `signed-assertion` | `AuthAssertion::signed` | `hmac`, `sha2` |
//! | `jiff` | conversions of [`DateTime`] and [`Date`] | `jiff` |
//! | `chrono` | the same for `chrono` | `chrono` |
//! | `time` | the same for `time` | `time` |
//!
//! - The features of rustls also add `rustls-platform-verifier`, so the root certificates of the
//!   platform are trusted. With `rustls-no-provider`, the program calls
//!   `CryptoProvider::install_default` before it builds a client.
//! - If `native-tls` is on, clients use it, even if a feature of rustls is on too. Set
//!   `default-features = false` to choose another TLS library than the default.
//! - Without a feature for TLS, the default transport can't call an `https` address.
//! - `webhooks` adds `crc32fast`, `rustls-pki-types`, `rustls-webpki` and `webpki-roots`. It needs
//!   a feature for TLS, which chooses who checks signatures: `ring` with `rustls-ring`, and
//!   `aws-lc-rs` with each other one.
//! - `RedisReplayGuard` needs both `redis` and `webhooks`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod advice;
mod auth;
mod call;
mod callback;
mod client;
mod datetime;
mod environment;
mod error;
mod hook;
mod http;
mod json;
mod json_patch;
mod limit;
mod link;
pub mod model;
mod money;
mod operation;
mod page;
#[cfg(feature = "redis")]
mod redis;
pub mod registry;
mod retry;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
#[cfg(feature = "webhooks")]
pub mod webhook;

#[cfg(all(
    feature = "webhooks",
    not(any(
        feature = "rustls",
        feature = "rustls-ring",
        feature = "rustls-no-provider",
        feature = "native-tls"
    ))
))]
compile_error!(
    "webhooks are verified by the cryptography that a feature for TLS brings: enable `rustls`, `rustls-ring`, \
     `rustls-no-provider` or `native-tls` too"
);

pub use self::time::{Clock, SleepFuture, SystemClock};
pub use ::http::HeaderMap;
pub use advice::{Advice, Remedy};
#[cfg(feature = "redis")]
pub use auth::RedisTokenStore;
pub use auth::{
    AccessToken, AuthAssertion, AuthorizationCode, BearerToken, Credentials, MemoryTokenStore, RefreshToken,
    SdkToken, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
};
pub use bytes::Bytes;
pub use call::{Call, CallFuture, CustomCall};
pub use callback::CallbackAnswer;
pub use client::{Client, ClientBuilder, ReqwestTransport, SdkTokenCall};
pub use datetime::{Date, DateTime, InvalidDateTime};
pub use environment::Environment;
pub use error::{ApiError, Error, ErrorDetail, ErrorKind, ErrorReader, Outcome};
#[cfg(feature = "tracing")]
pub use hook::TracingHook;
pub use hook::{Attempt, AttemptEnd, Hook};
pub use http::{
    Encoding, File, InvalidRequestId, Method, Multipart, Prefer, RawResponse, Request, RequestId, Response,
    Style, StyledValue, Transport, TransportError, TransportErrorKind, TransportFuture,
};
pub use json::{JsonError, Value, ValueRef};
pub use json_patch::PatchValue;
pub use limit::{
    BorrowingError, ConcurrencyLimit, KeyLimit, KeyLimits, LimitError, LimitFuture, LimitKey, LimitReport,
    LimitRequest, LimitRules, LimitScope, LocalLimit, Permit, Rate, RequestLimit,
};
#[cfg(feature = "redis")]
pub use limit::{LimitEvent, OnFailure, RedisLimit};
pub use link::{Link, Linked};
pub use money::{Amount, CurrencyCode, InvalidAmount, InvalidAmountKind, Monetary, Rounding};
pub use operation::{EmptyBody, Operation, RequestIdUse};
pub use page::{Coverage, InvalidPageCursor, Items, Page, PageCursor, Pages, Paging};
pub use retry::{Backoff, RetryBudget, RetryPolicy};
pub use url::Url;

pub use rust_decimal::Decimal;
#[doc(hidden)]
pub use serde_core as serde;
