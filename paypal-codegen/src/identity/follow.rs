//! Carries the lock over to the origins of a new version of the documents.

use std::collections::BTreeMap;

use super::{Identity, callbacks, walk};
use crate::ir::{Operation, Program, TypeDef, TypeId};
use crate::lock::names::{ApiLock, BODY, NamesLock, OperationLock};

impl Identity {
    /// Returns the lock with the origins and operation ids of the new program. Old items without
    /// an identity in the new program are not in it.
    pub fn follow(&self, lock: &NamesLock, old: &Program, new: &Program) -> NamesLock {
        let mut followed = NamesLock::default();
        for (index, api) in new.apis.iter().enumerate() {
            let Some(known) = lock.apis.get(&api.name) else { continue };
            let mut into = ApiLock { lists: known.lists.clone(), ..ApiLock::default() };
            if let Some(issues) = known.types.get("Issue") {
                into.types.insert("Issue".to_owned(), issues.clone());
            }
            for ((old_api, was), (new_api, is)) in &self.pairs.operations {
                let operation = |program: &Program, api: usize, index: usize| -> Option<Operation> {
                    program.apis.get(api)?.operations.get(index).cloned()
                };
                if *new_api == index
                    && let (Some(was), Some(is)) =
                        (operation(old, *old_api, *was), operation(new, *new_api, *is))
                    && let Some(pinned) = known.operations.get(&was.id)
                {
                    into.operations.insert(is.id.clone(), arguments(pinned, &was, &is));
                    let aliases = known.aliases.iter().filter(|(_, of)| **of == was.id);
                    into.aliases.extend(aliases.map(|(name, _)| (name.clone(), is.id.clone())));
                }
            }
            let was = old.apis.iter().find(|was| was.name == api.name);
            for (was, is) in was.into_iter().flat_map(|was| callbacks::callbacks(was, api)) {
                let name = known.callbacks.get(&was.id).cloned();
                into.callbacks.extend(name.map(|name| (is.id.clone(), name)));
                let aliases = known.aliases.iter().filter(|(_, of)| **of == was.id);
                into.aliases.extend(aliases.map(|(name, _)| (name.clone(), is.id.clone())));
            }
            let mut schemas: BTreeMap<TypeId, Vec<&TypeDef>> = BTreeMap::new();
            for definition in walk::own(new, index) {
                if let Some(was) = self.old(definition.id) {
                    schemas.entry(was).or_default().push(definition);
                }
            }
            for (was, schemas) in schemas {
                if let Some(was) = old.get(was) {
                    self.ty(known, (old, was), &schemas, &mut into);
                }
            }
            followed.apis.insert(api.name.clone(), into);
        }
        for secret in self.secrets.iter().cloned().chain(self.secrets(old, new)) {
            if let Some(api) = followed.apis.get_mut(&secret.api) {
                api.secrets.entry(secret.origin.to_string()).or_default().insert(secret.wire);
            }
        }
        followed
    }

    /// Pins the schemas that are one old type. One of them is the type, and the others are copies:
    /// if possible the one with the old place, otherwise a component.
    fn ty(
        &self,
        known: &ApiLock,
        (old, was): (&Program, &TypeDef),
        schemas: &[&TypeDef],
        into: &mut ApiLock,
    ) {
        let was_origin = was.origin.to_string();
        let Some(pinned) = known.types.get(&was_origin) else { return };
        let rank = |it: &&&TypeDef| (it.origin != was.origin, it.origin.is_inline(), it.id);
        let Some(main) = schemas.iter().min_by_key(rank) else { return };
        let origin = main.origin.to_string();
        let mut pinned = pinned.clone();
        let of_old = |(_, of): &(&String, &String)| **of == was_origin;
        for (name, _) in known.merged.iter().filter(of_old) {
            into.merged.insert(name.clone(), origin.clone());
        }
        for (name, _) in known.aliases.iter().filter(of_old) {
            into.aliases.insert(name.clone(), origin.clone());
        }
        for schema in schemas {
            if schema.id != main.id {
                into.copies.insert(schema.origin.to_string(), pinned.name.clone());
            }
            for other in self.merged.get(&schema.id).into_iter().flatten().filter_map(|id| old.get(*id)) {
                let Some(other) = known.types.get(&other.origin.to_string()) else { continue };
                into.merged.insert(other.name.clone(), origin.clone());
                for (wire, field) in &other.fields {
                    let own = pinned.fields.entry(wire.clone()).or_insert_with(|| field.clone());
                    own.secret |= field.secret;
                }
                for (wire, name) in &other.values {
                    pinned.values.entry(wire.clone()).or_insert_with(|| name.clone());
                }
            }
        }
        into.types.insert(origin, pinned);
    }
}

/// Returns the pinned operation with the new names of its parameters.
fn arguments(pinned: &OperationLock, old: &Operation, new: &Operation) -> OperationLock {
    let pairs = walk::parameters(old, new);
    let now = |argument: &String| {
        if argument == BODY {
            return argument.clone();
        }
        let is = pairs.iter().find(|(was, _)| format!("{} {}", was.place.as_str(), was.wire) == *argument);
        match is.and_then(|(_, is)| *is) {
            Some(is) => format!("{} {}", is.place.as_str(), is.wire),
            None => argument.clone(),
        }
    };
    OperationLock { arguments: pinned.arguments.iter().map(now).collect(), ..pinned.clone() }
}
