//! Writes the helpers of callbacks: a type for each, with functions that decode the request of the
//! service and create the answers.

use super::alias;
use super::argument::by_reference;
use super::context::Context;
use super::docs::{self, Docs, code};
use super::imports::Imports;
use super::module::Module;
use super::reference::page;
use super::text::{Text, import, literal};
use crate::ir::{Answer, Api, Callback, TypeRef};

/// Returns the module `callbacks`; `None` if the API has none.
pub(super) fn callbacks(context: &Context<'_>, api: &Api, source: &str) -> Option<Module> {
    if api.callbacks.is_empty() {
        return None;
    }
    let service = context.options.provider_name();
    let mut docs = Docs::of(format!(
        "Callbacks of {} {} API: calls that {service} makes to an endpoint of yours.",
        context.options.provider_possessive(),
        api.title
    ));
    docs.push(format!(
        "A helper decodes the request of {service}, and creates the answer. No client calls these operations."
    ));
    let mut module = Module::new("callbacks", source, docs);
    module.public = true;
    let mut imports = Imports::default();
    for callback in &api.callbacks {
        module.items.push(helper(context, api, callback, &mut imports));
        let former = callback.helper_aliases.iter();
        module.items.extend(former.map(|alias| alias::former_type(alias, &callback.helper)));
    }
    let runtime = imports.runtime();
    if !runtime.is_empty() {
        module.uses.push(import("", context.runtime(), &runtime));
    }
    if imports.has_types() {
        module.uses.push(import("", "super", &["types".to_owned()]));
    }
    Some(module)
}

fn helper(context: &Context<'_>, api: &Api, callback: &Callback, imports: &mut Imports) -> String {
    let mut text = Text::new();
    text.docs("", &reference(context, api, callback));
    text.line("#[derive(Clone, Copy, Debug)]");
    text.line("#[non_exhaustive]");
    text.line(format!("pub struct {};", callback.helper));
    let mut functions = Vec::new();
    if let Some(ty) = &callback.request {
        functions.push(decode(context, ty, imports));
    }
    functions.extend(callback.answers.iter().map(|answer| create(context, answer, imports)));
    if !functions.is_empty() {
        text.line("");
        text.line(format!("impl {} {{", callback.helper));
        text.line(functions.join("\n").trim_end());
        text.line("}");
    }
    text.finish()
}

/// Returns the documentation of a helper.
fn reference(context: &Context<'_>, api: &Api, callback: &Callback) -> Docs {
    let mut text = Docs::new();
    if let Some(description) = &callback.description {
        let description = docs::sentence(&docs::prose(description));
        let (summary, rest) = docs::summary(&description);
        text.push(summary);
        text.push(rest);
    }
    let line = format!("`{} {}`", callback.method, callback.path);
    let service = context.options.provider_name();
    let line = match &context.options.provider {
        Some(provider) => format!("{line} ([{provider}'s reference]({}))", page(api, &callback.id)),
        None => line,
    };
    text.push(format!("The callback {line}: {service} calls a URL of yours, not this path."));
    let mut facts = Vec::new();
    if callback.deprecated {
        facts.push("**Deprecated.**".to_owned());
    }
    facts.push(
        "The helper does not verify the sender, and anyone who knows the URL can send such a request: compare \
         its content with your own data."
            .to_owned(),
    );
    text.sentences(&facts);
    if context.options.examples {
        text.push(example(context, api, callback).unwrap_or_default());
    }
    text
}

