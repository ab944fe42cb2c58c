//! Builds the root module of the committed crate.

use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::text::import;
use super::{api, client, event, missing_feature, registry, shared};
use crate::apis::State;
use crate::emit::Registry;
use crate::ir::Scalar;

/// The items of the runtime that the crate re-exports, so that users need only one dependency.
const RUNTIME: &[&str] = &[
    "AccessToken",
    "Amount",
    "Attempt",
    "AttemptEnd",
    "AuthAssertion",
    "AuthorizationCode",
    "Backoff",
    "Bytes",
    "Call",
    "CallFuture",
    "CallbackAnswer",
    "Clock",
    "ConcurrencyLimit",
    "Coverage",
    "Credentials",
    "CurrencyCode",
    "CustomCall",
    "Environment",
    "Error",
    "ErrorDetail",
    "ErrorKind",
    "File",
    "HeaderMap",
    "Hook",
    "InvalidAmount",
    "InvalidAmountKind",
    "InvalidDateTime",
    "InvalidPageCursor",
    "InvalidRequestId",
    "Items",
    "LimitRules",
    "Link",
    "Linked",
    "LocalLimit",
    "MemoryTokenStore",
    "Method",
    "Monetary",
    "Operation",
    "Outcome",
    "Page",
    "PageCursor",
    "Pages",
    "Paging",
    "PatchValue",
    "Prefer",
    "Rate",
    "RawResponse",
    "RefreshToken",
    "Request",
    "RequestId",
    "RequestLimit",
    "ReqwestTransport",
    "Response",
    "RetryBudget",
    "RetryPolicy",
    "Rounding",
    "SdkToken",
    "SdkTokenCall",
    "SleepFuture",
    "SystemClock",
    "TokenKey",
    "TokenStore",
    "TokenStoreError",
    "TokenStoreFuture",
    "Transport",
    "TransportError",
    "TransportErrorKind",
    "TransportFuture",
    "Url",
    "Value",
    "model",
];

/// Returns the crate.
pub(super) fn library(context: &Context<'_>) -> Module {
    let mut module = Module::new("", "specs/", docs(context));
    module.verbatim = true;
    // On docs.rs, which uses a nightly compiler, the docs of each item name the features it needs.
    module.attributes.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n");
    // The documentation has links to items whose feature may be off.
    module.attributes.push_str(BROKEN_LINKS);
    for (index, entry) in context.program.apis.iter().enumerate() {
        let mut child = api::api(context, index);
        child.cfg = Some(format!("feature = {:?}", entry.feature));
        module.children.push(child);
    }
    module.children.push(client::client(context));
    module.children.extend(event::events(context));
    module.children.push(missing_feature::missing_feature(context));
    if context.options.registry == Registry::Feature {
        module.children.push(registry::index(context));
    }
    module.children.extend(shared::shared(context));
    module.children.sort_by(|a, b| a.name.cmp(&b.name));
    module.uses.push(import("pub ", "paypal_runtime", &["self as runtime".to_owned()]).replace("::self", ""));
    let names: Vec<String> = RUNTIME.iter().copied().chain(Scalar::imported()).map(str::to_owned).collect();
    module.uses.push(import("pub ", "paypal_runtime", &names));
    let by_hand = &context.options.by_hand.modules;
    module.items.extend(by_hand.iter().map(|name| format!("pub mod {name};\n")));
    module
}

/// Lets rustdoc accept links that lead nowhere because a feature is off.
const BROKEN_LINKS: &str = "#![cfg_attr(
    not(all(feature = \"full\", feature = \"webhook-verification\")),
    allow(rustdoc::broken_intra_doc_links)
)]
";

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

/// The list of places on the crate's front page.
const WHERE: &str = "\
# Where to find

- **errors**: [`Error`], and [`Error::outcome`], which tells whether a payment may have happened
- **lists**: [`Items`] and [`Pages`], which read page after page, and [`Coverage`] of a search by time
- **webhooks**: [`events`], with a table of all events (feature `webhook-verification`, on by default)
- **short answers** about orders, invoices, payouts and subscriptions: [`helpers`]
- **options**: [`ClientBuilder`] has timeouts, retries, limits, hooks, a proxy and the default of `Prefer`
- **an endpoint without a method**: [`Client::request`], and [`Paging`] for its lists
- **several processes**: `RedisLimit` and `RedisTokenStore` in [`runtime`], and `RedisReplayGuard` in
  `runtime::webhook` (feature `redis`)
- **your own tests**: `runtime::testing` answers from a script (feature `testing`)";

fn docs(context: &Context<'_>) -> Docs {
    let mut docs = Docs::of("A typed client for PayPal's REST APIs, generated from their OpenAPI specs.");
    docs.push(
        "[`Client`] has a method for each API, which returns a service with a method for each operation. Required \
         parameters are arguments of that method. It returns a request builder: set optional parameters on it, then \
         await it.",
    );
    if context.program.apis.iter().any(|api| api.name == "orders") {
        docs.push(QUICK_START);
    }
    docs.push(WHERE);
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
