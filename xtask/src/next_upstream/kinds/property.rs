//! Changes of properties: added, removed, renamed, of another requiredness or type.

use paypal_codegen::ir::{Scalar, TypeRef};
use serde_json::{Value, json};

use super::scalar_of;
use crate::next_upstream::base::Field;
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::targets::Component;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind {
        name: "property added: string",
        apply: |world| added(world, &json!({ "type": "string", "maxLength": 60 })),
    },
    Kind { name: "property added: integer", apply: |world| added(world, &json!({ "type": "integer" })) },
    Kind { name: "property added: boolean", apply: |world| added(world, &json!({ "type": "boolean" })) },
    Kind {
        name: "property added: object",
        apply: |world| {
            let inside = json!({ "channel": { "type": "string" }, "score": { "type": "integer" } });
            added(world, &json!({ "type": "object", "properties": inside, "required": ["channel"] }))
        },
    },
    Kind {
        name: "property added: list",
        apply: |world| {
            added(world, &json!({ "type": "array", "items": { "type": "string" }, "maxItems": 9 }))
        },
    },
    Kind {
        name: "property added: enum",
        apply: |world| added(world, &json!({ "type": "string", "enum": ["LOW_RISK", "HIGH_RISK"] })),
    },
    Kind { name: "property added: component", apply: added_component },
    Kind { name: "property added: read-only", apply: added_read_only },
    Kind { name: "property added: required", apply: added_required },
    Kind { name: "property removed: optional", apply: |world| removed(world, false) },
    Kind { name: "property removed: required", apply: |world| removed(world, true) },
    Kind { name: "property renamed", apply: renamed },
    Kind { name: "property made required", apply: made_required },
    Kind { name: "property made optional", apply: made_optional },
    Kind {
        name: "property type: string to integer",
        apply: |world| retyped(world, Scalar::String, &json!({ "type": "integer" })),
    },
    Kind {
        name: "property type: integer to string",
        apply: |world| retyped(world, Scalar::Integer, &json!({ "type": "string" })),
    },
    Kind {
        name: "property type: boolean to string",
        apply: |world| retyped(world, Scalar::Boolean, &json!({ "type": "string" })),
    },
    Kind {
        name: "property type: string to object",
        apply: |world| {
            let inside = json!({ "type": "object", "properties": { "code": { "type": "string" } } });
            retyped(world, Scalar::String, &inside)
        },
    },
    Kind {
        name: "property type: string to list",
        apply: |world| {
            retyped(world, Scalar::String, &json!({ "type": "array", "items": { "type": "string" } }))
        },
    },
    Kind {
        name: "property type: string to enum",
        apply: |world| narrowed(world, &json!({ "type": "string", "enum": ["ON_FILE", "ONE_TIME"] })),
    },
    Kind { name: "property type: another component", apply: another_component },
    Kind { name: "property read-only", apply: |world| read_only(world, true) },
    Kind { name: "property no longer read-only", apply: |world| read_only(world, false) },
    Kind { name: "property nullable", apply: nullable },
];

/// Chooses a component with properties, to which one can be added.
fn extendable(world: &mut World<'_>) -> Option<Component> {
    world.component(|_, schema| schema.get("properties").is_some_and(Value::is_object))
}

/// Adds a property to a component. Returns its place.
fn add(world: &mut World<'_>, component: &Component, name: &str, schema: Value) -> Option<Place> {
    let properties = format!("{}/properties", component.pointer);
    world.object(component.api, &properties)?.insert(name.to_owned(), schema);
    let rust = component.rust.iter().map(|path| format!("{path}.{name}")).collect();
    Some(Place::new(world.api(component.api), [format!("{properties}/{name}")], rust))
}

fn added(world: &mut World<'_>, schema: &Value) -> Option<Change> {
    let component = extendable(world)?;
    let name = world.fresh("next_detail");
    let place = add(world, &component, &name, schema.clone())?;
    let expected = vec![Expected::finding("property added", Class::Addition, place)];
    Some(Change::new(world, component.api, format!("`{}` gets `{name}`", component.name), expected))
}

