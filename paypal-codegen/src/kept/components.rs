//! Finds the components that users can name, although no operation leads to them, and that the new
//! document no longer has, has emptied or no longer uses.

use std::collections::HashSet;

use super::PartKind;
use super::find::Finder;
use super::schema::{child, is_empty};
use crate::identity::reachable;
use crate::ir::{Api, Field, Shape, TypeDef, TypeId};

impl Finder<'_> {
    /// Keeps the components that have a public type, although no operation leads to them (a base of
    /// others, the resource of an event), and the lists that have an alias.
    pub(super) fn components(&mut self, api: &Api, other: &Api, old_api: usize) {
        let still: HashSet<TypeId> =
            self.new.types.iter().flat_map(|it| self.identity.all_old(it.id)).collect();
        let is_lost = |it: &&TypeDef| {
            it.api == old_api && !it.origin.is_inline() && it.members.is_empty() && !still.contains(&it.id)
        };
        let reachable = reachable(self.old);
        let bases: Vec<&TypeDef> =
            self.old.types.iter().filter(is_lost).filter(|it| !reachable.contains(&it.id)).collect();
        let lists = api.components.iter().filter(|it| it.alias.is_some());
        let pointers: Vec<&str> =
            bases.iter().map(|it| it.pointer.as_str()).chain(lists.map(|it| it.pointer.as_str())).collect();
        for pointer in pointers {
            if self.copies.new.at(pointer).is_none() && self.copies.old.at(pointer).is_some() {
                self.copies.reference(&format!("#{pointer}"));
            }
        }
        for base in bases.into_iter().filter(|it| matches!(it.shape, Shape::Struct(_))) {
            let pointer = base.pointer.as_str();
            let (Some(was), Some(is)) = (self.copies.old.at(pointer), self.copies.new.at(pointer)) else {
                continue;
            };
            let is_object = ["properties", "allOf"].iter().any(|key| is.get(key).is_some());
            let is_unused = other.components.iter().any(|it| it.pointer == pointer && it.target.is_none());
            if is_empty(is) || (is_object && is_unused) {
                self.add(PartKind::Schema, pointer.to_owned(), &was.clone());
                self.restored.insert(pointer.to_owned());
            }
        }
    }

    /// Returns whether a type that the new document describes has a property of the old one again,
    /// because its base is kept.
    pub(super) fn is_in_kept_base(&self, field: &Field, is: &TypeDef) -> bool {
        let Shape::Struct(object) = &is.shape else { return false };
        let mut bases = object.bases.iter().map(|base| child(COMPONENTS, &[base]));
        let is_inside = |base: &str| field.pointer.strip_prefix(base).is_some_and(|it| it.starts_with('/'));
        bases.any(|base| self.restored.contains(&base) && is_inside(&base))
    }
}

/// The JSON pointer of the components.
const COMPONENTS: &str = "/components/schemas";
