//! Collects the names that a module imports.

use std::collections::BTreeSet;

use super::context::Context;
use crate::ir::{TypeId, TypeRef};

/// The names of the runtime and of the API's types that the items of a module use.
#[derive(Debug, Default)]
pub(super) struct Imports {
    runtime: BTreeSet<&'static str>,
    types: BTreeSet<TypeId>,
}

impl Imports {
    /// Adds a name of the runtime.
    pub(super) fn add(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// Adds the names that occur in a type.
    pub(super) fn ty(&mut self, ty: &TypeRef) {
        self.runtime.extend(ty.runtime());
        self.types.extend(ty.named());
    }

    /// Returns whether a type of the API is used.
    pub(super) fn has_types(&self) -> bool {
        !self.types.is_empty()
    }

    /// Returns the names of the API's types that are used.
    pub(super) fn types(&self, context: &Context<'_>) -> BTreeSet<String> {
        self.types.iter().map(|id| context.name(*id).to_owned()).collect()
    }

    /// Returns the names of the runtime that are used.
    pub(super) fn runtime(&self) -> Vec<String> {
        self.runtime.iter().map(|name| (*name).to_owned()).collect()
    }
}
