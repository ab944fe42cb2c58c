//! Builds the root module of the committed crate.

use super::context::Context;
use super::module::Module;
use super::text::import;
use super::{api, client, event, front_page, missing_feature, registry, shared};
use crate::emit::Registry;
use crate::ir::Scalar;

/// The items of the runtime that the crate re-exports, so that users need only one dependency.
const RUNTIME: &[&str] = &[
    "AccessToken",
    "Advice",
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
    "Remedy",
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
    let mut module = Module::new("", "specs/", front_page::docs(context));
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
