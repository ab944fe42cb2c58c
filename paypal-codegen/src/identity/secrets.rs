//! Finds the secrets of an old program in the new one.

use std::collections::{HashMap, HashSet};

use super::{Identity, similar, walk};
use crate::ir::{Constraints, Field, Origin, Program, Shape, TypeDef, TypeId, TypeRef};

/// A field of a new program that holds a secret, although nothing in its document says so.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Secret {
    /// The API.
    pub api: String,
    /// The schema of the type.
    pub origin: Origin,
    /// The property.
    pub wire: String,
}

impl Identity {
    /// Returns the fields of the new program that a secret became: at each place where the old
    /// program has a secret, and each new property that looks like one. A property looks like a
    /// secret of its API if it has the limits of that secret and either its name, or the secret has
    /// disappeared from its type.
    pub fn secrets(&self, old: &Program, new: &Program) -> Vec<Secret> {
        let mut found: HashSet<(TypeId, String)> = HashSet::new();
        let mut known: HashSet<(TypeId, String)> = HashSet::new();
        let mut lost: HashSet<(TypeId, String)> = HashSet::new();
        for (was_id, is_id) in self.pairs.types.keys() {
            let (Some(was), Some(is)) = (fields(old, *was_id), fields(new, *is_id)) else { continue };
            for field in was {
                let same = is.iter().find(|other| other.wire == field.wire);
                known.extend(same.map(|same| (*is_id, same.wire.clone())));
                if field.sensitive {
                    match same {
                        Some(same) => drop(found.insert((*is_id, same.wire.clone()))),
                        None => drop(lost.insert((*was_id, field.wire.clone()))),
                    }
                }
            }
        }
        let old_secrets = secrets(old);
        for (index, api) in new.apis.iter().enumerate() {
            let Some(secrets) = old_secrets.get(api.name.as_str()) else { continue };
            for definition in walk::own(new, index) {
                for field in fields(new, definition.id).into_iter().flatten() {
                    let place = (definition.id, field.wire.clone());
                    let looks_like = |(id, secret): &(TypeId, &Field)| {
                        secret.constraints == field.constraints
                            && has_limits(&secret.constraints)
                            && (secret.wire == field.wire || lost.contains(&(*id, secret.wire.clone())))
                    };
                    if !known.contains(&place) && is_text(&field.ty) && secrets.iter().any(looks_like) {
                        found.insert(place);
                    }
                }
            }
        }
        let secret = |(id, wire): (TypeId, String)| {
            let definition: &TypeDef = new.get(id)?;
            let api = new.apis.get(definition.api)?.name.clone();
            Some(Secret { api, origin: definition.origin.clone(), wire })
        };
        found.into_iter().filter_map(secret).collect()
    }

    /// Returns the fields of a new program, after all passes, that show what is hidden in the old
    /// program at the same place: each as the type and the property.
    pub fn shown<'a>(&self, old: &Program, new: &'a Program) -> Vec<(&'a TypeDef, &'a Field)> {
        let mut shown: Vec<(&TypeDef, &Field)> = Vec::new();
        let mut pairs: Vec<_> = self.pairs.types.keys().copied().collect();
        pairs.sort_unstable();
        for (was, is) in pairs {
            let (Some(was), Some(is), Some(definition)) = (fields(old, was), fields(new, is), new.get(is))
            else {
                continue;
            };
            let hidden = |wire: &str| was.iter().any(|field| field.wire == wire && field.sensitive);
            for field in is.iter().filter(|it| !it.sensitive && !it.shown && hidden(&it.wire)) {
                if !shown.iter().any(|(ty, known)| ty.id == definition.id && known.wire == field.wire) {
                    shown.push((definition, field));
                }
            }
        }
        shown
    }
}

fn fields(program: &Program, id: TypeId) -> Option<&[Field]> {
    match &program.get(id)?.shape {
        Shape::Struct(object) => Some(&object.fields),
        _ => None,
    }
}

/// Returns the secrets of each API, with their types.
fn secrets(program: &Program) -> HashMap<&str, Vec<(TypeId, &Field)>> {
    let mut secrets: HashMap<&str, Vec<(TypeId, &Field)>> = HashMap::new();
    for definition in program.types.iter().filter(|it| it.members.is_empty()) {
        let Some(api) = program.apis.get(definition.api) else { continue };
        let hidden = fields(program, definition.id).into_iter().flatten().filter(|field| field.sensitive);
        secrets.entry(&api.name).or_default().extend(hidden.map(|field| (definition.id, field)));
    }
    secrets
}

fn has_limits(constraints: &Constraints) -> bool {
    constraints.pattern.is_some() || constraints.max_length.is_some()
}

fn is_text(ty: &TypeRef) -> bool {
    similar::plain(ty).is_text()
}
