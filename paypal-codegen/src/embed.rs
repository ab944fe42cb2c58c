//! One API as a module of another crate: what the proc macro and a build script ask for.

use std::path::Path;

use proc_macro2::TokenStream;

use crate::apis::{Api, State};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node};
use crate::lock::NamesLock;
use crate::overlay::{self, Unmatched};
use crate::{emit, name, pipeline};

/// The module `name` with the types and operations of a spec, an overlay applied.
///
/// # Errors
/// Everything that is wrong with the spec or the overlay, at once.
pub fn module(name: &str, spec: &Path, overlay: Option<&Path>) -> Result<TokenStream, Diagnostics> {
    let mut document = document::load(spec)?;
    let mut diagnostics = Diagnostics::new();
    if let Some(path) = overlay {
        diagnostics.extend(overlay::apply(
            &mut document,
            &document::load(path)?,
            name,
            &Unmatched::default(),
        ));
    }
    document::downgrade(&mut document, &mut diagnostics);
    let api = entry(name, &document)?;
    let program = pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut diagnostics);
    let program = diagnostics.or(program)?;
    emit::module(&program, 0, &emit::Options::embedded()).map_err(|error| {
        Diagnostic::error(code::NOT_A_NAME, format!("what was made is no Rust: {error}"))
            .in_file(spec.display())
            .help("a name in the spec is at fault: give it another by `x-rust-name` in an overlay")
            .into()
    })
}

/// What `apis.yaml` says of an API of ours, made from the document.
pub(crate) fn entry(name: &str, document: &Node) -> Result<Api, Diagnostics> {
    let text = |pointer: &str| document.at(pointer).and_then(Node::as_str).map(str::to_owned);
    let service = name::type_name(name).ok_or_else(|| {
        Diagnostics::from(
            Diagnostic::error(code::NOT_A_NAME, format!("`{name}` can't be the name of a module"))
                .help("take a name in snake_case"),
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
        span: document.span.clone(),
    })
}
