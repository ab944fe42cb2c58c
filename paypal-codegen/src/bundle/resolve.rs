//! Walks the parts of a document, and makes every reference lead to a component of the document.

use std::collections::HashSet;

use super::components::{self, Homes};
use super::files::{FileId, ROOT};
use super::follow::{circular, no_object};
use super::names::pointer;
use super::{Bundle, Location, mapping};
use crate::diagnostic::{Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue, Part, Pointer, Under};

/// Grows the stack when less than `STACK_LEFT` bytes are left, by `STACK_MORE` bytes.
const STACK_LEFT: usize = 128 << 10;
const STACK_MORE: usize = 2 << 20;

pub(super) fn resolve(bundle: &mut Bundle, document: &mut Node, diagnostics: &mut Diagnostics) {
    if is_plain(document, Under::One(Part::Document)) {
        return;
    }
    let mut problems = Diagnostics::new();
    bring_in(bundle, document, &mut problems);
    // Several references may lead through the same dangling one: report it once.
    let mut said = HashSet::new();
    diagnostics.extend(problems.into_iter().filter(|problem| said.insert(problem.to_string())));
}

fn bring_in(bundle: &mut Bundle, document: &mut Node, diagnostics: &mut Diagnostics) {
    bundle.files.set_root(document);
    let homes = components::settle(bundle, document, diagnostics);
    let mut walk = Walk { bundle, diagnostics, inside: Vec::new() };
    walk.document(document, &homes);
    while let Some(import) = walk.bundle.queue.pop_front() {
        let at = pointer(import.part, &import.name);
        let span = document.span.clone();
        let Some(mut node) = walk.bundle.copy(&import.from, None, &at, walk.diagnostics) else { continue };
        walk.part(&mut node, import.part, import.from.file, &at);
        let empty = || Node::new(NodeValue::Mapping(Mapping::new()), &span);
        let mut place = &mut *document;
        for key in ["components", import.part.section().unwrap_or_default()] {
            let Some(mapping) = place.as_mapping_mut() else { return };
            place = mapping.entry(Key::new(key, &span)).or_insert_with(empty);
        }
        if let Some(section) = place.as_mapping_mut() {
            section.insert(Key::new(import.name, &node.span), node);
        }
    }
}

/// Returns whether the document needs no change: every reference is local, is at a place where a
/// component reference is allowed, and leads to no other reference.
fn is_plain(node: &Node, under: Under) -> bool {
    let may_refer = matches!(under, Under::One(part) if part.section().is_some());
    if node.reference().is_some_and(|text| !may_refer || !text.starts_with('#')) {
        return false;
    }
    match under {
        Under::Each(part) => {
            let each = node.entries().map(|(_, child)| child).chain(node.items());
            each.into_iter().all(|child| is_plain(child, Under::One(part)))
        }
        Under::One(part) => node.entries().all(|(key, child)| {
            let has_alias =
                part == Part::Components && child.entries().any(|(_, entry)| entry.reference().is_some());
            part.under(key.as_str()).is_none_or(|under| !has_alias && is_plain(child, under))
        }),
    }
}

/// The walk, with the places that are currently copied.
pub(super) struct Walk<'a> {
    pub(super) bundle: &'a mut Bundle,
    pub(super) diagnostics: &'a mut Diagnostics,
    inside: Vec<Location>,
}

