//! The issue codes of an API: one open enum.

use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::string_enum::open_enum;
use super::text::import;
use crate::ir::Api;

/// The module `issue`; `None` where the API documents no code.
pub(super) fn issue(context: &Context<'_>, api: &Api, source: &str) -> Option<Module> {
    if api.issues.is_empty() {
        return None;
    }
    let whose = context.options.provider_possessive();
    let docs = Docs::of(format!("The issue codes of {whose} {} API.", api.title));
    let mut module = Module::new("issue", source, docs);
    module.exports.push("Issue".to_owned());
    module.uses.push(import("", context.runtime(), &["model::UnknownValue".to_owned()]));
    let mut docs = Docs::of(format!("Why {whose} {} API refused a call: its issue codes.", api.title));
    docs.push("An error gives its own with `issue_as::<Issue>()`.");
    module.items.push(open_enum(context, "Issue", &docs, &[], &api.issues));
    Some(module)
}
