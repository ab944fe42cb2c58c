//! Pins the Rust name and shape of every item in `specs/names.lock`. Pinned items don't change.
//!
//! Without the lock, one new field in one API could move a shared type or turn a `T` into an
//! `Option<T>`, and break users of other APIs. `generate` writes the lock, and the passes read it.

mod read;
mod write;

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;
pub use read::{parse, read};
pub use write::write;

use crate::ir::{Origin, Presence};

/// The file's name in the folder of the specs.
pub const FILE: &str = "names.lock";

/// The word for the body in the list of arguments.
pub const BODY: &str = "body";

/// The content of `names.lock`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamesLock {
    pub(crate) apis: HashMap<String, ApiLock>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ApiLock {
    pub(crate) operations: HashMap<String, OperationLock>,
    /// The callbacks: each id with the name.
    pub(crate) callbacks: HashMap<String, String>,
    /// The types by the origin of their schema.
    pub(crate) types: HashMap<String, TypeLock>,
    /// The origins of further schemas that have the type of another one, each with the name of that
    /// type.
    pub(crate) copies: HashMap<String, String>,
    /// The former names, each with the id of its operation or the origin of its type.
    pub(crate) aliases: HashMap<String, String>,
    /// The names of types that became one with another type, each with the origin of that type.
    pub(crate) merged: IndexMap<String, String>,
    /// New properties that hold a secret, by the origin of their type. They are not in the file:
    /// once generated, they are fields of a type.
    pub(crate) secrets: HashMap<String, BTreeSet<String>>,
    /// The names of list and map aliases, each with its component.
    pub(crate) lists: HashMap<String, String>,
}

impl ApiLock {
    /// Returns whether an item has the name, as its present or a former one.
    fn has(&self, name: &str) -> bool {
        self.aliases.contains_key(name)
            || self.merged.contains_key(name)
            || self.operations.values().any(|other| other.name == name)
            || self.callbacks.values().any(|other| other == name)
            || self.types.values().any(|other| other.name == name)
    }

