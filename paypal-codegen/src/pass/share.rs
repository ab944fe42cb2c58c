//! Moves types with the same name and structure in several APIs to one type in `shared`.
//!
//! So an amount from an order has the type that a refund needs. Limits and descriptions are not
//! part of the structure. A type that the lock pins as shared stays shared: a field that one API
//! adds is added to the shared type.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::pin::{Pin, pin, type_text};
use super::unify;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Alias, ComponentTarget, Field, Placement, Program, Shape, TypeDef, TypeId, Usage};
use crate::lock::NamesLock;
use crate::name::{self, Scope};

pub(super) fn share(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let mut pins: Vec<Pin> = program.types.iter().map(|definition| pin(program, lock, definition)).collect();
    unify::unify(program, lock, &mut pins, diagnostics);
    let classes = classes(program, &pins);
    let mut groups: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    for (definition, class) in program.types.iter().zip(&classes) {
        groups.entry(*class).or_default().push(definition.id);
    }
    let also = also(program, diagnostics);
    let pinned = |members: &[TypeId]| members.iter().find_map(|id| pins.get(id.0)?.shared());
    // A type that only one API still has stays in `shared`: its path there is public.
    let is_shared = |members: &Vec<TypeId>| {
        members.len() > 1
            || pinned(members).is_some()
            || members.iter().any(|member| also.contains_key(member))
    };
    let candidates: Vec<Vec<TypeId>> =
        groups.values().filter(|members| is_shared(members)).cloned().collect();
    let shared = with_types_inside(program, &pins, &candidates, &also);
    let is_shared = |members: &Vec<TypeId>| members.iter().any(|member| shared.contains(member));
    let mut groups: Vec<Vec<TypeId>> = groups.into_values().filter(is_shared).collect();
    // First the types with pinned names, then those that most APIs share.
    groups.sort_by_key(|members| {
        (pinned(members).is_none(), std::cmp::Reverse(members.len()), members.first().copied())
    });
    let mut scope = Scope::default();
    let mut given: HashSet<String> = HashSet::new();
    for members in groups {
        // Types that no longer fit the others of the same name leave `shared`.
        let name = pinned(&members).map(str::to_owned);
        if name.clone().is_none_or(|name| given.insert(name)) {
            let also = members.iter().filter_map(|member| also.get(member)).flatten().copied().collect();
            add(program, members, also, name, &mut scope);
        }
    }
    // The former names in the APIs are kept in `shared` as well, unless another type has the name.
    for definition in program.types.iter_mut().filter(|definition| !definition.members.is_empty()) {
        definition.aliases.retain(|alias| scope.take(&alias.name));
    }
}

/// Returns the types inside components that other APIs have as well (`x-also-in`), with those APIs.
fn also(program: &Program, diagnostics: &mut Diagnostics) -> HashMap<TypeId, BTreeSet<usize>> {
    let mut found: HashMap<TypeId, BTreeSet<usize>> = HashMap::new();
    for api in &program.apis {
        for component in &api.components {
            for name in &component.also_in {
                let Some(other) = program.apis.iter().position(|other| other.name == *name) else {
                    diagnostics.push(unknown_api(&api.file, &component.pointer, name));
                    continue;
                };
                let mut todo = match &component.target {
                    Some(ComponentTarget::Type(id)) => vec![*id],
                    Some(ComponentTarget::Alias(ty)) => ty.named().into_iter().collect(),
                    None => Vec::new(),
                };
                while let Some(id) = todo.pop() {
                    if found.entry(id).or_default().insert(other) {
                        todo.extend(inside(program, id));
                    }
                }
            }
        }
    }
    found
}

fn unknown_api(file: &str, pointer: &str, name: &str) -> Diagnostic {
    let message = format!("`x-also-in` names the API `{name}`, which does not exist");
    let pointer = format!("{pointer}/x-also-in");
    let problem = Diagnostic::error(code::UNKNOWN_API, message).in_file(file).pointer(pointer);
    problem.help("write the name of an API as in `apis.yaml`")
}

/// Returns the types of the fields or arms of a type.
fn inside(program: &Program, id: TypeId) -> Vec<TypeId> {
    match program.get(id).map(|definition| &definition.shape) {
        Some(Shape::Struct(object)) => object.fields.iter().filter_map(|field| field.ty.named()).collect(),
        Some(Shape::Union(union)) => union.arms.iter().filter_map(|arm| arm.ty.named()).collect(),
        Some(Shape::Enum(_)) | None => Vec::new(),
    }
}

