//! Writes the issue codes of an API as one open enum.

use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::string_enum::open_enum;
use super::text::{Text, import, literal};
use crate::ir::{Advice, Api};

/// Returns the module `issue`; `None` if the API documents no codes.
pub(super) fn issue(context: &Context<'_>, api: &Api, source: &str) -> Option<Module> {
    if api.issues.is_empty() {
        return None;
    }
    let provider = context.options.provider_possessive();
    let docs = Docs::of(format!("The issue codes of {provider} {} API.", api.title));
    let mut module = Module::new("issue", source, docs);
    module.exports.push("Issue".to_owned());
    let mut names = vec!["model::UnknownValue".to_owned()];
    if has_advice(api) {
        names.extend(["Advice".to_owned(), "Remedy".to_owned()]);
    }
    module.uses.push(import("", context.runtime(), &names));
    let mut docs =
        Docs::of(format!("Issue codes of {provider} {} API, the reasons why it refuses a call.", api.title));
    docs.push("`Error::issue_as::<Issue>()` returns the code of an error.");
    if has_advice(api) {
        docs.push("Each code says what happened and what to do; `Error::advice` returns the same.");
    }
    module.items.push(open_enum(context, ("Issue", ""), &docs, &[], &api.issues));
    if has_advice(api) {
        module.items.push(table(api));
    }
    Some(module)
}

/// Returns the expression of the advice about the issue codes of an API. `up` is the path of the
/// API's module.
pub(super) fn advice(api: &Api, up: &str) -> String {
    if has_advice(api) { format!("{up}::issue::ADVICE") } else { "&[]".to_owned() }
}

fn has_advice(api: &Api) -> bool {
    api.issues.iter().any(|issue| issue.advice.is_some())
}

/// Returns the static with the advice about each code.
fn table(api: &Api) -> String {
    let mut text = Text::new();
    text.line("/// What to do about each code.");
    text.line("pub(super) static ADVICE: &[(&str, Advice)] = &[");
    for issue in &api.issues {
        let Some(Advice { remedy, happened, help }) = &issue.advice else { continue };
        text.line("    (");
        text.line(format!("        {},", literal(&issue.wire)));
        text.line("        Advice::new(");
        text.line(format!("            Remedy::{remedy},"));
        text.line(format!("            {},", literal(happened)));
        text.line(format!("            {},", literal(help)));
        text.line("        ),");
        text.line("    ),");
    }
    text.line("];");
    text.finish()
}
