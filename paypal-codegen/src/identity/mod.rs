//! Decides which type, operation and field of a new version of the documents is which one of the
//! old version.
//!
//! The identity of a type is its structure and the places where operations use it, not the name of
//! its component. [`Identity::new`] finds it by walking both programs from their operations.

mod assign;
mod callbacks;
mod follow;
mod moves;
mod places;
mod secrets;
mod similar;
mod walk;

use std::collections::{HashMap, HashSet};

use crate::ir::{Operation, Parameter, Program, TypeDef, TypeId};
pub use moves::Moves;
pub use secrets::Secret;
use walk::Pairs;

/// Pairs the parameters of an old and a new operation: those of the path by their position, the
/// others by name.
pub fn parameters<'a>(old: &'a Operation, new: &'a Operation) -> Vec<(&'a Parameter, Option<&'a Parameter>)> {
    walk::parameters(old, new)
}

/// Two operations that are one, each as API and index, in the old and in the new program.
pub type OperationPair = ((usize, usize), (usize, usize));

/// Returns the types to which operations lead.
pub fn reachable(program: &Program) -> HashSet<TypeId> {
    walk::reachable(program)
}

/// The identities of the types and operations of a new program in an old one.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    pairs: Pairs,
    /// For each new type, the old type that it is.
    old_of: HashMap<TypeId, TypeId>,
    /// For each new type, further old types that it replaces, best first.
    merged: HashMap<TypeId, Vec<TypeId>>,
    /// The secrets that were found before kept parts were added.
    secrets: Vec<Secret>,
}

impl Identity {
    /// Finds the identities. The old program has been through all passes; the new one need not.
    pub fn new(old: &Program, new: &Program) -> Self {
        Self::with(old, new, &HashMap::new())
    }

    /// Finds the identities after kept parts were added to the documents of `bare`, which this
    /// identity is about. A schema stays the type that it was without them.
    #[must_use]
    pub fn again(&self, old: &Program, bare: &Program, new: &Program) -> Self {
        let place = |definition: &TypeDef| (definition.api, definition.pointer.clone());
        let places: HashMap<(usize, String), TypeId> =
            bare.types.iter().filter_map(|it| Some((place(it), self.old(it.id)?))).collect();
        let chosen = new.types.iter().filter_map(|it| Some((it.id, *places.get(&place(it))?))).collect();
        Self { secrets: self.secrets(old, bare), ..Self::with(old, new, &chosen) }
    }

    fn with(old: &Program, new: &Program, chosen: &HashMap<TypeId, TypeId>) -> Self {
        let pairs = walk::walk(old, new);
        let mut identity = Self { pairs, ..Self::default() };
        assign::assign(old, new, chosen, &mut identity);
        identity
    }

    /// Returns the old type that a new one is.
    pub fn old(&self, new: TypeId) -> Option<TypeId> {
        self.old_of.get(&new).copied()
    }

    /// Returns the old types that a new one replaces: the one that it is, and others.
    pub fn all_old(&self, new: TypeId) -> impl Iterator<Item = TypeId> {
        self.old(new).into_iter().chain(self.merged.get(&new).into_iter().flatten().copied())
    }

    /// Returns the pairs of operations, each as API and index in the old and in the new program.
    pub fn operations(&self) -> &[OperationPair] {
        &self.pairs.operations
    }
}
