//! The table of all kinds of changes, by the part of the interface that they change.

mod api;
mod body;
mod limit;
mod neutral;
mod operation;
mod parameter;
mod property;
mod rearrange;
mod regroup;
mod response;
mod route;
mod secret;
mod sloppy;
mod value;

use paypal_codegen::ir::{Scalar, TypeRef};

use super::change::Kind;

/// Returns all kinds.
pub fn all() -> Vec<Kind> {
    let tables = [
        operation::KINDS,
        parameter::KINDS,
        body::KINDS,
        response::KINDS,
        route::KINDS,
        property::KINDS,
        limit::KINDS,
        value::KINDS,
        rearrange::KINDS,
        regroup::KINDS,
        api::KINDS,
        neutral::KINDS,
        sloppy::KINDS,
        secret::KINDS,
    ];
    tables.concat()
}

/// Returns the scalar of a type; `None` for another type.
fn scalar_of(ty: &TypeRef) -> Option<Scalar> {
    match ty {
        TypeRef::Scalar(scalar) => Some(*scalar),
        _ => None,
    }
}
