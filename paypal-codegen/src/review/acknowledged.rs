//! Reads and writes the list of findings that a maintainer has acknowledged:
//! `specs/acknowledged.yaml`. A later review shows only the other findings.

use std::collections::BTreeSet;
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

/// The fingerprints of acknowledged findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acknowledged {
    fingerprints: BTreeSet<String>,
}

impl Acknowledged {
    /// Reads the list in a folder of specs; it is empty if there is no file.
    ///
    /// # Errors
    /// Fails if the file can't be read, or if it is not a list of objects that have the strings
    /// `fingerprint` and `finding` and nothing else.
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

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.fingerprints.len()
    }

    /// Returns whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.fingerprints.is_empty()
    }

    /// Marks the findings that are listed. A secret that is shown can't be acknowledged.
    pub(super) fn mark(&self, findings: &mut [Finding]) {
        for finding in findings.iter_mut().filter(|finding| !finding.is_secret) {
            finding.is_acknowledged = self.fingerprints.contains(&finding.fingerprint);
        }
    }
}

/// Returns the path of the list in a folder of specs.
pub fn path(specs: &Path) -> PathBuf {
    specs.join(FILE_NAME)
}

/// Returns the text of the file that acknowledges findings, sorted by fingerprint. A finding of an
/// earlier review that is not among them is dropped.
pub(super) fn write(findings: &[Finding]) -> String {
    let span = Span::start_of(&SourceFile::new(FILE_NAME, ""));
    let mut all: Vec<&Finding> = findings.iter().filter(|finding| !finding.is_secret).collect();
    all.sort_by_key(|finding| &finding.fingerprint);
    let entry = |finding: &&Finding| {
        let fields = [("fingerprint", &finding.fingerprint), ("finding", &finding.cause)];
        let fields = fields.map(|(key, text)| (Key::new(key, &span), Node::string(text.as_str(), &span)));
        Node::new(NodeValue::Mapping(Mapping::from_iter(fields)), &span)
    };
    let list = Node::new(NodeValue::Sequence(all.iter().map(entry).collect()), &span);
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

    /// Returns the fingerprint of an entry.
    fn entry(&mut self, entry: &Node, pointer: &Pointer) -> Option<String> {
        for (key, _) in entry.entries() {
            if !["fingerprint", "finding"].contains(&key.as_str()) {
                let message = format!("an acknowledged finding has no key `{}`", key.as_str());
                self.push(code::UNKNOWN_KEYWORD, message, entry, pointer.clone());
            }
        }
        let text = |key: &str| entry.get(key).and_then(Node::as_str).map(str::to_owned);
        let (Some(fingerprint), Some(_)) = (text("fingerprint"), text("finding")) else {
            let message = "an acknowledged finding needs the strings `fingerprint` and `finding`".to_owned();
            self.push(code::MISSING_PART, message, entry, pointer.clone());
            return None;
        };
        let is_hash = fingerprint.len() == DIGITS
            && fingerprint.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if !is_hash {
            let message = format!("a fingerprint has {DIGITS} hexadecimal digits");
            self.push(code::WRONG_TYPE, message, entry, pointer.child("fingerprint"));
            return None;
        }
        Some(fingerprint)
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
        let good = "- { fingerprint: 0123456789abcdef, finding: a property is gone }\n";
        assert_eq!(read(good).unwrap().len(), 1);
        assert!(read("[]").unwrap().is_empty());
        let table = [
            ("{}", "E0201"),
            ("- 0123456789abcdef", "E0202"),
            ("- { fingerprint: 0123456789abcdef }", "E0202"),
            ("- { fingerprint: short, finding: x }", "E0201"),
            ("- { fingerprint: 0123456789ABCDEF, finding: x }", "E0201"),
            ("- { fingerprint: 0123456789abcdef, finding: x, by: me }", "E0203"),
        ];
        for (text, expected) in table {
            let problems = read(text).unwrap_err().to_string();
            assert!(problems.contains(expected), "{text}: {problems}");
        }
    }
}
