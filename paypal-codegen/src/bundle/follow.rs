//! Follows references, directly or through other references.

use std::collections::HashSet;

use super::components::alias;
use super::fault::Fault;
use super::files::{FileId, ROOT};
use super::{Bundle, Location, MAX_NODES, target};
use crate::diagnostic::{Diagnostics, code};
use crate::document::{MAX_DEPTH, Node, Pointer};
use crate::suggest;

impl Bundle {
    /// Returns the target of a reference, without checking that it exists.
    pub(super) fn locate(
        &mut self,
        reference: &Node,
        base: FileId,
        diagnostics: &mut Diagnostics,
    ) -> Result<Location, Fault> {
        let text = reference.as_str().unwrap_or_default();
        let target = target::parse(text).map_err(|fault| self.perhaps_a_name(fault, text, base))?;
        let file = match target.file {
            Some(path) => (self.files.open(&path, &reference.span, diagnostics))
                .map_err(|fault| self.perhaps_a_name(fault, text, base))?,
            None => base,
        };
        Ok(Location::new(file, target.pointer))
    }

    /// Suggests a component, if a reference that can't be followed is its name alone: a `$ref` to
    /// `Pet` is one to a file.
    fn perhaps_a_name(&self, fault: Fault, text: &str, base: FileId) -> Fault {
        let is_path_to_a_part = text.split_once('#').is_some_and(|(file, _)| !file.is_empty());
        let document = self.files.get(base).filter(|_| !is_path_to_a_part);
        match document.and_then(|document| suggest::component(&document, text)) {
            Some(meant) => fault.with_help(format!("did you mean `{meant}`?")),
            None => fault,
        }
    }

    /// Returns the final target of a reference, following references to references.
    pub(super) fn follow(
        &mut self,
        reference: &Node,
        base: FileId,
        diagnostics: &mut Diagnostics,
    ) -> Result<Location, Fault> {
        let mut at = self.one_step(reference, base, diagnostics)?;
        let mut seen = HashSet::new();
        loop {
            let document = self.files.get(at.file);
            let found = document.as_ref().and_then(|document| document.at(&at.pointer));
            let Some(next) = found.and_then(alias) else { return Ok(at) };
            if !seen.insert(at.clone()) {
                return Err(circular(reference));
            }
            at = self
                .one_step(next, at.file, diagnostics)
                .map_err(|fault| fault.at_reference(next, &at.pointer))?;
        }
    }

    /// Returns the direct target of a reference, and checks that it exists.
    fn one_step(
        &mut self,
        reference: &Node,
        base: FileId,
        diagnostics: &mut Diagnostics,
    ) -> Result<Location, Fault> {
        let at = self.locate(reference, base, diagnostics)?;
        let is_there = self.files.get(at.file).is_some_and(|document| document.at(&at.pointer).is_some());
        if is_there { Ok(at) } else { Err(self.dangling(reference, &at)) }
    }

    /// Checks that a target in another file can become a component: it is an object or a boolean.
    pub(super) fn part_at(&self, at: Location, reference: &Node) -> Result<Location, Fault> {
        let document = self.files.get(at.file);
        match document.as_ref().and_then(|document| document.at(&at.pointer)) {
            Some(found) if at.file != ROOT && found.as_mapping().is_none() && found.as_bool().is_none() => {
                Err(no_object(reference, found))
            }
            _ => Ok(at),
        }
    }

    /// Returns the object at a place. The place must not be in `seen`.
    pub(super) fn step(
        &self,
        at: &Location,
        seen: &mut HashSet<Location>,
        reference: &Node,
    ) -> Result<Node, Fault> {
        let document = self.files.get(at.file);
        let found = document.as_ref().and_then(|document| document.at(&at.pointer));
        let found = found.ok_or_else(|| self.dangling(reference, at))?;
        if found.as_mapping().is_none() {
            return Err(no_object(reference, found));
        }
        if seen.insert(at.clone()) { Ok(found.clone()) } else { Err(circular(reference)) }
    }

    /// Copies the value at a place for insertion at another place. Fails if the document gets too
    /// large or too deep.
    pub(super) fn copy(
        &mut self,
        from: &Location,
        reference: Option<&Node>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Node> {
        let document = self.files.get(from.file)?;
        let found = document.at(&from.pointer)?;
        let was = self.copied_nodes;
        if was > MAX_NODES {
            return None;
        }
        let place = reference.unwrap_or(found);
        self.copied_nodes += found.count();
        if self.copied_nodes > MAX_NODES {
            let message = format!("the referenced files add more than {MAX_NODES} nodes");
            let help = "refer to components instead: any other part is copied for each reference";
            Fault::new(code::TOO_MUCH, message, help).report(place, at, diagnostics);
            return None;
        }
        if depth(found) + Pointer::tokens(at.as_str()).count() > MAX_DEPTH {
            let message =
                format!("with the referenced files, the document nests deeper than {MAX_DEPTH} levels");
            Fault::new(code::TOO_DEEP, message, "turn parts of it into components").report(
                place,
                at,
                diagnostics,
            );
            return None;
        }
        Some(found.clone())
    }

    fn dangling(&self, reference: &Node, at: &Location) -> Fault {
        let text = reference.as_str().unwrap_or_default();
        let (file, _) = text.split_once('#').unwrap_or((text, ""));
        let document = self.files.get(at.file);
        let target = Pointer::parse(&at.pointer).to_reference();
        let message = match file {
            "" => format!("`{text}` does not exist in this document"),
            _ => format!("`{text}` does not exist: there is no `{}` in `{file}`", at.pointer),
        };
        let help = match (file, document) {
            ("", Some(document)) => suggest::help(&document, &target),
            (_, document) => match document.and_then(|document| suggest::reference(&document, &target)) {
                Some(meant) => format!("did you mean `{file}{meant}`?"),
                None => "check the spelling, or add the target".to_owned(),
            },
        };
        Fault::new(code::DANGLING_REFERENCE, message, help)
    }
}

pub(super) fn circular(reference: &Node) -> Fault {
    let message = format!("`{}` leads back to itself", reference.as_str().unwrap_or_default());
    Fault::new(code::CIRCULAR_REFERENCE, message, "one of the references must lead to a value")
}

pub(super) fn no_object(reference: &Node, found: &Node) -> Fault {
    let message = format!(
        "`{}` must lead to an object, but leads to {}",
        reference.as_str().unwrap_or_default(),
        found.kind()
    );
    Fault::new(code::WRONG_TYPE, message, "check the file name and the keys of the reference")
}

fn depth(node: &Node) -> usize {
    let inside = node.entries().map(|(_, child)| child).chain(node.items());
    inside.map(|child| depth(child) + 1).max().unwrap_or_default()
}
