//! Changes of query and header parameters.

use paypal_codegen::ir::{Parameter, Place as In, Scalar};
use serde_json::{Map, Value, json};

use super::limit::{Direction, another_default, movable};
use super::scalar_of;
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::targets::ParameterTarget;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "query parameter added: optional", apply: |world| added(world, "query", false) },
    Kind { name: "query parameter added: required", apply: |world| added(world, "query", true) },
    Kind { name: "header parameter added: optional", apply: |world| added(world, "header", false) },
    Kind { name: "header parameter added: required", apply: |world| added(world, "header", true) },
    Kind { name: "query parameter removed", apply: |world| removed(world, In::Query) },
    Kind { name: "header parameter removed", apply: |world| removed(world, In::Header) },
    Kind { name: "query parameter renamed", apply: renamed },
    Kind { name: "parameter made required", apply: |world| requiredness(world, true) },
    Kind { name: "parameter made optional", apply: |world| requiredness(world, false) },
    Kind {
        name: "parameter type: string to integer",
        apply: |world| retyped(world, Scalar::String, &json!({ "type": "integer" })),
    },
    Kind {
        name: "parameter type: integer to string",
        apply: |world| retyped(world, Scalar::Integer, &json!({ "type": "string" })),
    },
    Kind {
        name: "parameter type: string to enum",
        apply: |world| narrowed(world, &json!({ "type": "string", "enum": ["BRIEF", "WHOLE"] })),
    },
    Kind {
        name: "parameter format added: date-time",
        apply: |world| narrowed(world, &json!({ "type": "string", "format": "date-time" })),
    },
    Kind { name: "parameter format removed", apply: format_removed },
    Kind {
        name: "parameter maximum tightened",
        apply: |world| limit(world, "maximum", Direction::Tightened),
    },
    Kind { name: "parameter maximum loosened", apply: |world| limit(world, "maximum", Direction::Loosened) },
    Kind {
        name: "parameter maxLength tightened",
        apply: |world| limit(world, "maxLength", Direction::Tightened),
    },
    Kind {
        name: "parameter minLength tightened",
        apply: |world| limit(world, "minLength", Direction::Tightened),
    },
    Kind { name: "parameter default changed", apply: default_changed },
    Kind { name: "parameter deprecated", apply: deprecated },
    Kind { name: "parameter inlined", apply: inlined },
    Kind { name: "order of parameters", apply: reordered },
    Kind { name: "parameters moved to the path", apply: moved_to_path },
];

fn added(world: &mut World<'_>, place: &str, required: bool) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    let name = world.fresh("next_filter");
    let (wire, name) = match place {
        "header" => (format!("PayPal-{}", name.replace('_', "-")), format!("pay_pal_{name}")),
        _ => (name.clone(), name),
    };
    let mut parameter = json!({ "name": wire, "in": place, "schema": { "type": "string" } });
    if required {
        parameter["required"] = json!(true);
    }
    let operation = world.object(target.api, &target.operation.pointer)?;
    let list = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?;
    list.push(parameter);
    let pointer = format!("{}/parameters/{}", target.operation.pointer, list.len() - 1);
    let method = format!("{}::{}", world.api(target.api), target.operation.name);
    let rust = vec![format!("{method}.{name}"), format!("{method}({name})")];
    let at = Place::new(world.api(target.api), [pointer], rust);
    let class = if required { Class::Breaking } else { Class::Addition };
    let found = Expected::finding("parameter added", class, at).and_paypal_accepts(!required);
    let what = format!("`{}` takes the {place} `{wire}`", target.operation.id);
    Some(Change::new(world, target.api, what, vec![found]))
}

fn change(world: &World<'_>, target: &ParameterTarget<'_>, what: &str, expected: Vec<Expected>) -> Change {
    let what = format!("`{}` of `{}` {what}", target.parameter.wire, target.operation.id);
    Change::new(world, target.api, what, expected)
}

