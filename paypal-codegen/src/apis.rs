//! Reads the list of APIs, `specs/apis.yaml`.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};
use crate::source::Span;

/// Whether PayPal has a successor for an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The current API.
    Live,
    /// PayPal has a newer API.
    Legacy,
}

/// One entry of the list.
#[derive(Clone, Debug)]
pub struct Api {
    /// The name of the module, and of the file `specs/<api>.yaml`.
    pub api: String,
    /// The name of the file that PayPal publishes.
    pub source: String,
    /// The cargo feature of `paypal-generated`.
    pub feature: String,
    /// The name of the service type, which holds the methods.
    pub service: String,
    /// The title in documentation.
    pub title: String,
    /// Whether PayPal has a successor for the API.
    pub state: State,
    /// The address of PayPal's documentation.
    pub documentation: String,
    /// The position of the entry in `apis.yaml`.
    pub span: Span,
}

/// Reads `apis.yaml` in the folder of the specs.
///
/// # Errors
/// Fails if the file can't be read, an entry lacks a key, or two entries have the same name.
pub fn read(specs: &Path) -> Result<Vec<Api>, Diagnostics> {
    let list = document::load(&specs.join("apis.yaml"))?;
    let mut diagnostics = Diagnostics::new();
    if list.as_sequence().is_none() {
        let message = format!("`apis.yaml` must be a list, but this is {}", list.kind());
        diagnostics.push(problem(code::WRONG_TYPE, message, &list, Pointer::root()));
    }
    let mut apis: Vec<Api> = Vec::new();
    for (index, entry) in list.items().enumerate() {
        let pointer = Pointer::root().child(index);
        let Some(api) = read_entry(entry, &pointer, &mut diagnostics) else { continue };
        if let Some(first) = apis.iter().find(|other| other.api == api.api) {
            diagnostics.push(
                Diagnostic::error(code::DUPLICATE_API, format!("the API `{}` is listed twice", api.api))
                    .at(&entry.span)
                    .pointer(pointer)
                    .related(&first.span, "it is first listed here")
                    .help("remove or rename one of the two"),
            );
        }
        apis.push(api);
    }
    diagnostics.or(apis)
}

fn read_entry(entry: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Api> {
    let mut text = |key: &str| {
        let value = entry.get(key);
        let text = value.and_then(Node::as_str).filter(|text| !text.is_empty());
        if text.is_none() {
            let message = format!("an API needs the key `{key}` with a string");
            let at = value.unwrap_or(entry);
            diagnostics.push(problem(code::MISSING_PART, message, at, pointer.child(key)));
        }
        text.map(str::to_owned)
    };
    let (api, source, feature) = (text("api"), text("source"), text("feature"));
    let (service, title, documentation) = (text("service"), text("title"), text("documentation"));
    let state = match text("state")?.as_str() {
        "live" => State::Live,
        "legacy" => State::Legacy,
        other => {
            let message = format!("the state must be `live` or `legacy`, not `{other}`");
            diagnostics.push(problem(code::WRONG_TYPE, message, entry, pointer.child("state")));
            return None;
        }
    };
    let api = api?;
    if !api.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
        // The name becomes a module and the name of a file.
        let message = format!("`{api}` must consist of lowercase letters, digits and underscores");
        diagnostics.push(problem(code::WRONG_TYPE, message, entry, pointer.child("api")));
        return None;
    }
    Some(Api {
        api,
        source: source?,
        feature: feature?,
        service: service?,
        title: title?,
        state,
        documentation: documentation?,
        span: entry.span.clone(),
    })
}

fn problem(code: Code, message: String, at: &Node, pointer: Pointer) -> Diagnostic {
    let help = "see the comment at the top of `apis.yaml`, which lists the keys of an entry";
    Diagnostic::error(code, message).at(&at.span).pointer(pointer).help(help)
}
