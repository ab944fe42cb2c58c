//! Compares types: removed, added, renamed and changed ones.

use std::collections::HashSet;

use super::alias::{DEPRECATED, aliases, has_alias};
use super::arms::arms;
use super::copies::copies;
use super::kind::{ChangeKind, Class};
use super::matching::{Matching, own};
use super::recorder::{At, Recorder};
use super::{facts, members};
use crate::ir::{Placement, Program, Shape, TypeDef, TypeRef};
use crate::report::rust;

/// Compares the types of the APIs that both programs have.
pub(super) fn types(old: &Program, new: &Program, matching: &Matching, recorder: &mut Recorder) {
    for (index, api) in old.apis.iter().enumerate() {
        let Some(other) = new.apis.iter().position(|other| other.name == api.name) else { continue };
        recorder.api.clone_from(&api.name);
        for definition in own(old, index) {
            match matching.new_of(definition.id).and_then(|id| new.get(id)) {
                Some(same) => changed((old, definition), (new, same), matching, recorder),
                None => recorder.push(
                    ChangeKind::TypeRemoved,
                    Class::Breaking,
                    At::old(&definition.pointer, rust::path(old, definition)).used(definition.usage),
                    (Some(definition.origin.label()), None),
                    "code that names the type no longer compiles",
                ),
            }
        }
        for definition in own(new, other).filter(|it| matching.old(it.id).is_none()) {
            recorder.push(
                ChangeKind::TypeAdded,
                Class::Addition,
                At::new(&definition.pointer, rust::path(new, definition)).used(definition.usage),
                (None, Some(definition.origin.label())),
                "the type is new",
            );
        }
        lists(old, new, (index, other), recorder);
    }
}

fn changed(
    (old, before): (&Program, &TypeDef),
    (new, after): (&Program, &TypeDef),
    matching: &Matching,
    recorder: &mut Recorder,
) {
    let rust = rust::path(new, after);
    let usage = before.usage.union(after.usage);
    let at = At::new(&after.pointer, &rust).used(usage);
    if before.origin != after.origin || before.name != after.name {
        let same_name = before.name == after.name;
        let (class, why) = match same_name {
            true => {
                (Class::Documentation, "the type has another name in the spec, but the same name in Rust")
            }
            false if after.aliases.iter().any(|it| it.is_merged && before.name == it.name) => {
                (Class::Documentation, "PayPal has one type for two, and the other name is kept")
            }
            false if has_alias(&after.aliases, &before.name) => (Class::Behaviour, DEPRECATED),
            false => (
                Class::Breaking,
                "the type has the same structure but another name: code that names the old one no longer compiles",
            ),
        };
        let text =
            |definition: &TypeDef| Some(format!("{} ({})", definition.origin.label(), definition.name));
        let at = at.was(rust::path(old, before));
        recorder.push(ChangeKind::TypeRenamed, class, at, (text(before), text(after)), why);
    }
    let (Some(was), Some(is)) = (old.emitted(before.id), new.emitted(after.id)) else { return };
    let is_kept = was.name == is.name || has_alias(&is.aliases, &was.name);
    if was.placement != is.placement || was.placement == Placement::Shared && !is_kept {
        let was_one = || {
            let olds = is.members.iter().filter_map(|id| old.emitted(matching.old(*id)?));
            olds.map(|it| it.id).collect::<HashSet<_>>().len() < 2
        };
        let (class, why) = match was.placement {
            Placement::Shared => (
                Class::Breaking,
                "each API has its own type now: a value no longer fits where another API needs its type",
            ),
            Placement::Api if was_one() => {
                (Class::Addition, "the API still has the type under the same name")
            }
            Placement::Api => (
                Class::Breaking,
                "types of several APIs become one: code that implements a trait for each of them no longer compiles",
            ),
        };
        let values = (Some(rust::path(old, before)), Some(rust.clone()));
        recorder.push(ChangeKind::TypeMoved, class, at.was(rust::path(old, before)), values, why);
    }
    let renamed = before.name != after.name;
    aliases(renamed, (&before.aliases, &before.name), (&after.aliases, &after.name), &at, recorder);
    let (was_docs, is_docs) = ((was.deprecated, &was.description), (is.deprecated, &is.description));
    facts::documentation(was_docs, is_docs, &at, recorder);
    match (&before.shape, &after.shape) {
        (Shape::Enum(was), Shape::Enum(is)) => members::values(was, is, &at, recorder),
        (Shape::Union(was), Shape::Union(is)) => arms((old, was), (new, is), matching, &at, recorder),
        (Shape::Struct(was), Shape::Struct(is)) => {
            members::fields((old, was), (new, is), matching, (before, after), recorder);
            copies((old, before), (new, after), recorder);
        }
        (was, is) => recorder.push(
            ChangeKind::TypeShape,
            Class::Breaking,
            at.typed((old, &TypeRef::Named(before.id)), (new, &TypeRef::Named(after.id)), matching),
            (Some(kind(was).to_owned()), Some(kind(is).to_owned())),
            "structs, enums and unions are used differently",
        ),
    }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
    }
}

/// Compares the aliases that list components have.
fn lists(old: &Program, new: &Program, (index, other): (usize, usize), recorder: &mut Recorder) {
    let (Some(old), Some(new)) = (old.apis.get(index), new.apis.get(other)) else { return };
    for component in old.components.iter() {
        let Some(alias) = &component.alias else { continue };
        if !new.components.iter().any(|it| it.alias.as_ref() == Some(alias)) {
            let at = At::old(&component.pointer, format!("{}::{alias}", old.name));
            let at = At { is_list_alias: true, ..at }.used(component.usage);
            let why = "code that names the alias no longer compiles";
            recorder.push(
                ChangeKind::TypeRemoved,
                Class::Breaking,
                at,
                (Some(component.name.clone()), None),
                why,
            );
        }
    }
    for component in new.components.iter() {
        let Some(alias) = &component.alias else { continue };
        if !old.components.iter().any(|it| it.alias.as_ref() == Some(alias)) {
            let at = At::new(&component.pointer, format!("{}::{alias}", new.name));
            let at = At { is_list_alias: true, ..at }.used(component.usage);
            let why = "the alias is new";
            recorder.push(
                ChangeKind::TypeAdded,
                Class::Addition,
                at,
                (None, Some(component.name.clone())),
                why,
            );
        }
    }
}
