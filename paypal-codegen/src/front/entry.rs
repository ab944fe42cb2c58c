//! Derives the entry of an API that no `apis.yaml` lists.

use crate::apis::{Api, State};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Node;
use crate::name;

/// The file name in problems with options. There is no such file; the pointer leads to the option.
pub const OPTIONS: &str = "options";

/// Derives the entry from the document and the name of the module.
pub(super) fn of_document(name: &str, document: &Node) -> Result<Api, Diagnostics> {
    let text = |pointer: &str| document.at(pointer).and_then(Node::as_str).map(str::to_owned);
    let service =
        name::type_name(name).filter(|_| syn::parse_str::<syn::Ident>(name).is_ok()).ok_or_else(|| {
            Diagnostics::from(
                Diagnostic::error(code::NOT_A_NAME, format!("`{name}` can't be the name of a module"))
                    .in_file(OPTIONS)
                    .pointer("/module")
                    .help("use a name in snake_case"),
            )
        })?;
    Ok(Api {
        api: name.to_owned(),
        source: document.span.file().name().to_owned(),
        feature: name.replace('_', "-"),
        service,
        title: text("/info/title").unwrap_or_else(|| name.to_owned()),
        state: State::Live,
        documentation: text("/externalDocs/url").unwrap_or_default(),
        own: false,
        span: document.span.clone(),
    })
}
