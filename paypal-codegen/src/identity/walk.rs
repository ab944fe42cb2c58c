//! Walks an old and a new program side by side from their operations, and pairs the types that
//! stand at the same places.
//!
//! A component may be renamed, split, inlined or hoisted, and two may swap their names: what stays
//! is the place of a type in requests and responses. So the names of components count only where no
//! operation leads to a type.

use std::collections::{HashMap, HashSet};

use super::OperationPair;
use super::similar::{plain, similarity};
use crate::ir::{Operation, Parameter, Place, Program, Shape, TypeDef, TypeId, TypeRef, Union, route};

/// The operations and types that stand at the same places in two programs.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    /// The operations: API and index, in the old and in the new program.
    pub(super) operations: Vec<OperationPair>,
    /// The types, each pair with the number of places.
    pub(super) types: HashMap<(TypeId, TypeId), usize>,
}

/// Pairs the operations and types of two programs. Only the new program need not have been through
/// the passes.
pub(super) fn walk(old: &Program, new: &Program) -> Pairs {
    let mut walk = Walk { old, new, pairs: Pairs::default() };
    for (old_api, api) in old.apis.iter().enumerate() {
        let Some(new_api) = new.apis.iter().position(|other| other.name == api.name) else { continue };
        let other = new.apis.get(new_api).map_or(&[][..], |api| &api.operations);
        for (was, is) in operations(&api.operations, other) {
            walk.pairs.operations.push(((old_api, was), (new_api, is)));
            if let (Some(was), Some(is)) = (api.operations.get(was), other.get(is)) {
                walk.operation(was, is);
            }
        }
        if let Some(other) = new.apis.get(new_api) {
            walk.callbacks(api, other);
        }
        walk.rest(old_api, new_api);
    }
    walk.pairs
}

/// A test whether an old and a new operation are the same.
type Way<'a> = &'a dyn Fn(&Operation, &Operation) -> bool;

