//! Reads the list of APIs, `specs/apis.yaml`.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};
use crate::source::Span;
use crate::suggest;

/// The folder, inside the folder of the specs, of the specs that we write by hand.
pub const OWN: &str = "own";

/// The keys of an entry.
const KEYS: [&str; 8] = ["api", "source", "feature", "service", "title", "state", "documentation", "own"];

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
    /// The name of the module, and of the file `specs/<api>.yaml` or `specs/own/<api>.yaml`.
    pub api: String,
    /// The name of the file that PayPal publishes; for a spec of our own, the name that the file
    /// will have if PayPal publishes one.
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
    /// Whether the spec is our own: PayPal publishes none, and we write it by hand.
    pub own: bool,
    /// The position of the entry in `apis.yaml`.
    pub span: Span,
}

impl Api {
    /// Returns the path of the spec in a folder of specs.
    pub fn spec(&self, specs: &Path) -> PathBuf {
        if self.own { own_spec(specs, &self.api) } else { imported_spec(specs, &self.api) }
    }
}

/// Returns the path of the spec that `import` writes for an API.
pub fn imported_spec(specs: &Path, api: &str) -> PathBuf {
    specs.join(format!("{api}.yaml"))
}

/// Returns the path of the spec that we write for an API.
pub fn own_spec(specs: &Path, api: &str) -> PathBuf {
    specs.join(OWN).join(format!("{api}.yaml"))
}

/// Reads `apis.yaml` in the folder of the specs.
///
/// # Errors
/// Fails if the file can't be read, an entry lacks a key or has an unknown one, two entries have
/// the same name, or the folder `own` does not hold exactly the specs that entries say are there.
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
    if !diagnostics.has_errors() {
        check_own(specs, &list, &apis, &mut diagnostics);
    }
    diagnostics.or(apis)
}

/// Checks that the folder `own` holds the specs that entries say are there, and no others.
fn check_own(specs: &Path, list: &Node, apis: &[Api], diagnostics: &mut Diagnostics) {
    for (index, api) in apis.iter().enumerate() {
        let (own, imported) = (own_spec(specs, &api.api), imported_spec(specs, &api.api));
        let (message, help) = match (api.own, own.is_file(), imported.is_file()) {
            (true, false, _) => (
                format!("the entry says `own: true`, but there is no file `{}`", own.display()),
                "write the file, or remove `own: true`".to_owned(),
            ),
            (_, true, true) => (
                format!("there are both `{}` and `{}`", own.display(), imported.display()),
                "remove one of the two".to_owned(),
            ),
            (false, true, false) => (
                format!("the spec `{}` is our own, but the entry does not say so", own.display()),
                "add `own: true` to the entry, or remove the file".to_owned(),
            ),
            _ => continue,
        };
        let problem = Diagnostic::error(code::MISPLACED_SPEC, message).at(&api.span);
        diagnostics.push(problem.pointer(Pointer::root().child(index)).help(help));
    }
    let mut unlisted: Vec<PathBuf> = std::fs::read_dir(specs.join(OWN))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .filter(|path| !apis.iter().any(|api| own_spec(specs, &api.api) == *path))
        .collect();
    unlisted.sort();
    for path in unlisted {
        let message = format!("no entry lists the spec `{}`", path.display());
        let problem = Diagnostic::error(code::MISPLACED_SPEC, message).at(&list.span);
        let help = "add an entry with `own: true`, or remove the file";
        diagnostics.push(problem.pointer(Pointer::root()).help(help));
    }
}

fn read_entry(entry: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Api> {
    for (key, _) in entry.entries().filter(|(key, _)| !KEYS.contains(&key.as_str())) {
        let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, format!("an API has no key `{}`", key.name));
        let help = match suggest::nearest(&key.name, KEYS.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the keys are {}", KEYS.join(", ")),
        };
        diagnostics.push(problem.at(&key.span).pointer(pointer.child(&key.name)).help(help));
    }
    let own = entry.get("own").map_or(Some(false), Node::as_bool);
    if let (None, Some(value)) = (own, entry.get("own")) {
        let message = format!("`own` must be true or false, but this is {}", value.kind());
        diagnostics.push(problem(code::WRONG_TYPE, message, value, pointer.child("own")));
    }
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
        own: own?,
        span: entry.span.clone(),
    })
}

fn problem(code: Code, message: String, at: &Node, pointer: Pointer) -> Diagnostic {
    let help = "see the comment at the top of `apis.yaml`, which lists the keys of an entry";
    Diagnostic::error(code, message).at(&at.span).pointer(pointer).help(help)
}
