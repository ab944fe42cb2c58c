//! Writes the static description of an operation. The registry repeats parts of it.

use super::context::Context;
use super::imports::Imports;
use super::issue;
use super::text::{Text, bare, literal};
use crate::ir::{Api, EmptyBody, Operation, RequestIdUse};

/// Returns the name of the static.
pub(super) fn constant(operation: &Operation) -> String {
    bare(&operation.name).to_uppercase()
}

/// Returns the static that describes an operation to the runtime. `up` is the path of the API's
/// module.
pub(super) fn description(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    up: &str,
    imports: &mut Imports,
) -> String {
    for name in ["Call", "EmptyBody", "Method", "Operation", "RequestIdUse"] {
        imports.add(name);
    }
    let mut text = Text::new();
    // The registry is beside the module `operations`.
    let visibility = if up == "super" { "pub(super)".to_owned() } else { format!("pub(in {up})") };
    text.line(format!("{visibility} static {}: Operation = Operation {{", constant(operation)));
    text.line(format!("    api: {},", literal(&api.name)));
    text.line(format!("    id: {},", literal(&operation.id)));
    text.line(format!("    rust_path: {},", literal(&method_call(context, api, operation))));
    text.line(format!("    method: {},", method_path(operation)));
    text.line(format!("    path: {},", literal(&operation.path)));
    text.line(format!("    request_id: {},", request_id(&operation.request_id)));
    text.line(format!("    empty_body: {},", empty_body(operation.empty_body)));
    let issues: Vec<String> = operation.already_done.iter().map(|issue| literal(issue)).collect();
    text.list("    ", "already_done: &[", &issues, "],");
    text.line(format!("    advice: {},", issue::advice(api, up)));
    text.line("};");
    text.finish()
}

/// Returns the expression of the runtime's `Method`.
pub(super) fn method_path(operation: &Operation) -> String {
    let mut characters = operation.method.chars();
    let first: String = characters.next().into_iter().collect();
    format!("Method::{first}{}", characters.as_str().to_lowercase())
}

/// Returns the expression of the runtime's `RequestIdUse`.
pub(super) fn request_id(request_id: &RequestIdUse) -> String {
    match request_id {
        RequestIdUse::Unsupported => "RequestIdUse::Unsupported".to_owned(),
        RequestIdUse::ReadOnly => "RequestIdUse::ReadOnly".to_owned(),
        RequestIdUse::Supported { max_length, lifetime } => {
            let lifetime = lifetime.as_ref().map(|lifetime| literal(lifetime));
            format!(
                "RequestIdUse::Supported {{ max_length: {}, lifetime: {} }}",
                option(max_length.map(|length| length.to_string())),
                option(lifetime)
            )
        }
    }
}

/// Returns the expression of the runtime's `EmptyBody`.
pub(super) fn empty_body(empty_body: EmptyBody) -> &'static str {
    match empty_body {
        EmptyBody::Nothing => "EmptyBody::Nothing",
        EmptyBody::ContentType => "EmptyBody::ContentType(\"application/json\")",
        EmptyBody::Json => "EmptyBody::Json",
    }
}

/// Returns the expression of an `Option`.
pub(super) fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// Returns the call of an operation's method as users of the module write it.
fn method_call(context: &Context<'_>, api: &Api, operation: &Operation) -> String {
    match context.options.provider {
        Some(_) => format!("{}().{}", api.name, operation.name),
        // Another crate's client has no method for the service.
        None => format!("{}::{}", api.service, operation.name),
    }
}

/// Returns the Rust path of an operation's method.
pub(in crate::emit) fn rust_path(api: &Api, operation: &Operation) -> String {
    format!("paypal_generated::{}::{}::{}", api.name, api.service, operation.name)
}
