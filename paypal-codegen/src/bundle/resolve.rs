//! Walks the parts of a document, and makes every reference lead to a component of the document.

use std::collections::HashSet;

use super::components::{self, ComponentFiles};
use super::files::{FileId, ROOT};
use super::follow::{circular, no_object};
use super::names::pointer;
use super::{Bundle, Location, mapping};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Key, Mapping, Node, NodeValue, Part, Pointer, Under};

/// Grows the stack when less than `STACK_LEFT` bytes are left, by `STACK_MORE` bytes.
const STACK_LEFT: usize = 128 << 10;
const STACK_MORE: usize = 2 << 20;

pub(super) fn resolve(bundle: &mut Bundle, document: &mut Node, diagnostics: &mut Diagnostics) {
    document::unify_references(document);
    if is_self_contained(document, Under::One(Part::Document)) {
        return;
    }
    let mut problems = Diagnostics::new();
    bundle_files(bundle, document, &mut problems);
    // Several references may lead through the same dangling one: report it once.
    let mut reported = HashSet::new();
    diagnostics.extend(problems.into_iter().filter(|problem| reported.insert(problem.to_string())));
}

fn bundle_files(bundle: &mut Bundle, document: &mut Node, diagnostics: &mut Diagnostics) {
    bundle.files.set_root(document);
    let component_files = components::register_components(bundle, document, diagnostics);
    let mut walk = Walk { bundle, diagnostics, inside: Vec::new() };
    walk.document(document, &component_files);
    while let Some(pending) = walk.bundle.queue.pop_front() {
        let at = pointer(pending.part, &pending.name);
        let span = document.span.clone();
        let Some(mut node) = walk.bundle.copy(&pending.from, None, &at, walk.diagnostics) else { continue };
        walk.part(&mut node, pending.part, pending.from.file, &at);
        let empty = || Node::new(NodeValue::Mapping(Mapping::default()), &span);
        let mut place = &mut *document;
        for key in ["components", pending.part.section().unwrap_or_default()] {
            let Some(mapping) = place.as_mapping_mut() else { return };
            place = mapping.entry(Key::new(key, &span)).or_insert_with(empty);
        }
        if let Some(section) = place.as_mapping_mut() {
            section.insert(Key::new(pending.name, &node.span), node);
        }
    }
}

/// Returns whether the document needs no change: every reference is local, is at a place where a
/// component reference is allowed, and leads to no other reference.
fn is_self_contained(node: &Node, under: Under) -> bool {
    let may_refer = matches!(under, Under::One(part) if part.section().is_some());
    if node.reference().is_some_and(|text| !may_refer || !text.starts_with('#')) {
        return false;
    }
    match under {
        Under::Each(part) => {
            let each = node.entries().map(|(_, child)| child).chain(node.items());
            each.into_iter().all(|child| is_self_contained(child, Under::One(part)))
        }
        Under::One(part) => node.entries().all(|(key, child)| {
            let has_alias =
                part == Part::Components && child.entries().any(|(_, entry)| entry.reference().is_some());
            part.under(key.as_str()).is_none_or(|under| !has_alias && is_self_contained(child, under))
        }),
    }
}

/// The walk, with the nodes that are currently copied.
struct Walk<'a> {
    bundle: &'a mut Bundle,
    diagnostics: &'a mut Diagnostics,
    inside: Vec<Location>,
}

