//! Pins the Rust name and shape of every item in `specs/names.lock`. Pinned items don't change.
//!
//! Without the lock, one new field in one API could move a shared type or turn a `T` into an
//! `Option<T>`, and break users of other APIs. `generate` writes the lock, and the passes read it.

mod read;
mod write;

use std::collections::HashMap;

pub use read::{parse, read};
pub use write::write;

use crate::ir::{Origin, Presence};

/// The file's name in the folder of the specs.
pub const FILE: &str = "names.lock";

/// The content of `names.lock`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamesLock {
    apis: HashMap<String, ApiLock>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ApiLock {
    operations: HashMap<String, String>,
    callbacks: HashMap<String, String>,
    types: HashMap<String, TypeLock>,
    /// The former names, each with the id of its operation or the origin of its type.
    aliases: HashMap<String, String>,
}

impl ApiLock {
    /// Returns whether an item has the name, as its present or a former one.
    fn has(&self, name: &str) -> bool {
        self.aliases.contains_key(name)
            || self.operations.values().chain(self.callbacks.values()).any(|other| other == name)
            || self.types.values().any(|other| other.name == name)
    }

    /// Returns the type of a field, with former names of types replaced by their present names.
    fn renamed(&self, ty: &str) -> String {
        let now = |name: &str| {
            let ty = self.types.get(self.aliases.get(name)?)?;
            Some(ty.shared.clone().unwrap_or_else(|| ty.name.clone()))
        };
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let name = ty.trim_matches(|c| !is_part(c));
        now(name).map_or_else(|| ty.to_owned(), |now| ty.replace(name, &now))
    }
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

    /// Returns the pinned method name of an operation.
    pub fn operation(&self, api: &str, id: &str) -> Option<&str> {
        self.apis.get(api)?.operations.get(id).map(String::as_str)
    }

    /// Returns the pinned name of a callback.
    pub fn callback(&self, api: &str, id: &str) -> Option<&str> {
        self.apis.get(api)?.callbacks.get(id).map(String::as_str)
    }

    /// Returns the pinned name of a type in its API.
    pub fn type_name(&self, api: &str, origin: &Origin) -> Option<&str> {
        self.ty(api, origin).map(|ty| ty.name.as_str())
    }

    /// Returns the pinned name of a type in `shared`; `Some(None)` if the type is pinned to its
    /// API, `None` if the lock does not have the type.
    pub fn shared(&self, api: &str, origin: &Origin) -> Option<Option<&str>> {
        self.ty(api, origin).map(|ty| ty.shared.as_deref())
    }

    /// Returns the pinned variant name of a value.
    pub fn variant(&self, api: &str, origin: &Origin, wire: &str) -> Option<&str> {
        self.ty(api, origin)?.values.get(wire).map(String::as_str)
    }

    /// Returns the pinned name of a field.
    pub fn field_name(&self, api: &str, origin: &Origin, wire: &str) -> Option<&str> {
        self.ty(api, origin)?.fields.get(wire).map(|field| field.name.as_str())
    }

    /// Returns the pinned presence of a field.
    pub fn presence(&self, api: &str, origin: &Origin, wire: &str) -> Option<Presence> {
        self.ty(api, origin)?.fields.get(wire).map(|field| field.presence)
    }

    /// Returns a line for each pinned item that `newer` does not keep, which breaks users of the
    /// generated crate.
    pub fn breaks(&self, newer: &Self) -> Vec<String> {
        let mut breaks = Vec::new();
        let none = ApiLock::default();
        for (api, lock) in &self.apis {
            let other = newer.apis.get(api).unwrap_or(&none);
            for name in lock.aliases.keys().filter(|name| !other.has(name)) {
                breaks.push(format!("the former name `{api}::{name}` is gone"));
            }
            for (id, name) in lock.operations.iter().filter(|(_, name)| !other.aliases.contains_key(*name)) {
                compare(&mut breaks, format!("the method `{api}.{name}`"), name, other.operations.get(id));
            }
            for (id, name) in lock.callbacks.iter().filter(|(_, name)| !other.aliases.contains_key(*name)) {
                let item = format!("the callback `{api}.{name}`");
                compare(&mut breaks, item, name, other.callbacks.get(id));
            }
            for (origin, ty) in &lock.types {
                let path = format!("the type `{api}::{}`", ty.name);
                match other.types.get(origin) {
                    None if other.aliases.contains_key(&ty.name) => {}
                    None => breaks.push(format!("{path} is gone")),
                    Some(kept) => type_breaks(&mut breaks, &path, ty, kept, other),
                }
            }
        }
        breaks.sort();
        breaks
    }
}

fn type_breaks(breaks: &mut Vec<String>, path: &str, ty: &TypeLock, kept: &TypeLock, other: &ApiLock) {
    if !other.aliases.contains_key(&ty.name) {
        compare(breaks, path.to_owned(), &ty.name, Some(&kept.name));
    }
    let is_former = |name: &String| kept.shared.is_some() && other.aliases.contains_key(name);
    if ty.shared != kept.shared && !ty.shared.as_ref().is_some_and(is_former) {
        breaks.push(format!("{path} moves in or out of `shared`"));
    }
    for (wire, name) in &ty.values {
        compare(breaks, format!("{path}, value `{name}`"), name, kept.values.get(wire));
    }
    for (wire, field) in &ty.fields {
        let at = format!("{path}, field `{}`", field.name);
        let now = || FieldLock { ty: other.renamed(&field.ty), ..field.clone() };
        match kept.fields.get(wire) {
            None => breaks.push(format!("{at} is gone")),
            Some(other) if other != field && *other != now() => {
                breaks.push(format!("{at} changes its shape"));
            }
            Some(_) => {}
        }
    }
}

fn compare(breaks: &mut Vec<String>, item: String, name: &str, kept: Option<&String>) {
    match kept {
        None => breaks.push(format!("{item} is gone")),
        Some(kept) if kept != name => breaks.push(format!("{item} becomes `{kept}`")),
        Some(_) => {}
    }
}
