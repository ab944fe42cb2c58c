//! Rearrangements of single components that leave the JSON on the wire unchanged: other order,
//! other name, written elsewhere. They change no Rust item.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::targets::Component;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "order of properties", apply: properties_reordered },
    Kind { name: "order of `required`", apply: required_reordered },
    Kind { name: "component renamed", apply: |world| any(world).and_then(|it| renamed(world, &it)) },
    Kind { name: "names of two components swapped", apply: swapped },
    Kind {
        name: "component inlined at all uses",
        apply: |world| inlinable(world).and_then(|it| inlined(world, &it)),
    },
    Kind { name: "inline object hoisted", apply: |world| hoisted(world, "properties") },
    Kind { name: "inline enum hoisted", apply: |world| hoisted(world, "enum") },
    Kind { name: "single $ref wrapped in allOf", apply: wrapped },
    Kind { name: "order of components", apply: components_reordered },
];

/// Chooses a component that is an object.
fn any(world: &mut World<'_>) -> Option<Component> {
    world.component(|_, _| true)
}

fn rearranged(world: &World<'_>, component: &Component, what: &str) -> Change {
    let place = world.place_of_component(component);
    let what = format!("`{}` {what}", component.name);
    Change::new(world, component.api, what, vec![Expected::Rearranged(place)])
}

fn properties_reordered(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| {
        schema.get("properties").and_then(Value::as_object).is_some_and(|it| it.len() > 1)
    })?;
    let properties = world.object(component.api, &format!("{}/properties", component.pointer))?;
    *properties = std::mem::take(properties).into_iter().rev().collect();
    Some(rearranged(world, &component, "has its properties in another order"))
}

fn required_reordered(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| {
        schema.get("required").and_then(Value::as_array).is_some_and(|it| it.len() > 1)
    })?;
    world.object(component.api, &component.pointer)?.get_mut("required")?.as_array_mut()?.reverse();
    Some(rearranged(world, &component, "lists its required properties in another order"))
}

/// Gives a component another name, with all references.
pub fn renamed(world: &mut World<'_>, component: &Component) -> Option<Change> {
    let name = world.fresh("next_name");
    json::rename_key(world.schemas(component.api)?, &component.name, &name);
    json::redirect(world.document_mut(component.api)?, &component.name, &name);
    let mut change = rearranged(world, component, &format!("is called `{name}`"));
    also_at(&mut change, &name);
    Some(change)
}

/// Adds the component's new place to the expectations.
pub fn also_at(change: &mut Change, name: &str) {
    for expected in &mut change.expected {
        if let Expected::Rearranged(place) | Expected::Harmless(place) = expected {
            place.pointers.push(json::component(name));
        }
    }
}

fn swapped(world: &mut World<'_>) -> Option<Change> {
    let one = any(world)?;
    let others = world.components(|_, _| true);
    let mut others: Vec<Component> =
        others.into_iter().filter(|it| it.api == one.api && it.name != one.name).collect();
    world.random.shuffle(&mut others);
    let other = others.into_iter().find(|it| {
        let parts = world.component_parts(it.api, &it.name);
        world.claim(it.api, &parts)
    })?;
    let schemas = world.schemas(one.api)?;
    json::rename_key(schemas, &one.name, "next_swap");
    json::rename_key(schemas, &other.name, &one.name);
    json::rename_key(schemas, "next_swap", &other.name);
    let document = world.document_mut(one.api)?;
    json::redirect(document, &one.name, "next_swap");
    json::redirect(document, &other.name, &one.name);
    json::redirect(document, "next_swap", &other.name);
    let mut change = rearranged(world, &one, &format!("and `{}` swap names", other.name));
    change.expected.push(Expected::Rearranged(world.place_of_component(&other)));
    Some(change)
}

