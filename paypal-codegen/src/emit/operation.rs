//! An operation: its static description and the method that begins a call of it.

use std::collections::BTreeSet;

use super::context::Context;
use super::docs::Docs;
use super::text::{Text, WIDTH, bare, literal};
use super::{alias, call, outcome, parameter, reference};
use crate::ir::{
    Alias, Api, Body, BodyKind, EmptyBody, Operation, Parameter, Place, RequestIdUse, Success, TypeRef,
};

/// What the operations of a module use.
#[derive(Debug, Default)]
pub(super) struct Needs {
    runtime: BTreeSet<&'static str>,
    /// Whether a type of the API is named.
    pub(super) types: bool,
}

impl Needs {
    /// Adds a name of the runtime.
    pub(super) fn add(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// Adds what a type needs.
    pub(super) fn ty(&mut self, ty: &TypeRef) {
        self.types |= ty.named().is_some();
        self.runtime.extend(ty.runtime());
    }

    /// The names of the runtime.
    pub(super) fn runtime(&self) -> Vec<String> {
        self.runtime.iter().map(|name| (*name).to_owned()).collect()
    }
}

/// An argument of a method.
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) ty: String,
    /// What gives it to the call.
    pub(super) step: String,
}

/// The items of an operation. `up` is the path of the API's module.
pub(super) fn operation(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    up: &str,
    needs: &mut Needs,
) -> Vec<String> {
    let mut items = vec![description(api, operation, needs)];
    let arguments = arguments(context, operation, needs);
    items.push(method(context, api, operation, &arguments, up));
    items.extend(operation.aliases.iter().map(|alias| former(api, operation, alias, &arguments)));
    items.push(call::call(context, api, operation, needs));
    if let Success::Several(arms) = &operation.success {
        items.push(outcome::outcome(context, api, operation, arms, needs));
    }
    items
}

/// The name of the static.
pub(super) fn constant(operation: &Operation) -> String {
    bare(&operation.name).to_uppercase()
}

fn description(api: &Api, operation: &Operation, needs: &mut Needs) -> String {
    for name in ["Call", "EmptyBody", "Method", "Operation", "RequestIdUse"] {
        needs.add(name);
    }
    let mut text = Text::new();
    text.line(format!("static {}: Operation = Operation {{", constant(operation)));
    text.line(format!("    api: {},", literal(&api.name)));
    text.line(format!("    id: {},", literal(&operation.id)));
    text.line(format!("    method: {},", method_path(operation)));
    text.line(format!("    path: {},", literal(&operation.path)));
    text.line(format!("    request_id: {},", request_id(&operation.request_id)));
    text.line(format!("    empty_body: {},", empty_body(operation.empty_body)));
    text.line("};");
    text.finish()
}

/// The runtime's `Method`.
pub(super) fn method_path(operation: &Operation) -> String {
    let mut characters = operation.method.chars();
    let first: String = characters.next().into_iter().collect();
    format!("Method::{first}{}", characters.as_str().to_lowercase())
}

/// The runtime's `RequestIdUse`.
pub(super) fn request_id(request_id: &RequestIdUse) -> String {
    match request_id {
        RequestIdUse::NotTaken => "RequestIdUse::Unsupported".to_owned(),
        RequestIdUse::NotNeeded => "RequestIdUse::ReadOnly".to_owned(),
        RequestIdUse::Taken { max_length, lifetime } => {
            let lifetime = lifetime.as_ref().map(|lifetime| literal(lifetime));
            format!(
                "RequestIdUse::Supported {{ max_length: {}, lifetime: {} }}",
                option(max_length.map(|length| length.to_string())),
                option(lifetime)
            )
        }
    }
}

/// The runtime's `EmptyBody`.
pub(super) fn empty_body(empty_body: EmptyBody) -> &'static str {
    match empty_body {
        EmptyBody::Nothing => "EmptyBody::Nothing",
        EmptyBody::ContentType => "EmptyBody::ContentType(\"application/json\")",
        EmptyBody::Json => "EmptyBody::Json",
    }
}

