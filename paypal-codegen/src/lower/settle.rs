//! Decides the types that depend on other types, when all of them are known.
//!
//! While schemas are lowered, three kinds of types are only ids: a union, a component that is an
//! alias of another type (such as a list), and the type of a property for which several
//! alternatives have different types. At the end of each outermost schema, every type that it
//! reaches is known. Then the ids are replaced. The result is a function of the document: it does
//! not depend on the schema at which lowering began.

use std::collections::{HashMap, HashSet};

use super::Lower;
use super::arms::Group;
use super::object::hide_secrets;
use super::schema::{MAX_NESTING, deep};
use super::union::{Alternative, UnionSchema};
use crate::diagnostic::code;
use crate::document::{MAX_REFERENCES, Node, Pointer};
use crate::ir::{JsonKind, Shape, StringEnum, TypeId, TypeRef};

/// An alias of a component: its id, its schema and its pointer.
pub(super) type Alias<'a> = (TypeId, &'a Node, Pointer);

/// The state while a type is settled.
#[derive(Default)]
pub(super) struct Open {
    /// The ids around the type.
    ids: Vec<TypeId>,
    /// Whether any JSON took the place of a type inside, because it is one of these ids.
    pub(super) is_cut: bool,
}

/// The types that are not decided yet, and those that were.
pub(super) struct Settling<'a> {
    /// The last id that was given to something without a Rust item; they count backwards.
    last: usize,
    /// The aliases of components, by pointer.
    aliases: HashMap<String, TypeId>,
    /// The aliases that were not checked yet.
    unchecked: Vec<Alias<'a>>,
    /// The types of ids without a Rust item. They may refer to such ids as well.
    pub(super) replaced: HashMap<TypeId, TypeRef>,
    /// The types of such ids without further ones inside.
    pub(super) settled: HashMap<TypeId, TypeRef>,
    /// The ids whose chain of types was checked.
    pub(super) closed: HashSet<TypeId>,
    /// The types that the alternatives have for one property.
    either: HashMap<TypeId, Vec<TypeRef>>,
    /// The enums in whose place another enum is used.
    dropped: HashMap<TypeId, TypeId>,
    unions: HashMap<TypeId, UnionSchema<'a>>,
    /// The unions that are not decided yet.
    pending: Vec<TypeId>,
    /// All types before this index are settled.
    first: usize,
}

impl<'a> Settling<'a> {
    /// Starts with the number of types that exist already.
    pub(super) fn new(types: usize) -> Self {
        Self {
            last: usize::MAX,
            aliases: HashMap::new(),
            unchecked: Vec::new(),
            replaced: HashMap::new(),
            settled: HashMap::new(),
            closed: HashSet::new(),
            either: HashMap::new(),
            dropped: HashMap::new(),
            unions: HashMap::new(),
            pending: Vec::new(),
            first: types,
        }
    }

    fn fresh(&mut self) -> TypeId {
        self.last -= 1;
        TypeId(self.last)
    }

    /// Returns the alias of a component.
    pub(super) fn alias(&self, pointer: &Pointer) -> Option<TypeId> {
        self.aliases.get(pointer.as_str()).copied()
    }

    /// Creates the alias of a component, whose type is not known yet.
    pub(super) fn begin_alias(&mut self, schema: &'a Node, pointer: &Pointer) -> TypeId {
        let id = self.fresh();
        self.aliases.insert(pointer.as_str().to_owned(), id);
        self.unchecked.push((id, schema, pointer.clone()));
        id
    }

    /// Sets the type of an id.
    pub(super) fn replace(&mut self, id: TypeId, ty: TypeRef) {
        self.replaced.insert(id, ty);
    }

    /// Returns whether an id has no Rust item.
    pub(super) fn is_replaced(&self, id: TypeId) -> bool {
        self.replaced.contains_key(&id) || self.dropped.contains_key(&id)
    }

    /// Returns a type that accepts the values of two types.
    pub(super) fn either(&mut self, one: TypeRef, other: TypeRef) -> TypeRef {
        if let TypeRef::Named(id) = &one
            && let Some(types) = self.either.get_mut(id)
        {
            types.push(other);
            return one;
        }
        let id = self.fresh();
        self.either.insert(id, vec![one, other]);
        TypeRef::Named(id)
    }

