//! Writes the issue codes of an API as one open enum.

use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::string_enum::open_enum;
use super::text::import;
use crate::ir::Api;

/// Returns the module `issue`; `None` if the API documents no codes.
pub(super) fn issue(context: &Context<'_>, api: &Api, source: &str) -> Option<Module> {
    if api.issues.is_empty() {
        return None;
    }
    let provider = context.options.provider_possessive();
    let docs = Docs::of(format!("The issue codes of {provider} {} API.", api.title));
    let mut module = Module::new("issue", source, docs);
    module.exports.push("Issue".to_owned());
    module.uses.push(import("", context.runtime(), &["model::UnknownValue".to_owned()]));
    let mut docs =
        Docs::of(format!("Issue codes of {provider} {} API, the reasons why it refuses a call.", api.title));
    docs.push("`Error::issue_as::<Issue>()` returns the code of an error.");
    module.items.push(open_enum(context, ("Issue", ""), &docs, &[], &api.issues));
    Some(module)
}
