//! Reads the list of overlay actions that are known to match nothing: `unmatched` in
//! `specs/upstream.lock`.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};
use crate::lock::upstream;
use crate::source::Span;

/// An overlay action that is known to match nothing.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The API of the overlay.
    pub api: String,
    /// The target, as written in the overlay.
    pub target: String,
    /// The nodes of the document that the action used to match.
    pub matched: Option<String>,
    /// The position of the entry in upstream.lock.
    pub span: Span,
}

/// The list of unmatched actions.
#[derive(Clone, Debug, Default)]
pub struct Unmatched {
    entries: Vec<Entry>,
}

impl Unmatched {
    /// Reads the list from the lock in a folder of specs; it is empty if there is no lock.
    ///
    /// # Errors
    /// Fails if the lock can't be read, and as [`read`](Self::read) does.
    pub fn load(specs: &Path) -> Result<Self, Diagnostics> {
        let path = specs.join(upstream::FILE_NAME);
        if path.exists() { Self::read(&document::load(&path)?) } else { Ok(Self::default()) }
    }

    /// Reads the list from a lock.
    ///
    /// # Errors
    /// Fails if it is not a list of objects with the strings `api` and `target`.
    pub fn read(lock: &Node) -> Result<Self, Diagnostics> {
        let mut unmatched = Self::default();
        let Some(list) = lock.get("unmatched") else { return Ok(unmatched) };
        let pointer = Pointer::root().child("unmatched");
        let mut diagnostics = Diagnostics::new();
        if list.as_sequence().is_none() {
            let message = format!("the unmatched actions must be a list, but this is {}", list.kind());
            diagnostics.push(
                Diagnostic::error(code::WRONG_TYPE, message)
                    .at(&list.span)
                    .pointer(&pointer)
                    .help("restore the file from version control"),
            );
        }
        for (index, entry) in list.items().enumerate() {
            let text = |key| entry.get(key).and_then(Node::as_str).map(str::to_owned);
            if let (Some(api), Some(target)) = (text("api"), text("target")) {
                let matched = text("matched");
                unmatched.entries.push(Entry { api, target, matched, span: entry.span.clone() });
            } else {
                let message = "an unmatched action needs the strings `api` and `target`";
                let place = pointer.child(index);
                diagnostics.push(
                    Diagnostic::error(code::MISSING_PART, message)
                        .at(&entry.span)
                        .pointer(place)
                        .help("restore the file from version control"),
                );
            }
        }
        diagnostics.or(unmatched)
    }

    /// Returns the entries of an API.
    pub fn of<'a>(&'a self, api: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.api == api)
    }

    /// Returns the entry of an action, if it is listed.
    pub fn find(&self, api: &str, target: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.api == api && entry.target == target)
    }
}