impl Walk<'_> {
    fn document(&mut self, document: &mut Node, component_files: &ComponentFiles) {
        for (key, child) in document.as_mapping_mut().into_iter().flatten() {
            let at = Pointer::root().child(key.as_str());
            match Part::Document.under(key.as_str()) {
                Some(Under::One(Part::Components)) => self.components(child, component_files, &at),
                Some(under) => self.under(child, under, ROOT, &at),
                None => {}
            }
        }
    }

    fn components(&mut self, components: &mut Node, component_files: &ComponentFiles, at: &Pointer) {
        for (section, child) in components.as_mapping_mut().into_iter().flatten() {
            let at = at.child(section.as_str());
            let Some(under) = Part::Components.under(section.as_str()) else { continue };
            let Under::Each(part) = under else { continue };
            for (name, node) in child.as_mapping_mut().into_iter().flatten() {
                let base = component_files.get(&(part, name.name.clone())).copied().unwrap_or(ROOT);
                self.part(node, part, base, &at.child(name.as_str()));
            }
        }
    }

    fn under(&mut self, node: &mut Node, under: Under, base: FileId, at: &Pointer) {
        match under {
            Under::One(part) => self.part(node, part, base, at),
            Under::Each(_) if node.reference().is_some() => self.inline(node, under, base, at),
            Under::Each(part) => self.each(node, part, base, at),
        }
    }

    fn each(&mut self, node: &mut Node, part: Part, base: FileId, at: &Pointer) {
        match &mut node.value {
            NodeValue::Mapping(mapping) => {
                for (key, child) in mapping {
                    self.part(child, part, base, &at.child(key.as_str()));
                }
            }
            NodeValue::Sequence(items) => {
                for (index, child) in items.iter_mut().enumerate() {
                    self.part(child, part, base, &at.child(index));
                }
            }
            _ => {}
        }
    }

    /// Walks a part whose references are relative to the file `base`.
    fn part(&mut self, node: &mut Node, part: Part, base: FileId, at: &Pointer) {
        stacker::maybe_grow(STACK_LEFT, STACK_MORE, || {
            if part.section().is_none() && node.reference().is_some() {
                return self.inline(node, Under::One(part), base, at);
            }
            let keys = mapping::mapping_keys(node);
            if node.reference().is_some() {
                self.reference(node, part, base, at);
            }
            self.inside(node, part, base, at);
            mapping::keep_mapping(self.bundle, self.diagnostics, node, (base, at), &keys);
        });
    }

    fn inside(&mut self, node: &mut Node, part: Part, base: FileId, at: &Pointer) {
        for (key, child) in node.as_mapping_mut().into_iter().flatten() {
            if let Some(under) = part.under(key.as_str()) {
                self.under(child, under, base, &at.child(key.as_str()));
            }
        }
    }

    /// Makes the reference of a node lead to a component of the document.
    fn reference(&mut self, node: &mut Node, part: Part, base: FileId, at: &Pointer) {
        if let Some(reference) = node.get_mut("$ref") {
            self.bundle.redirect(reference, part, base, at, self.diagnostics);
        }
    }

    /// Replaces a node by a copy of the reference's target. Keys beside the reference are added to
    /// the copy.
    fn inline(&mut self, node: &mut Node, under: Under, base: FileId, at: &Pointer) {
        let Some(reference) = node.as_mapping_mut().and_then(|mapping| mapping.shift_remove("$ref")) else {
            return;
        };
        let found = self.inline_target(&reference, base, at);
        match under {
            Under::One(part) => self.inside(node, part, base, at),
            Under::Each(part) => self.each(node, part, base, at),
        }
        let Some((target, mut found)) = found else { return };
        self.inside.push(target.clone());
        self.under(&mut found, under, target.file, at);
        self.inside.pop();
        let own = node.as_mapping_mut().map(std::mem::take).unwrap_or_default();
        if let (false, Some(found)) = (own.is_empty(), found.as_mapping_mut()) {
            found.extend(own);
        }
        *node = found;
    }

    /// Returns a copy of a reference's target, or reports why there is none.
    fn inline_target(&mut self, reference: &Node, base: FileId, at: &Pointer) -> Option<(Location, Node)> {
        let followed = self.bundle.follow(reference, base, self.diagnostics);
        let followed = followed.and_then(|target| match self.inside.contains(&target) {
            true => Err(circular(reference)),
            false => Ok(target),
        });
        match followed {
            Ok(target) => {
                let found = self.bundle.copy(&target, Some(reference), at, self.diagnostics)?;
                if found.as_mapping().is_none() && found.as_sequence().is_none() {
                    no_object(reference, &found).report(reference, at, self.diagnostics);
                    return None;
                }
                Some((target, found))
            }
            Err(fault) => {
                fault.report(reference, at, self.diagnostics);
                None
            }
        }
    }
}
