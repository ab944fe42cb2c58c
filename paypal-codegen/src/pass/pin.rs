//! The place of a type in `names.lock`: in its API, or in `shared`.

use crate::ir::{Program, TypeDef, TypeId, TypeRef, TypeSyntax};
use crate::lock::NamesLock;

/// The place that the lock has for a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pin {
    /// None: the type is new.
    New,
    /// It is a type of its own API.
    Own,
    /// It is the type of this name in `shared`.
    Shared(String),
}

impl Pin {
    pub(super) fn shared(&self) -> Option<&str> {
        match self {
            Self::Shared(name) => Some(name),
            _ => None,
        }
    }
}

/// The place that the lock has for a type.
pub(super) fn pin(program: &Program, lock: &NamesLock, definition: &TypeDef) -> Pin {
    let api = program.apis.get(definition.api).map_or("", |api| api.name.as_str());
    match lock.shared(api, &definition.origin) {
        None => Pin::New,
        Some(None) => Pin::Own,
        Some(Some(name)) => Pin::Shared(name.to_owned()),
    }
}

/// A type as text, for comparison.
pub(super) fn type_text(ty: &TypeRef, named: &dyn Fn(TypeId) -> String) -> String {
    ty.text(TypeSyntax::Row, named)
}
