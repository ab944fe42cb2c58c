//! Adds the listed components that are in other files. They keep the names that the document gives
//! them.

use std::collections::HashSet;

use super::files::{FileId, ROOT};
use super::names::{component, pointer};
use super::{Bundle, Location};
use crate::diagnostic::Diagnostics;
use crate::document::{Key, Mapping, Node, NodeValue, Part, Pointer};

/// A listed component.
struct Entry {
    key: Key,
    node: Node,
    /// The file and pointer of the component. References in it are relative to that file.
    from: Location,
}

/// The file of each component that is not in the document itself.
pub(super) type ComponentFiles = std::collections::HashMap<(Part, String), FileId>;

/// Replaces each component that refers to another file by its target. Returns the files of the
/// replaced components.
pub(super) fn register_components(
    bundle: &mut Bundle,
    document: &mut Node,
    diagnostics: &mut Diagnostics,
) -> ComponentFiles {
    let mut component_files = ComponentFiles::new();
    let Some(components) = document.get("components").filter(|it| it.as_mapping().is_some()).cloned() else {
        return component_files;
    };
    let at = Location::new(ROOT, "/components");
    let sections = gather(bundle, components.clone(), at, diagnostics);
    let mut listed: Vec<(Part, Vec<Entry>)> = Vec::new();
    let mut registered = Mapping::default();
    for section in sections {
        let part = Part::COMPONENTS.into_iter().find(|part| part.section() == Some(section.key.as_str()));
        match part {
            Some(part) if section.node.as_mapping().is_some() => {
                let container = Node::new(NodeValue::Mapping(Mapping::default()), &section.node.span);
                registered.insert(section.key, container);
                listed.push((part, gather(bundle, section.node, section.from, diagnostics)));
            }
            _ => {
                registered.insert(section.key, section.node);
            }
        }
    }
    for (part, entries) in &listed {
        for entry in entries {
            bundle.names.bind(*part, &entry.key.name, component(*part, &entry.key.name));
            if entry.from.file != ROOT {
                bundle.names.bind(*part, &entry.key.name, entry.from.clone());
            }
            insert_component(&mut registered, *part, &entry.key, entry.node.clone());
        }
    }
    let all = Node::new(NodeValue::Mapping(registered), &components.span);
    document.insert_at("/components", all);
    bundle.files.set_root(document);
    for (part, entries) in listed {
        for entry in entries {
            let found = register_component(bundle, document, part, entry, diagnostics);
            component_files
                .extend(found.filter(|(_, base)| *base != ROOT).map(|(name, base)| ((part, name), base)));
        }
    }
    bundle.files.set_root(document);
    component_files
}

/// Registers one component. Returns its name and its file.
fn register_component(
    bundle: &mut Bundle,
    document: &mut Node,
    part: Part,
    entry: Entry,
    diagnostics: &mut Diagnostics,
) -> Option<(String, FileId)> {
    let Entry { key, node, from } = entry;
    let Some(reference) = alias(&node) else { return Some((key.name, from.file)) };
    // A dangling reference is followed again later, and reported then.
    let followed = bundle.follow(reference, from.file, diagnostics);
    let Ok(target) = followed.and_then(|it| bundle.part_at(it, reference)) else {
        return Some((key.name, from.file));
    };
    let is_new = target.file != ROOT && bundle.names.of(part, &target).is_none();
    let at = pointer(part, &key.name);
    if is_new {
        let mut found = bundle.copy(&target, Some(reference), &at, diagnostics)?;
        if let (Some(found), Some(own)) = (found.as_mapping_mut(), node.as_mapping()) {
            let siblings = own.iter().filter(|(key, _)| key.as_str() != "$ref");
            found.extend(siblings.map(|(key, node)| (key.clone(), node.clone())));
        }
        bundle.names.bind(part, &key.name, target.clone());
        document.replace_at(at.as_str(), found);
        return Some((key.name, target.file));
    }
    let name = bundle.names.of(part, &target).map(|name| pointer(part, name));
    let to = name.unwrap_or_else(|| Pointer::parse(&target.pointer));
    document.replace_at(at.child("$ref").as_str(), Node::string(to.to_reference(), &reference.span));
    Some((key.name, ROOT))
}

/// Returns the entries of an object, which may itself be in another file.
fn gather(
    bundle: &mut Bundle,
    mut node: Node,
    mut at: Location,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let (mut seen, mut named) = (HashSet::new(), HashSet::new());
    loop {
        let mut next = None;
        if let Some(reference) = node.get("$ref").filter(|it| it.as_str().is_some()) {
            let pointer = Pointer::parse(&at.pointer);
            let found = bundle.locate(reference, at.file, diagnostics);
            match found
                .and_then(|target| bundle.step(&target, &mut seen, reference).map(|node| (target, node)))
            {
                Ok(found) => next = Some(found),
                Err(fault) => fault.report(reference, &pointer, diagnostics),
            }
        }
        let NodeValue::Mapping(mapping) = node.value else { return entries };
        for (key, node) in mapping {
            let is_known = key.as_str() == "$ref" && node.as_str().is_some();
            if !is_known && named.insert(key.name.clone()) {
                let from = at.child(key.as_str());
                entries.push(Entry { key, node, from });
            }
        }
        match next {
            Some((target, found)) => (at, node) = (target, found),
            None => return entries,
        }
    }
}

fn insert_component(sections: &mut Mapping, part: Part, key: &Key, node: Node) {
    let section = sections.get_mut(part.section().unwrap_or_default()).and_then(Node::as_mapping_mut);
    section.map(|section| section.insert(key.clone(), node));
}

/// Returns the reference of a node that has no keys besides `$ref` and descriptions.
pub(super) fn alias(node: &Node) -> Option<&Node> {
    let reference = node.get("$ref").filter(|it| it.as_str().is_some())?;
    let is_prose = |key: &Key| matches!(key.as_str(), "$ref" | "description" | "summary" | "title");
    node.entries().all(|(key, _)| is_prose(key)).then_some(reference)
}
