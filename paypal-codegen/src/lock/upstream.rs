//! Writes `specs/upstream.lock`, which records the source of each document.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::document::{Key, Mapping, Node, NodeValue};
use crate::source::{SourceFile, Span};

/// The name of the file in the folder of the specs.
pub const FILE_NAME: &str = "upstream.lock";

/// The entry of one document.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The name of the API.
    pub api: String,
    /// The name of PayPal's file.
    pub source: String,
    /// The version in PayPal's file.
    pub version: String,
    /// The SHA-256 hash of PayPal's file, in hexadecimal digits.
    pub sha256: String,
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

/// Returns the lock as a tree: the revision, an entry for each API, and the overlay actions that
/// are known to match nothing. Those actions are copied from the existing lock.
pub(crate) fn to_node(revision: &str, entries: &[Entry], unmatched: Option<Node>) -> Node {
    let span = Span::start_of(&SourceFile::new(FILE_NAME, ""));
    let key = |name: &str| Key::new(name, &span);
    let text = |text: &str| Node::string(text, &span);
    let mapping = |mapping: Mapping| Node::new(NodeValue::Mapping(mapping), &span);
    let apis = entries
        .iter()
        .map(|entry| {
            let fields = Mapping::from_iter([
                (key("source"), text(&entry.source)),
                (key("version"), text(&entry.version)),
                (key("sha256"), text(&entry.sha256)),
            ]);
            (key(&entry.api), mapping(fields))
        })
        .collect();
    let unmatched = unmatched.unwrap_or_else(|| Node::new(NodeValue::Sequence(Vec::new()), &span));
    mapping(Mapping::from_iter([
        (key("revision"), text(revision)),
        (key("apis"), mapping(apis)),
        (key("unmatched"), unmatched),
    ]))
}
