// Written by `paypal-codegen generate` from specs/. Do not edit.

//! A typed client for PayPal's REST APIs, generated from their OpenAPI specs.
//!
//! [`Client`] has a method for each API, which returns a service with a method for each operation. Required
//! parameters are arguments of that method. It returns a request builder: set optional parameters on it, then
//! await it.
//!
//! ```no_run
//! # #[cfg(feature = "orders")]
//! # async fn example() -> Result<(), paypal_generated::Error> {
//! use paypal_generated::orders::{
//!     AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PaymentSource, PaypalWallet,
//!     PaypalWalletExperienceContext, PurchaseUnitRequest,
//! };
//! use paypal_generated::{Client, Linked, Prefer};
//!
//! let paypal = Client::sandbox("client-id", "client-secret")?;
//! let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
//! // The payer comes back to these pages of your shop.
//! let pages = PaypalWalletExperienceContext::new()
//!     .return_url("https://shop.example/paid")
//!     .cancel_url("https://shop.example/cart");
//! let wallet = PaymentSource::new().paypal(PaypalWallet::new().experience_context(pages));
//! let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
//! let order = paypal
//!     .orders()
//!     .create(&request.payment_source(wallet))
//!     .prefer(Prefer::Representation)
//!     .await?;
//! if let Some(link) = order.payer_link() {
//!     println!("send the payer to {}", link.href());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors, and no payment twice
//!
//! Each call of an operation that supports it has a request id, random or your own. PayPal acts once on an id. So a call
//! whose outcome is unknown is sent again with the same id, even by another process:
//!
//! ```no_run
//! # #[cfg(feature = "orders")]
//! # mod example {
//! use paypal_generated::{Client, Error, Outcome, Prefer, RequestId, orders::Order};
//!
//! /// Captures an approved order once, even if it is called several times with the same id.
//! async fn capture(paypal: &Client, order: &str, id: RequestId) -> Result<Order, Error> {
//!     let call = paypal.orders().capture(order).request_id(id);
//!     match call.prefer(Prefer::Representation).await {
//!         // The order is captured already: read it, and do not pay again.
//!         Err(error) if error.outcome() == Outcome::AlreadyDone => {
//!             paypal.orders().get(order).await
//!         }
//!         Err(error) => {
//!             if let Some(advice) = error.advice() {
//!                 eprintln!("{error}: {advice}");
//!             }
//!             Err(error)
//!         }
//!         done => done,
//!     }
//! }
//! # }
//! ```
//!
//! # Many merchants
//!
//! A partner with one app names the merchant in a call. For merchants with apps of their own, clients share their
//! connections:
//!
//! ```no_run
//! # #[cfg(feature = "orders")]
//! # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
//! use paypal_generated::{AuthAssertion, Credentials};
//!
//! let merchant = AuthAssertion::payer_id("2J6QB8YJQSJRJ");
//! paypal.orders().get("5O190127TN364715T").on_behalf_of(&merchant).await?;
//!
//! let other = paypal.with_credentials(Credentials::new("client-id", "client-secret"))?;
//! other.orders().get("5O190127TN364715T").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Without async
//!
//! A program whose functions are not async keeps one Tokio runtime, with a thread of its own, and waits for each call:
//!
//! ```no_run
//! # #[cfg(feature = "orders")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use paypal_generated::Client;
//! use tokio::runtime::Builder;
//!
//! let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
//! let paypal = Client::from_env()?;
//! let order = runtime.block_on(paypal.orders().get("5O190127TN364715T").send())?.into_value();
//! println!("{:?}", order.status);
//! # Ok(())
//! # }
//! ```
//!
//! # Tests without a network
//!
//! With the feature `testing`, a script supplies the answers, and waits take no time. The crate `paypal-sandbox` is a local
//! PayPal that answers over HTTP.
//!
//! ```
//! # #[cfg(all(feature = "orders", feature = "testing"))]
//! # async fn example() -> Result<(), paypal_generated::Error> {
//! use paypal_generated::{Client, runtime::testing::{Answer, Script}};
//!
//! let paypal: Client = Script::new([Answer::issue("ORDER_NOT_APPROVED")]).client()?;
//! let error = paypal.orders().capture("5O190127TN364715T").await.unwrap_err();
//! assert_eq!(error.issue(), Some("ORDER_NOT_APPROVED"));
//! # Ok(())
//! # }
//! ```
//!
//! # Webhooks
//!
//! One verifier checks the signature of each delivery, from its raw body, and gives the typed event to a handler:
//!
//! ```no_run
//! # #[cfg(feature = "webhook-verification")]
//! # mod example {
//! use paypal_generated::{Bytes, HeaderMap, events::{Event, VerifiedEvent, Verifier}};
//!
//! /// Returns the status with which the server answers the delivery.
//! async fn webhook(verifier: &Verifier, headers: &HeaderMap, body: &Bytes) -> u16 {
//!     verifier.handle(headers, body, handle).await.status().as_u16()
//! }
//!
//! async fn handle(delivery: VerifiedEvent) -> Result<(), std::io::Error> {
//!     match Event::of(delivery.event()) {
//!         # #[cfg(feature = "payments")]
//!         Event::PaymentCaptureCompleted(capture) => println!("paid by capture {:?}", capture.id),
//!         _ => println!("nothing to do for {}", delivery.event().event_type()),
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Where to find
//!
//! - **errors**: [`Error`], [`Error::outcome`], which tells whether a payment may have happened, and
//!   [`Error::advice`], which says what to do
//! - **lists**: [`Items`] and [`Pages`], which read page after page, and [`Coverage`] of a search by time
//! - **webhooks**: [`events`], with a table of all events (feature `webhook-verification`, on by default)
//! - **short answers** about orders, invoices, payouts and subscriptions: [`helpers`]
//! - **options**: [`ClientBuilder`] has timeouts, retries, limits, hooks, a proxy and the default of `Prefer`
//! - **an endpoint without a method**: [`Client::request`], and [`Paging`] for its lists
//! - **several processes**: `RedisLimit` and `RedisTokenStore` in [`runtime`], and `RedisReplayGuard` in
//!   `runtime::webhook` (feature `redis`)
//! - **your own tests**: `runtime::testing` answers from a script (feature `testing`)
//!
//! # Features
//!
//! Each API is a Cargo feature. `full` enables all of them, and `registry` adds a list of all operations and
//! components.
//!
//! | Feature | API | Operations | Notes |
//! |---|---|--:|---|
//! | `orders` | [Orders](https://developer.paypal.com/api/orders/v2) | 8 | |
//! | `payments` | [Payments](https://developer.paypal.com/api/payments/v2) | 7 | |
//! | `vault` | [Payment Method Tokens](https://developer.paypal.com/api/payment-tokens/v3) | 6 | |
//! | `subscriptions` | [Subscriptions](https://developer.paypal.com/api/subscriptions/v1) | 17 | |
//! | `catalog-products` | [Catalog Products](https://developer.paypal.com/api/catalog-products/v1) | 4 | |
//! | `invoicing` | [Invoicing](https://developer.paypal.com/api/invoicing/v2) | 22 | |
//! | `disputes` | [Disputes](https://developer.paypal.com/api/customer-disputes/v1) | 15 | |
//! | `payouts` | [Payouts](https://developer.paypal.com/api/payments.payouts-batch/v1) | 4 | |
//! | `webhooks` | [Webhooks](https://developer.paypal.com/api/webhooks/v1) | 16 | |
//! | `tracking` | [Shipment Tracking](https://developer.paypal.com/api/tracking/v1) | 5 | |
//! | `transactions` | [Transaction Search](https://developer.paypal.com/api/transaction-search/v1) | 2 | |
//! | `partner-referrals` | [Partner Referrals](https://developer.paypal.com/api/partner-referrals/v2) | 2 | |
//! | `web-profiles` | [Payment Experience Web Profiles](https://developer.paypal.com/api/payment-experience/v1) | 6 | |
//! | `payment-methods` | [Payment Methods](https://developer.paypal.com/api/payments/v2) | 1 | own spec |
//! | `invoice-reminders` | [Invoice Reminders](https://developer.paypal.com/api/invoicing/v2) | 7 | own spec |
//! | `payment-links` | [Payment Links](https://developer.paypal.com/api/payment-links-buttons/v1) | 5 | own spec |
//! | `exchange-rates` | [Exchange Rates](https://developer.paypal.com/api/pricing/v2) | 1 | own spec |
//! | `referenced-payouts` | [Referenced Payouts](https://developer.paypal.com/api/referenced-payouts/v1) | 4 | own spec |
//! | `identity` | [Identity](https://developer.paypal.com/api/identity/v1) | 9 | own spec |
//! | `wallet-domains` | [Wallet Domains](https://developer.paypal.com/docs/checkout/apm/apple-pay) | 3 | own spec |
//! | `orders-v1` | [Orders v1](https://developer.paypal.com/api/deprecated/orders/v1) | 4 | legacy |
//! | `payments-v1` | [Payments v1](https://developer.paypal.com/api/deprecated/payments/v1) | 18 | legacy |
//! | `invoicing-v1` | [Invoicing v1](https://developer.paypal.com/api/deprecated/invoicing/v1) | 21 | legacy |
//! | `partner-referrals-v1` | [Partner Referrals v1](https://developer.paypal.com/api/deprecated/partner-referrals/v1) | 8 | legacy |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(all(feature = "full", feature = "webhook-verification")),
    allow(rustdoc::broken_intra_doc_links)
)]

