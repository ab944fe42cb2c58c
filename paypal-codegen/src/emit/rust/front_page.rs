//! Writes the front page of the committed crate.

use super::context::Context;
use super::docs::Docs;
use crate::apis::State;

/// The example of the crate's front page, which creates an order.
const QUICK_START: &str = r#"```no_run
# #[cfg(feature = "orders")]
# async fn example() -> Result<(), paypal_generated::Error> {
use paypal_generated::orders::{
    AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PaymentSource, PaypalWallet,
    PaypalWalletExperienceContext, PurchaseUnitRequest,
};
use paypal_generated::{Client, Linked, Prefer};

let paypal = Client::sandbox("client-id", "client-secret")?;
let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
// The payer comes back to these pages of your shop.
let pages = PaypalWalletExperienceContext::new()
    .return_url("https://shop.example/paid")
    .cancel_url("https://shop.example/cart");
let wallet = PaymentSource::new().paypal(PaypalWallet::new().experience_context(pages));
let order = paypal
    .orders()
    .create(&OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]).payment_source(wallet))
    .prefer(Prefer::Representation)
    .await?;
if let Some(link) = order.payer_link() {
    println!("send the payer to {}", link.href());
}
# Ok(())
# }
```"#;

/// How errors are handled, and how a payment happens once.
const ERRORS: &str = r#"# Errors, and no payment twice

Each call of an operation that supports it has a request id, random or your own. PayPal acts once on an id. So a call
whose outcome is unknown is sent again with the same id, even by another process:

```no_run
# #[cfg(feature = "orders")]
# mod example {
use paypal_generated::{Client, Error, Outcome, RequestId, orders::Order};

/// Captures an approved order once, even if it is called several times with the same id.
async fn capture(paypal: &Client, order: &str, id: RequestId) -> Result<Order, Error> {
    match paypal.orders().capture(order).request_id(id).await {
        // The order is captured already: read it, and do not pay again.
        Err(error) if error.outcome() == Outcome::AlreadyDone => paypal.orders().get(order).await,
        Err(error) => {
            if let Some(advice) = error.advice() {
                eprintln!("{error}: {advice}");
            }
            Err(error)
        }
        done => done,
    }
}
# }
```"#;

/// How a partner acts for merchants.
const MERCHANTS: &str = r#"# Many merchants

A partner with one app names the merchant in a call. For merchants with apps of their own, clients share their
connections:

```no_run
# #[cfg(feature = "orders")]
# async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
use paypal_generated::{AuthAssertion, Credentials};

let merchant = AuthAssertion::payer_id("2J6QB8YJQSJRJ");
paypal.orders().get("5O190127TN364715T").on_behalf_of(&merchant).await?;

let other = paypal.with_credentials(Credentials::new("client-id", "client-secret"))?;
other.orders().get("5O190127TN364715T").await?;
# Ok(())
# }
```"#;

/// How a program without async uses the crate.
const BLOCKING: &str = r#"# Without async

A program whose functions are not async keeps one Tokio runtime, with a thread of its own, and waits for each call:

```no_run
# #[cfg(feature = "orders")]
# fn example() -> Result<(), Box<dyn std::error::Error>> {
use paypal_generated::Client;

let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
let paypal = Client::from_env()?;
let order = runtime.block_on(paypal.orders().get("5O190127TN364715T").send())?.into_value();
println!("{:?}", order.status);
# Ok(())
# }
```"#;

/// How calls are tested without a network.
const TESTS: &str = r#"# Tests without a network

With the feature `testing`, a script supplies the answers, and waits take no time. The crate `paypal-sandbox` is a local
PayPal that answers over HTTP.

```
# #[cfg(all(feature = "orders", feature = "testing"))]
# async fn example() -> Result<(), paypal_generated::Error> {
use paypal_generated::{Client, runtime::testing::{Answer, Script}};

let paypal: Client = Script::new([Answer::issue("ORDER_NOT_APPROVED")]).client()?;
let error = paypal.orders().capture("5O190127TN364715T").await.unwrap_err();
assert_eq!(error.issue(), Some("ORDER_NOT_APPROVED"));
# Ok(())
# }
```"#;

/// How deliveries of webhooks are handled.
const WEBHOOKS: &str = r#"# Webhooks

One verifier checks the signature of each delivery, from its raw body, and gives the typed event to a handler:

```no_run
# #[cfg(feature = "webhook-verification")]
# mod example {
use paypal_generated::{Bytes, HeaderMap, events::{Event, VerifiedEvent, Verifier}};

/// Returns the status with which the server answers the delivery.
async fn webhook(verifier: &Verifier, headers: &HeaderMap, body: &Bytes) -> u16 {
    verifier.handle(headers, body, handle).await.status().as_u16()
}

async fn handle(delivery: VerifiedEvent) -> Result<(), std::io::Error> {
    match Event::of(delivery.event()) {
        # #[cfg(feature = "payments")]
        Event::PaymentCaptureCompleted(capture) => println!("paid by capture {:?}", capture.id),
        _ => println!("nothing to do for {}", delivery.event().event_type()),
    }
    Ok(())
}
# }
```"#;

/// The list of places on the crate's front page.
const WHERE: &str = "\
# Where to find

- **errors**: [`Error`], [`Error::outcome`], which tells whether a payment may have happened, and
  [`Error::advice`], which says what to do
- **lists**: [`Items`] and [`Pages`], which read page after page, and [`Coverage`] of a search by time
- **webhooks**: [`events`], with a table of all events (feature `webhook-verification`, on by default)
- **short answers** about orders, invoices, payouts and subscriptions: [`helpers`]
- **options**: [`ClientBuilder`] has timeouts, retries, limits, hooks, a proxy and the default of `Prefer`
- **an endpoint without a method**: [`Client::request`], and [`Paging`] for its lists
- **several processes**: `RedisLimit` and `RedisTokenStore` in [`runtime`], and `RedisReplayGuard` in
  `runtime::webhook` (feature `redis`)
- **your own tests**: `runtime::testing` answers from a script (feature `testing`)";

pub(super) fn docs(context: &Context<'_>) -> Docs {
    let mut docs = Docs::of("A typed client for PayPal's REST APIs, generated from their OpenAPI specs.");
    docs.push(
        "[`Client`] has a method for each API, which returns a service with a method for each operation. Required \
         parameters are arguments of that method. It returns a request builder: set optional parameters on it, then \
         await it.",
    );
    if context.program.apis.iter().any(|api| api.name == "orders") {
        docs.push(QUICK_START);
        docs.push(ERRORS);
        docs.push(MERCHANTS);
        docs.push(BLOCKING);
        docs.push(TESTS);
    }
    if !context.program.events.is_empty() {
        docs.push(WEBHOOKS);
    }
    docs.push(WHERE);
    docs.push("# Features");
    docs.push(
        "Each API is a Cargo feature. `full` enables all of them, and `registry` adds a list of all operations and \
         components.",
    );
    docs.push(table(context));
    docs
}

/// Returns a table of the APIs: feature, documentation, number of operations, state.
fn table(context: &Context<'_>) -> String {
    let mut table = String::from("| Feature | API | Operations | |\n|---|---|--:|---|");
    for api in &context.program.apis {
        let state = match (api.state, api.own) {
            (State::Live, false) => " ",
            (State::Live, true) => " own spec ",
            (State::Legacy, false) => " legacy ",
            (State::Legacy, true) => " legacy, own spec ",
        };
        table.push_str(&format!(
            "\n| `{}` | [{}]({}) | {} |{state}|",
            api.feature,
            api.title,
            api.documentation,
            api.operations.len()
        ));
    }
    table
}