impl Walk<'_> {
    fn document(&mut self, document: &mut Node, homes: &Homes) {
        for (key, child) in document.as_mapping_mut().into_iter().flatten() {
            let at = Pointer::root().child(key.as_str());
            match Part::Document.under(key.as_str()) {
                Some(Under::One(Part::Components)) => self.components(child, homes, &at),
                Some(under) => self.under(child, under, ROOT, &at),
                None => {}
            }
        }
    }

    fn components(&mut self, components: &mut Node, homes: &Homes, at: &Pointer) {
        for (section, child) in components.as_mapping_mut().into_iter().flatten() {
            let at = at.child(section.as_str());
            let Some(under) = Part::Components.under(section.as_str()) else { continue };
            let Under::Each(part) = under else { continue };
            for (name, node) in child.as_mapping_mut().into_iter().flatten() {
                let home = homes.get(&(part, name.name.clone())).copied().unwrap_or(ROOT);
                self.part(node, part, home, &at.child(name.as_str()));
            }
        }
    }

    fn under(&mut self, node: &mut Node, under: Under, home: FileId, at: &Pointer) {
        match under {
            Under::One(part) => self.part(node, part, home, at),
            Under::Each(_) if node.reference().is_some() => self.inline(node, under, home, at),
            Under::Each(part) => self.each(node, part, home, at),
        }
    }

    fn each(&mut self, node: &mut Node, part: Part, home: FileId, at: &Pointer) {
        match &mut node.value {
            NodeValue::Mapping(mapping) => {
                for (key, child) in mapping {
                    self.part(child, part, home, &at.child(key.as_str()));
                }
            }
            NodeValue::Sequence(items) => {
                for (index, child) in items.iter_mut().enumerate() {
                    self.part(child, part, home, &at.child(index));
                }
            }
            _ => {}
        }
    }

    /// Walks a part that is in the file `home`.
    pub(super) fn part(&mut self, node: &mut Node, part: Part, home: FileId, at: &Pointer) {
        stacker::maybe_grow(STACK_LEFT, STACK_MORE, || {
            if part.section().is_none() && node.reference().is_some() {
                return self.inline(node, Under::One(part), home, at);
            }
            let words = mapping::words(node);
            if node.reference().is_some() {
                self.reference(node, part, home, at);
            }
            self.inside(node, part, home, at);
            mapping::settle(self, node, home, at, &words);
        });
    }

    fn inside(&mut self, node: &mut Node, part: Part, home: FileId, at: &Pointer) {
        for (key, child) in node.as_mapping_mut().into_iter().flatten() {
            if let Some(under) = part.under(key.as_str()) {
                self.under(child, under, home, &at.child(key.as_str()));
            }
        }
    }

    /// Makes the reference of a node lead to a component of the document.
    fn reference(&mut self, node: &mut Node, part: Part, home: FileId, at: &Pointer) {
        if let Some(reference) = node.get_mut("$ref") {
            self.lead(reference, part, home, at);
        }
    }

    /// Makes the text of a reference lead to a component.
    pub(super) fn lead(&mut self, reference: &mut Node, part: Part, home: FileId, at: &Pointer) {
        let is_own = home == ROOT && reference.as_str().is_some_and(|text| text.starts_with('#'));
        let followed = self.bundle.follow(reference, home, self.diagnostics);
        match followed.and_then(|it| self.bundle.part_at(it, reference)) {
            Ok(target) => {
                let name = match self.bundle.names.of(part, &target) {
                    None if target.file == ROOT => None,
                    _ => Some(self.bundle.name(part, &target, self.diagnostics)),
                };
                let to = name.map_or(target.pointer, |name| pointer(part, &name).as_str().to_owned());
                reference.value = NodeValue::String(format!("#{to}"));
            }
            // Lowering reports dangling local references; don't report them twice.
            Err(fault) if is_own && fault.is(code::DANGLING_REFERENCE) => {}
            Err(fault) => fault.say(reference, at, self.diagnostics),
        }
    }

    /// Replaces a node by a copy of the reference's target. Keys beside the reference are added to
    /// the copy.
    fn inline(&mut self, node: &mut Node, under: Under, home: FileId, at: &Pointer) {
        let Some(reference) = node.as_mapping_mut().and_then(|mapping| mapping.shift_remove("$ref")) else {
            return;
        };
        let found = self.found(&reference, home, at);
        match under {
            Under::One(part) => self.inside(node, part, home, at),
            Under::Each(part) => self.each(node, part, home, at),
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
    fn found(&mut self, reference: &Node, home: FileId, at: &Pointer) -> Option<(Location, Node)> {
        let followed = self.bundle.follow(reference, home, self.diagnostics);
        let followed = followed.and_then(|target| match self.inside.contains(&target) {
            true => Err(circular(reference)),
            false => Ok(target),
        });
        match followed {
            Ok(target) => {
                let found = self.bundle.copy(&target, Some(reference), at, self.diagnostics)?;
                if found.as_mapping().is_none() && found.as_sequence().is_none() {
                    no_object(reference, &found).say(reference, at, self.diagnostics);
                    return None;
                }
                Some((target, found))
            }
            Err(fault) => {
                fault.say(reference, at, self.diagnostics);
                None
            }
        }
    }
}
