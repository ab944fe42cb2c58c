//! Finds new inline types that are equal to another type of their API.
//!
//! Types at properties of the same name are equal if their structure is; descriptions may differ,
//! since large specs describe one object in other words at each place. Elsewhere only a struct
//! joins another one, and only if all descriptions are equal too.

use std::collections::{BTreeMap, HashMap};

use super::Group;
use crate::ir::{Field, Origin, Program, Shape, TypeDef, TypeId, TypeSyntax, Usage};
use crate::pass::{presence, usage};

/// The least number of fields of a struct that joins an equal one elsewhere. A smaller struct, an
/// enum and a union join only one at a property of the same name.
const FIELDS: usize = 2;

/// Returns the groups of equal types. `target` leads from a type that was merged to the one that
/// stays.
pub(super) fn groups(
    program: &Program,
    pinned: &[Option<String>],
    target: &HashMap<TypeId, TypeId>,
) -> Vec<Group> {
    let is_new = |definition: &&TypeDef| {
        definition.origin.is_inline() && pinned.get(definition.id.0).is_some_and(Option::is_none)
    };
    if !program.types.iter().any(|definition| is_new(&definition)) {
        return Vec::new();
    }
    let usages = usage::reach(program);
    let presences: Vec<String> =
        program.types.iter().zip(usages).map(|(definition, usage)| presences(definition, usage)).collect();
    let exact = partition(program, target, &presences, Words::All);
    let alike = partition(program, target, &presences, Words::None);
    let mut by_class: BTreeMap<usize, Vec<&TypeDef>> = BTreeMap::new();
    for definition in program.types.iter().filter(|it| !target.contains_key(&it.id)) {
        by_class.entry(class(&alike, definition.id)).or_default().push(definition);
    }
    let is_pinned = |it: &TypeDef| pinned.get(it.id.0).is_some_and(Option::is_some);
    let mut groups = Vec::new();
    for members in by_class.into_values().filter(|members| members.len() > 1) {
        for mut members in joined(members, &exact) {
            // The order of the document does not matter, so that the type keeps its name if it
            // changes.
            members.sort_by_cached_key(|it| (!is_pinned(it), it.sort_key()));
            let Some((first, rest)) = members.split_first() else { continue };
            let joined = rest.iter().filter(|it| is_new(it) && fits(first, it)).map(|it| it.id);
            let group: Group = std::iter::once(first.id).chain(joined).collect();
            if group.len() > 1 {
                groups.push(group);
            }
        }
    }
    groups
}

/// Puts together types of one structure: those of one name, and structs whose descriptions are
/// equal.
fn joined<'a>(members: Vec<&'a TypeDef>, exact: &[usize]) -> Vec<Vec<&'a TypeDef>> {
    let mut groups: Vec<Vec<&TypeDef>> = Vec::new();
    let mut of_name: HashMap<String, usize> = HashMap::new();
    let mut of_class: HashMap<usize, usize> = HashMap::new();
    for definition in members {
        let is_large = matches!(&definition.shape, Shape::Struct(object) if object.fields.len() >= FIELDS);
        let class = is_large.then(|| class(exact, definition.id));
        let name = name(&definition.origin);
        let by_name = name.as_ref().and_then(|name| of_name.get(name)).copied();
        let by_class = class.and_then(|class| of_class.get(&class)).copied();
        let place = by_name.or(by_class).unwrap_or(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        if let Some(other) = by_class.filter(|other| *other != place) {
            let moved = groups.get_mut(other).map(std::mem::take).unwrap_or_default();
            let known = of_name.values_mut().chain(of_class.values_mut());
            known.filter(|known| **known == other).for_each(|known| *known = place);
            groups.get_mut(place).into_iter().for_each(|group| group.extend(&moved));
        }
        groups.get_mut(place).into_iter().for_each(|group| group.push(definition));
        of_name.extend(name.map(|name| (name, place)));
        of_class.extend(class.map(|class| (class, place)));
    }
    groups
}

/// Returns the name of the property, the alternative, the parameter or the component.
fn name(origin: &Origin) -> Option<String> {
    match origin {
        Origin::Property { name, .. }
        | Origin::Alternative { name, .. }
        | Origin::Parameter { name, .. }
        | Origin::Component(name) => Some(name.clone()),
        // Equal error bodies are one type, however small; no property has this name.
        Origin::Error { .. } => Some("=error".to_owned()),
        _ => None,
    }
}

