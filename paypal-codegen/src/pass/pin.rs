//! Looks up in `names.lock` whether a type belongs to its API or to `shared`.

use crate::ir::{Program, TypeDef, TypeId, TypeRef, TypeSyntax};
use crate::lock::NamesLock;

/// The module to which the lock assigns a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pin {
    /// The type is new, so the lock does not have it.
    New,
    /// The type belongs to its own API.
    Own,
    /// The type is the one of this name in `shared`.
    Shared(String),
    /// The type was in `shared`, and no longer fits the types of other APIs there.
    Left,
}

impl Pin {
    pub(super) fn shared(&self) -> Option<&str> {
        match self {
            Self::Shared(name) => Some(name),
            _ => None,
        }
    }
}

/// Returns the module to which the lock assigns a type.
pub(super) fn pin(program: &Program, lock: &NamesLock, definition: &TypeDef) -> Pin {
    let api = program.apis.get(definition.api).map_or("", |api| api.name.as_str());
    match lock.shared(api, &definition.origin) {
        None => Pin::New,
        Some(None) => Pin::Own,
        Some(Some(name)) => Pin::Shared(name.to_owned()),
    }
}

/// Returns a type as text, for comparison.
pub(super) fn type_text(ty: &TypeRef, named: &dyn Fn(TypeId) -> String) -> String {
    ty.text(TypeSyntax::Row, named)
}
