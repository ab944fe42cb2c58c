//! Finds for each type of the old program the same type in the new one.
//!
//! A type is identified by its component and its path within the component. If that fails, the type
//! with the same Rust name in the new program is the same to users. If that fails too, a removed
//! component matches a new component with the same structure: it was renamed, and the types inside
//! it as well.

use std::collections::{HashMap, HashSet};

use crate::ir::{Origin, Program, Shape, TypeDef, TypeId, TypeRef, TypeSyntax};

/// The pairs of matching types.
pub(super) struct Matching {
    by_old: HashMap<TypeId, TypeId>,
    by_new: HashMap<TypeId, TypeId>,
}

impl Matching {
    pub(super) fn new(old: &Program, new: &Program) -> Self {
        let mut matching = Self { by_old: HashMap::new(), by_new: HashMap::new() };
        for (index, api) in old.apis.iter().enumerate() {
            let Some(other) = new.apis.iter().position(|other| other.name == api.name) else { continue };
            matching.api(old, index, new, other);
        }
        matching
    }

    fn api(&mut self, old: &Program, old_api: usize, new: &Program, new_api: usize) {
        let olds: Vec<&TypeDef> = own(old, old_api).collect();
        let news: HashMap<&Origin, &TypeDef> = own(new, new_api).map(|it| (&it.origin, it)).collect();
        for definition in &olds {
            if let Some(same) = news.get(&definition.origin) {
                self.add(definition.id, same.id);
            }
        }
        // A former name (an alias) matches as well.
        let by_name: HashMap<&str, &TypeDef> = own(new, new_api)
            .filter(|it| self.old(it.id).is_none())
            .flat_map(|it| names(it).map(move |name| (name, it)))
            .collect();
        for definition in olds.iter().filter(|it| !news.contains_key(&it.origin)) {
            if let Some(same) = by_name.get(definition.name.as_str()) {
                self.add(definition.id, same.id);
            }
        }
        // Match removed components with new ones of the same structure.
        let mut free: Vec<&TypeDef> =
            own(new, new_api).filter(|it| !it.origin.is_part() && self.old(it.id).is_none()).collect();
        let mut renamed: HashMap<&Origin, &Origin> = HashMap::new();
        for definition in &olds {
            if definition.origin.is_part() || self.new_of(definition.id).is_some() {
                continue;
            }
            let structure = structure(old, definition, &mut HashSet::new());
            let found = free.iter().position(|it| self::structure(new, it, &mut HashSet::new()) == structure);
            if let Some(found) = found {
                let same = free.remove(found);
                renamed.insert(&definition.origin, &same.origin);
                self.add(definition.id, same.id);
            }
        }
        for definition in &olds {
            if definition.origin.parent().is_none() {
                continue;
            }
            let Some(root) = renamed.get(definition.origin.root()) else { continue };
            let origin = definition.origin.with_root(root);
            if let Some(same) = news.get(&origin).filter(|it| self.old(it.id).is_none()) {
                self.add(definition.id, same.id);
            }
        }
    }

    fn add(&mut self, old: TypeId, new: TypeId) {
        self.by_old.insert(old, new);
        self.by_new.insert(new, old);
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

/// Returns the names by which users know a type: its name and its aliases.
fn names(definition: &TypeDef) -> impl Iterator<Item = &str> {
    std::iter::once(definition.name.as_str()).chain(definition.aliases.iter().map(|it| it.name.as_str()))
}

/// Describes the structure of a type without its name, including the types written inside it.
fn structure(program: &Program, definition: &TypeDef, open: &mut HashSet<TypeId>) -> String {
    if !open.insert(definition.id) {
        return "itself".to_owned();
    }
    let named = |id: TypeId, open: &mut HashSet<TypeId>| match program.get(id) {
        // A component is identified by its name; an inline type by its structure.
        Some(other) if other.origin.is_part() => structure(program, other, open),
        Some(other) => other.origin.label(),
        None => String::new(),
    };
    let mut text = |ty: &TypeRef| {
        let inside = ty.named().map(|id| named(id, open)).unwrap_or_default();
        ty.text(TypeSyntax::Row, &|_| inside.clone())
    };
    let mut parts: Vec<String> = match &definition.shape {
        Shape::Enum(values) => values.variants.iter().map(|variant| variant.wire.clone()).collect(),
        Shape::Union(union) => union.arms.iter().map(|arm| text(&arm.ty)).collect(),
        Shape::Struct(object) => {
            object.fields.iter().map(|field| format!("{}: {}", field.wire, text(&field.ty))).collect()
        }
    };
    parts.sort();
    open.remove(&definition.id);
    format!("{:?} {{ {} }}", std::mem::discriminant(&definition.shape), parts.join(", "))
}
