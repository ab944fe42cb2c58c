//! Finds new inline types that are equal to another type of their API.

use std::collections::{BTreeMap, HashMap};

use super::Group;
use crate::ir::{Field, Origin, Program, Shape, TypeDef, TypeId, TypeSyntax, Usage};
use crate::pass::{presence, usage};

/// The least number of fields of a struct that joins an equal one elsewhere. A smaller struct, and
/// an enum, joins only one at a property of the same name.
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
    let classes = classes(program, target);
    let usages = usage::reach(program);
    let mut by_class: BTreeMap<(usize, String), Vec<&TypeDef>> = BTreeMap::new();
    for definition in program.types.iter().filter(|it| !target.contains_key(&it.id)) {
        let class = classes.get(definition.id.0).copied().unwrap_or_default();
        let usage = usages.get(definition.id.0).copied().unwrap_or_default();
        by_class.entry((class, presences(definition, usage))).or_default().push(definition);
    }
    let mut groups = Vec::new();
    for mut members in by_class.into_values().filter(|members| members.len() > 1) {
        let is_pinned = |it: &TypeDef| pinned.get(it.id.0).is_some_and(Option::is_some);
        members.sort_by_cached_key(|it| (!is_pinned(it), it.sort_key()));
        let Some((first, rest)) = members.split_first() else { continue };
        let joined = rest.iter().filter(|it| is_new(it) && fits(first, it)).map(|it| it.id);
        let group: Group = std::iter::once(first.id).chain(joined).collect();
        if group.len() > 1 {
            groups.push(group);
        }
    }
    groups
}

/// Returns whether a type may join an equal one.
fn fits(first: &TypeDef, other: &TypeDef) -> bool {
    let is_large = matches!(&other.shape, Shape::Struct(object) if object.fields.len() >= FIELDS);
    let name = |definition: &TypeDef| match &definition.origin {
        Origin::Property { name, .. } | Origin::Alternative { name, .. } => Some(name.clone()),
        Origin::Parameter { name, .. } => Some(name.clone()),
        _ => None,
    };
    let is_free = |name: &Option<String>, of: &Option<String>| name.is_none() || name == of;
    !matches!(other.shape, Shape::Union(_))
        && (is_large || name(first).is_some() && name(first) == name(other))
        && is_free(&other.wanted_name, &first.wanted_name)
        && is_free(&other.description, &first.description)
        && other.aliases.is_empty()
}

/// Partitions the types of each API by their structure, including that of nested types.
pub(super) fn classes(program: &Program, target: &HashMap<TypeId, TypeId>) -> Vec<usize> {
    let mut classes = vec![0; program.types.len()];
    let mut count = 0;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut next: Vec<usize> = Vec::with_capacity(classes.len());
        for definition in &program.types {
            let fresh = known.len();
            next.push(*known.entry(signature(definition, &classes)).or_insert(fresh));
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

fn signature(definition: &TypeDef, classes: &[usize]) -> String {
    let class = |id: TypeId| classes.get(id.0).copied().unwrap_or_default().to_string();
    let mut members: Vec<String> = match &definition.shape {
        Shape::Enum(values) => {
            let any = values.any_text.then(|| "any text".to_owned());
            let listed = values.variants.iter().map(|it| format!("{:?} {:?}", it.wire, it.wanted_name));
            listed.chain(any).collect()
        }
        Shape::Union(union) => {
            let arm = |it: &crate::ir::Arm| format!("{} {:?}", it.ty.text(TypeSyntax::Row, &class), it.test);
            union.arms.iter().map(arm).collect()
        }
        Shape::Struct(object) => {
            let field = |field: &Field| {
                let Field { wire, required, read_only, nullable, sensitive, lenient, deprecated, .. } = field;
                let ty = field.ty.text(TypeSyntax::Row, &class);
                let write_only = field.write_only;
                let marks = format!(
                    "{required} {read_only} {write_only} {nullable} {sensitive} {lenient} {deprecated}"
                );
                let words =
                    format!("{:?} {:?} {:?}", field.constraints, field.wanted_name, field.description);
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

/// Returns the presences of the fields for a usage. Types that differ in them stay apart, since a
/// field of one of them would become an `Option`.
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
