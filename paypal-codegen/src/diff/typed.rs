//! Adds the types on both sides to the place of a change, with the second verdict that follows from
//! them.

use super::change::{NamedType, TypeChange};
use super::matching::Matching;
use super::recorder::At;
use super::wire::{self, Typed};
use crate::report::rust;

impl At {
    /// Returns the same place with its types before and after.
    pub(super) fn typed(self, old: Typed<'_>, new: Typed<'_>, matching: &Matching) -> Self {
        let direction = self.direction.unwrap_or_default();
        let why_refused = wire::refusal(old, new, direction);
        let pairs = if matching.same(old.1, new.1) { Vec::new() } else { wire::pairs(old, new) };
        let types =
            TypeChange { before: named(old), after: named(new), same_json: wire::is_same(old, new), pairs };
        Self { types: Some(types), why_refused, ..self }
    }
}

fn named((program, ty): Typed<'_>) -> Option<NamedType> {
    let definition = program.get(ty.named()?)?;
    Some(NamedType {
        rust: rust::path(program, definition),
        label: definition.origin.label(),
        is_inline: definition.origin.component_name().is_none(),
    })
}