    /// Adds a union, whose arms are not known yet.
    pub(super) fn declare(&mut self, id: TypeId, union: UnionSchema<'a>) {
        self.unions.insert(id, union);
        self.pending.push(id);
    }

    pub(super) fn is_union(&self, id: TypeId) -> bool {
        self.unions.contains_key(&id)
    }

    pub(super) fn schema(&self, id: TypeId) -> Option<&UnionSchema<'a>> {
        self.unions.get(&id)
    }

    pub(super) fn alternatives(&self, id: TypeId) -> &[Alternative<'a>] {
        self.unions.get(&id).map_or(&[], |union| &union.list)
    }

    /// Follows aliases, up to a union or a type that is no alias.
    pub(super) fn target<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        let mut at = ty;
        // An alias of itself has no target.
        for _ in 0..=self.replaced.len() {
            match at {
                TypeRef::Named(id) if !self.is_union(*id) => match self.replaced.get(id) {
                    Some(next) => at = next,
                    None => return at,
                },
                _ => return at,
            }
        }
        &TypeRef::Any
    }
}

impl<'a> Lower<'a> {
    /// Decides all unions that were declared, and replaces the ids without a Rust item in all types
    /// that were defined.
    pub(super) fn settle(&mut self) {
        let aliases = std::mem::take(&mut self.settling.unchecked);
        self.check_aliases(&aliases);
        let mut unions = std::mem::take(&mut self.settling.pending);
        let mut several = Vec::new();
        for id in unions.iter().copied() {
            if let Some(only) = self.sole_alternative(id) {
                self.settling.replace(id, only);
                continue;
            }
            let groups = self.groups(id);
            self.report_lists(id, &groups);
            match groups.as_slice() {
                [only] => match only.open_enum() {
                    Some(listed) => self.any_text(id, listed),
                    None => self.settling.replace(id, only.ty.clone()),
                },
                _ => several.push((id, groups)),
            }
        }
        for (id, groups) in several {
            match self.arms(id, groups) {
                Ok(union) => self.fill(id, Shape::Union(union)),
                Err(why) => {
                    self.untellable(id, &why);
                    self.settling.replace(id, TypeRef::Any);
                }
            }
        }
        unions.retain(|id| self.settling.is_replaced(*id));
        self.settle_chains(&aliases, &unions);
        for index in std::mem::replace(&mut self.settling.first, self.types.len())..self.types.len() {
            let Some(definition) = self.types.get_mut(index) else { continue };
            let mut shape = std::mem::replace(&mut definition.shape, Shape::Union(Default::default()));
            self.settle_shape(&mut shape);
            self.fill(TypeId(index), shape);
        }
    }

    /// Returns the type of a union of one alternative besides null, which may be a union itself.
    fn sole_alternative(&self, id: TypeId) -> Option<TypeRef> {
        let mut targets = self.settling.alternatives(id).iter().map(|it| self.settling.target(&it.ty));
        let first = targets.next().filter(|first| **first != TypeRef::Named(id))?;
        targets.all(|other| other == first).then(|| first.clone())
    }

    fn settle_shape(&mut self, shape: &mut Shape) {
        match shape {
            Shape::Enum(_) => {}
            Shape::Union(union) => union.arms.iter_mut().for_each(|arm| arm.ty = self.settled(&arm.ty)),
            Shape::Struct(object) => {
                let mut is_changed = false;
                for field in &mut object.fields {
                    let ty = self.settled(&field.ty);
                    if ty == field.ty {
                        continue;
                    }
                    if let Some(schema) = self.document.at(&field.pointer) {
                        let at = Pointer::parse(&field.pointer);
                        if ty.nesting() > MAX_NESTING {
                            self.nested_too_deeply(schema, &at);
                        }
                        // The limits of the elements depend on the type.
                        field.constraints = self.constraints(schema, &at, &ty);
                    }
                    // Any JSON may be null without a nullable type.
                    field.nullable &= ty != TypeRef::Any;
                    is_changed = true;
                    field.ty = ty;
                }
                if is_changed {
                    hide_secrets(object);
                }
            }
        }
    }

    /// Returns a type without ids that have no Rust item.
    pub(super) fn settled(&self, ty: &TypeRef) -> TypeRef {
        self.settled_inside(ty, &mut Open::default())
    }

