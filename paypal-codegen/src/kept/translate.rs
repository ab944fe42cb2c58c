//! Copies a part of the old document so that its references lead to components of the new one.

use std::collections::{HashMap, HashSet};

use super::schema::{child, missing_properties, references, resolve};
use super::{Part, PartKind};
use crate::document::{Node, NodeValue};

/// Copies parts of an old document. A component that the new document lacks becomes a kept part
/// itself.
pub(super) struct Translator<'a> {
    pub(super) old: &'a Node,
    pub(super) new: &'a Node,
    /// The places of old components in the new document.
    pub(super) moved: &'a HashMap<String, String>,
    /// The places of the components that the new document has, but nothing in it leads to.
    unused: &'a HashSet<String>,
    /// The references that were translated so far.
    known: HashMap<String, String>,
    /// The components that the new document lacks, and the properties of unused ones.
    pub(super) components: Vec<Part>,
}

impl<'a> Translator<'a> {
    pub(super) fn new(
        old: &'a Node,
        new: &'a Node,
        moved: &'a HashMap<String, String>,
        unused: &'a HashSet<String>,
    ) -> Self {
        Self { old, new, moved, unused, known: HashMap::new(), components: Vec::new() }
    }

    /// Returns a copy of a node of the old document.
    pub(super) fn copy(&mut self, node: &Node) -> Node {
        let value = match &node.value {
            NodeValue::Mapping(mapping) => {
                let entries = mapping.iter().map(|(key, value)| {
                    let target = value.as_str().filter(|_| key.as_str() == "$ref");
                    let value = match target {
                        Some(target) => Node::string(self.reference(target), &value.span),
                        None => self.copy(value),
                    };
                    (key.clone(), value)
                });
                NodeValue::Mapping(entries.collect())
            }
            NodeValue::Sequence(items) => {
                NodeValue::Sequence(items.iter().map(|item| self.copy(item)).collect())
            }
            other => other.clone(),
        };
        Node::new(value, &node.span)
    }

    /// Returns the reference in the new document that stands for one of the old document.
    pub(super) fn reference(&mut self, target: &str) -> String {
        if let Some(known) = self.known.get(target) {
            return known.clone();
        }
        let Some((pointer, section, name)) = component(target) else { return target.to_owned() };
        if let Some(moved) = self.moved.get(&pointer) {
            let moved = format!("#{moved}");
            self.known.insert(target.to_owned(), moved.clone());
            return moved;
        }
        let Some(old) = self.old.at(&pointer) else { return target.to_owned() };
        if self.new.at(&pointer).is_some_and(|new| new == old || self.is_same_scalar(&pointer)) {
            self.known.insert(target.to_owned(), target.to_owned());
            self.complete(old);
            return target.to_owned();
        }
        if self.add_missing(target, &pointer) {
            return target.to_owned();
        }
        let mut free = name.clone();
        let mut count = 1;
        let place = |name: &str| child("/components", &[&section, name]);
        while self.new.at(&place(&free)).is_some() || self.components.iter().any(|it| it.at == place(&free)) {
            free = if count == 1 { format!("{name}-kept") } else { format!("{name}-kept{count}") };
            count += 1;
        }
        let at = place(&free);
        self.known.insert(target.to_owned(), format!("#{at}"));
        let index = self.components.len();
        let part = Part { kind: PartKind::Schema, at, value: old.clone(), span: old.span.clone() };
        self.components.push(part);
        let value = self.copy(old);
        if let Some(part) = self.components.get_mut(index) {
            part.value = value;
        }
        format!("#{}", place(&free))
    }

    /// Adds the properties that an unused component of the new document lacks. Returns whether the
    /// component is then as it was.
    fn add_missing(&mut self, target: &str, pointer: &str) -> bool {
        let Some((was, is)) = self.old.at(pointer).zip(self.new.at(pointer)) else { return false };
        let mut missing = Vec::new();
        if !self.unused.contains(pointer) || !missing_properties((was, is), pointer, &mut missing) {
            return false;
        }
        self.known.insert(target.to_owned(), target.to_owned());
        for (at, property) in missing {
            let (value, span) = (self.copy(property), property.span.clone());
            self.components.push(Part { kind: PartKind::Property, at, value, span });
        }
        self.complete(was);
        true
    }

    /// Adds the properties that the unused components lack to which a node refers.
    fn complete(&mut self, node: &Node) {
        let mut targets = Vec::new();
        references(node, &mut targets);
        for target in targets {
            let Some((pointer, ..)) = component(target) else { continue };
            if self.unused.contains(&pointer) && !self.known.contains_key(target) {
                self.add_missing(target, &pointer);
            }
        }
    }

    /// Returns whether a component is a scalar of one type in both documents.
    fn is_same_scalar(&self, pointer: &str) -> bool {
        let ty = |document: &Node| {
            let (schema, _) = resolve(document, pointer)?;
            let ty = schema.get("type")?.as_str()?.to_owned();
            let is_scalar = !matches!(ty.as_str(), "object" | "array") && schema.get("enum").is_none();
            is_scalar.then_some(ty)
        };
        ty(self.old).is_some_and(|was| ty(self.new) == Some(was))
    }
}

/// Returns the pointer, the section and the name of a component.
fn component(target: &str) -> Option<(String, String, String)> {
    let pointer = target.strip_prefix('#')?;
    let mut tokens = crate::document::Pointer::tokens(pointer);
    let is_component = tokens.next()? == "components";
    let (section, name) = (tokens.next()?.into_owned(), tokens.next()?.into_owned());
    (is_component && tokens.next().is_none()).then(|| (pointer.to_owned(), section, name))
}
