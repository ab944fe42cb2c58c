//! Names the variants of the enums of error bodies, and finds the type that all error bodies of an
//! API have.

use std::collections::HashMap;

use super::names::plain_name;
use crate::ir::{Api, ErrorBody, ErrorContent, ErrorType, Operation, Program, TypeId, TypeRef};
use crate::name::Scope;

/// The name of the alias of the type that all error bodies of an API have.
pub(crate) const ALIAS: &str = "ApiErrorBody";

pub(super) fn errors(program: &mut Program) {
    let names: HashMap<TypeId, String> =
        program.types.iter().map(|definition| (definition.id, definition.name.to_string())).collect();
    for (index, api) in program.apis.iter_mut().enumerate() {
        for operation in &mut api.operations {
            if operation.error_type() == ErrorType::Several {
                variants(operation, &names);
            }
        }
        let own = program.types.iter().filter(|definition| definition.api == index);
        let mut taken = own.flat_map(|definition| {
            std::iter::once(&*definition.name)
                .chain(definition.aliases.iter().map(|alias| alias.name.as_str()))
        });
        let lists = api.components.iter().filter_map(|component| component.alias.as_deref());
        let is_free = !taken.any(|name| name == ALIAS)
            && !lists.into_iter().any(|name| name == ALIAS)
            && api.service != ALIAS;
        api.error_alias = sole_type(api).filter(|_| is_free).cloned();
    }
}

/// Names the variants after their types, without the name of the enum as a prefix.
fn variants(operation: &mut Operation, names: &HashMap<TypeId, String>) {
    let mut scope = Scope::with(["Unknown"]);
    let mut given: Vec<(ErrorContent, String)> = Vec::new();
    let prefix = operation.error.to_string();
    for ErrorBody { content, variant, .. } in &mut operation.errors {
        let known = given.iter().find(|(other, _)| other == content).map(|(_, name)| name.clone());
        let name = known.unwrap_or_else(|| {
            let plain = content.ty().map_or_else(|| "Text".to_owned(), |ty| plain_name(ty, names));
            let short = plain.strip_prefix(&prefix).filter(|rest| rest.starts_with(char::is_uppercase));
            let candidates: Vec<String> =
                short.map(str::to_owned).into_iter().chain([plain.clone(), format!("{plain}V")]).collect();
            let name = scope.first_free(&candidates);
            given.push((content.clone(), name.clone()));
            name
        });
        *variant = name.into();
    }
}

/// Returns the type of every described error body; `None` if there are several, or none.
fn sole_type(api: &Api) -> Option<&TypeRef> {
    let mut bodies = api.operations.iter().flat_map(|operation| &operation.errors);
    let first = &bodies.next()?.content;
    bodies.all(|body| body.content == *first).then(|| first.ty()).flatten()
}