#[cfg(feature = "catalog-products")]
#[rustfmt::skip]
pub mod catalog_products;
#[rustfmt::skip]
mod client;
#[cfg(feature = "disputes")]
#[rustfmt::skip]
pub mod disputes;
#[cfg(feature = "webhook-verification")]
#[rustfmt::skip]
pub mod events;
#[cfg(feature = "exchange-rates")]
#[rustfmt::skip]
pub mod exchange_rates;
#[cfg(feature = "identity")]
#[rustfmt::skip]
pub mod identity;
#[cfg(feature = "invoice-reminders")]
#[rustfmt::skip]
pub mod invoice_reminders;
#[cfg(feature = "invoicing")]
#[rustfmt::skip]
pub mod invoicing;
#[cfg(feature = "invoicing-v1")]
#[rustfmt::skip]
pub mod invoicing_v1;
#[rustfmt::skip]
#[doc(hidden)]
pub mod missing_feature;
#[cfg(feature = "orders")]
#[rustfmt::skip]
pub mod orders;
#[cfg(feature = "orders-v1")]
#[rustfmt::skip]
pub mod orders_v1;
#[cfg(feature = "partner-referrals")]
#[rustfmt::skip]
pub mod partner_referrals;
#[cfg(feature = "partner-referrals-v1")]
#[rustfmt::skip]
pub mod partner_referrals_v1;
#[cfg(feature = "payment-links")]
#[rustfmt::skip]
pub mod payment_links;
#[cfg(feature = "payment-methods")]
#[rustfmt::skip]
pub mod payment_methods;
#[cfg(feature = "payments")]
#[rustfmt::skip]
pub mod payments;
#[cfg(feature = "payments-v1")]
#[rustfmt::skip]
pub mod payments_v1;
#[cfg(feature = "payouts")]
#[rustfmt::skip]
pub mod payouts;
#[cfg(feature = "referenced-payouts")]
#[rustfmt::skip]
pub mod referenced_payouts;
#[cfg(feature = "registry")]
#[rustfmt::skip]
pub mod registry;
#[rustfmt::skip]
pub mod shared;
#[cfg(feature = "subscriptions")]
#[rustfmt::skip]
pub mod subscriptions;
#[cfg(feature = "tracking")]
#[rustfmt::skip]
pub mod tracking;
#[cfg(feature = "transactions")]
#[rustfmt::skip]
pub mod transactions;
#[cfg(feature = "vault")]
#[rustfmt::skip]
pub mod vault;
#[cfg(feature = "wallet-domains")]
#[rustfmt::skip]
pub mod wallet_domains;
#[cfg(feature = "web-profiles")]
#[rustfmt::skip]
pub mod web_profiles;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
pub mod webhooks;

pub use paypal_runtime as runtime;
pub use paypal_runtime::{
    AccessToken, Advice, Amount, Attempt, AttemptEnd, AuthAssertion, AuthorizationCode, Backoff, Bytes, Call,
    CallFuture, CallbackAnswer, Clock, ConcurrencyLimit, Coverage, Credentials, CurrencyCode, CustomCall,
    Date, DateTime, Decimal, Environment, Error, ErrorDetail, ErrorKind, File, HeaderMap, Hook,
    InvalidAmount, InvalidAmountKind, InvalidDateTime, InvalidPageCursor, InvalidRequestId, Items,
    LimitRules, Link, Linked, LocalLimit, MemoryTokenStore, Method, Monetary, Operation, Outcome, Page,
    PageCursor, Pages, Paging, PatchValue, Prefer, Rate, RawResponse, RefreshToken, Remedy, Request,
    RequestId, RequestLimit, ReqwestTransport, Response, RetryBudget, RetryPolicy, Rounding, SdkToken,
    SdkTokenCall, SleepFuture, SystemClock, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
    Transport, TransportError, TransportErrorKind, TransportFuture, Url, Value, model,
};

pub use client::{Client, ClientBuilder};

pub mod helpers;