/// Removes a parameter from the list of its operation. Returns its declaration.
fn take(world: &mut World<'_>, target: &ParameterTarget<'_>) -> Option<Value> {
    let declaration = world.at(target.api, &target.pointer)?.clone();
    let reference = json!(format!("#{}", target.pointer));
    let operation = world.object(target.api, &target.operation.pointer)?;
    let list = operation.get_mut("parameters")?.as_array_mut()?;
    list.retain(|entry| entry.get("$ref") != Some(&reference) && *entry != declaration);
    Some(declaration)
}

fn removed(world: &mut World<'_>, place: In) -> Option<Change> {
    let target = world.parameter(|it, _| it.place == place && !it.required)?;
    take(world, &target)?;
    let expected =
        vec![Expected::kept(&["parameter"], target.place.clone()), Expected::Harmless(target.place.clone())];
    Some(change(world, &target, "is gone", expected))
}

fn renamed(world: &mut World<'_>) -> Option<Change> {
    let target = world.parameter(|it, _| it.place == In::Query && !it.required)?;
    let mut declaration = take(world, &target)?;
    let name = world.fresh("next_query");
    declaration["name"] = json!(name);
    let operation = world.object(target.api, &target.operation.pointer)?;
    let list = operation.get_mut("parameters")?.as_array_mut()?;
    list.push(declaration);
    let pointer = format!("{}/parameters/{}", target.operation.pointer, list.len() - 1);
    let rust = vec![format!("{}::{}.{name}", world.api(target.api), target.operation.name)];
    let added = Place::new(world.api(target.api), [pointer], rust);
    let expected = vec![
        Expected::kept(&["parameter"], target.place.clone()),
        Expected::finding("parameter added", Class::Addition, added),
    ];
    Some(change(world, &target, &format!("is `{name}`"), expected))
}

fn requiredness(world: &mut World<'_>, required: bool) -> Option<Change> {
    let target = world.parameter(|it, _| it.place != In::Path && it.required != required)?;
    let declaration = world.object(target.api, &target.pointer)?;
    declaration.insert("required".to_owned(), json!(required));
    // names.lock keeps an argument that is no longer required.
    let class = if required { Class::Breaking } else { Class::Documentation };
    let found = Expected::finding("parameter requiredness", class, target.place.clone());
    let what = if required { "is required" } else { "is optional" };
    Some(change(world, &target, what, vec![found.and_paypal_accepts(!required)]))
}

fn is_scalar(parameter: &Parameter, declaration: &Value, scalar: Scalar) -> bool {
    let schema = declaration.get("schema");
    let is_plain = ["enum", "format", "$ref"].iter().all(|key| schema.and_then(|it| it.get(key)).is_none());
    parameter.place != In::Path && scalar_of(&parameter.ty) == Some(scalar) && is_plain
}

fn retyped(world: &mut World<'_>, from: Scalar, to: &Value) -> Option<Change> {
    let target = world.parameter(|it, declaration| is_scalar(it, declaration, from))?;
    world.object(target.api, &target.pointer)?.insert("schema".to_owned(), to.clone());
    let expected = vec![Expected::finding("parameter type", Class::Breaking, target.place.clone())];
    Some(change(world, &target, "has another type", expected))
}

/// Narrows a string. names.lock keeps the string, but PayPal may refuse other values.
fn narrowed(world: &mut World<'_>, to: &Value) -> Option<Change> {
    let target = world.parameter(|it, declaration| is_scalar(it, declaration, Scalar::String))?;
    world.object(target.api, &target.pointer)?.insert("schema".to_owned(), to.clone());
    let found = Expected::finding("parameter type", Class::Documentation, target.place.clone());
    let expected = vec![found.and_paypal_accepts(false)];
    Some(change(world, &target, "has a narrower type", expected))
}

/// Returns the schema of a parameter.
fn schema<'a>(world: &'a mut World<'_>, target: &ParameterTarget<'_>) -> Option<&'a mut Map<String, Value>> {
    world.object(target.api, &format!("{}/schema", target.pointer))
}

