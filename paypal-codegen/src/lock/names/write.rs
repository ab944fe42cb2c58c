//! Writes `names.lock`.

use std::fmt::Write as _;

use super::{BODY, FILE};
use crate::ir::{Alias, Operation, Presence, Program, Shape, TypeDef, TypeRef, TypeSyntax, Variant};

/// Returns the text of the lock for a program that has been through all passes.
pub fn write(program: &Program) -> String {
    let mut out = format!(
        "# {FILE}: written by `paypal-codegen generate`, and read back. What is in it stays. Edit it only as\n\
         # CONTRIBUTING.md says in \"Review an update\".\n"
    );
    for (index, api) in program.apis.iter().enumerate() {
        // Writing to a string can't fail.
        let _ = writeln!(out, "api {}", api.name);
        for operation in &api.operations {
            let _ = writeln!(out, "  operation {} = {}", operation.name, operation.id);
            signature(&mut out, program, operation);
            aliases(&mut out, &operation.aliases, &operation.id);
        }
        for callback in &api.callbacks {
            let _ = writeln!(out, "  callback {} = {}", callback.name, callback.id);
            aliases(&mut out, &callback.aliases, &callback.id);
        }
        values(&mut out, "Issue", None, "Issue", &api.issues);
        for definition in program.types.iter().filter(|it| it.api == index && it.members.is_empty()) {
            ty(&mut out, program, definition);
        }
        for component in &api.components {
            if let Some(alias) = &component.alias {
                let _ = writeln!(out, "  list {alias} = {}", component.name);
            }
        }
    }
    out
}

/// Writes the arguments of a method and the types that the operation sends and returns.
fn signature(out: &mut String, program: &Program, operation: &Operation) {
    for parameter in &operation.parameters {
        let word = if parameter.is_argument() { "argument" } else { "setter" };
        let (name, place, wire) = (&parameter.name, parameter.place.as_str(), &parameter.wire);
        let _ = writeln!(out, "    {word} {name}: {} = {place} {wire}", type_text(program, &parameter.ty));
    }
    if operation.body.as_ref().is_some_and(|body| body.required) {
        let _ = writeln!(out, "    argument body = {BODY}");
    }
    if let Some(ty) = operation.body.as_ref().and_then(|body| body.kind.ty()) {
        let _ = writeln!(out, "    uses {} = body", type_text(program, ty));
    }
    for outcome in &operation.outcomes {
        if let Some(ty) = &outcome.payload {
            let _ = writeln!(out, "    uses {} = {}", type_text(program, ty), outcome.status);
        }
    }
    for error in &operation.errors {
        if let Some(ty) = error.content.ty() {
            let _ = writeln!(out, "    uses {} = {}", type_text(program, ty), error.statuses);
        }
    }
}

/// Writes the former names of an item.
fn aliases(out: &mut String, aliases: &[Alias], of: &str) {
    for alias in aliases {
        let word = if alias.is_merged { "merged" } else { "alias" };
        let _ = writeln!(out, "  {word} {} = {of}", alias.name);
    }
}

fn ty(out: &mut String, program: &Program, definition: &TypeDef) {
    let emitted = program.emitted(definition.id).unwrap_or(definition);
    let shared = definition.representative.map(|_| emitted.name.as_str());
    let origin = definition.origin.to_string();
    aliases(out, &definition.aliases, &origin);
    match &emitted.shape {
        Shape::Enum(shape) => values(out, &definition.name, shared, &origin, &shape.variants),
        // The variants are not listed: they are named after their types, whose names are pinned.
        Shape::Union(_) => head(out, &definition.name, shared, &origin),
        Shape::Struct(object) => {
            head(out, &definition.name, shared, &origin);
            for field in &object.fields {
                let presence = match field.presence {
                    Presence::Required => "required",
                    Presence::Optional => "optional",
                    Presence::Expected => "expected",
                };
                let ty = type_text(program, &field.ty);
                let secret = if field.sensitive { " secret" } else { "" };
                let _ = writeln!(out, "    field {}: {presence} {ty}{secret} = {}", field.name, field.wire);
            }
        }
    }
    for copy in &definition.copies {
        let _ = writeln!(out, "  copy {} = {}", definition.name, copy.origin);
    }
}

fn values(out: &mut String, name: &str, shared: Option<&str>, origin: &str, variants: &[Variant]) {
    if variants.is_empty() {
        return;
    }
    head(out, name, shared, origin);
    for variant in variants {
        let _ = writeln!(out, "    value {} = {}", variant.name, variant.wire);
    }
}

fn head(out: &mut String, name: &str, shared: Option<&str>, origin: &str) {
    let shared = shared.map(|name| format!(" shared::{name}")).unwrap_or_default();
    let _ = writeln!(out, "  type {name}{shared} = {origin}");
}

fn type_text(program: &Program, ty: &TypeRef) -> String {
    ty.text(TypeSyntax::Row, &|id| {
        program.emitted(id).map(|definition| definition.name.to_string()).unwrap_or_default()
    })
}
