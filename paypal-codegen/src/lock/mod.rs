//! `specs/names.lock`: which Rust name and shape every item has. What is in it stays.
//!
//! Without it, one field added in one API could move a shared type or turn a `T` into an `Option<T>`, and break users
//! who never saw the change. It is written by `generate` and read back by the passes.

mod read;
mod write;

use std::collections::HashMap;

pub use read::{parse, read};
pub use write::write;

use crate::ir::{Origin, Presence};

/// The file's name in the folder of the specs.
pub const FILE: &str = "names.lock";

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamesLock {
    apis: HashMap<String, ApiLock>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ApiLock {
    operations: HashMap<String, String>,
    types: HashMap<String, TypeLock>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct TypeLock {
    name: String,
    shared: Option<String>,
    values: HashMap<String, String>,
    fields: HashMap<String, FieldLock>,
}

#[derive(Clone, Debug, PartialEq)]
struct FieldLock {
    name: String,
    presence: Presence,
    ty: String,
}

impl NamesLock {
    fn ty(&self, api: &str, origin: &Origin) -> Option<&TypeLock> {
        self.apis.get(api)?.types.get(&origin.to_string())
    }

    /// The method of an operation.
    pub fn operation(&self, api: &str, id: &str) -> Option<&str> {
        self.apis.get(api)?.operations.get(id).map(String::as_str)
    }

    /// The name of a type in its API.
    pub fn type_name(&self, api: &str, origin: &Origin) -> Option<&str> {
        self.ty(api, origin).map(|ty| ty.name.as_str())
    }

    /// Its name in `shared`; `Some(None)` where it is pinned to its API.
    pub fn shared(&self, api: &str, origin: &Origin) -> Option<Option<&str>> {
        self.ty(api, origin).map(|ty| ty.shared.as_deref())
    }

    /// The variant of a value.
    pub fn variant(&self, api: &str, origin: &Origin, wire: &str) -> Option<&str> {
        self.ty(api, origin)?.values.get(wire).map(String::as_str)
    }

    /// The name of a field.
    pub fn field_name(&self, api: &str, origin: &Origin, wire: &str) -> Option<&str> {
        self.ty(api, origin)?.fields.get(wire).map(|field| field.name.as_str())
    }

    /// The presence of a field.
    pub fn presence(&self, api: &str, origin: &Origin, wire: &str) -> Option<Presence> {
        self.ty(api, origin)?.fields.get(wire).map(|field| field.presence)
    }

    /// What `newer` does not keep, one line each: what breaks users of the generated crate.
    pub fn breaks(&self, newer: &Self) -> Vec<String> {
        let mut breaks = Vec::new();
        for (api, lock) in &self.apis {
            let other = newer.apis.get(api);
            for (id, name) in &lock.operations {
                let kept = other.and_then(|other| other.operations.get(id));
                compare(&mut breaks, format!("the method `{api}.{name}`"), name, kept);
            }
            for (origin, ty) in &lock.types {
                let path = format!("the type `{api}::{}`", ty.name);
                match other.and_then(|other| other.types.get(origin)) {
                    None => breaks.push(format!("{path} is gone")),
                    Some(kept) => type_breaks(&mut breaks, &path, ty, kept),
                }
            }
        }
        breaks.sort();
        breaks
    }
}

fn type_breaks(breaks: &mut Vec<String>, path: &str, ty: &TypeLock, kept: &TypeLock) {
    compare(breaks, path.to_owned(), &ty.name, Some(&kept.name));
    if ty.shared != kept.shared {
        breaks.push(format!("{path} moves in or out of `shared`"));
    }
    for (wire, name) in &ty.values {
        compare(breaks, format!("{path}, value `{name}`"), name, kept.values.get(wire));
    }
    for (wire, field) in &ty.fields {
        let at = format!("{path}, field `{}`", field.name);
        match kept.fields.get(wire) {
            None => breaks.push(format!("{at} is gone")),
            Some(other) if other != field => breaks.push(format!("{at} changes its shape")),
            Some(_) => {}
        }
    }
}

fn compare(breaks: &mut Vec<String>, what: String, name: &str, kept: Option<&String>) {
    match kept {
        None => breaks.push(format!("{what} is gone")),
        Some(kept) if kept != name => breaks.push(format!("{what} becomes `{kept}`")),
        Some(_) => {}
    }
}
