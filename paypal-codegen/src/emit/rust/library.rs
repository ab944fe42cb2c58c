//! The committed crate: its root and what is in it.

use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::text::import;
use super::{api, client, event, registry, shared};
use crate::apis::State;
use crate::emit::Registry;
use crate::ir::Scalar;

/// The items that the crate re-exports from the runtime, beside the types of scalars, so that its
/// users need no dependency on the runtime.
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
    "Clock",
    "ConcurrencyLimit",
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
    "Link",
    "Linked",
    "MemoryTokenStore",
    "Method",
    "Monetary",
    "Operation",
    "Page",
    "PageCursor",
    "Pages",
    "PatchValue",
    "Prefer",
    "RawResponse",
    "RefreshToken",
    "Request",
    "RequestId",
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

/// The crate.
pub(super) fn library(context: &Context<'_>) -> Module {
    let mut module = Module::new("", "specs/", docs(context));
    module.verbatim = true;
    // On docs.rs, which builds with the newest compiler, each item names the features it needs.
    module.attributes.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n");
    for (index, entry) in context.program.apis.iter().enumerate() {
        let mut child = api::api(context, index);
        child.cfg = Some(format!("feature = {:?}", entry.feature));
        module.children.push(child);
    }
    module.children.push(client::client(context));
    module.children.extend(event::events(context));
    if context.options.registry == Registry::Feature {
        module.children.push(registry::index(context));
    }
    module.children.extend(shared::shared(context));
    module.children.sort_by(|a, b| a.name.cmp(&b.name));
    module.uses.push(import("pub ", "paypal_runtime", &["self as runtime".to_owned()]).replace("::self", ""));
    let names: Vec<String> = RUNTIME.iter().copied().chain(Scalar::imported()).map(str::to_owned).collect();
    module.uses.push(import("pub ", "paypal_runtime", &names));
    module
}

fn docs(context: &Context<'_>) -> Docs {
    let mut docs = Docs::of("A typed client for PayPal's REST APIs, generated from their OpenAPI specs.");
    docs.push(
        "[`Client`] is where it begins: it has a method for each API, which has a method for each operation. A call takes \
         what is required as arguments, what is optional is chained, then it is awaited.",
    );
    docs.push("Each API is a cargo feature; `full` has them all, `registry` adds the list of all operations and components.");
    docs.push(table(context));
    docs
}

/// The APIs: feature, documentation, operations, state.
fn table(context: &Context<'_>) -> String {
    let mut table = String::from("| Feature | API | Operations | |\n|---|---|--:|---|");
    for api in &context.program.apis {
        let state = if api.state == State::Legacy { " legacy " } else { " " };
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
