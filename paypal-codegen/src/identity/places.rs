//! Lists where the parts of the old documents went in the new ones.

use std::collections::BTreeMap;

use super::{Identity, callbacks, walk};
use crate::ir::{Program, Shape, TypeDef, TypeId};

/// The places of an API that moved: each old JSON pointer with the new ones.
pub type Places = BTreeMap<String, Vec<String>>;

impl Identity {
    /// Returns for each API the parts of the old document that stand elsewhere in the new one:
    /// operations, parameters, schemas and properties.
    pub fn places(&self, old: &Program, new: &Program) -> BTreeMap<String, Places> {
        let mut places: BTreeMap<String, Places> = BTreeMap::new();
        let mut add = |api: &str, from: &str, to: &str| {
            let found = places.entry(api.to_owned()).or_default().entry(from.to_owned()).or_default();
            if !found.iter().any(|known| known == to) {
                found.push(to.to_owned());
            }
        };
        for ((old_api, was), (new_api, is)) in &self.pairs.operations {
            let (Some(api), Some(other)) = (old.apis.get(*old_api), new.apis.get(*new_api)) else { continue };
            let (Some(was), Some(is)) = (api.operations.get(*was), other.operations.get(*is)) else {
                continue;
            };
            add(&api.name, &was.pointer, &is.pointer);
            for (before, after) in walk::parameters(was, is) {
                if let Some(after) = after {
                    add(&api.name, &before.pointer, &after.pointer);
                }
            }
        }
        for api in &old.apis {
            let other = new.apis.iter().find(|other| other.name == api.name);
            for (was, is) in other.into_iter().flat_map(|other| callbacks::callbacks(api, other)) {
                add(&api.name, &was.pointer, &is.pointer);
            }
        }
        let mut news: BTreeMap<TypeId, Vec<&TypeDef>> = BTreeMap::new();
        for definition in &new.types {
            for was in self.all_old(definition.id) {
                news.entry(was).or_default().push(definition);
            }
        }
        for (was, definitions) in news {
            let Some(was) = old.get(was) else { continue };
            let known: Vec<&str> = was.pointers().collect();
            for definition in &definitions {
                let Some(api) = new.apis.get(definition.api).map(|api| api.name.as_str()) else { continue };
                let is = definition.pointer.as_str();
                // A copy that was there before is not where another copy went.
                let went = |from: &str| from == is || !known.contains(&is);
                for from in known.iter().filter(|from| went(from)) {
                    add(api, from, is);
                }
                if went(&was.pointer) {
                    let fields = fields(was, definition);
                    for (from, to) in &fields {
                        add(api, from, to);
                    }
                    for (from, to) in containers(was, definition, &fields) {
                        add(api, &from, &to);
                    }
                }
            }
        }
        places
    }
}

/// Pairs the lists of properties (`properties`) of a schema with those of its next version.
/// `fields` are the pairs of single properties.
///
/// An object that is divided into branches of an `allOf` has several lists: the old one is then the
/// list in the new schema itself that has most of its properties, since other schemas may use a
/// base too.
fn containers(old: &TypeDef, new: &TypeDef, fields: &[(String, String)]) -> BTreeMap<String, String> {
    let list = |pointer: &str| pointer.rsplit_once('/').map(|(list, _)| list.to_owned());
    let mut counts: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (from, to) in fields {
        if let (Some(from), Some(to)) = (list(from), list(to))
            && is_inside(&from, &old.pointer)
        {
            *counts.entry(from).or_default().entry(to).or_default() += 1;
        }
    }
    let best = |lists: BTreeMap<String, usize>| {
        let key = |(list, count): &(String, usize)| (is_inside(list, &new.pointer), *count);
        lists.into_iter().max_by_key(key).map(|(list, _)| list)
    };
    counts.into_iter().filter_map(|(from, lists)| Some((from, best(lists)?))).collect()
}

/// Returns whether a pointer leads into the node at another one.
fn is_inside(pointer: &str, node: &str) -> bool {
    pointer.strip_prefix(node).is_some_and(|rest| rest.starts_with('/'))
}

/// Pairs the pointers of the properties that two structs have.
fn fields(old: &TypeDef, new: &TypeDef) -> Vec<(String, String)> {
    let (Shape::Struct(was), Shape::Struct(is)) = (&old.shape, &new.shape) else { return Vec::new() };
    let same = |wire: &str| is.fields.iter().find(|field| field.wire == wire);
    was.fields.iter().filter_map(|it| Some((it.pointer.clone(), same(&it.wire)?.pointer.clone()))).collect()
}
