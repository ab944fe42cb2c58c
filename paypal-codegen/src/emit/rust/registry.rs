//! Writes the registry: every operation and every component as static data.

use super::context::Context;
use super::description::{empty_body, method_path, option, request_id, rust_path};
use super::docs::Docs;
use super::imports::Imports;
use super::module::Module;
use super::text::{Text, WIDTH, fill, import, literal};
use super::{limits, operations};
use crate::emit::Registry;
use crate::ir::{Api, Body, BodyKind, ComponentTarget, Operation, Parameter, Place, TypeRef};

/// Returns the module `registry` of an API.
pub(super) fn registry(context: &Context<'_>, api: &Api, source: &str) -> Module {
    let provider = context.options.provider_possessive();
    let docs = Docs::of(format!("The operations and components of {provider} {} API as data.", api.title));
    let mut module = Module::new("registry", source, docs);
    module.public = true;
    let is_alone = context.options.registry == Registry::Always;
    module.cfg = (!is_alone).then(|| "feature = \"registry\"".to_owned());
    let mut imports = Imports::default();
    let operations: Vec<String> = api
        .operations
        .iter()
        .zip(operations::constants(api))
        .map(|(operation, constant)| entry(context, api, operation, &constant, &mut imports))
        .collect();
    let mut constants = limits::Constants::default();
    let components: Vec<String> = api
        .components
        .iter()
        .filter_map(|component| {
            let ty = match component.target.as_ref()? {
                ComponentTarget::Type(id) => TypeRef::Named(*id),
                ComponentTarget::Alias(ty) => ty.clone(),
            };
            imports.ty(&ty);
            Some(format!(
                "    ComponentEntry::of::<{}>({}, {}, {}, {}){},\n",
                context.rust(&ty, "types::"),
                literal(&api.name),
                literal(&component.name),
                component.usage.request,
                component.usage.response,
                constants.of(context, api, component)
            ))
        })
        .collect();
    let mut runtime: Vec<String> =
        ["OperationEntry", "ComponentEntry"].map(|name| format!("registry::{name}")).to_vec();
    let all = operations.concat();
    for name in ["BodyEntry", "ParameterEntry"] {
        if all.contains(name) {
            runtime.push(format!("registry::{name}"));
        }
    }
    if all.contains("ParameterPlace") {
        runtime.push("registry::ParameterPlace".to_owned());
    }
    if !operations.is_empty() {
        runtime.extend(["EmptyBody", "Method", "RequestIdUse"].map(str::to_owned));
    }
    if !constants.items.is_empty() || all.contains("Limits::NONE") {
        runtime.push("registry::Limits".to_owned());
    }
    if all.contains("kind_of") {
        runtime.push("model::kind_of".to_owned());
    }
    if is_alone {
        runtime.push("registry::ApiEntry".to_owned());
    }
    runtime.extend(imports.runtime());
    runtime.sort();
    module.uses.push(import("", context.runtime(), &runtime));
    let above = [(imports.has_types(), "types"), (!operations.is_empty(), "operations")];
    let above: Vec<String> =
        above.iter().filter(|(is_used, _)| *is_used).map(|(_, name)| (*name).to_owned()).collect();
    if !above.is_empty() {
        module.uses.push(import("", "super", &above));
    }
    module.items.push(format!(
        "/// The operations, in the order of the spec.\npub static OPERATIONS: &[OperationEntry] = &[\n{all}];\n"
    ));
    module.items.push(format!(
        "/// The components that are sent or received, in the order of the spec.\npub static COMPONENTS: &[ComponentEntry] = &[\n{}];\n",
        components.concat()
    ));
    module.items.extend(constants.items);
    if is_alone {
        module.items.push(api_entry(api));
    }
    module
}

