//! Rearrangements that divide components, or join them. They leave the JSON on the wire and the
//! Rust items unchanged.

use serde_json::{Map, Value, json};

use super::rearrange::also_at;
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::targets::Component;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind {
        name: "component split by allOf",
        apply: |world| {
            let component = world.component(|_, schema| is_splittable(schema))?;
            split(world, &component)
        },
    },
    Kind { name: "first part of a split component inline", apply: split_inline },
    Kind {
        name: "allOf flattened",
        apply: |world| flattenable(world, |_| true).and_then(|it| flattened(world, &it)),
    },
    Kind { name: "two equal components merged", apply: merged },
    Kind { name: "component copied for half of its uses", apply: copied },
    Kind { name: "component emptied", apply: emptied },
];

/// Whether a schema is an object with properties of its own that can be divided.
pub fn is_splittable(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.is_some_and(|it| it.len() > 1)
        && ["allOf", "oneOf", "anyOf", "$ref", "additionalProperties"]
            .iter()
            .all(|key| schema.get(key).is_none())
}

/// Returns a part of an object: the properties, and which of them are required.
fn part(schema: &Map<String, Value>, is_first: bool) -> Value {
    let properties = schema.get("properties").and_then(Value::as_object);
    let half = properties.map_or(0, |it| it.len() / 2);
    let taken = properties.into_iter().flatten().enumerate();
    let properties: Map<String, Value> = taken
        .filter(|(index, _)| (*index < half) == is_first)
        .map(|(_, (name, schema))| (name.clone(), schema.clone()))
        .collect();
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let required: Vec<&Value> =
        required.filter(|name| name.as_str().is_some_and(|name| properties.contains_key(name))).collect();
    let mut part = json!({ "type": "object" });
    if !required.is_empty() {
        part["required"] = json!(required);
    }
    part["properties"] = Value::Object(properties);
    part
}

fn rearranged(world: &World<'_>, component: &Component, what: &str) -> Change {
    let place = world.place_of_component(component);
    let what = format!("`{}` {what}", component.name);
    Change::new(world, component.api, what, vec![Expected::Rearranged(place)])
}

/// Moves the first half of the properties to a new component, which is a base.
pub fn split(world: &mut World<'_>, component: &Component) -> Option<Change> {
    let schema = world.object(component.api, &component.pointer)?.clone();
    let base = world.fresh("next_base");
    let object = world.object(component.api, &component.pointer)?;
    object.shift_remove("properties");
    object.shift_remove("required");
    object.insert("allOf".to_owned(), json!([json::reference(&base), part(&schema, false)]));
    world.schemas(component.api)?.insert(base.clone(), part(&schema, true));
    let mut change = rearranged(world, component, &format!("has the base `{base}`"));
    also_at(&mut change, &base);
    Some(change)
}

fn split_inline(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| is_splittable(schema))?;
    let schema = world.object(component.api, &component.pointer)?.clone();
    let object = world.object(component.api, &component.pointer)?;
    object.shift_remove("properties");
    object.shift_remove("required");
    object.insert("allOf".to_owned(), json!([part(&schema, true), part(&schema, false)]));
    Some(rearranged(world, &component, "consists of two parts"))
}

/// Chooses a component whose bases are plain objects.
pub fn flattenable(world: &mut World<'_>, is_wanted: impl Fn(&str) -> bool) -> Option<Component> {
    let all = world.components(|_, schema| schema.get("allOf").is_some());
    let fits: Vec<(usize, String)> = all
        .into_iter()
        .filter(|it| is_wanted(&it.name) && flat(world.document(it.api), &it.pointer).is_some())
        .map(|it| (it.api, it.name))
        .collect();
    world.component(|definition, _| {
        let name = definition.origin.component_name().unwrap_or_default();
        fits.iter().any(|(api, fit)| *api == definition.api && fit == name)
    })
}

