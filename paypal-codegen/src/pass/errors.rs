//! Names the variants of the enums of error bodies.

use std::collections::HashMap;

use super::names::plain_name;
use crate::ir::{ErrorBody, ErrorContent, ErrorType, Operation, Program, TypeId};
use crate::name::Scope;

pub(super) fn errors(program: &mut Program) {
    let names: HashMap<TypeId, String> =
        program.types.iter().map(|definition| (definition.id, definition.name.to_string())).collect();
    for api in &mut program.apis {
        for operation in &mut api.operations {
            if operation.error_type() == ErrorType::Several {
                variants(operation, &names);
            }
        }
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
