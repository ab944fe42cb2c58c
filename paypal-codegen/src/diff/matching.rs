//! Finds for each type of the old program the same type in the new one.
//!
//! To users, a type is what its Rust name says: a type of the same name is the same, be it a
//! present or a former name. A type without a namesake is the one that took its place in the
//! operations ([`Identity`]): it was renamed.

use std::collections::HashMap;

use crate::identity::Identity;
use crate::ir::{Program, TypeDef, TypeId, TypeRef};

/// The pairs of matching types.
pub(super) struct Matching {
    by_old: HashMap<TypeId, TypeId>,
    by_new: HashMap<TypeId, TypeId>,
}

impl Matching {
    pub(super) fn new(old: &Program, new: &Program) -> Self {
        let mut matching = Self { by_old: HashMap::new(), by_new: HashMap::new() };
        let identity = Identity::new(old, new);
        for (index, api) in old.apis.iter().enumerate() {
            let Some(other) = new.apis.iter().position(|other| other.name == api.name) else { continue };
            matching.api(old, index, new, other, &identity);
        }
        matching
    }

    fn api(&mut self, old: &Program, old_api: usize, new: &Program, new_api: usize, identity: &Identity) {
        let present: HashMap<&str, TypeId> = own(new, new_api).map(|it| (it.name.as_str(), it.id)).collect();
        let former: HashMap<&str, TypeId> = own(new, new_api)
            .flat_map(|it| it.aliases.iter().map(move |alias| (alias.name.as_str(), it.id)))
            .collect();
        for names in [&present, &former] {
            for definition in own(old, old_api) {
                let same = names.get(definition.name.as_str());
                if let Some(same) = same.filter(|_| !self.by_old.contains_key(&definition.id)) {
                    self.add(definition.id, *same);
                }
            }
        }
        for definition in own(new, new_api) {
            if self.by_new.contains_key(&definition.id) {
                continue;
            }
            let olds: Vec<TypeId> =
                identity.all_old(definition.id).filter(|old| !self.by_old.contains_key(old)).collect();
            olds.into_iter().for_each(|old| self.add(old, definition.id));
        }
    }

    /// Adds a pair. Several old types may have become one new type; the first one is its old type.
    fn add(&mut self, old: TypeId, new: TypeId) {
        self.by_old.insert(old, new);
        self.by_new.entry(new).or_insert(old);
    }

    /// Returns the new type that matches an old one.
    pub(super) fn new_of(&self, old: TypeId) -> Option<TypeId> {
        self.by_old.get(&old).copied()
    }

    /// Returns the old type that matches a new one.
    pub(super) fn old(&self, new: TypeId) -> Option<TypeId> {
        self.by_new.get(&new).copied()
    }

    /// Returns whether two types are the same. Named types are compared by matching, so a rename
    /// doesn't matter.
    pub(super) fn same(&self, old: &TypeRef, new: &TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Named(old), TypeRef::Named(new)) => self.new_of(*old) == Some(*new),
            (old, new) => match (old.inner(), new.inner()) {
                (Some(inside), Some(other)) => {
                    std::mem::discriminant(old) == std::mem::discriminant(new) && self.same(inside, other)
                }
                _ => old == new,
            },
        }
    }
}

/// Returns the types of an API before merging: merged types are returned as the members they
/// consist of.
pub(super) fn own(program: &Program, api: usize) -> impl Iterator<Item = &TypeDef> {
    program.types.iter().filter(move |it| it.api == api && it.members.is_empty())
}
