//! Reads and writes `specs/upstream.lock`. It records the source of each document, and what became
//! of the overlay actions when PayPal's files changed.

mod read;
mod write;

use std::fmt::Write as _;

use indexmap::IndexMap;
use sha2::{Digest, Sha256};

use crate::source::Span;

/// The name of the file in the folder of the specs.
pub const FILE_NAME: &str = "upstream.lock";

/// The word for `events.yaml` in the lists of actions, in place of an API.
pub const EVENTS: &str = "events";

/// The content of the file.
#[derive(Clone, Debug, Default)]
pub struct UpstreamLock {
    /// The version of PayPal's files from which the specs were made; empty without a lock.
    pub revision: String,
    /// The versions before it, the oldest first.
    pub earlier: Vec<String>,
    /// The entries of the documents.
    pub apis: Vec<Entry>,
    /// The overlay actions that match nothing.
    pub unmatched: Vec<Unmatched>,
    /// The overlay actions that are not applied, because they no longer fit.
    pub set_aside: Vec<SetAside>,
    /// The overlay actions that are applied where their target went.
    pub moved: Vec<Moved>,
    /// The fingerprints of the nodes that actions matched, by API and target.
    pub actions: IndexMap<String, IndexMap<String, Fingerprint>>,
}

/// The entry of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of the API.
    pub api: String,
    /// Whether the document is a spec of our own, because PayPal publishes none.
    pub own: bool,
    /// The name of PayPal's file, or the path of our own spec in the folder of the specs.
    pub source: String,
    /// The version in the file.
    pub version: String,
    /// The SHA-256 hash of the file, in hexadecimal digits.
    pub sha256: String,
}

/// An overlay action that is known to match nothing.
#[derive(Clone, Debug)]
pub struct Unmatched {
    /// The API of the overlay.
    pub api: String,
    /// The target, as written in the overlay.
    pub target: String,
    /// The nodes of the document that the action used to match.
    pub matched: Option<String>,
    /// The position of the entry.
    pub span: Span,
}

/// An overlay action that is not applied, because it no longer fits the document.
#[derive(Clone, Debug)]
pub struct SetAside {
    /// The API of the overlay.
    pub api: String,
    /// The target, as written in the overlay.
    pub target: String,
    /// The hash of the action's change. A corrected action has another hash, and is applied.
    pub change: String,
    /// The problem that the action would cause.
    pub why: String,
    /// The position of the entry.
    pub span: Span,
}

/// An overlay action whose target went elsewhere.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The API of the overlay.
    pub api: String,
    /// The target, as written in the overlay.
    pub target: String,
    /// The hash of the action's change; empty for an entry of `events.yaml`. Another action that
    /// gets the same target later has another hash, and is applied at its target.
    pub change: String,
    /// The JSON pointers of the nodes to which the action is applied instead.
    pub now: Vec<String>,
    /// The position of the entry.
    pub span: Span,
}

/// What an overlay action matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// A hash of the structure of the matched nodes.
    pub print: String,
    /// The JSON pointers of the matched nodes. A target that is a plain path has none here, since
    /// it says the place itself.
    pub at: Vec<String>,
}

impl UpstreamLock {
    /// Returns whether an action that names the first version it applies to is applied to documents
    /// of this lock's revision. Without a lock, every action is.
    pub fn applies(&self, since: &str) -> bool {
        self.revision.is_empty()
            || self.revision == since
            || self.earlier.iter().any(|revision| revision == since)
    }

    /// Records a new revision. A revision that was recorded before is the current one again.
    pub fn advance(&mut self, revision: &str) {
        let before = std::mem::replace(&mut self.revision, revision.to_owned());
        if !before.is_empty() {
            self.earlier.push(before);
        }
        if let Some(index) = self.earlier.iter().position(|earlier| earlier == revision) {
            self.earlier.truncate(index);
        }
    }

    /// Returns the entry of an action that matches nothing, if it is listed.
    pub fn unmatched(&self, api: &str, target: &str) -> Option<&Unmatched> {
        self.unmatched.iter().find(|entry| entry.api == api && entry.target == target)
    }

    /// Returns the entry of an action that is not applied, if it is listed.
    pub fn set_aside(&self, api: &str, target: &str, change: &str) -> Option<&SetAside> {
        let mut entries = self.set_aside.iter();
        entries.find(|entry| entry.api == api && entry.target == target && entry.change == change)
    }

    /// Returns the entry of an action that is applied elsewhere, if it is listed.
    pub fn moved(&self, api: &str, target: &str, change: &str) -> Option<&Moved> {
        let mut entries = self.moved.iter();
        entries.find(|entry| entry.api == api && entry.target == target && entry.change == change)
    }

    /// Returns the component that stands for one of an entry of `events.yaml`, if that component
    /// moved.
    pub fn moved_component(&self, api: &str, component: &str) -> Option<String> {
        let moved = self.moved(EVENTS, &format!("{api}/{component}"), "")?;
        moved.now.iter().find_map(|pointer| component_at(pointer))
    }
}

/// Returns the name of the component schema at a pointer.
pub fn component_at(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

/// Returns the SHA-256 hash of a file in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string can't fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Returns the first digits of a text's hash, which tell two texts apart.
pub fn short_hash(text: &str) -> String {
    sha256(text.as_bytes()).get(..8).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_applies_from_its_revision_on() {
        let mut lock = UpstreamLock::default();
        assert!(lock.applies("2030-07"), "without a lock every action applies");
        lock.advance("2030-02");
        assert!(lock.applies("2030-02") && !lock.applies("2030-07"));
        lock.advance("2030-07");
        assert_eq!(
            (lock.revision.as_str(), lock.earlier.as_slice()),
            ("2030-07", &["2030-02".to_owned()][..])
        );
        assert!(lock.applies("2030-02") && lock.applies("2030-07") && !lock.applies("2031-01"));
        lock.advance("2030-07");
        assert_eq!(lock.earlier, ["2030-02"]);
        lock.advance("2030-02");
        assert_eq!((lock.revision.as_str(), lock.earlier.len()), ("2030-02", 0));
    }
}
