//! Reads the kept parts of an API.

use std::path::Path;

use super::{Part, PartKind, path};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};

const HELP: &str = "restore the file from version control, or remove the entry to drop the part";

/// Reads the kept parts of an API from a folder of specs; there are none if there is no file.
///
/// # Errors
/// Fails if the file can't be read, or an entry is not valid.
pub fn load(specs: &Path, api: &str) -> Result<Vec<Part>, Diagnostics> {
    let path = path(specs, api);
    if path.exists() { parse(&document::load(&path)?) } else { Ok(Vec::new()) }
}

/// Reads the kept parts from a document.
///
/// # Errors
/// Fails if an entry is not valid.
pub fn parse(list: &Node) -> Result<Vec<Part>, Diagnostics> {
    let mut parts = Vec::new();
    let mut diagnostics = Diagnostics::new();
    if list.as_sequence().is_none() {
        let message = format!("the kept parts must be a list, not {}", list.kind());
        diagnostics.push(Diagnostic::error(code::WRONG_TYPE, message).at(&list.span).pointer("").help(HELP));
    }
    for (index, entry) in list.items().enumerate() {
        match part(entry) {
            Some(part) => parts.push(part),
            None => diagnostics.push(
                Diagnostic::error(
                    code::MISSING_PART,
                    "a kept part needs the keys `at` (a JSON pointer), `kind` and `value`, and no other",
                )
                .at(&entry.span)
                .pointer(Pointer::root().child(index))
                .help(HELP),
            ),
        }
    }
    diagnostics.or(parts)
}

fn part(entry: &Node) -> Option<Part> {
    let at = entry.get("at")?.as_str().filter(|at| at.starts_with('/'))?;
    let word = entry.get("kind")?.as_str()?;
    let kind = PartKind::ALL.into_iter().find(|kind| kind.as_str() == word)?;
    let value = entry.get("value")?.clone();
    let known = entry.entries().all(|(key, _)| matches!(key.as_str(), "at" | "kind" | "value"));
    known.then(|| Part { kind, at: at.to_owned(), value, span: entry.span.clone() })
}
