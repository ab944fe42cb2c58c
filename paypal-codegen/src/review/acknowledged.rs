//! Reads and writes the list of findings that a maintainer has acknowledged:
//! `specs/acknowledged.yaml`. A later review shows only the other findings.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::finding::Finding;
use super::fingerprint::DIGITS;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Key, Mapping, Node, NodeValue, Pointer};
use crate::source::{SourceFile, Span};

/// The name of the file in the folder of the specs.
pub const FILE_NAME: &str = "acknowledged.yaml";

const HEADER: &str = "# Findings of `paypal-codegen update` and `diff` that a maintainer has acknowledged.\n\
    # Written by `--acknowledge`. Delete an entry to see its finding again.\n";

/// The fingerprints of the changes of acknowledged findings.
#[derive(Clone, Debug, Default)]
pub struct Acknowledged {
    fingerprints: BTreeSet<String>,
}

impl Acknowledged {
    /// Reads the list in a folder of specs; it is empty if there is no file.
    ///
    /// # Errors
    /// Fails if the file can't be read, or if it is not a list of objects that have the string
    /// `finding`, the list `fingerprints` and nothing else.
    pub fn load(specs: &Path) -> Result<Self, Diagnostics> {
        let path = path(specs);
        if path.exists() { Self::read(&document::load(&path)?) } else { Ok(Self::default()) }
    }

    fn read(list: &Node) -> Result<Self, Diagnostics> {
        let mut reader = Reader { diagnostics: Diagnostics::new() };
        let mut known = Self::default();
        if list.as_sequence().is_none() {
            let message = format!("the acknowledged findings must be a list, but this is {}", list.kind());
            reader.push(code::WRONG_TYPE, message, list, Pointer::root());
        }
        for (index, entry) in list.items().enumerate() {
            known.fingerprints.extend(reader.entry(entry, &Pointer::root().child(index)));
        }
        reader.diagnostics.or(known)
    }

    /// Returns whether the change with a fingerprint is listed.
    pub(super) fn has(&self, fingerprint: &str) -> bool {
        self.fingerprints.contains(fingerprint)
    }
}

/// Returns the path of the list in a folder of specs.
pub fn path(specs: &Path) -> PathBuf {
    specs.join(FILE_NAME)
}

/// Returns the text of the file that acknowledges findings, sorted by their causes. A change of an
/// earlier review that is not among them is dropped.
pub(super) fn write(findings: &[Finding]) -> String {
    let span = Span::start_of(&SourceFile::new(FILE_NAME, ""));
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.is_secret) {
        let fingerprints = finding.fingerprints.iter().map(String::as_str);
        all.entry(&finding.cause).or_default().extend(fingerprints);
    }
    let entry = |(cause, fingerprints): (&str, BTreeSet<&str>)| {
        let fingerprints = fingerprints.into_iter().map(|it| Node::string(it, &span)).collect();
        let fields = [
            (Key::new("finding", &span), Node::string(cause, &span)),
            (Key::new("fingerprints", &span), Node::new(NodeValue::Sequence(fingerprints), &span)),
        ];
        Node::new(NodeValue::Mapping(Mapping::from_iter(fields)), &span)
    };
    let list = Node::new(NodeValue::Sequence(all.into_iter().map(entry).collect()), &span);
    format!("{HEADER}{}", document::to_yaml(&list))
}

struct Reader {
    diagnostics: Diagnostics,
}

impl Reader {
    fn push(&mut self, code: crate::diagnostic::Code, message: String, at: &Node, pointer: Pointer) {
        let help = "restore the file from version control, or write it with `--acknowledge`";
        let problem = Diagnostic::error(code, message).at(&at.span).pointer(pointer);
        self.diagnostics.push(problem.help(help));
    }

    /// Returns the fingerprints of an entry.
    fn entry(&mut self, entry: &Node, pointer: &Pointer) -> Vec<String> {
        for (key, _) in entry.entries() {
            if !["finding", "fingerprints"].contains(&key.as_str()) {
                let message = format!("an acknowledged finding has no key `{}`", key.as_str());
                self.push(code::UNKNOWN_KEYWORD, message, entry, pointer.clone());
            }
        }
        let finding = entry.get("finding").and_then(Node::as_str);
        let list = entry.get("fingerprints").and_then(Node::as_sequence);
        let (Some(_), Some(list)) = (finding, list) else {
            let message = "an acknowledged finding needs the string `finding` and the list `fingerprints`";
            self.push(code::MISSING_PART, message.to_owned(), entry, pointer.clone());
            return Vec::new();
        };
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let mut fingerprints = Vec::new();
        for item in list {
            match item.as_str() {
                Some(text) if text.len() == DIGITS && text.bytes().all(is_digit) => {
                    fingerprints.push(text.to_owned());
                }
                _ => {
                    let message = format!("a fingerprint is a string of {DIGITS} hexadecimal digits");
                    self.push(code::WRONG_TYPE, message, item, pointer.child("fingerprints"));
                }
            }
        }
        fingerprints
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Acknowledged, Diagnostics> {
        Acknowledged::read(&document::read(&SourceFile::new(FILE_NAME, text)).unwrap())
    }

    #[test]
    fn a_list_with_unknown_keys_or_wrong_values_is_refused() {
        let good = "- { finding: a property is gone, fingerprints: ['0123456789abcdef'] }\n";
        assert!(read(good).unwrap().has("0123456789abcdef"));
        assert!(!read("[]").unwrap().has("0123456789abcdef"));
        let table = [
            ("{}", "E0201"),
            ("- 0123456789abcdef", "E0202"),
            ("- { finding: x }", "E0202"),
            ("- { fingerprints: [] }", "E0202"),
            ("- { finding: x, fingerprints: [short] }", "E0201"),
            ("- { finding: x, fingerprints: [0123456789ABCDEF] }", "E0201"),
            ("- { finding: x, fingerprints: [1234567890123456] }", "E0201"),
            ("- { finding: x, fingerprints: [], by: me }", "E0203"),
        ];
        for (text, expected) in table {
            let problems = read(text).unwrap_err().to_string();
            assert!(problems.contains(expected), "{text}: {problems}");
        }
    }
}