    /// Settles a type inside others. A type that contains itself in lists and maps alone ends with
    /// any JSON, since Rust can't express it.
    pub(super) fn settled_inside(&self, ty: &TypeRef, open: &mut Open) -> TypeRef {
        deep(|| self.settled_here(ty, open))
    }

    fn settled_here(&self, ty: &TypeRef, open: &mut Open) -> TypeRef {
        match ty {
            // So many types around this one are nested too deeply, which is an error.
            TypeRef::Named(id) if open.ids.contains(id) || open.ids.len() > MAX_REFERENCES => {
                open.is_cut = true;
                TypeRef::Any
            }
            TypeRef::Named(id) => {
                open.ids.push(*id);
                let replaced = self.settling.settled.get(id).or_else(|| self.settling.replaced.get(id));
                let settled = match (replaced, self.settling.either.get(id)) {
                    (Some(ty), _) => self.settled_inside(ty, open),
                    (None, Some(types)) => {
                        let types: Vec<TypeRef> =
                            types.iter().map(|ty| self.settled_inside(ty, open)).collect();
                        self.common(types)
                    }
                    (None, None) => {
                        self.settling.dropped.get(id).map_or_else(|| ty.clone(), |now| TypeRef::Named(*now))
                    }
                };
                open.ids.pop();
                settled
            }
            TypeRef::Nullable(inner) => match self.settled_inside(inner, open) {
                plain @ (TypeRef::Any | TypeRef::Nullable(_)) => plain,
                inner => TypeRef::Nullable(Box::new(inner)),
            },
            other => match other.inner() {
                Some(inner) => other.with_inner(self.settled_inside(inner, open)),
                None => other.clone(),
            },
        }
    }

    /// Returns the type that accepts the values of several types.
    fn common(&self, types: Vec<TypeRef>) -> TypeRef {
        match types.split_first() {
            Some((first, rest)) if rest.iter().all(|other| other == first) => first.clone(),
            _ if types.iter().all(|ty| self.json_kind(ty) == JsonKind::Text) => TypeRef::STRING,
            _ => TypeRef::Any,
        }
    }

    /// Makes a union of an enum and any other string an enum of its own. It takes the place of an
    /// enum that is written at the alternative itself.
    fn any_text(&mut self, id: TypeId, listed: TypeId) {
        let Some(definition) = self.types.get(listed.0).cloned() else { return };
        let Shape::Enum(values) = definition.shape else { return };
        let values = StringEnum { any_text: true, listed_at: vec![definition.pointer.clone()], ..values };
        self.fill(id, Shape::Enum(values));
        let is_own = self.types.get(id.0).is_some_and(|own| {
            definition.pointer.strip_prefix(&own.pointer).is_some_and(|rest| rest.starts_with('/'))
        });
        if let Some(own) = self.types.get_mut(id.0).filter(|_| is_own) {
            own.description = own.description.take().or(definition.description);
            own.wanted_name = own.wanted_name.take().or(definition.wanted_name);
            own.aliases.extend(definition.aliases);
            self.settling.dropped.entry(listed).or_insert(id);
        }
    }

    fn report_lists(&mut self, id: TypeId, groups: &[Group<'a>]) {
        if let Some(union) = self.settling.schema(id).filter(|_| groups.iter().any(Group::has_lists)) {
            let (keyword, at) = (union.keyword, union.pointer.child(union.keyword));
            let node = union.schema.get(keyword).unwrap_or(union.schema);
            let message = format!(
                "the lists among the alternatives of `{keyword}` can't be distinguished: their elements are decoded as untyped JSON"
            );
            self.warning(code::UNTELLABLE, message, node, &at)
                .help("describe one list, whose elements are the alternatives");
        }
    }

    fn untellable(&mut self, id: TypeId, why: &str) {
        let Some(union) = self.settling.schema(id) else { return };
        let (keyword, at) = (union.keyword, union.pointer.child(union.keyword));
        let node = union.schema.get(keyword).unwrap_or(union.schema);
        let message = format!("the alternatives of `{keyword}` can't be distinguished: {why}");
        self.warning(code::UNTELLABLE, message, node, &at).help(
            "add a `discriminator`, or an `enum` of one value to a property of each alternative, by an overlay; \
             without them, the value is decoded as untyped JSON",
        );
    }
}
