//! The hand-written runtime under `paypal-generated`: client, tokens, calls, errors, lenient models.
//!
//! Users depend on `paypal-generated`, which re-exports this crate. What is here needs no API: a [`Client`] knows an
//! [`Environment`] and [`Credentials`]; a [`Call`] is one [`Operation`] with its parameters; sent, it gives a
//! [`Response`] or an [`Error`].

#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
mod call;
mod client;
mod datetime;
mod environment;
mod error;
mod hook;
mod http;
mod json_patch;
mod link;
pub mod model;
mod money;
mod operation;
mod page;
pub mod registry;
mod retry;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use self::time::{Clock, SleepFuture, SystemClock};
pub use ::http::HeaderMap;
#[cfg(feature = "redis")]
pub use auth::RedisTokenStore;
pub use auth::{
    AccessToken, AuthAssertion, AuthorizationCode, Credentials, MemoryTokenStore, RefreshToken, SdkToken,
    TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
};
pub use bytes::Bytes;
pub use call::{Call, CallFuture, CustomCall, Prefer};
pub use client::{Client, ClientBuilder, ConcurrencyLimit, ReqwestTransport, SdkTokenCall};
pub use datetime::{Date, DateTime, InvalidDateTime};
pub use environment::Environment;
pub use error::{ApiError, Error, ErrorDetail, ErrorKind, ErrorReader};
#[cfg(feature = "tracing")]
pub use hook::TracingHook;
pub use hook::{Attempt, AttemptEnd, Hook};
pub use http::{
    File, InvalidRequestId, Method, Multipart, RawResponse, Request, RequestId, Response, Style, StyledValue,
    Transport, TransportError, TransportErrorKind, TransportFuture,
};
pub use json_patch::PatchValue;
pub use link::{Link, Linked};
pub use money::{Amount, CurrencyCode, InvalidAmount, InvalidAmountKind, Monetary, Rounding};
pub use operation::{EmptyBody, Operation, RequestIdUse};
pub use page::{InvalidPageCursor, Items, Page, PageCursor, Pages, Paging};
pub use retry::{Backoff, RetryBudget, RetryPolicy};
pub use url::Url;

pub use rust_decimal::Decimal;
#[doc(hidden)]
pub use serde_core as serde;
pub use serde_json::Value;