fn added_component(world: &mut World<'_>) -> Option<Change> {
    let component = extendable(world)?;
    let name = world.fresh("next_part");
    let schema = json!({ "type": "object", "properties": { "channel": { "type": "string" } } });
    world.schemas(component.api)?.insert(name.clone(), schema);
    let place = add(world, &component, &name, json::reference(&name))?;
    let expected = vec![Expected::finding("property added", Class::Addition, place)];
    Some(Change::new(
        world,
        component.api,
        format!("`{}` gets the component `{name}`", component.name),
        expected,
    ))
}

fn added_read_only(world: &mut World<'_>) -> Option<Change> {
    let component = extendable(world)?;
    let name = world.fresh("next_result");
    let place = add(world, &component, &name, json!({ "type": "string", "readOnly": true }))?;
    require(world, component.api, &component.pointer, &name)?;
    // Users set the properties of an answer to a callback, read-only or not.
    let class = if component.is_answer { Class::Breaking } else { Class::Addition };
    let expected = vec![Expected::finding("property added", class, place)];
    Some(Change::new(
        world,
        component.api,
        format!("`{}` gets the read-only `{name}`", component.name),
        expected,
    ))
}

fn added_required(world: &mut World<'_>) -> Option<Change> {
    let component = extendable(world)?;
    let name = world.fresh("next_reason");
    let place = add(world, &component, &name, json!({ "type": "string" }))?;
    require(world, component.api, &component.pointer, &name)?;
    let found = Expected::finding("property added", Class::Breaking, place);
    let expected = vec![found.and_paypal_accepts(!component.usage.request)];
    Some(Change::new(
        world,
        component.api,
        format!("`{}` requires the new `{name}`", component.name),
        expected,
    ))
}

/// Adds a property to the list of required ones.
fn require(world: &mut World<'_>, api: usize, owner: &str, name: &str) -> Option<()> {
    let object = world.object(api, owner)?;
    object.entry("required").or_insert_with(|| json!([])).as_array_mut()?.push(json!(name));
    Some(())
}

/// Removes a property from its object. Returns its schema.
pub fn take(world: &mut World<'_>, field: &Field) -> Option<Value> {
    let owner = world.owner(field)?;
    if let Some(required) = owner.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name != &json!(field.wire));
    }
    owner.get_mut("properties")?.as_object_mut()?.shift_remove(&field.wire)
}

/// What the report says of a property that is gone: nothing if other schemas of its types have it.
pub fn kept(world: &World<'_>, field: &Field) -> Vec<Expected> {
    let is_lost = !world.base.is_described_elsewhere(field);
    is_lost.then(|| Expected::kept(&["property"], world.place_of(field))).into_iter().collect()
}

fn removed(world: &mut World<'_>, required: bool) -> Option<Change> {
    let field = world.field(|field, _| field.required == required)?;
    take(world, &field)?;
    let place = world.place_of(&field);
    let mut expected = kept(world, &field);
    if required {
        // A missing property is no deviation any more, and code compiles as before.
        expected.push(Expected::finding("property requiredness", Class::Behaviour, place));
    } else {
        expected.push(Expected::Harmless(place));
    }
    Some(Change::new(world, field.api, format!("{} is gone", field.pointer), expected))
}

fn renamed(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, _| !field.required && !field.sensitive)?;
    let schema = take(world, &field)?;
    let name = world.fresh("next_name");
    world.owner(&field)?.get_mut("properties")?.as_object_mut()?.insert(name.clone(), schema);
    let (properties, _) = json::split(&field.pointer)?;
    let rust = field.rust.iter().filter_map(|path| Some(format!("{}.{name}", path.rsplit_once('.')?.0)));
    let added = Place::new(world.api(field.api), [format!("{properties}/{name}")], rust.collect());
    let place = world.place_of(&field);
    let mut expected = kept(world, &field);
    expected.extend([Expected::Harmless(place), Expected::finding("property added", Class::Addition, added)]);
    let change = Change::new(world, field.api, format!("{} is `{name}` now", field.pointer), expected);
    Some(Change { moved: Some((field.wire, name)), ..change })
}

fn made_required(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, _| !field.required && !field.read_only && !field.nullable)?;
    let (properties, _) = json::split(&field.pointer)?;
    require(world, field.api, properties.strip_suffix("/properties")?, &field.wire)?;
    let found = |class| {
        let found = Expected::finding("property requiredness", class, world.place_of(&field));
        found.and_paypal_accepts(!field.sent)
    };
    let expected = match world.base.is_written_elsewhere(&field) {
        // The type stays as it is if another of its schemas does not require the property.
        true => Expected::Any(vec![found(Class::Behaviour), found(Class::Documentation)]),
        false => found(Class::Behaviour),
    };
    Some(Change::new(world, field.api, format!("{} is required", field.pointer), vec![expected]))
}