/// An `Option` with this text inside.
pub(super) fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// The arguments: path parameters in the order of the path, other required parameters, the required body.
pub(super) fn arguments(context: &Context<'_>, operation: &Operation, needs: &mut Needs) -> Vec<Argument> {
    let in_path = |parameter: &&Parameter| parameter.place == Place::Path;
    let mut path: Vec<&Parameter> = operation.parameters.iter().filter(in_path).collect();
    path.sort_by_key(|parameter| operation.path.find(&format!("{{{}}}", parameter.wire)));
    let others =
        operation.parameters.iter().filter(|parameter| parameter.place != Place::Path && parameter.required);
    let mut arguments: Vec<Argument> = path
        .into_iter()
        .chain(others)
        .map(|parameter| Argument {
            name: parameter.name.clone(),
            ty: parameter::ty(context, parameter, needs),
            step: parameter::step(parameter, &parameter.name, needs),
        })
        .collect();
    match &operation.body {
        Some(Body { required: true, kind: BodyKind::Json(ty), content_type, .. }) => {
            let (ty, step) = body(context, ty, content_type.as_deref(), needs);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { required: true, kind: BodyKind::Form(ty), .. }) => {
            let (ty, step) = form(context, ty, needs);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { required: true, kind: BodyKind::Bytes, content_type, .. }) => {
            let (ty, step) = bytes(content_type.as_deref(), needs);
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { kind: BodyKind::Multipart { json: Some((_, ty)), json_alone, .. }, .. }) => {
            let (ty, value) = reference(context, ty, needs);
            let step = match json_alone {
                // The first file makes it multipart.
                true => format!(".json_bytes(encode({value}))"),
                false => ".multipart(parts.clone())".to_owned(),
            };
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        Some(Body { kind: BodyKind::FormData { fields, files }, .. }) => {
            needs.add("Multipart");
            let (ty, _) = reference(context, fields, needs);
            let step = match files.is_empty() {
                true => format!(".multipart({FIELDS})"),
                false => ".multipart(parts.clone())".to_owned(),
            };
            arguments.push(Argument { name: "body".to_owned(), ty, step });
        }
        _ => {}
    }
    arguments
}

/// A body's fields as the parts of a multipart body.
const FIELDS: &str = "Multipart::new().fields(body)";

/// Whether files are added to fields: the call keeps the parts.
fn takes_files_beside_fields(operation: &Operation) -> bool {
    matches!(&operation.body, Some(Body { kind: BodyKind::FormData { files, .. }, .. }) if !files.is_empty())
}

/// The type of a JSON body's argument, and the step that gives it to the call.
pub(super) fn body(
    context: &Context<'_>,
    ty: &TypeRef,
    content_type: Option<&str>,
    needs: &mut Needs,
) -> (String, String) {
    let (ty, value) = reference(context, ty, needs);
    needs.add("model::encode");
    let mut step = format!(".json_bytes(encode({value}))");
    if let Some(content_type) = content_type {
        step.push_str(&format!(".header(\"Content-Type\", {content_type:?})"));
    }
    (ty, step)
}

/// The type of a form's argument, and the step that gives it to the call.
pub(super) fn form(context: &Context<'_>, ty: &TypeRef, needs: &mut Needs) -> (String, String) {
    needs.add("StyledValue");
    let (ty, value) = reference(context, ty, needs);
    (ty, format!(".form(StyledValue::of({value}))"))
}

/// The type of the argument of a body of bytes, and the step that gives it to the call.
pub(super) fn bytes(content_type: Option<&str>, needs: &mut Needs) -> (String, String) {
    needs.add("Bytes");
    let media_type = content_type.unwrap_or("application/octet-stream");
    ("impl Into<Bytes>".to_owned(), format!(".body({}, body)", literal(media_type)))
}

/// A body's type as an argument, and what is encoded of it.
pub(super) fn reference(context: &Context<'_>, ty: &TypeRef, needs: &mut Needs) -> (String, &'static str) {
    needs.ty(ty);
    match ty {
        TypeRef::String => ("&str".to_owned(), "&body.to_owned()"),
        TypeRef::List(element) => (format!("&[{}]", context.rust(element, "types::")), "&body.to_vec()"),
        ty => (format!("&{}", context.rust(ty, "types::")), "body"),
    }
}

/// The method under a former name.
fn former(api: &Api, operation: &Operation, alias: &Alias, arguments: &[Argument]) -> String {
    let mut text = Text::new();
    let name = &operation.name;
    text.line(format!("impl {} {{", api.service));
    text.docs("    ", &Docs::of(format!("The former name of [`{0}`](Self::{0}).", bare(name))));
    text.line(format!("    {}", alias::deprecated(alias, name)));
    if arguments.len() > 6 {
        text.line("    #[allow(clippy::too_many_arguments)]");
    }
    signature(&alias.name, arguments, &operation.call, &mut text);
    let names: Vec<&str> = arguments.iter().map(|argument| argument.name.as_str()).collect();
    text.line(format!("        self.{name}({})", names.join(", ")));
    text.line("    }");
    text.line("}");
    text.finish()
}

fn signature(name: &str, arguments: &[Argument], call: &str, text: &mut Text) {
    let signature: Vec<String> = std::iter::once("&self".to_owned())
        .chain(arguments.iter().map(|argument| format!("{}: {}", argument.name, argument.ty)))
        .collect();
    text.list("    ", &format!("pub fn {name}("), &signature, &format!(") -> {call} {{"));
}

fn method(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    arguments: &[Argument],
    up: &str,
) -> String {
    let mut text = Text::new();
    text.line(format!("impl {} {{", api.service));
    text.docs("    ", &reference::reference(context, api, operation, arguments, up));
    if arguments.len() > 6 {
        text.line("    #[allow(clippy::too_many_arguments)]");
    }
    signature(&operation.name, arguments, &operation.call, &mut text);
    let multipart = match &operation.body {
        Some(Body { kind: BodyKind::Multipart { json, .. }, .. }) => Some(json),
        _ => None,
    };
    let parts = match multipart {
        _ if takes_files_beside_fields(operation) => {
            text.line(format!("        let parts = {FIELDS};"));
            ", parts"
        }
        Some(Some((part, ty))) => {
            let (_, value) = reference(context, ty, &mut Needs::default());
            text.line(format!(
                "        let parts = Multipart::new().json_bytes({}, encode({value}));",
                literal(part)
            ));
            ", parts"
        }
        Some(None) => ", parts: Multipart::new()",
        None => "",
    };
    let new = format!("let call = Call::new(&self.client, &{})", constant(operation));
    let accept = format!(".header(\"Accept\", {})", literal(&operation.accept.join(", ")));
    let mut steps: Vec<&str> = arguments.iter().map(|argument| argument.step.as_str()).collect();
    steps.extend((!operation.accept.is_empty()).then_some(accept.as_str()));
    let line = format!("        {new}{};", steps.concat());
    if line.len() <= WIDTH {
        text.line(line);
    } else {
        text.line(format!("        {new}"));
        text.line(format!("            {};", steps.join("\n            ")));
    }
    text.line(format!("        {} {{ call{parts} }}", operation.call));
    text.line("    }");
    text.line("}");
    text.finish()
}