fn format_removed(world: &mut World<'_>) -> Option<Change> {
    let target = world.parameter(|it, declaration| {
        let is_time = matches!(scalar_of(&it.ty), Some(Scalar::DateTime | Scalar::Date));
        is_time && declaration.pointer("/schema/format").is_some()
    })?;
    schema(world, &target)?.shift_remove("format");
    let harmless = Expected::Harmless(target.place.clone());
    // A pattern may still say that the parameter is a time. Then nothing has changed.
    let has_pattern = schema(world, &target)?.contains_key("pattern");
    let kept = Expected::kept(&["format"], target.place.clone());
    let documented = Expected::finding("format", Class::Documentation, target.place.clone());
    let expected = match has_pattern {
        true => vec![Expected::Any(vec![kept, documented]), harmless],
        false => vec![kept, harmless],
    };
    Some(change(world, &target, "has no format", expected))
}

fn limit(world: &mut World<'_>, keyword: &str, direction: Direction) -> Option<Change> {
    let target = world.parameter(|_, declaration| {
        declaration.get("schema").is_some_and(|schema| movable(schema, keyword, direction).is_some())
    })?;
    let value = movable(world.at(target.api, &format!("{}/schema", target.pointer))?, keyword, direction)?;
    schema(world, &target)?.insert(keyword.to_owned(), json!(value));
    let found = Expected::finding("limit", Class::Documentation, target.place.clone()).saying(keyword);
    let found = found.and_paypal_accepts(direction == Direction::Loosened);
    Some(change(world, &target, &format!("has the {keyword} {value}"), vec![found]))
}

fn default_changed(world: &mut World<'_>) -> Option<Change> {
    let target =
        world.parameter(|_, declaration| declaration.get("schema").and_then(another_default).is_some())?;
    let value = another_default(world.at(target.api, &format!("{}/schema", target.pointer))?)?;
    schema(world, &target)?.insert("default".to_owned(), value);
    let expected = vec![Expected::finding("default", Class::Documentation, target.place.clone())];
    Some(change(world, &target, "has another default", expected))
}

fn deprecated(world: &mut World<'_>) -> Option<Change> {
    let target = world.parameter(|it, _| it.place != In::Path && !it.deprecated)?;
    world.object(target.api, &target.pointer)?.insert("deprecated".to_owned(), json!(true));
    let expected = vec![Expected::finding("deprecation", Class::Documentation, target.place.clone())];
    Some(change(world, &target, "is deprecated", expected))
}

/// Writes the declaration of a parameter where it is used.
fn inlined(world: &mut World<'_>) -> Option<Change> {
    let target = world.parameter(|_, _| true)?;
    let declaration = world.at(target.api, &target.pointer)?.clone();
    let reference = json!(format!("#{}", target.pointer));
    let operation = world.object(target.api, &target.operation.pointer)?;
    for entry in operation.get_mut("parameters")?.as_array_mut()? {
        if entry.get("$ref") == Some(&reference) {
            *entry = declaration.clone();
        }
    }
    let place = target.place.clone();
    Some(change(world, &target, "is written at the operation", vec![Expected::Rearranged(place)]))
}

fn reordered(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| {
        node.get("parameters").and_then(Value::as_array).is_some_and(|list| list.len() > 1)
    })?;
    let operation = world.object(target.api, &target.operation.pointer)?;
    operation.get_mut("parameters")?.as_array_mut()?.reverse();
    let place = world.place(target);
    let what = format!("`{}` has its parameters in another order", target.operation.id);
    Some(Change::new(world, target.api, what, vec![Expected::Rearranged(place)]))
}

/// Declares the parameters of an operation, the only one of its path, at the path.
fn moved_to_path(world: &mut World<'_>) -> Option<Change> {
    let target = world.lone_operation(|_, node| node.get("parameters").is_some())?;
    let (item, _) = json::split(&target.operation.pointer)?;
    let operation = world.object(target.api, &target.operation.pointer)?;
    let parameters = operation.shift_remove("parameters")?;
    world.object(target.api, item)?.insert("parameters".to_owned(), parameters);
    let place = world.place(target);
    let what = format!("the path of `{}` declares its parameters", target.operation.id);
    Some(Change::new(world, target.api, what, vec![Expected::Rearranged(place)]))
}
