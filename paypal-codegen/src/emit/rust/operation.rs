//! Writes an operation: its static description, its method and its request builder.

use super::argument::{Argument, FIELDS, arguments, by_reference};
use super::context::Context;
use super::description::{constant, description};
use super::docs::Docs;
use super::imports::Imports;
use super::text::{Text, WIDTH, bare, literal};
use super::{alias, call, outcome, parameter, reference, server};
use crate::ir::{Alias, Api, Body, BodyKind, Operation, Parameter, Success};

/// Returns the items of an operation. `up` is the path of the API's module.
pub(super) fn operation(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    up: &str,
    imports: &mut Imports,
) -> Vec<String> {
    let mut items = vec![description(context, api, operation, up, imports)];
    let arguments = arguments(context, operation, imports);
    items.push(method(context, api, operation, &arguments, up));
    items.extend(operation.aliases.iter().map(|alias| former(api, operation, alias, &arguments)));
    items.push(call::call(context, api, operation, imports));
    if let Success::Several(arms) = &operation.success {
        items.push(outcome::outcome(context, api, operation, arms, imports));
    }
    items
}

/// Returns whether files are added to the fields of a form. The call then stores the parts.
fn takes_files_beside_fields(operation: &Operation) -> bool {
    matches!(&operation.body, Some(Body { kind: BodyKind::FormData { files, .. }, .. }) if !files.is_empty())
}

/// Returns the method under a former name.
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
            let (_, value) = by_reference(context, ty, &mut Imports::default());
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
    let server = server::step(operation);
    steps.extend(server.as_deref());
    steps.extend((!operation.accept.is_empty()).then_some(accept.as_str()));
    let may_prefer = |parameter: &Parameter| parameter::is_prefer(parameter) && !parameter.required;
    steps.extend(operation.parameters.iter().any(may_prefer).then_some(".accepts_prefer()"));
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
