//! Keeps what the lock pins of methods and constructors: the order of their arguments, which of
//! them are arguments, and which fields are secrets.
//!
//! Without this, a changed order of keys in a document would swap two arguments of the same type,
//! which the compiler does not notice.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Operation, Place, Program, Shape, Struct, TypeDef};
use crate::lock::{NamesLock, names::BODY};

/// Puts fields and arguments into the pinned order, and hides the fields that the lock says are
/// secrets.
pub(super) fn order(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let Program { apis, types, .. } = program;
    for api in apis.iter_mut() {
        for operation in &mut api.operations {
            let pinned = lock.arguments(&api.name, &operation.id).unwrap_or_default();
            keep_arguments(operation, pinned, diagnostics);
            sort_arguments(operation, pinned);
        }
    }
    for definition in types {
        let Some(api) = apis.get(definition.api) else { continue };
        let TypeDef { origin, shape, .. } = definition;
        let Shape::Struct(object) = shape else { continue };
        if let Some(pinned) = lock.properties(&api.name, origin) {
            let pinned: Vec<&str> = pinned.collect();
            sort_fields(object, &pinned);
        }
        for field in object.fields.iter_mut().filter(|field| !field.shown) {
            field.sensitive |= lock.is_secret(&api.name, origin, &field.wire);
        }
    }
}

/// Keeps an argument that the spec no longer requires: existing code passes it.
fn keep_arguments(operation: &mut Operation, pinned: &[String], diagnostics: &mut Diagnostics) {
    let mut kept = Vec::new();
    for parameter in operation.parameters.iter_mut().filter(|it| !it.required) {
        if pinned.contains(&parameter.key()) {
            (parameter.required, parameter.kept_argument) = (true, true);
            kept.push((format!("the parameter `{}`", parameter.wire), parameter.pointer.clone()));
        }
    }
    if let Some(body) = operation.body.as_mut().filter(|body| !body.required)
        && pinned.iter().any(|argument| argument == BODY)
    {
        (body.required, body.kept_argument) = (true, true);
        kept.push(("the body".to_owned(), format!("{}/requestBody", operation.pointer)));
    }
    for (what, pointer) in kept {
        let message = format!("{what} of `{}` is no longer required, but stays an argument", operation.id);
        diagnostics.push(
            Diagnostic::warning(code::LOCK_NOT_KEPT, message)
                .at(&operation.span)
                .pointer(pointer)
                .help("at the next breaking release, remove the argument's line from `specs/names.lock`"),
        );
    }
}

/// Sorts the arguments before the other parameters: first the pinned ones, then those of the path
/// in the order of the path, then the rest in the order of the spec.
fn sort_arguments(operation: &mut Operation, pinned: &[String]) {
    let path = operation.path.clone();
    operation.parameters.sort_by_key(|parameter| {
        let is_argument = parameter.is_argument();
        let place = pinned.iter().position(|known| *known == parameter.key()).unwrap_or(pinned.len());
        let in_path = path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(path.len());
        let in_path = if parameter.place == Place::Path { in_path } else { path.len() };
        if is_argument { (false, place, in_path) } else { (true, 0, 0) }
    });
}

fn sort_fields(object: &mut Struct, pinned: &[&str]) {
    let place = |wire: &str| pinned.iter().position(|known| *known == wire).unwrap_or(pinned.len());
    object.fields.sort_by_key(|field| place(&field.wire));
}
