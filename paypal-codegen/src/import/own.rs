//! Checks the specs of our own: `specs/own/<api>.yaml` has the form that an import would give it.
//!
//! The spec is reduced like a document of PayPal. The result must be the spec itself.

use std::path::{Path, PathBuf};

use super::dropped::{Dropped, ProseKind};
use super::repair::Repair;
use super::{Imported, origins, reduce};
use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node, NodeValue, Pointer};
use crate::extension;
use crate::lock::upstream::{self, UpstreamLock};
use crate::source::Span;

/// The keys that an import writes and does not read.
const WRITTEN: [&str; 2] = ["x-issues", "x-sensitive"];

/// Checks the form of a spec of our own. Returns its entry for `upstream.lock`.
///
/// # Errors
/// Fails if the file can't be read, and with one error for each place that an import would change.
pub(crate) fn check(api: &Api, specs: &Path) -> Result<upstream::Entry, Diagnostics> {
    let path = api.spec(specs);
    let bytes = document::read_bytes(&path).map_err(|problems| {
        problems.map(|problem| problem.related(&api.span, "this entry of `apis.yaml` needs the file"))
    })?;
    let sha256 = upstream::sha256(&bytes);
    let spec = document::read(&document::decode(path.display().to_string(), bytes)?)?;
    if let Some((place, version)) = document::later_version(&spec) {
        let message = format!("a spec of our own is OpenAPI 3.0, not {version}");
        let problem = Diagnostic::error(code::UNSUPPORTED_VERSION, message).at(&place.span);
        return Err(problem.pointer("/openapi").help("write it as OpenAPI 3.0.3").into());
    }
    let Imported { interface, dropped, repairs, origin, .. } = reduce(api.clone(), &spec, sha256, specs)?;
    let mut comparison =
        Comparison { dropped: &dropped, repairs: &repairs, api, problems: Diagnostics::new() };
    comparison.compare(&spec, &interface, &Pointer::root());
    comparison.problems.or(origin)
}

/// Returns `upstream.lock` with the present entries of our own specs. Returns `None` if there are
/// none, and the lock has none.
///
/// # Errors
/// Fails if the lock can't be read, or as [`check`] does.
pub(crate) fn lock(listed: &[Api], specs: &Path) -> Result<Option<(PathBuf, String)>, Diagnostics> {
    let mut lock = UpstreamLock::load(specs)?;
    let entries = entries(listed, specs)?;
    if entries.is_empty() && !lock.apis.iter().any(|entry| entry.own) {
        return Ok(None);
    }
    lock.apis = origins(listed, &entries, &lock.apis);
    Ok(Some((specs.join(upstream::FILE_NAME), lock.to_text())))
}

/// Checks all specs of our own among these APIs. Returns their entries for `upstream.lock`.
///
/// # Errors
/// Returns the problems of all of them.
pub(super) fn entries<'a>(
    apis: impl IntoIterator<Item = &'a Api>,
    specs: &Path,
) -> Result<Vec<upstream::Entry>, Diagnostics> {
    let (mut entries, mut diagnostics) = (Vec::new(), Diagnostics::new());
    for api in apis.into_iter().filter(|api| api.own) {
        match check(api, specs) {
            Ok(entry) => entries.push(entry),
            Err(problems) => diagnostics.extend(problems),
        }
    }
    diagnostics.or(entries)
}

/// The change that an import makes to a spec.
enum Edit<'a> {
    /// A key is removed.
    Removes(&'a str),
    /// A key with this value is added.
    Adds(&'a str, &'a Node),
    /// The value of a key is replaced.
    Writes(&'a str, &'a Node),
}

/// The comparison of a spec with its own import.
struct Comparison<'a> {
    dropped: &'a [Dropped],
    repairs: &'a [Repair],
    api: &'a Api,
    problems: Diagnostics,
}

impl Comparison<'_> {
    /// Reports every place at which the import differs from the spec.
    fn compare(&mut self, spec: &Node, import: &Node, pointer: &Pointer) {
        match (&spec.value, &import.value) {
            (NodeValue::Mapping(entries), NodeValue::Mapping(imported)) => {
                for (key, value) in entries {
                    let pointer = pointer.child(key.as_str());
                    match imported.get(key.as_str()) {
                        Some(imported) => self.compare(value, imported, &pointer),
                        None if WRITTEN.contains(&key.as_str()) => {}
                        None => self.report(&Edit::Removes(key.as_str()), &key.span, &pointer),
                    }
                }
                for (key, value) in imported.iter().filter(|(key, _)| !entries.contains_key(key.as_str())) {
                    let pointer = pointer.child(key.as_str());
                    self.report(&Edit::Adds(key.as_str(), value), &spec.span, &pointer);
                }
            }
            (NodeValue::Sequence(items), NodeValue::Sequence(imported)) if items.len() == imported.len() => {
                for (index, (item, imported)) in items.iter().zip(imported).enumerate() {
                    self.compare(item, imported, &pointer.child(index));
                }
            }
            (is, imported) if is == imported => {}
            _ => {
                let key = Pointer::tokens(pointer.as_str()).last().unwrap_or_default();
                self.report(&Edit::Writes(&key, import), &spec.span, pointer);
            }
        }
    }

    fn report(&mut self, edit: &Edit<'_>, span: &Span, pointer: &Pointer) {
        let prose = self.dropped.iter().find(|it| it.pointer == *pointer).map(|it| it.kind);
        let repair = self.repairs.iter().find(|it| it.pointer == *pointer).map(|it| it.kind);
        let change = match edit {
            Edit::Removes(key) => format!("removes `{key}`"),
            Edit::Adds(key, value) => format!("adds {}", shown(key, value)),
            Edit::Writes(key, value) => format!("writes {}", shown(key, value)),
        };
        let cause = repair.map_or_else(String::new, |kind| format!(": {kind}"));
        let overlay = format!("`overlays/{}.yaml`", self.api.api);
        let help = match (edit, prose) {
            (Edit::Removes(_), Some(ProseKind::Description | ProseKind::Summary | ProseKind::Title)) => {
                format!("move it to {overlay}, into an action of the kind `documentation`")
            }
            (_, Some(ProseKind::ErrorBody | ProseKind::ErrorComponent)) => {
                "remove it, and list the issue codes under `x-issues` of the response".to_owned()
            }
            (Edit::Removes(_), Some(_)) => "remove it: a spec has facts and no prose".to_owned(),
            (Edit::Removes(key), None) if extension::find(key).is_some() => format!("move it to {overlay}"),
            (Edit::Removes(_), None) => "correct it or remove it".to_owned(),
            (Edit::Adds(..) | Edit::Writes(..), _) => "write it as an import does".to_owned(),
        };
        let message =
            format!("a spec of our own has the form of an imported one, but an import {change}{cause}");
        self.problems
            .push(Diagnostic::error(code::NOT_REDUCED, message).at(span).pointer(pointer).help(help));
    }
}

/// Returns a key with its value, if the value is short.
fn shown(key: &str, value: &Node) -> String {
    match &value.value {
        NodeValue::String(text) | NodeValue::Number(text) => format!("`{key}: {text}`"),
        NodeValue::Bool(truth) => format!("`{key}: {truth}`"),
        _ => format!("another `{key}`"),
    }
}