/// Returns an example with the first answer; `None` if there is no request to decode.
fn example(context: &Context<'_>, api: &Api, callback: &Callback) -> Option<String> {
    callback.request.as_ref()?;
    let krate = "paypal_generated";
    let answer = callback.answers.first()?;
    let module = format!("{krate}::{}", api.name);
    let mut parameters = vec!["request: &[u8]".to_owned()];
    let mut arguments = Vec::new();
    if answer.status.is_none() {
        parameters.push("status: u16".to_owned());
        arguments.push("status");
    }
    if let Some(body) = &answer.body {
        let (ty, _) = argument(context, &body.ty, &mut Imports::default());
        let ty = ty.replace("types::", &format!("{module}::"));
        parameters.push(format!("answer: {}", ty.replace("&Value", &format!("&{krate}::Value"))));
        arguments.push("answer");
    }
    Some(format!(
        "# Example\n\n```\nuse {krate}::CallbackAnswer;\nuse {module}::callbacks::{helper};\n\n\
         fn endpoint({}) -> CallbackAnswer {{\n    match {helper}::decode(request) {{\n        \
         Ok(request) => {{\n            println!(\"{{:?}}\", request.value);\n            \
         {helper}::{}({})\n        }}\n        Err(_) => CallbackAnswer::empty(400),\n    }}\n}}\n```",
        parameters.join(", "),
        answer.name,
        arguments.join(", "),
        helper = callback.helper,
    ))
}

/// Returns the functions that read the request.
fn decode(context: &Context<'_>, ty: &TypeRef, imports: &mut Imports) -> String {
    imports.ty(ty);
    for name in ["model::DecodeError", "model::Decoded", "model::Deviation"] {
        imports.add(name);
    }
    let service = context.options.provider_name();
    let (runtime, ty) = (context.runtime(), context.rust(ty, "types::"));
    let mut text = Text::new();
    text.line(format!("    /// Decodes the body of the request that {service} sends."));
    text.line("    ///");
    text.line(
        "    /// A body that deviates from the spec is read as far as possible. An empty body gives an empty",
    );
    text.line("    /// value, with a deviation.");
    text.line("    ///");
    text.line("    /// # Errors");
    text.line("    ///");
    text.line("    /// Fails if the body is not JSON, or its values would take too much memory.");
    text.line(format!("    pub fn decode(body: &[u8]) -> Result<Decoded<{ty}>, DecodeError> {{"));
    text.line(format!("        {runtime}::model::decode(body)"));
    text.line("    }");
    text.line("");
    text.line("    /// Lists the deviations of such a body from the spec, each with its path.");
    text.line("    pub fn deviations(body: &[u8]) -> Vec<Deviation> {");
    text.line(format!("        {runtime}::model::deviations::<{ty}>(body)"));
    text.line("    }");
    text.finish()
}

/// Returns the function that creates an answer.
fn create(context: &Context<'_>, answer: &Answer, imports: &mut Imports) -> String {
    imports.add("CallbackAnswer");
    let mut text = Text::new();
    let with = if answer.body.is_some() { "" } else { ", without a body" };
    text.line(match (answer.status, answer.key.as_str()) {
        (Some(status), _) => format!("    /// Creates the answer {status}{with}."),
        (None, "default") => format!("    /// Creates an answer with any other status{with}."),
        (None, key) => format!("    /// Creates an answer with a status of the group {}{with}.", code(key)),
    });
    let mut arguments = Vec::new();
    let status = match answer.status {
        Some(status) => status.to_string(),
        None => {
            arguments.push("status: u16".to_owned());
            "status".to_owned()
        }
    };
    let value = match &answer.body {
        None => format!("CallbackAnswer::empty({status})"),
        Some(body) => {
            let (ty, value) = argument(context, &body.ty, imports);
            arguments.push(format!("body: {ty}"));
            let create = if body.ty.is_raw() { "bytes" } else { "json" };
            format!("CallbackAnswer::{create}({status}, {}, {value})", literal(&body.content_type))
        }
    };
    text.list("    ", &format!("pub fn {}(", answer.name), &arguments, ") -> CallbackAnswer {");
    text.line(format!("        {value}"));
    text.line("    }");
    text.finish()
}

/// Returns the type of the argument of a body, and the expression that is passed on.
fn argument(context: &Context<'_>, ty: &TypeRef, imports: &mut Imports) -> (String, &'static str) {
    if ty.is_raw() {
        return ("impl Into<Vec<u8>>".to_owned(), "body");
    }
    by_reference(context, ty, imports)
}
