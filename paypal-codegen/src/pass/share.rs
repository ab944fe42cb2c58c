//! Types with the same name and structure in several APIs become one type in `shared`.
//!
//! So an amount from an order is the amount a refund takes. Limits and descriptions don't count as structure. What the
//! lock pins as shared stays shared: a field that one API adds is added to the shared type.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Field, Home, Program, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::lock::NamesLock;
use crate::name::{self, Scope};

pub(super) fn share(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let pins: Vec<Pin> = program.types.iter().map(|definition| pin(program, lock, definition)).collect();
    unify(program, &pins, diagnostics);
    let classes = classes(program, &pins);
    let mut groups: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    for (definition, class) in program.types.iter().zip(&classes) {
        groups.entry(*class).or_default().push(definition.id);
    }
    let mut groups: Vec<Vec<TypeId>> = groups.into_values().filter(|members| members.len() > 1).collect();
    // Names that are pinned first, then those that most APIs share.
    let pinned = |members: &[TypeId]| members.iter().find_map(|id| pins.get(id.0)?.shared());
    groups.sort_by_key(|members| (pinned(members).is_none(), std::cmp::Reverse(members.len()), members.first().copied()));
    let mut scope = Scope::default();
    for members in groups {
        let name = pinned(&members).map(str::to_owned);
        add(program, members, name, &mut scope);
    }
}

/// What the lock says of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pin {
    /// Nothing: it is new.
    New,
    /// It is a type of its own API.
    Own,
    /// It is the type of this name in `shared`.
    Shared(String),
}

impl Pin {
    fn shared(&self) -> Option<&str> {
        match self {
            Self::Shared(name) => Some(name),
            _ => None,
        }
    }
}

fn pin(program: &Program, lock: &NamesLock, definition: &TypeDef) -> Pin {
    let api = program.apis.get(definition.api).map_or("", |api| api.name.as_str());
    match lock.shared(api, &definition.origin) {
        None => Pin::New,
        Some(None) => Pin::Own,
        Some(Some(name)) => Pin::Shared(name.to_owned()),
    }
}

/// Gives all types that are pinned to one shared type the fields and values of all of them.
fn unify(program: &mut Program, pins: &[Pin], diagnostics: &mut Diagnostics) {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, pin) in pins.iter().enumerate() {
        if let Some(name) = pin.shared() {
            groups.entry(name).or_default().push(index);
        }
    }
    for (name, members) in groups {
        let Some((_, rest)) = members.split_first() else { continue };
        let shapes: Vec<Shape> =
            members.iter().filter_map(|index| program.types.get(*index)).map(|it| it.shape.clone()).collect();
        if shapes.windows(2).all(|pair| matches!(pair, [left, right] if same_members(left, right))) {
            continue;
        }
        for index in members.iter().copied() {
            let others = shapes.iter().flat_map(members_of).collect::<Vec<_>>();
            let types: Vec<String> = program.types.iter().map(|definition| definition.name.clone()).collect();
            let Some(definition) = program.types.get_mut(index) else { continue };
            if !take_in(definition, &others, &types) && rest.contains(&index) {
                diagnostics.push(
                    Diagnostic::warning(
                        code::LOCK_NOT_KEPT,
                        format!("`{}` is no longer like the other `shared::{name}`", definition.name),
                    )
                    .at(&definition.span)
                    .pointer(&definition.pointer)
                    .help("users of this API get a type of its own"),
                );
            }
        }
    }
}

enum Member<'a> {
    Field(&'a Field),
    Value(&'a crate::ir::Variant),
}

fn members_of(shape: &Shape) -> Vec<Member<'_>> {
    match shape {
        Shape::Struct(object) => object.fields.iter().map(Member::Field).collect(),
        Shape::Enum(values) => values.variants.iter().map(Member::Value).collect(),
    }
}

fn same_members(left: &Shape, right: &Shape) -> bool {
    let names = |shape| -> Vec<String> {
        members_of(shape)
            .into_iter()
            .map(|member| match member {
                Member::Field(field) => format!("{}{}", field.wire, field.required),
                Member::Value(value) => value.wire.clone(),
            })
            .collect()
    };
    names(left) == names(right)
}

/// Adds the members that a type lacks; answers whether it could, which needs equal types for equal names.
fn take_in(definition: &mut TypeDef, others: &[Member<'_>], names: &[String]) -> bool {
    let text = |ty: &TypeRef| type_text(ty, &|id| names.get(id.0).cloned().unwrap_or_default());
    for member in others {
        match (&mut definition.shape, member) {
            (Shape::Struct(object), Member::Field(field)) => {
                match object.fields.iter_mut().find(|own| own.wire == field.wire) {
                    Some(own) if text(&own.ty) != text(&field.ty) => return false,
                    // Required only where all say so: what is not required of one is not sent by it.
                    Some(own) => own.required &= field.required,
                    None => object.fields.push(Field { required: false, ..(*field).clone() }),
                }
            }
            (Shape::Enum(values), Member::Value(value)) => {
                if !values.variants.iter().any(|own| own.wire == value.wire) {
                    values.variants.push((*value).clone());
                }
            }
            _ => return false,
        }
    }
    true
}

/// Partitions the types by name and structure, nested types by theirs.
fn classes(program: &Program, pins: &[Pin]) -> Vec<usize> {
    let mut classes = vec![0; program.types.len()];
    let mut count = 0;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let next: Vec<usize> = (program.types.iter().zip(pins))
            .map(|(definition, pin)| {
                let key = match pin {
                    Pin::Own => format!("own {}", definition.id.0),
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
    let mut out = definition.name.clone();
    match &definition.shape {
        Shape::Enum(values) => {
            for variant in &values.variants {
                out.push_str(&format!("\n{} {}", variant.name, variant.wire));
            }
        }
        Shape::Struct(object) => {
            out.push_str(if object.open { " open" } else { "" });
            for field in &object.fields {
                let ty = type_text(&field.ty, &|id| classes.get(id.0).copied().unwrap_or_default().to_string());
                let Field { name, wire, required, read_only, sensitive, .. } = field;
                out.push_str(&format!("\n{name} {wire} {ty} {required} {read_only} {sensitive}"));
            }
        }
    }
    out
}

fn type_text(ty: &TypeRef, named: &dyn Fn(TypeId) -> String) -> String {
    match ty {
        TypeRef::Named(id) => named(*id),
        TypeRef::List(element) => format!("[{}]", type_text(element, named)),
        other => format!("{other:?}"),
    }
}

/// Adds the shared type that stands for the members of a group.
fn add(program: &mut Program, members: Vec<TypeId>, pinned: Option<String>, scope: &mut Scope) {
    let Some(first) = members.first().and_then(|id| program.get(*id)).cloned() else { return };
    let api = program.apis.get(first.api).map_or("", |api| api.name.as_str());
    let candidates = match pinned {
        Some(name) => vec![name],
        None => vec![first.name.clone(), format!("{}{}", name::type_name(api).unwrap_or_default(), first.name)],
    };
    let id = TypeId(program.types.len());
    let usage = members
        .iter()
        .filter_map(|member| program.get(*member))
        .fold(Usage::default(), |usage, member| usage.union(member.usage));
    for member in &members {
        if let Some(member) = program.types.get_mut(member.0) {
            member.merged_into = Some(id);
            member.usage = usage;
        }
    }
    program.types.push(TypeDef {
        id,
        name: scope.first_free(&candidates),
        usage,
        home: Home::Shared,
        sharers: members,
        ..first
    });
}