/// Returns whether a type may join an equal one: neither has a name that the other lacks.
fn fits(first: &TypeDef, other: &TypeDef) -> bool {
    (other.wanted_name.is_none() || other.wanted_name == first.wanted_name) && other.aliases.is_empty()
}

/// Removes the description of a type whose schemas have different ones. Each field with the type
/// has its own.
pub(super) fn describe(program: &mut Program, groups: &[Group]) {
    for group in groups {
        let description = |id: &TypeId| program.get(*id).and_then(|it| it.description.as_ref());
        let mut descriptions: Vec<&String> = group.iter().filter_map(description).collect();
        descriptions.sort();
        descriptions.dedup();
        let first = group.first().and_then(|id| program.get(*id));
        let is_kept = first.is_some_and(|it| !it.origin.is_inline() && it.description.is_some());
        if descriptions.len() > 1 && !is_kept {
            for id in group {
                program.types.get_mut(id.0).into_iter().for_each(|it| it.description = None);
            }
        }
    }
}

/// Tells whether descriptions are part of a structure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    All,
    None,
}

/// Partitions the types of each API by their structure, including that of nested types.
pub(super) fn classes(program: &Program) -> Vec<usize> {
    partition(program, &HashMap::new(), &[], Words::All)
}

fn partition(
    program: &Program,
    target: &HashMap<TypeId, TypeId>,
    presences: &[String],
    words: Words,
) -> Vec<usize> {
    let mut classes = vec![0; program.types.len()];
    let mut count = 0;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut next: Vec<usize> = Vec::with_capacity(classes.len());
        for definition in &program.types {
            let fresh = known.len();
            let mut signature = signature(definition, &classes, words);
            // Types that differ in the presences stay apart, since a field of one of them would
            // become an `Option`.
            signature.push_str(presences.get(definition.id.0).map_or("", String::as_str));
            next.push(*known.entry(signature).or_insert(fresh));
        }
        for (id, kept) in target {
            if let Some(class) = next.get(kept.0).copied()
                && let Some(place) = next.get_mut(id.0)
            {
                *place = class;
            }
        }
        let found = known.len();
        classes = next;
        if found == count {
            return classes;
        }
        count = found;
    }
}

fn class(classes: &[usize], id: TypeId) -> usize {
    classes.get(id.0).copied().unwrap_or_default()
}

fn signature(definition: &TypeDef, classes: &[usize], words: Words) -> String {
    let class = |id: TypeId| class(classes, id).to_string();
    let mut members: Vec<String> = match &definition.shape {
        Shape::Enum(values) => {
            let any = values.any_text.then(|| "any text".to_owned());
            let listed = values.variants.iter().map(|it| format!("{:?} {:?}", it.wire, it.wanted_name));
            listed.chain(any).collect()
        }
        Shape::Union(union) => {
            // The order of the arms decides which of them a value becomes.
            let arm = |(index, it): (usize, &crate::ir::Arm)| {
                format!(
                    "{index:05} {} {:?} {:?}",
                    it.ty.text(TypeSyntax::Row, &class),
                    it.test,
                    it.wanted_name
                )
            };
            union.arms.iter().enumerate().map(arm).collect()
        }
        Shape::Struct(object) => {
            let field = |field: &Field| {
                let Field { wire, required, read_only, nullable, sensitive, lenient, deprecated, .. } = field;
                let ty = field.ty.text(TypeSyntax::Row, &class);
                let write_only = field.write_only;
                let marks = format!(
                    "{required} {read_only} {write_only} {nullable} {sensitive} {lenient} {deprecated}"
                );
                let description = field.description.as_ref().filter(|_| words == Words::All);
                let words = format!("{:?} {:?} {description:?}", field.constraints, field.wanted_name);
                format!("{wire} {ty} {marks} {words}")
            };
            let open = if object.open { vec!["open".to_owned()] } else { Vec::new() };
            object.fields.iter().map(field).chain(open).collect()
        }
    };
    members.sort();
    let kind = std::mem::discriminant(&definition.shape);
    format!("{} {kind:?} {} {}", definition.api, definition.deprecated, members.join("\n"))
}

/// Returns the presences of the fields for a usage.
fn presences(definition: &TypeDef, usage: Usage) -> String {
    match &definition.shape {
        Shape::Struct(object) => {
            let presence = |field: &Field| format!("{:?}", presence::of(field, usage));
            let mut presences: Vec<String> =
                object.fields.iter().map(|field| format!("{} {}", field.wire, presence(field))).collect();
            presences.sort();
            presences.join(",")
        }
        _ => String::new(),
    }
}