/// Returns the entry of an API. In the committed crate, the index has it instead.
fn api_entry(api: &Api) -> String {
    let mut text = Text::new();
    text.line("/// The API with its operations and components.");
    text.line("pub static API: ApiEntry = ApiEntry {");
    text.line(format!("    name: {},", literal(&api.name)));
    text.line(format!("    title: {},", literal(&api.title)));
    text.line("    operations: OPERATIONS,");
    text.line("    components: COMPONENTS,");
    text.line("};");
    text.line("");
    text.line("/// Returns the operation with an id.");
    text.line("pub fn find_operation(id: &str) -> Option<&'static OperationEntry> {");
    text.line("    OPERATIONS.iter().find(|entry| entry.id == id)");
    text.line("}");
    text.line("");
    text.line("/// Returns the component with a name.");
    text.line("pub fn find_component(name: &str) -> Option<&'static ComponentEntry> {");
    text.line("    COMPONENTS.iter().find(|entry| entry.name == name)");
    text.line("}");
    text.finish()
}

fn entry(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    constant: &str,
    imports: &mut Imports,
) -> String {
    let mut text = Text::new();
    let mut field = |name: &str, value: String| text.line(format!("        {name}: {value},"));
    field("api", literal(&api.name));
    field("id", literal(&operation.id));
    field("method", method_path(operation));
    field("path", literal(&operation.path));
    let rust_path = match context.options.registry {
        Registry::Always => format!("{}::{}::{}", api.name, api.service, operation.name),
        _ => rust_path(api, operation),
    };
    field("rust_path", literal(&rust_path));
    field("operation", format!("&{constant}"));
    field("description", text_of(operation.description.as_deref()));
    let parameters: Vec<String> =
        operation.parameters.iter().map(|entry| parameter(context, api, entry, imports)).collect();
    field("parameters", lines(&parameters));
    field("request", option(operation.body.as_ref().map(|entry| body(context, entry))));
    let responses: Vec<String> = operation
        .outcomes
        .iter()
        .map(|outcome| {
            let payload = option(outcome.payload.as_ref().map(|ty| literal(&context.spec(ty))));
            format!("({}, {payload})", outcome.status)
        })
        .collect();
    field("responses", format!("&[{}]", responses.join(", ")));
    field("request_id", request_id(&operation.request_id));
    field("accept", strings(&operation.accept));
    field("empty_body", empty_body(operation.empty_body).to_owned());
    let pagination = operation.pagination.as_ref().map(|spec| literal(&spec.json.to_string()));
    field("pagination", option(pagination));
    let scopes: Vec<String> = operation.scopes.iter().map(|needed| strings(needed)).collect();
    field("scopes", format!("&[{}]", scopes.join(", ")));
    let issues: Vec<String> =
        operation.issues.iter().map(|(status, codes)| by_status(status, codes)).collect();
    field("issues", lines(&issues));
    field("already_done", strings(&operation.already_done));
    format!("    OperationEntry {{\n{}    }},\n", text.finish())
}

fn parameter(context: &Context<'_>, api: &Api, parameter: &Parameter, imports: &mut Imports) -> String {
    imports.ty(&parameter.ty);
    let place = match parameter.place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
        Place::Cookie => "Cookie",
    };
    format!(
        "ParameterEntry {{ name: {}, place: ParameterPlace::{place}, required: {}, kind: kind_of::<{}>(), description: {}, limits: {} }}",
        literal(&parameter.wire),
        parameter.required,
        context.rust(&parameter.ty, "types::"),
        text_of(parameter.description.as_deref()),
        limits::parameter(context, api, parameter)
    )
}

/// Returns the literal of a description, on one line; it is empty if there is none.
fn text_of(description: Option<&str>) -> String {
    let words: Vec<&str> = description.unwrap_or_default().split_whitespace().collect();
    literal(&words.join(" "))
}

