//! Finds the secrets that a program hides, and those of them that a newer one shows.

use std::collections::BTreeMap;

use paypal_codegen::ir::{BodyKind, Operation, Program, Shape, TypeId, TypeRef};

/// How deep the properties of a body are followed.
const DEPTH: usize = 12;

/// The properties of an operation: `request` or `response`, the names in JSON, and whether each is
/// hidden.
type Properties = BTreeMap<String, bool>;

/// Returns the secrets of `old` that `new` shows, as operation and names in JSON. An operation is
/// the same if it has the same method and path, or the same id. `described` is the program of the
/// old documents alone: a type that several schemas have may have properties that this operation
/// does not. `moved` lists the properties that have another name now: API, old and new name.
pub fn shown(
    old: &Program,
    described: &Program,
    new: &Program,
    moved: &[(String, String, String)],
) -> Vec<String> {
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
            let of_document = (described.apis.iter().filter(|other| other.name == api.name))
                .flat_map(|other| &other.operations)
                .find(|it| it.id == operation.id)
                .map(|it| properties(described, it))
                .unwrap_or_default();
            let is_hidden = |(path, hidden): &(String, bool)| *hidden && of_document.contains_key(path);
            for (path, _) in properties(old, operation).into_iter().filter(is_hidden) {
                // A property inside a hidden one is hidden with it. A property that the program
                // lacks is received as unknown, and shown as such.
                let outer = path.match_indices('.').filter_map(|(end, _)| path.get(..end));
                let mut outer = outer.chain([path.as_str()]);
                if !outer.any(|path| now.get(path) == Some(&true)) {
                    let word = if now.contains_key(&path) { "shown" } else { "not known" };
                    shown.push(format!("{} {path} is {word}", operation.id));
                }
                for (_, from, to) in moved.iter().filter(|(of, ..)| *of == api.name) {
                    let path = format!("{path}.").replace(&format!(".{from}."), &format!(".{to}."));
                    let path = path.trim_end_matches('.');
                    if now.get(path) == Some(&false) {
                        shown.push(format!("{} {path} is shown", operation.id));
                    }
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

#[cfg(test)]
mod tests {
    use paypal_codegen::ir::Field;
    use paypal_test_support::upstream;

    use super::*;

    fn sensitive_fields(program: &mut Program) -> impl Iterator<Item = &mut Field> {
        let objects = program.types.iter_mut().filter_map(|it| match &mut it.shape {
            Shape::Struct(object) => Some(object),
            Shape::Enum(_) | Shape::Union(_) => None,
        });
        objects.flat_map(|object| &mut object.fields).filter(|field| field.sensitive)
    }

    #[test]
    fn a_field_that_is_no_longer_hidden_or_gone_is_found() {
        let specs = upstream::workspace().join("specs");
        let old = paypal_codegen::pipeline::load(&specs).unwrap().program;
        assert_eq!(shown(&old, &old, &old, &[]), Vec::<String>::new());
        let mut visible = old.clone();
        sensitive_fields(&mut visible)
            .filter(|it| it.wire == "security_code")
            .for_each(|it| it.sensitive = false);
        let found = shown(&old, &old, &visible, &[]);
        assert!(found.iter().any(|it| it.ends_with("card.security_code is shown")), "{found:?}");
        let mut renamed = old.clone();
        sensitive_fields(&mut renamed)
            .filter(|it| it.wire == "number")
            .for_each(|it| it.wire = "pan".to_owned());
        let found = shown(&old, &old, &renamed, &[]);
        assert!(found.iter().any(|it| it.ends_with("card.number is not known")), "{found:?}");
        sensitive_fields(&mut renamed).filter(|it| it.wire == "pan").for_each(|it| it.sensitive = false);
        let moved = [("orders".to_owned(), "number".to_owned(), "pan".to_owned())];
        let found = shown(&old, &old, &renamed, &moved);
        assert!(found.iter().any(|it| it.ends_with("card.pan is shown")), "{found:?}");
    }
}
