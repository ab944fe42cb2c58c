//! Writes `specs/upstream.lock`.

use super::{FILE_NAME, Fingerprint, UpstreamLock};
use crate::document::{self, Key, Mapping, Node, NodeValue};
use crate::source::{SourceFile, Span};

/// The first lines of the file.
const HEADER: &str = "# Written by `paypal-codegen import`, `update` and `generate`. Do not edit: correct the overlays,\n\
    # and run `update` again with the same files. It removes the entries that are settled.\n";

impl UpstreamLock {
    /// Returns the text of the file.
    pub fn to_text(&self) -> String {
        format!("{HEADER}{}", document::to_yaml(&self.to_node()))
    }

    /// Returns the lock as a tree. Lists that are rarely needed are left out if they are empty.
    pub fn to_node(&self) -> Node {
        let writer = Writer { span: Span::start_of(&SourceFile::new(FILE_NAME, "")) };
        let mut lock = vec![("revision", writer.text(&self.revision))];
        if !self.earlier.is_empty() {
            lock.push(("earlier", writer.texts(&self.earlier)));
        }
        let apis = self.apis.iter().map(|entry| {
            let own = entry.own.then(|| ("own", writer.node(NodeValue::Bool(true))));
            let fields = [("source", &entry.source), ("version", &entry.version), ("sha256", &entry.sha256)];
            let fields = fields.map(|(key, text)| (key, writer.text(text)));
            (entry.api.as_str(), writer.object(own.into_iter().chain(fields)))
        });
        lock.push(("apis", writer.object(apis)));
        let unmatched = self.unmatched.iter().map(|entry| {
            let matched = entry.matched.clone().unwrap_or_default();
            writer.strings(&[("api", &entry.api), ("target", &entry.target), ("matched", &matched)])
        });
        lock.push(("unmatched", writer.list(unmatched)));
        if !self.set_aside.is_empty() {
            let entries = self.set_aside.iter().map(|entry| {
                let (api, target) = (("api", &entry.api), ("target", &entry.target));
                writer.strings(&[api, target, ("change", &entry.change), ("why", &entry.why)])
            });
            lock.push(("set_aside", writer.list(entries)));
        }
        if !self.moved.is_empty() {
            let entries = self.moved.iter().map(|entry| {
                let (api, target) = (writer.text(&entry.api), writer.text(&entry.target));
                let mut fields = vec![("api", api), ("target", target)];
                if !entry.change.is_empty() {
                    fields.push(("change", writer.text(&entry.change)));
                }
                fields.push(("now", writer.texts(&entry.now)));
                writer.object(fields)
            });
            lock.push(("moved", writer.list(entries)));
        }
        if !self.actions.is_empty() {
            let of_api = |(api, prints): (&String, &indexmap::IndexMap<String, Fingerprint>)| {
                let prints =
                    prints.iter().map(|(target, print)| (target.as_str(), writer.fingerprint(print)));
                (api.clone(), writer.object(prints))
            };
            let apis: Vec<(String, Node)> = self.actions.iter().map(of_api).collect();
            lock.push((
                "actions",
                writer.object(apis.iter().map(|(api, prints)| (api.as_str(), prints.clone()))),
            ));
        }
        writer.object(lock)
    }
}

struct Writer {
    span: Span,
}

impl Writer {
    fn node(&self, value: NodeValue) -> Node {
        Node::new(value, &self.span)
    }

    fn text(&self, text: &str) -> Node {
        Node::string(text, &self.span)
    }

    fn list(&self, items: impl Iterator<Item = Node>) -> Node {
        Node::new(NodeValue::Sequence(items.collect()), &self.span)
    }

    fn texts(&self, texts: &[String]) -> Node {
        self.list(texts.iter().map(|text| self.text(text)))
    }

    fn object<'a>(&self, entries: impl IntoIterator<Item = (&'a str, Node)>) -> Node {
        let entries = entries.into_iter().map(|(key, value)| (Key::new(key, &self.span), value));
        Node::new(NodeValue::Mapping(entries.collect::<Mapping>()), &self.span)
    }

    fn strings(&self, fields: &[(&str, &String)]) -> Node {
        self.object(fields.iter().map(|(key, text)| (*key, self.text(text))))
    }

    fn fingerprint(&self, fingerprint: &Fingerprint) -> Node {
        if fingerprint.at.is_empty() {
            return self.text(&fingerprint.print);
        }
        self.object([("print", self.text(&fingerprint.print)), ("at", self.texts(&fingerprint.at))])
    }
}