/// Returns one object with the properties of all parts of an `allOf`; `None` if a part is not a
/// plain object.
fn flat(document: &Value, pointer: &str) -> Option<Map<String, Value>> {
    let schema = document.pointer(pointer)?.as_object()?;
    let (mut properties, mut required) = (Map::new(), Vec::new());
    let mut rest = schema.clone();
    rest.shift_remove("allOf");
    for part in schema.get("allOf")?.as_array()?.iter().chain([&Value::Object(rest.clone())]) {
        let part = match json::referred(part) {
            Some(name) => document.pointer(&json::component(&name))?,
            None => part,
        };
        if ["allOf", "oneOf", "anyOf", "$ref", "additionalProperties"]
            .iter()
            .any(|key| part.get(key).is_some())
        {
            return None;
        }
        for (name, schema) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
            // A property in two parts is refined: it has facts of both.
            if properties.insert(name.clone(), schema.clone()).is_some() {
                return None;
            }
        }
        required.extend(part.get("required").and_then(Value::as_array).into_iter().flatten().cloned());
    }
    rest.insert("type".to_owned(), json!("object"));
    rest.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        rest.insert("required".to_owned(), Value::Array(required));
    }
    Some(rest)
}

/// Writes the properties of all bases into the component.
pub fn flattened(world: &mut World<'_>, component: &Component) -> Option<Change> {
    let flat = flat(world.document(component.api), &component.pointer)?;
    *world.object(component.api, &component.pointer)? = flat;
    Some(rearranged(world, component, "has the properties of its bases"))
}

fn merged(world: &mut World<'_>) -> Option<Change> {
    let all = world.components(|_, schema| schema.get("properties").is_some());
    let mut pairs = Vec::new();
    for (index, one) in all.iter().enumerate() {
        let bare = |it: &Component| world.at(it.api, &it.pointer).map(json::without_prose);
        let schema = bare(one);
        for other in all.iter().skip(index + 1).filter(|it| it.api == one.api) {
            if schema == bare(other) {
                pairs.push((one.clone(), other.clone()));
            }
        }
    }
    world.random.shuffle(&mut pairs);
    let (one, other) = pairs.into_iter().find(|(one, other)| {
        let mut parts = world.component_parts(one.api, &one.name);
        parts.extend(world.component_parts(other.api, &other.name));
        world.claim(one.api, &parts)
    })?;
    world.schemas(one.api)?.shift_remove(&other.name);
    json::redirect(world.document_mut(one.api)?, &other.name, &one.name);
    let mut change = rearranged(world, &one, &format!("stands for `{}` too", other.name));
    change.expected.push(Expected::Rearranged(world.place_of_component(&other)));
    Some(change)
}

fn copied(world: &mut World<'_>) -> Option<Change> {
    let all = world.components(|_, schema| schema.get("properties").is_some());
    let fits: Vec<(usize, String)> = all
        .into_iter()
        .filter(|it| (2..=8).contains(&json::uses(world.document(it.api), &it.name)))
        .map(|it| (it.api, it.name))
        .collect();
    let component = world.component(|definition, _| {
        let name = definition.origin.component_name().unwrap_or_default();
        fits.iter().any(|(api, fit)| *api == definition.api && fit == name)
    })?;
    let copy = world.fresh(&format!("{}-", component.name));
    let schema = world.at(component.api, &component.pointer)?.clone();
    world.schemas(component.api)?.insert(copy.clone(), schema);
    let from = json::reference(&component.name);
    let mut uses = 0;
    json::each_object_mut(world.document_mut(component.api)?, &mut |object| {
        if object.get("$ref") == from.get("$ref") {
            uses += 1;
            if uses % 2 == 0 {
                object.insert("$ref".to_owned(), json!(format!("{}{}", json::SCHEMAS, json::escape(&copy))));
            }
        }
    });
    let mut change = rearranged(world, &component, &format!("has the copy `{copy}`"));
    also_at(&mut change, &copy);
    Some(change)
}

/// Removes everything from a component: what it held is no longer described.
fn emptied(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| is_splittable(schema))?;
    world.object(component.api, &component.pointer)?.clear();
    let place = world.place_of_component(&component);
    let expected = vec![Expected::kept(&["schema", "property"], place.clone()), Expected::Harmless(place)];
    Some(Change::new(world, component.api, format!("`{}` is empty", component.name), expected))
}