/// Returns the types of the candidates that can be in `shared`, with the types inside them, which
/// must be there as well. A candidate leaves `shared` if a type inside it belongs to its own API,
/// unless other APIs have the candidate by `x-also-in`.
fn with_types_inside(
    program: &Program,
    pins: &[Pin],
    candidates: &[Vec<TypeId>],
    also: &HashMap<TypeId, BTreeSet<usize>>,
) -> HashSet<TypeId> {
    let is_new = |id: TypeId| pins.get(id.0) == Some(&Pin::New);
    let mut fit: HashSet<TypeId> = candidates.iter().flatten().copied().collect();
    fit.extend(program.types.iter().map(|it| it.id).filter(|id| is_new(*id) || also.contains_key(id)));
    loop {
        let leaves = |id: &TypeId| {
            !also.contains_key(id) && inside(program, *id).iter().any(|inner| !fit.contains(inner))
        };
        let mut leaving: HashSet<TypeId> = fit.iter().copied().filter(leaves).collect();
        let groups = candidates.iter().filter(|members| members.iter().any(|it| leaving.contains(it)));
        let together: Vec<TypeId> = groups.flatten().copied().collect();
        leaving.extend(together.into_iter().filter(|id| fit.contains(id)));
        fit.retain(|id| !leaving.contains(id));
        if leaving.is_empty() {
            break;
        }
    }
    let mut shared: HashSet<TypeId> = HashSet::new();
    let mut todo: Vec<TypeId> = candidates.iter().flatten().copied().filter(|id| fit.contains(id)).collect();
    while let Some(id) = todo.pop() {
        if shared.insert(id) {
            todo.extend(inside(program, id));
        }
    }
    shared
}

/// Partitions the types by name and structure, including that of nested types.
fn classes(program: &Program, pins: &[Pin]) -> Vec<usize> {
    let mut classes = vec![0; program.types.len()];
    let mut count = 0;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let next: Vec<usize> = (program.types.iter().zip(pins))
            .map(|(definition, pin)| {
                let key = match pin {
                    Pin::Own | Pin::Left => format!("own {}", definition.id.0),
                    _ => signature(definition, &classes),
                };
                let fresh = known.len();
                *known.entry(key).or_insert(fresh)
            })
            .collect();
        let found = known.len();
        classes = next;
        if found == count {
            return classes;
        }
        count = found;
    }
}

fn signature(definition: &TypeDef, classes: &[usize]) -> String {
    let mut out = definition.name.to_string();
    match &definition.shape {
        Shape::Enum(values) => {
            out.push_str(if values.any_text { " any text" } else { "" });
            for variant in &values.variants {
                out.push_str(&format!("\n{} {}", variant.name, variant.wire));
            }
        }
        Shape::Union(union) => {
            for arm in &union.arms {
                let ty = type_text(&arm.ty, &|id| classes.get(id.0).copied().unwrap_or_default().to_string());
                out.push_str(&format!("\n{} {ty} {:?}", arm.name, arm.test));
            }
        }
        Shape::Struct(object) => {
            out.push_str(if object.open { " open" } else { "" });
            for field in &object.fields {
                let ty =
                    type_text(&field.ty, &|id| classes.get(id.0).copied().unwrap_or_default().to_string());
                let Field { name, wire, required, read_only, nullable, sensitive, lenient, .. } = field;
                let write_only = field.write_only;
                let marks = format!("{required} {read_only} {write_only} {nullable} {sensitive} {lenient}");
                out.push_str(&format!("\n{name} {wire} {ty} {marks}"));
            }
        }
    }
    out
}

/// Adds the shared type that replaces the members of a group.
fn add(
    program: &mut Program,
    members: Vec<TypeId>,
    also: Vec<usize>,
    pinned: Option<String>,
    scope: &mut Scope,
) {
    let Some(first) = members.first().and_then(|id| program.get(*id)).cloned() else { return };
    let api = program.apis.get(first.api).map_or("", |api| api.name.as_str());
    let mut aliases: Vec<Alias> = Vec::new();
    for alias in members.iter().filter_map(|member| program.get(*member)).flat_map(|it| &it.aliases) {
        if !aliases.iter().any(|known| known.name == alias.name) {
            aliases.push(alias.clone());
        }
    }
    // A pinned name that is now a former name is not used.
    let candidates = match pinned.filter(|name| !aliases.iter().any(|alias| alias.name == *name)) {
        Some(name) => vec![name],
        None => {
            vec![
                first.name.to_string(),
                format!("{}{}", name::type_name(api).unwrap_or_default(), first.name),
            ]
        }
    };
    let id = TypeId(program.types.len());
    let usage = members
        .iter()
        .filter_map(|member| program.get(*member))
        .fold(Usage::default(), |usage, member| usage.union(member.usage));
    for member in &members {
        if let Some(member) = program.types.get_mut(member.0) {
            member.representative = Some(id);
            member.usage = usage;
        }
    }
    let name = scope.first_free(&candidates).into();
    let placement = Placement::Shared;
    program.types.push(TypeDef { id, name, aliases, usage, placement, members, also, ..first });
}
