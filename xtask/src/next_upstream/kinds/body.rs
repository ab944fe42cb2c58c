//! Changes of request bodies.

use paypal_codegen::ir::{BodyKind, Operation};
use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::targets::Target;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "body added: optional", apply: |world| added(world, false) },
    Kind { name: "body added: required", apply: |world| added(world, true) },
    Kind { name: "body removed", apply: removed },
    Kind { name: "body made required", apply: |world| requiredness(world, true) },
    Kind { name: "body made optional", apply: |world| requiredness(world, false) },
    Kind { name: "body moved to a component", apply: hoisted },
];

/// Returns the place of a body, whether the operation has one or a component.
fn place_of(world: &World<'_>, target: Target<'_>) -> Place {
    let rust = vec![format!("{}::{}", world.api(target.api), target.operation.name)];
    Place::new(world.api(target.api), [format!("{}/requestBody", target.operation.pointer)], rust)
}

fn added(world: &mut World<'_>, required: bool) -> Option<Change> {
    let target = world.operation(|it, node| {
        it.body.is_none() && node.get("requestBody").is_none() && it.method == "POST"
    })?;
    let schema = json!({ "type": "object", "properties": { "next_reason": { "type": "string" } } });
    let body = json!({ "required": required, "content": { "application/json": { "schema": schema } } });
    world.object(target.api, &target.operation.pointer)?.insert("requestBody".to_owned(), body);
    let class = if required { Class::Breaking } else { Class::Addition };
    let found = Expected::finding("body added", class, place_of(world, target)).and_paypal_accepts(!required);
    Some(Change::new(world, target.api, format!("`{}` takes a body", target.operation.id), vec![found]))
}

/// Whether PayPal's file and the tree agree on a JSON body and on whether it is required.
fn is_plain(operation: &Operation, node: &Value, required: bool) -> bool {
    let body = operation.body.as_ref();
    let is_json = body.is_some_and(|it| it.required == required && matches!(it.kind, BodyKind::Json(_)));
    let written = node.get("requestBody");
    let says = written.and_then(|it| it.get("required")).and_then(Value::as_bool).unwrap_or_default();
    is_json && says == required && written.is_some_and(|it| it.get("$ref").is_none())
}

fn removed(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|it, node| it.body.is_some() && node.get("requestBody").is_some())?;
    world.object(target.api, &target.operation.pointer)?.shift_remove("requestBody");
    let place = place_of(world, target);
    let expected = vec![Expected::kept(&["body"], place.clone()), Expected::Harmless(place)];
    Some(Change::new(world, target.api, format!("`{}` takes no body", target.operation.id), expected))
}

fn requiredness(world: &mut World<'_>, required: bool) -> Option<Change> {
    let target = world.operation(|it, node| is_plain(it, node, !required))?;
    let pointer = format!("{}/requestBody", target.operation.pointer);
    world.object(target.api, &pointer)?.insert("required".to_owned(), json!(required));
    // names.lock keeps a body that is no longer required as an argument.
    let class = if required { Class::Breaking } else { Class::Documentation };
    let found = Expected::finding("body requiredness", class, place_of(world, target));
    let word = if required { "required" } else { "optional" };
    let what = format!("the body of `{}` is {word}", target.operation.id);
    Some(Change::new(world, target.api, what, vec![found.and_paypal_accepts(!required)]))
}

fn hoisted(world: &mut World<'_>) -> Option<Change> {
    let target =
        world.operation(|it, node| it.body.is_some() && node.pointer("/requestBody/content").is_some())?;
    let name = world.fresh("next_body");
    let operation = world.object(target.api, &target.operation.pointer)?;
    let reference = json!({ "$ref": format!("#/components/requestBodies/{name}") });
    let body = operation.insert("requestBody".to_owned(), reference)?;
    let components = world.object(target.api, "/components")?;
    components.entry("requestBodies").or_insert_with(|| json!({})).as_object_mut()?.insert(name, body);
    let place = place_of(world, target);
    let what = format!("the body of `{}` is a component", target.operation.id);
    Some(Change::new(world, target.api, what, vec![Expected::Rearranged(place)]))
}
