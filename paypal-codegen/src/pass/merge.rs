//! Makes one type of schemas of one API that have the same structure.
//!
//! PayPal writes the same object at many places: once as a component, then inline. The lock names
//! the schemas that have been one type so far, and an overlay may give several schemas one name;
//! they are one type if their fields can be put together. A new inline schema joins another one if
//! both are equal.

mod equal;

use std::collections::{BTreeMap, HashMap};

use super::unify;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Copied, Program, Rules, TypeDef, TypeId};
use crate::lock::NamesLock;

/// Types that become one: the one that stays is first.
type Group = Vec<TypeId>;

/// Merges the types that the lock says are one, and new inline types that are equal.
///
/// The descriptions of a single spec are its maker's, and may speak of one place only. Those of a
/// folder are our overlays', and stay.
pub(super) fn merge(program: &mut Program, lock: &NamesLock, share: bool, diagnostics: &mut Diagnostics) {
    let pinned = pinned(program, lock);
    let mut groups: Vec<Group> = Vec::new();
    let named = named_groups(program, lock, &pinned);
    if !named.is_empty() {
        let classes = equal::classes(program);
        // A type that the lock does not know is the same as another one if both are equal.
        let name = |id: TypeId| match pinned.get(id.0).cloned().flatten() {
            Some(name) => name,
            None => format!("#{}", classes.get(id.0).copied().unwrap_or_default()),
        };
        for members in named {
            groups.extend(put_together(program, members, &pinned, &name, diagnostics));
        }
    }
    let mut target: HashMap<TypeId, TypeId> = HashMap::new();
    join(&groups, &mut target);
    let equal = equal::groups(program, &pinned, &target);
    if !share {
        equal::describe(program, &equal);
    }
    join(&equal, &mut target);
    if !target.is_empty() {
        replace(program, &target);
    }
}

/// Returns the name that the lock pins for each type.
fn pinned(program: &Program, lock: &NamesLock) -> Vec<Option<String>> {
    let name = |definition: &TypeDef| {
        let api = program.apis.get(definition.api)?;
        lock.type_name(&api.name, &definition.origin).map(str::to_owned)
    };
    program.types.iter().map(name).collect()
}

/// Returns the types of one API that have one name, by the lock or else by the overlay; the type
/// that gave the name to the lock is first.
fn named_groups(program: &Program, lock: &NamesLock, pinned: &[Option<String>]) -> Vec<Group> {
    let mut groups: BTreeMap<(usize, &str), Group> = BTreeMap::new();
    for (definition, name) in program.types.iter().zip(pinned) {
        if let Some(name) = name.as_ref().or(definition.wanted_name.as_ref()) {
            groups.entry((definition.api, name)).or_default().push(definition.id);
        }
    }
    let is_copy = |id: &TypeId| {
        let definition = program.get(*id);
        definition.and_then(|it| Some(lock.is_copy(&program.apis.get(it.api)?.name, &it.origin)))
    };
    let mut groups: Vec<Group> = groups.into_values().filter(|members| members.len() > 1).collect();
    for members in &mut groups {
        members.sort_by_cached_key(|id| (is_copy(id), program.get(*id).map(TypeDef::sort_key)));
    }
    groups
}

/// Gives the first type the fields or values of all that fit, and returns those that became one.
/// A type that does not fit gets a name of its own.
fn put_together(
    program: &mut Program,
    members: Group,
    pinned: &[Option<String>],
    name: &dyn Fn(TypeId) -> String,
    diagnostics: &mut Diagnostics,
) -> Option<Group> {
    let (first, rest) = members.split_first()?;
    let mut shape = program.get(*first)?.shape.clone();
    let mut group = vec![*first];
    for id in rest {
        let Some(other) = program.get(*id) else { continue };
        match unify::union(name, &shape, &other.shape, false) {
            Some(both) => {
                shape = both;
                group.push(*id);
            }
            None if pinned.get(id.0).is_some_and(Option::is_some) => {
                diagnostics.push(separated(other, &name(*first)));
            }
            // Two types can't have one name, which is reported later.
            None => {}
        }
    }
    if let Some(definition) = program.types.get_mut(first.0) {
        definition.shape = shape;
    }
    Some(group)
}

fn separated(definition: &TypeDef, name: &str) -> Diagnostic {
    let message = format!("this schema no longer fits the others of the type `{name}`");
    Diagnostic::warning(code::LOCK_NOT_KEPT, message)
        .at(&definition.span)
        .pointer(&definition.pointer)
        .help(
            "the schema gets a type of its own, and code that uses the former type there no longer compiles; to keep the type, correct the schema by an overlay",
        )
}

fn join(groups: &[Group], target: &mut HashMap<TypeId, TypeId>) {
    for group in groups {
        if let Some((first, rest)) = group.split_first() {
            target.extend(rest.iter().map(|id| (*id, *first)));
        }
    }
}

/// Removes the types that have a target, and leads every reference to the target.
fn replace(program: &mut Program, target: &HashMap<TypeId, TypeId>) {
    // The order decides which of several descriptions the type has.
    let mut pairs: Vec<(&TypeId, &TypeId)> = target.iter().collect();
    pairs.sort_by_cached_key(|(id, _)| program.get(**id).map(TypeDef::sort_key));
    for (id, kept) in pairs {
        let Some(copy) = program.get(*id).cloned() else { continue };
        if let Some(kept) = program.types.get_mut(kept.0) {
            kept.usage = kept.usage.union(copy.usage);
            kept.deprecated &= copy.deprecated;
            kept.description = kept.description.take().or(copy.description);
            kept.wanted_name = kept.wanted_name.take().or(copy.wanted_name);
            let rules = Rules::of(&copy.shape);
            kept.copies.push(Copied { origin: copy.origin, pointer: copy.pointer, rules });
        }
    }
    let mut now: Vec<TypeId> = Vec::with_capacity(program.types.len());
    let mut count = 0;
    for definition in &program.types {
        now.push(TypeId(count));
        count += usize::from(!target.contains_key(&definition.id));
    }
    let new_id = |id: TypeId| {
        let kept = target.get(&id).copied().unwrap_or(id);
        now.get(kept.0).copied().unwrap_or(kept)
    };
    let types = std::mem::take(&mut program.types);
    for mut definition in types {
        if target.contains_key(&definition.id) {
            continue;
        }
        definition.id = new_id(definition.id);
        definition.copies.sort_by(|one, other| one.pointer.cmp(&other.pointer));
        definition.shape.types_mut().into_iter().for_each(|ty| ty.change_id(&new_id));
        program.types.push(definition);
    }
    for api in &mut program.apis {
        for operation in &mut api.operations {
            operation.types_mut().into_iter().for_each(|ty| ty.change_id(&new_id));
        }
        let of_callbacks = api.callbacks.iter_mut().flat_map(|callback| callback.types_mut());
        of_callbacks.for_each(|ty| ty.change_id(&new_id));
        let targets = api.components.iter_mut().filter_map(|component| component.target.as_mut());
        targets.for_each(|target| target.change_id(&new_id));
    }
}