/// Whether a schema can be written at each of its uses: few, whole, and none inside itself.
pub fn is_inlinable(document: &Value, name: &str) -> bool {
    let inside = format!("{}{}/", json::SCHEMAS, json::escape(name));
    let mut has_parts = false;
    json::each_object(document, &mut |object| {
        has_parts |=
            object.get("$ref").and_then(Value::as_str).is_some_and(|target| target.starts_with(&inside));
    });
    (1..=8).contains(&json::uses(document, name)) && !has_parts && !is_recursive(document, name)
}

/// Whether a component refers to itself, directly or through others.
fn is_recursive(document: &Value, name: &str) -> bool {
    let (mut seen, mut todo) = (BTreeSet::new(), vec![name.to_owned()]);
    while let Some(at) = todo.pop() {
        let Some(schema) = document.pointer(&json::component(&at)) else { continue };
        json::each_object(schema, &mut |object| {
            let text = object.get("$ref").and_then(Value::as_str);
            let Some(rest) = text.and_then(|text| text.strip_prefix(json::SCHEMAS)) else { return };
            let target = json::unescape(rest.split('/').next().unwrap_or_default());
            if seen.insert(target.clone()) {
                todo.push(target);
            }
        });
    }
    seen.contains(name)
}

fn inlinable(world: &mut World<'_>) -> Option<Component> {
    let fits = world.components(|_, _| true);
    let fits: Vec<(usize, String)> = fits
        .into_iter()
        .filter(|it| is_inlinable(world.document(it.api), &it.name))
        .map(|it| (it.api, it.name))
        .collect();
    world.component(|definition, _| {
        let name = definition.origin.component_name().unwrap_or_default();
        fits.iter().any(|(api, fit)| *api == definition.api && fit == name)
    })
}

/// Writes a component at each of its uses, and removes it.
pub fn inlined(world: &mut World<'_>, component: &Component) -> Option<Change> {
    let schema = world.schemas(component.api)?.shift_remove(&component.name)?;
    let Value::Object(schema) = schema else { return None };
    let target = json!(format!("{}{}", json::SCHEMAS, json::escape(&component.name)));
    json::each_object_mut(world.document_mut(component.api)?, &mut |object| {
        if object.get("$ref") == Some(&target) {
            object.shift_remove("$ref");
            let beside = std::mem::replace(object, schema.clone());
            object.extend(beside);
        }
    });
    Some(rearranged(world, component, "is written at each of its uses"))
}

/// Moves a schema that is written at a property to a component.
fn hoisted(world: &mut World<'_>, keyword: &str) -> Option<Change> {
    let field = world.field(|_, schema| schema.get(keyword).is_some() && schema.get("$ref").is_none())?;
    let object = world.object(field.api, &field.pointer)?;
    let schema = Value::Object(std::mem::take(object));
    let name = world.fresh("next_part");
    let mut beside = Map::new();
    beside.insert("$ref".to_owned(), json!(format!("{}{name}", json::SCHEMAS)));
    let mut schema = schema;
    if let Some(read_only) = schema.as_object_mut()?.shift_remove("readOnly") {
        beside.insert("readOnly".to_owned(), read_only);
    }
    *world.object(field.api, &field.pointer)? = beside;
    world.schemas(field.api)?.insert(name.clone(), schema);
    let rust = world.base.paths_inside(field.api, &field.pointer);
    let at = [field.pointer.clone(), json::component(&name)];
    let place = Place::new(world.api(field.api), at, rust);
    let what = format!("{} is the component `{name}`", field.pointer);
    Some(Change::new(world, field.api, what, vec![Expected::Rearranged(place)]))
}

fn wrapped(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|_, schema| schema.get("$ref").is_some())?;
    let object = world.object(field.api, &field.pointer)?;
    let target = object.shift_remove("$ref")?;
    object.insert("allOf".to_owned(), json!([{ "$ref": target }]));
    let place = world.place_of(&field);
    let what = format!("{} has its $ref in an allOf", field.pointer);
    Some(Change::new(world, field.api, what, vec![Expected::Rearranged(place)]))
}

fn components_reordered(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    let schemas = world.schemas(api)?;
    *schemas = std::mem::take(schemas).into_iter().rev().collect();
    Some(Change::harmless(world, api, "the components are in another order", place))
}