fn body(context: &Context<'_>, body: &Body) -> String {
    let (ty, part, files) = match &body.kind {
        BodyKind::Json(ty) | BodyKind::Form(ty) => (Some(ty), None, Vec::new()),
        BodyKind::Bytes | BodyKind::Parts => (None, None, Vec::new()),
        BodyKind::FormData { fields, files } => {
            (Some(fields), None, files.iter().map(|file| file.wire.clone()).collect())
        }
        BodyKind::Multipart { json, files, .. } => {
            let files: Vec<String> = files.iter().map(|file| file.wire.clone()).collect();
            (json.as_ref().map(|(_, ty)| ty), json.as_ref().map(|(part, _)| literal(part)), files)
        }
    };
    let mut media_types = body.media_types.clone();
    if let BodyKind::Multipart { json_alone: true, .. } = &body.kind {
        media_types.push("application/json".to_owned());
    }
    format!(
        "BodyEntry {{ component: {}, part: {}, files: {}, required: {}, media_types: {} }}",
        option(ty.map(|ty| literal(&context.spec(ty)))),
        option(part),
        strings(&files),
        body.required,
        strings(&media_types)
    )
}

/// Returns the issue codes of a status, over as many lines as they need.
fn by_status(status: &str, codes: &[String]) -> String {
    let line = format!("({}, {})", literal(status), strings(codes));
    if line.len() + 13 <= WIDTH {
        return line;
    }
    let codes: Vec<String> = codes.iter().map(|code| literal(code)).collect();
    format!("({}, &[\n{}            ])", literal(status), fill("                ", &codes))
}

fn strings(texts: &[String]) -> String {
    format!("&{texts:?}")
}

fn lines(entries: &[String]) -> String {
    if entries.is_empty() {
        return "&[]".to_owned();
    }
    let entries: String = entries.iter().map(|entry| format!("            {entry},\n")).collect();
    format!("&[\n{entries}        ]")
}

const INDEX: &str = r#"/// Returns every operation.
pub fn operations() -> impl Iterator<Item = &'static OperationEntry> {
    APIS.iter().flat_map(|api| api.operations)
}

/// Returns every component that is sent or received.
pub fn components() -> impl Iterator<Item = &'static ComponentEntry> {
    APIS.iter().flat_map(|api| api.components)
}

/// Returns the operation with an id: `find_operation("orders", "orders.create")`.
pub fn find_operation(api: &str, id: &str) -> Option<&'static OperationEntry> {
    let api = APIS.iter().find(|entry| entry.name == api)?;
    api.operations.iter().find(|entry| entry.id == id)
}

/// Returns the component with a name: `find_component("orders", "order")`.
pub fn find_component(api: &str, name: &str) -> Option<&'static ComponentEntry> {
    let api = APIS.iter().find(|entry| entry.name == api)?;
    api.components.iter().find(|entry| entry.name == name)
}
"#;

/// Returns the module `registry` of the crate.
pub(super) fn index(context: &Context<'_>) -> Module {
    let docs = Docs::of("The operations and components of the APIs whose features are enabled, as data.");
    let mut module = Module::new("registry", "specs/", docs);
    module.public = true;
    module.cfg = Some("feature = \"registry\"".to_owned());
    let names = [
        "AnyModel",
        "ApiEntry",
        "BodyEntry",
        "ComponentEntry",
        "Limits",
        "OperationEntry",
        "ParameterEntry",
        "ParameterPlace",
    ];
    module.uses.push(import("pub ", "paypal_runtime::registry", &names.map(str::to_owned)));
    let mut text = Text::new();
    text.line("/// The APIs, in the order in which the documentation lists them.");
    text.line("pub static APIS: &[ApiEntry] = &[");
    for api in &context.program.apis {
        text.line(format!("    #[cfg(feature = {:?})]", api.feature));
        text.line("    ApiEntry {");
        text.line(format!("        name: {},", literal(&api.name)));
        text.line(format!("        title: {},", literal(&api.title)));
        text.line(format!("        operations: crate::{}::registry::OPERATIONS,", api.name));
        text.line(format!("        components: crate::{}::registry::COMPONENTS,", api.name));
        text.line("    },");
    }
    text.line("];");
    module.items.push(text.finish());
    module.items.push(INDEX.to_owned());
    module
}
