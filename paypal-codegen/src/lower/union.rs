//! Lowers `oneOf` and `anyOf`: declares a union and collects its alternatives.
//!
//! The arms are decided later, when all types to which the alternatives refer are known. So the
//! result does not depend on the schema from which the union is reached.

use std::collections::HashSet;

use super::schema::deep;
use super::{Lower, text};
use crate::document::{Node, Pointer, target_name};
use crate::ir::{Origin, Shape, TypeId, TypeRef, Union};

/// An alternative of a `oneOf` or `anyOf`.
#[derive(Clone)]
pub(super) struct Alternative<'a> {
    pub(super) ty: TypeRef,
    pub(super) node: &'a Node,
    /// The names of the components that the document lists, which have the same type.
    pub(super) names: Vec<String>,
}

/// A schema with alternatives.
pub(super) struct UnionSchema<'a> {
    pub(super) schema: &'a Node,
    pub(super) pointer: Pointer,
    pub(super) keyword: &'static str,
    pub(super) list: Vec<Alternative<'a>>,
}

impl<'a> Lower<'a> {
    /// Declares the type of a schema with alternatives.
    pub(super) fn union(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        let Some((keyword, branches)) = self.alternatives(schema) else { return TypeRef::Any };
        // The alternatives may refer to the union.
        let id = self.define(schema, pointer, origin, Shape::Union(Union::default()));
        let mut list: Vec<Alternative<'a>> = Vec::new();
        for (index, branch) in branches {
            let at = pointer.child(keyword).child(index);
            let name = text(branch, "x-rust-name").unwrap_or_else(|| format!("option{}", index + 1));
            let ty = self.type_of(branch, &at, &origin.alternative(&name));
            let names = branch.reference().map(target_name).into_iter().collect();
            list.push(Alternative { ty, node: branch, names });
        }
        self.rank(id);
        self.settling.declare(id, UnionSchema { schema, pointer: pointer.clone(), keyword, list });
        TypeRef::Named(id)
    }

    /// Returns the alternatives of a union that are no unions themselves, and in place of the
    /// others their alternatives. Each type is listed once.
    pub(super) fn leaves(&self, id: TypeId) -> Vec<Alternative<'a>> {
        let mut leaves = Vec::new();
        self.add_leaves(id, &mut HashSet::from([id]), &mut leaves);
        leaves
    }

    fn add_leaves(&self, id: TypeId, seen: &mut HashSet<TypeId>, leaves: &mut Vec<Alternative<'a>>) {
        for alternative in self.settling.alternatives(id) {
            let ty = self.settling.target(&alternative.ty);
            match ty {
                TypeRef::Named(inner) if self.settling.is_union(*inner) => {
                    if seen.insert(*inner) {
                        deep(|| self.add_leaves(*inner, seen, leaves));
                    }
                }
                _ => match leaves.iter_mut().find(|known| known.ty == *ty) {
                    Some(known) => known.names.extend(alternative.names.iter().cloned()),
                    None => leaves.push(Alternative { ty: ty.clone(), ..alternative.clone() }),
                },
            }
        }
    }
}
