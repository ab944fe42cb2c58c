//! Numbers the types of a document in the order in which the document describes them: the types
//! inside a type come before it.

use std::collections::HashMap;

use super::Lower;
use crate::ir::{Callback, Component, Operation, TypeDef, TypeId};

impl Lower<'_> {
    /// Gives a type the next place, unless it has one. A type that is used inside itself has its
    /// place from there.
    pub(super) fn rank(&mut self, id: TypeId) {
        let next = self.ranks.len();
        self.ranks.entry(id).or_insert(next);
    }

    /// Sorts the types from the index `first` on, and removes those that were replaced.
    pub(super) fn order(
        &mut self,
        first: usize,
        operations: &mut [Operation],
        callbacks: &mut [Callback],
        components: &mut [Component],
    ) {
        let mut types: Vec<TypeDef> = self.types.split_off(first);
        types.retain(|definition| !self.settling.is_replaced(definition.id));
        types.sort_by_key(|definition| self.ranks.get(&definition.id));
        let ids = types.iter().enumerate().map(|(index, it)| (it.id, TypeId(first + index)));
        let ids: HashMap<TypeId, TypeId> = ids.collect();
        let change = |id: TypeId| ids.get(&id).copied().unwrap_or(id);
        for definition in &mut types {
            definition.id = change(definition.id);
            definition.shape.types_mut().into_iter().for_each(|ty| ty.change_id(&change));
        }
        self.types.append(&mut types);
        let of_operations = operations.iter_mut().flat_map(|operation| operation.types_mut());
        let of_callbacks = callbacks.iter_mut().flat_map(|callback| callback.types_mut());
        of_operations.chain(of_callbacks).for_each(|ty| ty.change_id(&change));
        let targets = components.iter_mut().filter_map(|component| component.target.as_mut());
        targets.for_each(|target| target.change_id(&change));
    }
}