fn made_optional(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, _| field.required && !field.read_only)?;
    let required = world.owner(&field)?.get_mut("required")?.as_array_mut()?;
    required.retain(|name| name != &json!(field.wire));
    let found = Expected::finding("property requiredness", Class::Behaviour, world.place_of(&field));
    let expected = vec![found.and_paypal_accepts(true)];
    Some(Change::new(world, field.api, format!("{} is optional", field.pointer), expected))
}

/// Replaces the schema of a scalar property. The old one may have no other type inside.
fn retyped(world: &mut World<'_>, from: Scalar, to: &Value) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_plain = ["enum", "format", "$ref", "allOf"].iter().all(|key| schema.get(key).is_none());
        scalar_of(&field.ty) == Some(from) && is_plain && !field.sensitive && !field.is_argument
    })?;
    *world.document_mut(field.api)?.pointer_mut(&field.pointer)? = to.clone();
    let expected = vec![Expected::finding("property type", Class::Breaking, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} has another type", field.pointer), expected))
}

/// Narrows a string. names.lock keeps the string, but PayPal may refuse other values.
fn narrowed(world: &mut World<'_>, to: &Value) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_plain = ["enum", "format", "$ref", "allOf"].iter().all(|key| schema.get(key).is_none());
        scalar_of(&field.ty) == Some(Scalar::String) && is_plain && !field.sensitive && !field.is_argument
    })?;
    *world.document_mut(field.api)?.pointer_mut(&field.pointer)? = to.clone();
    let found = Expected::finding("property type", Class::Documentation, world.place_of(&field));
    let expected = vec![found.and_paypal_accepts(!field.sent)];
    Some(Change::new(world, field.api, format!("{} has a narrower type", field.pointer), expected))
}

fn another_component(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_component = json::referred(schema).is_some() && matches!(field.ty, TypeRef::Named(_));
        is_component && !field.is_argument && !field.sensitive && !field.has_secret
    })?;
    let name = world.fresh("next_part");
    let schema = json!({ "type": "object", "properties": { "next_channel": { "type": "string" } } });
    world.schemas(field.api)?.insert(name.clone(), schema);
    let object = world.object(field.api, &field.pointer)?;
    object.insert("$ref".to_owned(), json!(format!("{}{name}", json::SCHEMAS)));
    let expected = vec![Expected::finding("property type", Class::Breaking, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} refers to `{name}`", field.pointer), expected))
}

fn read_only(world: &mut World<'_>, becomes: bool) -> Option<Change> {
    let field = world.field(|field, schema| {
        field.read_only != becomes
            && (schema.get("readOnly").is_some() != becomes)
            && !field.required
            && schema.get("$ref").is_none()
    })?;
    let object = world.object(field.api, &field.pointer)?;
    if becomes {
        object.insert("readOnly".to_owned(), json!(true));
    } else {
        object.shift_remove("readOnly");
    }
    let class = match becomes {
        // The type keeps the setter, but PayPal may refuse the property here.
        true if world.base.is_written_elsewhere(&field) => Class::Documentation,
        true => Class::Breaking,
        false => Class::Addition,
    };
    let found = Expected::finding("read-only", class, world.place_of(&field));
    let expected = vec![found.and_paypal_accepts(!becomes || !field.sent)];
    let word = if becomes { "read-only" } else { "read and written" };
    Some(Change::new(world, field.api, format!("{} is {word}", field.pointer), expected))
}

/// A property that requests may send gets another Rust type; another one may only be received as
/// null.
fn nullable(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, schema| {
        !field.nullable && !field.required && schema.get("type").is_some() && field.sent != field.received
    })?;
    world.object(field.api, &field.pointer)?.insert("nullable".to_owned(), json!(true));
    let (kind, class) = match field.sent && !field.read_only {
        true => ("property type", Class::Breaking),
        false => ("nullable", Class::Behaviour),
    };
    let expected = vec![Expected::finding(kind, class, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} may be null", field.pointer), expected))
}