    /// Returns the type of an origin, which may be that of a copy.
    pub(crate) fn ty(&self, origin: &str) -> Option<&TypeLock> {
        let of_copy = || {
            let name = self.copies.get(origin)?;
            self.types.values().find(|ty| ty.name == *name)
        };
        self.types.get(origin).or_else(of_copy)
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
pub(crate) struct OperationLock {
    pub(crate) name: String,
    /// The arguments of the method, in their order: the place and the name on the wire of a
    /// parameter, such as `path id`, or `body`.
    pub(crate) arguments: Vec<String>,
    /// The type of each parameter, by its place and its name on the wire.
    pub(crate) parameters: HashMap<String, String>,
    /// The types that the operation sends and returns, each with its place: `body`, `200`.
    pub(crate) uses: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TypeLock {
    pub(crate) name: String,
    pub(crate) shared: Option<String>,
    pub(crate) values: HashMap<String, String>,
    /// The fields by the names of their properties, in the order of the constructor.
    pub(crate) fields: IndexMap<String, FieldLock>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FieldLock {
    pub(crate) name: String,
    pub(crate) presence: Presence,
    pub(crate) ty: String,
    /// Whether `Debug` hides the value.
    pub(crate) secret: bool,
}

impl NamesLock {
    fn ty(&self, api: &str, origin: &Origin) -> Option<&TypeLock> {
        self.apis.get(api)?.ty(&origin.to_string())
    }

    /// Returns the arguments of an operation's method in their order: the place and the name on the
    /// wire of a parameter, such as `path id`, or [`BODY`].
    pub fn arguments(&self, api: &str, id: &str) -> Option<&[String]> {
        Some(&self.apis.get(api)?.operations.get(id)?.arguments)
    }

    /// Returns the pinned type of a parameter, given as the place and the name on the wire:
    /// `path id`.
    pub fn parameter_type(&self, api: &str, id: &str, parameter: &str) -> Option<&str> {
        self.apis.get(api)?.operations.get(id)?.parameters.get(parameter).map(String::as_str)
    }

    /// Returns the pinned type of a field.
    pub fn field_type(&self, api: &str, origin: &Origin, wire: &str) -> Option<&str> {
        self.ty(api, origin)?.fields.get(wire).map(|field| field.ty.as_str())
    }

    /// Returns the properties of a type in the order of its constructor; `None` if the lock does
    /// not have the type.
    pub fn properties(&self, api: &str, origin: &Origin) -> Option<impl Iterator<Item = &str>> {
        self.ty(api, origin).map(|ty| ty.fields.keys().map(String::as_str))
    }

    /// Returns whether the lock says that a field is a secret.
    pub fn is_secret(&self, api: &str, origin: &Origin, wire: &str) -> bool {
        let is_secret = |ty: &TypeLock| ty.fields.get(wire).is_some_and(|field| field.secret);
        let of_new = || self.apis.get(api)?.secrets.get(&origin.to_string());
        self.ty(api, origin).is_some_and(is_secret) || of_new().is_some_and(|it| it.contains(wire))
    }

    /// Returns the names of the types that became one with the type of this origin.
    pub fn merged(&self, api: &str, origin: &Origin) -> impl Iterator<Item = &str> {
        let origin = origin.to_string();
        let merged = self.apis.get(api).into_iter().flat_map(|api| &api.merged);
        merged.filter(move |(_, of)| **of == origin).map(|(name, _)| name.as_str())
    }

    /// Returns the pinned name of the alias of a list or a map.
    pub fn list(&self, api: &str, component: &str) -> Option<&str> {
        let lists = &self.apis.get(api)?.lists;
        lists.iter().find(|(_, of)| *of == component).map(|(name, _)| name.as_str())
    }

    /// Returns the pinned method name of an operation.
    pub fn operation(&self, api: &str, id: &str) -> Option<&str> {
        self.apis.get(api)?.operations.get(id).map(|operation| operation.name.as_str())
    }

    /// Returns whether the type of an origin is that of another schema.
    pub fn is_copy(&self, api: &str, origin: &Origin) -> bool {
        self.apis.get(api).is_some_and(|api| !api.types.contains_key(&origin.to_string()))
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
            for (id, operation) in &lock.operations {
                let name = &operation.name;
                if other.aliases.contains_key(name) {
                    continue;
                }
                let newer = other.operations.get(id);
                let item = format!("the method `{api}.{name}`");
                compare(&mut breaks, item.clone(), name, newer.map(|newer| &newer.name));
                let Some(newer) = newer else { continue };
                if newer.arguments != operation.arguments {
                    breaks.push(format!("{item} has other arguments"));
                }
                for (parameter, ty) in &operation.parameters {
                    match newer.parameters.get(parameter) {
                        None => breaks.push(format!("{item}: the parameter `{parameter}` is gone")),
                        Some(now) if *now != other.renamed(ty) => {
                            breaks.push(format!("{item}: the parameter `{parameter}` has another type"));
                        }
                        Some(_) => {}
                    }
                }
            }
            for name in lock.lists.keys().filter(|name| !other.lists.contains_key(*name)) {
                breaks.push(format!("the alias `{api}::{name}` is gone"));
            }
            for (id, name) in lock.callbacks.iter().filter(|(_, name)| !other.aliases.contains_key(*name)) {
                let item = format!("the callback `{api}.{name}`");
                compare(&mut breaks, item, name, other.callbacks.get(id));
            }
            for (origin, ty) in &lock.types {
                let path = format!("the type `{api}::{}`", ty.name);
                match other.ty(origin) {
                    None if other.has(&ty.name) => {}
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
    if !other.aliases.contains_key(&ty.name) && !other.merged.contains_key(&ty.name) {
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
        let Some(kept) = kept.fields.get(wire) else {
            breaks.push(format!("{at} is gone"));
            continue;
        };
        let is_same_type = kept.ty == field.ty || kept.ty == other.renamed(&field.ty);
        if kept.name != field.name || kept.presence != field.presence || !is_same_type {
            breaks.push(format!("{at} changes its shape"));
        }
        if field.secret && !kept.secret {
            breaks.push(format!("{at} is no longer hidden"));
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
