//! Reads `specs/upstream.lock`.

use std::path::Path;

use indexmap::IndexMap;

use super::{Entry, FILE_NAME, Fingerprint, Moved, SetAside, Unmatched, UpstreamLock};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node, Pointer};

impl UpstreamLock {
    /// Reads the lock in a folder of specs; it is empty if there is no file.
    ///
    /// # Errors
    /// Fails if the file can't be read, and as [`read`](Self::read) does.
    pub fn load(specs: &Path) -> Result<Self, Diagnostics> {
        let path = specs.join(FILE_NAME);
        if path.exists() { Self::read(&document::load(&path)?) } else { Ok(Self::default()) }
    }

    /// Reads the lock from a tree.
    ///
    /// # Errors
    /// Fails if one of the lists of actions is no list, or an entry lacks a key.
    pub fn read(node: &Node) -> Result<Self, Diagnostics> {
        let mut reader = Reader { node, diagnostics: Diagnostics::new() };
        let text = |node: Option<&Node>| node.and_then(Node::as_str).unwrap_or_default().to_owned();
        let lock = Self {
            revision: text(node.get("revision")),
            earlier: texts(node.get("earlier")),
            apis: node.get("apis").into_iter().flat_map(Node::entries).map(api).collect(),
            unmatched: reader.list("unmatched", &["api", "target"], |entry, text| Unmatched {
                api: text("api"),
                target: text("target"),
                matched: entry.get("matched").and_then(Node::as_str).map(str::to_owned),
                span: entry.span.clone(),
            }),
            set_aside: reader.list("set_aside", &["api", "target", "change"], |entry, text| SetAside {
                api: text("api"),
                target: text("target"),
                change: text("change"),
                why: text("why"),
                span: entry.span.clone(),
            }),
            moved: reader.list("moved", &["api", "target"], |entry, text| Moved {
                api: text("api"),
                target: text("target"),
                change: text("change"),
                now: texts(entry.get("now")),
                span: entry.span.clone(),
            }),
            actions: node.get("actions").into_iter().flat_map(Node::entries).map(actions).collect(),
        };
        reader.diagnostics.or(lock)
    }
}

struct Reader<'a> {
    node: &'a Node,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    /// Reads a list of objects that must have some keys with strings.
    fn list<T>(
        &mut self,
        key: &str,
        required: &[&str],
        read: impl Fn(&Node, &dyn Fn(&str) -> String) -> T,
    ) -> Vec<T> {
        let Some(list) = self.node.get(key) else { return Vec::new() };
        let pointer = Pointer::root().child(key);
        if list.as_sequence().is_none() {
            let message = format!("`{key}` must be a list, but this is {}", list.kind());
            self.push(Diagnostic::error(code::WRONG_TYPE, message).at(&list.span).pointer(&pointer));
        }
        let mut entries = Vec::new();
        for (index, entry) in list.items().enumerate() {
            let text = |key: &str| entry.get(key).and_then(Node::as_str);
            if required.iter().all(|key| text(key).is_some()) {
                entries.push(read(entry, &|key| text(key).unwrap_or_default().to_owned()));
            } else {
                let message = format!("an entry of `{key}` needs the strings `{}`", required.join("`, `"));
                let problem = Diagnostic::error(code::MISSING_PART, message).at(&entry.span);
                self.push(problem.pointer(pointer.child(index)));
            }
        }
        entries
    }

    fn push(&mut self, problem: Diagnostic) {
        self.diagnostics.push(problem.help("restore the file from version control"));
    }
}

fn api((api, entry): (&document::Key, &Node)) -> Entry {
    let text = |key: &str| entry.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    Entry {
        api: api.name.clone(),
        own: entry.get("own").and_then(Node::as_bool).unwrap_or_default(),
        source: text("source"),
        version: text("version"),
        sha256: text("sha256"),
    }
}

fn actions((api, entries): (&document::Key, &Node)) -> (String, IndexMap<String, Fingerprint>) {
    let fingerprint = |(target, node): (&document::Key, &Node)| {
        let print = node.as_str().or_else(|| node.get("print")?.as_str()).unwrap_or_default().to_owned();
        (target.name.clone(), Fingerprint { print, at: texts(node.get("at")) })
    };
    (api.name.clone(), entries.entries().map(fingerprint).collect())
}

fn texts(node: Option<&Node>) -> Vec<String> {
    let items = node.into_iter().flat_map(Node::items);
    items.filter_map(Node::as_str).map(str::to_owned).collect()
}
