//! Builds the module of an API: its service, types and operations.

use super::context::Context;
use super::docs::{Docs, prose};
use super::module::Module;
use super::text::Text;
use super::{callbacks, issue, operations, own_spec, registry, security, server, types};
use crate::apis::State;
use crate::emit::Registry;
use crate::ir::{Api, Program};

/// Returns the module of the API at an index.
pub(super) fn api(context: &Context<'_>, index: usize) -> Module {
    let Some(api) = context.program.apis.get(index) else { return Module::default() };
    let source = context.source(api);
    let mut docs = match api.documentation.as_str() {
        "" => Docs::of(format!("{} API.", api.title)),
        address => {
            let provider =
                context.options.provider.as_ref().map(|name| format!("{name}'s ")).unwrap_or_default();
            Docs::of(format!("{provider}[{} API]({address}).", api.title))
        }
    };
    docs.push(api.description.as_deref().map(prose).unwrap_or_default());
    docs.push(format!("[`{}`] has a method for each operation.", api.service));
    if !api.callbacks.is_empty() {
        let service = context.options.provider_name();
        docs.push(format!(
            "[`callbacks`] has a helper for each call that {service} makes to an endpoint of yours."
        ));
    }
    docs.push(legacy(context.program, api).unwrap_or_default());
    docs.push(own_spec::note(context, api, "API").unwrap_or_default());
    let mut module = Module::new(&api.name, &source, docs);
    module.public = true;
    if context.options.partly_used {
        module.attributes.push_str(PARTLY_USED);
    }
    module.children.extend(callbacks::callbacks(context, api, &source));
    module.children.extend(issue::issue(context, api, &source));
    module.children.push(operations::operations(context, api, &source));
    if context.options.registry != Registry::None {
        module.children.push(registry::registry(context, api, &source));
    }
    module.children.push(types::types(context, index, api, &source));
    module.items.push(service(context, api));
    let server = server::of_service(api, context.runtime());
    module.items.extend((!server.is_empty()).then_some(server));
    module
}

/// Prevents warnings in a program, where the compiler knows that a public item is not used.
const PARTLY_USED: &str = "#![allow(dead_code, unreachable_pub, unused_imports, reason = \"a program may use a part of the API\")]\n";

/// Returns the documentation that an API has a successor.
pub(super) fn legacy(program: &Program, api: &Api) -> Option<String> {
    if api.state != State::Legacy {
        return None;
    }
    let name = api.name.rsplit_once('_').map_or("", |(name, _)| name);
    Some(match program.apis.iter().find(|other| other.name == name) {
        Some(successor) => format!(
            "**Legacy**: in new code, use the successor, [{} ({})]({}).",
            successor.title, successor.name, successor.documentation
        ),
        None => "**Legacy**: PayPal has replaced this API.".to_owned(),
    })
}

fn service(context: &Context<'_>, api: &Api) -> String {
    let mut text = Text::new();
    let runtime = context.runtime();
    let mut docs =
        Docs::of(format!("The operations of {} {} API.", context.options.provider_possessive(), api.title));
    security::of_service(api).into_iter().for_each(|paragraph| docs.push(paragraph));
    text.docs("", &docs);
    text.line("#[derive(Clone, Debug)]");
    text.line(format!("pub struct {} {{", api.service));
    if api.operations.is_empty() && !context.options.partly_used {
        text.line("    #[allow(dead_code, reason = \"the API has no operation\")]");
    }
    text.line(format!("    client: {runtime}::Client,"));
    text.line("}");
    text.line("");
    text.line(format!("impl {} {{", api.service));
    text.line("    /// Creates the service of a client; both share connections and the access token.");
    text.line(format!("    pub fn new(client: &impl AsRef<{runtime}::Client>) -> Self {{"));
    text.line("        Self { client: client.as_ref().clone() }");
    text.line("    }");
    text.line("}");
    text.finish()
}
