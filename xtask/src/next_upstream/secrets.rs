//! Finds the secrets that a program hides, and those of them that a newer one shows.

use std::collections::BTreeMap;

use paypal_codegen::ir::{BodyKind, Operation, Program, Shape, TypeId, TypeRef};

/// How deep the properties of a body are followed.
const DEPTH: usize = 12;

/// The properties of an operation: `request` or `response`, the names in JSON, and whether each is
/// hidden.
type Properties = BTreeMap<String, bool>;

/// Returns the secrets of `old` that `new` shows, as operation and names in JSON. An operation is
/// the same if it has the same method and path, or the same id.
pub fn shown(old: &Program, new: &Program) -> Vec<String> {
    let mut shown = Vec::new();
    for api in &old.apis {
        let Some(other) = new.apis.iter().find(|other| other.name == api.name) else { continue };
        for operation in &api.operations {
            let is_same =
                |it: &&Operation| it.method == operation.method && route(&it.path) == route(&operation.path);
            let same = other.operations.iter().find(is_same);
            let Some(same) = same.or_else(|| other.operations.iter().find(|it| it.id == operation.id)) else {
                continue;
            };
            let now = properties(new, same);
            for (path, _) in properties(old, operation).into_iter().filter(|(_, hidden)| *hidden) {
                // A property that the program lacks is received as unknown, and shown as such.
                if now.get(&path) != Some(&true) {
                    let word = if now.contains_key(&path) { "shown" } else { "not known" };
                    shown.push(format!("{} {path} is {word}", operation.id));
                }
            }
        }
    }
    shown
}

/// Returns a path template without the names of its parameters.
fn route(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

fn properties(program: &Program, operation: &Operation) -> Properties {
    let mut all = Properties::new();
    if let Some(
        BodyKind::Json(ty)
        | BodyKind::Form(ty)
        | BodyKind::FormData { fields: ty, .. }
        | BodyKind::Multipart { json: Some((_, ty)), .. },
    ) = operation.body.as_ref().map(|body| &body.kind)
    {
        follow(program, ty, "request", &mut Vec::new(), &mut all);
    }
    for payload in operation.outcomes.iter().filter_map(|outcome| outcome.payload.as_ref()) {
        follow(program, payload, "response", &mut Vec::new(), &mut all);
    }
    all
}

fn follow(program: &Program, ty: &TypeRef, at: &str, open: &mut Vec<TypeId>, all: &mut Properties) {
    let Some(definition) = ty.named().and_then(|id| program.get(id)) else { return };
    if open.contains(&definition.id) || open.len() > DEPTH {
        return;
    }
    open.push(definition.id);
    match &definition.shape {
        Shape::Struct(object) => {
            for field in &object.fields {
                let at = format!("{at}.{}", field.wire);
                // A hidden property hides everything inside.
                let hidden = all.entry(at.clone()).or_insert(field.sensitive);
                *hidden &= field.sensitive;
                if !field.sensitive {
                    follow(program, &field.ty, &at, open, all);
                }
            }
        }
        Shape::Union(union) => union.arms.iter().for_each(|arm| follow(program, &arm.ty, at, open, all)),
        Shape::Enum(_) => {}
    }
    open.pop();
}
