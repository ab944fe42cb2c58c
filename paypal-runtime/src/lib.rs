//! The hand-written runtime of `paypal-generated`: client, access tokens, calls, errors, lenient
//! models.
//!
//! Users depend on `paypal-generated`, which re-exports this crate. This crate contains no
//! operations of PayPal's APIs. A [`Client`] has an [`Environment`] and [`Credentials`]. A [`Call`]
//! is one [`Operation`] with its parameters; sending it returns a [`Response`] or an [`Error`].
//!
//! An endpoint without a generated method is called by its HTTP method and path:
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