/// Pairs operations: by method and route, then by `operationId`.
fn operations(old: &[Operation], new: &[Operation]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut taken = HashSet::new();
    let same_route = |was: &Operation, is: &Operation| was.method == is.method && was.route() == is.route();
    let same_id = |was: &Operation, is: &Operation| was.id == is.id;
    let ways: [Way<'_>; 2] = [&same_route, &same_id];
    for is_same in ways {
        for (index, was) in old.iter().enumerate() {
            if pairs.iter().any(|(known, _)| *known == index) {
                continue;
            }
            let found = (new.iter().enumerate())
                .find(|(other, is)| !taken.contains(other) && is_same(was, is))
                .map(|(other, _)| other);
            if let Some(other) = found {
                taken.insert(other);
                pairs.push((index, other));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Pairs the parameters of an operation: those of the path by their position, the others by name.
pub(super) fn parameters<'a>(
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(&'a Parameter, Option<&'a Parameter>)> {
    let in_path = |operation: &Operation, wire: &str| -> Option<usize> {
        names(&operation.path).position(|name| name == wire)
    };
    let is_same_route = route(&old.path) == route(&new.path);
    let same = |was: &Parameter, is: &Parameter| {
        let by_name = match was.place {
            Place::Header => was.wire.eq_ignore_ascii_case(&is.wire),
            _ => was.wire == is.wire,
        };
        let by_position =
            || was.place == Place::Path && is_same_route && in_path(old, &was.wire) == in_path(new, &is.wire);
        was.place == is.place
            && if was.place == Place::Path && is_same_route { by_position() } else { by_name }
    };
    old.parameters.iter().map(|was| (was, new.parameters.iter().find(|is| same(was, is)))).collect()
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

/// Returns the types to which operations lead.
pub(super) fn reachable(program: &Program) -> HashSet<TypeId> {
    let mut found = HashSet::new();
    let mut todo: Vec<TypeId> = Vec::new();
    for operation in program.apis.iter().flat_map(|api| &api.operations) {
        todo.extend(operation.parameters.iter().filter_map(|it| it.ty.named()));
        todo.extend(operation.body.as_ref().and_then(|body| body.kind.ty()?.named()));
        todo.extend(operation.outcomes.iter().filter_map(|it| it.payload.as_ref()?.named()));
        todo.extend(operation.errors.iter().filter_map(|it| it.content.ty()?.named()));
    }
    let callbacks = program.apis.iter().flat_map(|api| &api.callbacks);
    todo.extend(callbacks.flat_map(|callback| callback.types()).filter_map(|(_, ty)| ty.named()));
    while let Some(id) = todo.pop() {
        if !found.insert(id) {
            continue;
        }
        match program.get(id).map(|definition| &definition.shape) {
            Some(Shape::Struct(object)) => todo.extend(object.fields.iter().filter_map(|it| it.ty.named())),
            Some(Shape::Union(union)) => todo.extend(union.arms.iter().filter_map(|it| it.ty.named())),
            _ => {}
        }
    }
    found
}

pub(super) struct Walk<'a> {
    old: &'a Program,
    new: &'a Program,
    pairs: Pairs,
}

impl Walk<'_> {
    fn operation(&mut self, old: &Operation, new: &Operation) {
        for (was, is) in parameters(old, new) {
            if let Some(is) = is {
                self.refs(&was.ty, &is.ty);
            }
        }
        let ty = |operation: &Operation| operation.body.as_ref().and_then(|body| body.kind.ty()).cloned();
        if let (Some(was), Some(is)) = (ty(old), ty(new)) {
            self.refs(&was, &is);
        }
        for was in &old.outcomes {
            // An operation with one payload has it under whatever status.
            let is = new.outcomes.iter().find(|is| is.status == was.status).or_else(|| {
                let mut others = new.outcomes.iter().filter(|is| is.payload.is_some());
                others.next().filter(|_| others.next().is_none())
            });
            if let (Some(was), Some(is)) = (&was.payload, is.and_then(|is| is.payload.as_ref())) {
                self.refs(was, is);
            }
        }
        for was in &old.errors {
            let is = new.errors.iter().find(|is| is.statuses == was.statuses);
            if let (Some(was), Some(is)) = (was.content.ty(), is.and_then(|is| is.content.ty())) {
                self.refs(was, is);
            }
        }
    }

    /// Pairs the types to which no operation leads, by their place in the document.
    fn rest(&mut self, old_api: usize, new_api: usize) {
        let seen_old: HashSet<TypeId> = self.pairs.types.keys().map(|(old, _)| *old).collect();
        let seen_new: HashSet<TypeId> = self.pairs.types.keys().map(|(_, new)| *new).collect();
        let (old, new) = (self.old, self.new);
        let free = own(new, new_api).filter(|it| !seen_new.contains(&it.id));
        let by_origin: HashMap<_, _> = free.map(|it| (&it.origin, it.id)).collect();
        for definition in own(old, old_api) {
            // Of several schemas that are one type, operations may lead to one only.
            let is_free = !seen_old.contains(&definition.id) || !definition.copies.is_empty();
            let origin = Some(&definition.origin).filter(|_| is_free);
            for origin in origin.into_iter().chain(definition.copies.iter().map(|copy| &copy.origin)) {
                if let Some(same) = by_origin.get(origin) {
                    self.named(definition.id, *same);
                }
            }
        }
        self.alike(old_api, new_api);
    }

    /// Pairs components that no operation leads to, such as bases of other objects, if their place
    /// in the document pairs them with nothing like them: by their members, if no other one has
    /// these.
    fn alike(&mut self, old_api: usize, new_api: usize) {
        let (old, new) = (self.old, self.new);
        let is_paired = |(was, is): &&(TypeId, TypeId)| {
            let pair = old.get(*was).zip(new.get(*is));
            pair.is_some_and(|(was, is)| similarity(old, was, new, is).is_some())
        };
        let (mut used_old, mut used_new) = (reachable(old), reachable(new));
        for (was, is) in self.pairs.types.keys().filter(is_paired) {
            used_old.insert(*was);
            used_new.insert(*is);
        }
        let is_large = |it: &&TypeDef| {
            matches!(&it.shape, Shape::Struct(object) if object.fields.len() > 1) && !it.origin.is_inline()
        };
        let free = |program, api, used: &HashSet<TypeId>| -> Vec<&TypeDef> {
            own(program, api).filter(|it| !used.contains(&it.id)).filter(is_large).collect()
        };
        let (olds, news) = (free(old, old_api, &used_old), free(new, new_api, &used_new));
        let is_alike = |was: &TypeDef, is: &TypeDef| similarity(old, was, new, is) == Some(1.0);
        for was in &olds {
            let mut same = news.iter().filter(|is| is_alike(was, is));
            if let (Some(is), None) = (same.next(), same.next())
                && olds.iter().filter(|other| is_alike(other, is)).count() == 1
            {
                self.named(was.id, is.id);
            }
        }
    }

    pub(super) fn refs(&mut self, old: &TypeRef, new: &TypeRef) {
        match (plain(old), plain(new)) {
            (TypeRef::Named(old), TypeRef::Named(new)) => self.named(*old, *new),
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.refs(old, new);
            }
            _ => {}
        }
    }

    fn named(&mut self, old: TypeId, new: TypeId) {
        let count = self.pairs.types.entry((old, new)).or_default();
        *count += 1;
        if *count > 1 {
            return;
        }
        let (Some(was), Some(is)) = (self.old.get(old), self.new.get(new)) else { return };
        match (&was.shape, &is.shape) {
            (Shape::Struct(was), Shape::Struct(is)) => {
                for field in &was.fields {
                    if let Some(same) = is.fields.iter().find(|other| other.wire == field.wire) {
                        self.refs(&field.ty, &same.ty);
                    }
                }
            }
            (Shape::Union(was), Shape::Union(is)) => self.arms(was, is),
            _ => {}
        }
    }

    fn arms(&mut self, old: &Union, new: &Union) {
        for (index, was) in old.arms.iter().enumerate() {
            let same = new.arms.iter().find(|is| is.test == was.test);
            let same = same.or_else(|| new.arms.get(index).filter(|_| old.arms.len() == new.arms.len()));
            if let Some(is) = same {
                self.refs(&was.ty, &is.ty);
            }
        }
    }
}

/// Returns the types of an API, without those in `shared`.
pub(super) fn own(program: &Program, api: usize) -> impl Iterator<Item = &TypeDef> {
    program.types.iter().filter(move |it| it.api == api && it.members.is_empty())
}
