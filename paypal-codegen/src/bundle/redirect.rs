//! Rewrites references, so that they lead to components of the root document.

use super::Bundle;
use super::files::{FileId, ROOT};
use super::names::pointer;
use crate::diagnostic::{Diagnostics, code};
use crate::document::{Node, NodeValue, Part, Pointer};

impl Bundle {
    /// Rewrites the text of a reference, which is relative to the file `base`, so that it leads to
    /// a component.
    pub(super) fn redirect(
        &mut self,
        reference: &mut Node,
        part: Part,
        base: FileId,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) {
        let is_own = base == ROOT && reference.as_str().is_some_and(|text| text.starts_with('#'));
        let followed = self.follow(reference, base, diagnostics);
        match followed.and_then(|it| self.part_at(it, reference)) {
            Ok(target) => {
                let name = match self.names.of(part, &target) {
                    None if target.file == ROOT => None,
                    _ => Some(self.name(part, &target, diagnostics)),
                };
                let to = name.map(|name| pointer(part, &name));
                let to = to.unwrap_or_else(|| Pointer::parse(&target.pointer));
                reference.value = NodeValue::String(to.to_reference());
            }
            // Lowering reports dangling local references; don't report them twice.
            Err(fault) if is_own && fault.is(code::DANGLING_REFERENCE) => {}
            Err(fault) => fault.report(reference, at, diagnostics),
        }
    }
}
