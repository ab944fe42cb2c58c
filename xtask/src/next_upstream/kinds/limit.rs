//! Changes of limits, formats, patterns, defaults and deprecation of properties.

use paypal_codegen::ir::Scalar;
use serde_json::{Value, json};

use super::scalar_of;
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::report::Class;
use crate::next_upstream::world::World;

/// Whether a change of a limit allows less or more values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Tightened,
    Loosened,
}

use Direction::{Loosened, Tightened};

pub const KINDS: &[Kind] = &[
    Kind { name: "minLength tightened", apply: |world| limit(world, "minLength", Tightened) },
    Kind { name: "minLength loosened", apply: |world| limit(world, "minLength", Loosened) },
    Kind { name: "maxLength tightened", apply: |world| limit(world, "maxLength", Tightened) },
    Kind { name: "maxLength loosened", apply: |world| limit(world, "maxLength", Loosened) },
    Kind { name: "maxLength added", apply: |world| limit_added(world, "maxLength", "string") },
    Kind { name: "maxLength removed", apply: |world| limit_removed(world, "maxLength") },
    Kind { name: "minimum tightened", apply: |world| limit(world, "minimum", Tightened) },
    Kind { name: "minimum loosened", apply: |world| limit(world, "minimum", Loosened) },
    Kind { name: "maximum tightened", apply: |world| limit(world, "maximum", Tightened) },
    Kind { name: "maximum loosened", apply: |world| limit(world, "maximum", Loosened) },
    Kind { name: "minItems tightened", apply: |world| limit(world, "minItems", Tightened) },
    Kind { name: "minItems loosened", apply: |world| limit(world, "minItems", Loosened) },
    Kind { name: "maxItems tightened", apply: |world| limit(world, "maxItems", Tightened) },
    Kind { name: "maxItems loosened", apply: |world| limit(world, "maxItems", Loosened) },
    Kind { name: "maxItems added", apply: |world| limit_added(world, "maxItems", "array") },
    Kind { name: "pattern changed", apply: |world| pattern(world, true) },
    Kind { name: "pattern added", apply: |world| pattern(world, false) },
    Kind { name: "format added: unknown", apply: unknown_format },
    Kind { name: "format added: date-time", apply: date_time },
    Kind { name: "format removed: typed", apply: |world| format_removed(world, true) },
    Kind { name: "format removed: unknown", apply: |world| format_removed(world, false) },
    Kind { name: "default changed", apply: default_changed },
    Kind { name: "property deprecated", apply: deprecated },
];

/// Above this value a limit says that there is none.
const NO_LIMIT: i64 = 100_000;

/// Returns another value of a limit; `None` if the value can't move in this direction.
pub fn moved(keyword: &str, value: i64, direction: Direction) -> Option<i64> {
    let is_lower = keyword.starts_with("min");
    if !(0..NO_LIMIT).contains(&value) {
        return None;
    }
    let other = match (is_lower, direction) {
        (true, Tightened) => value + 1,
        (true, Loosened) => value - 1,
        (false, Tightened) => value - 1,
        (false, Loosened) => value + value.max(1),
    };
    (other >= 0).then_some(other)
}

/// The limit on the other side, which must not be crossed.
const OPPOSITE: [(&str, &str); 6] = [
    ("minLength", "maxLength"),
    ("maxLength", "minLength"),
    ("minimum", "maximum"),
    ("maximum", "minimum"),
    ("minItems", "maxItems"),
    ("maxItems", "minItems"),
];

/// Returns a limit of a schema moved in a direction, if that is possible.
pub fn movable(schema: &Value, keyword: &str, direction: Direction) -> Option<i64> {
    let value = moved(keyword, schema.get(keyword)?.as_i64()?, direction)?;
    let opposite =
        OPPOSITE.iter().find(|(of, _)| *of == keyword).and_then(|(_, other)| schema.get(other)?.as_i64());
    let fits =
        opposite.is_none_or(|other| if keyword.starts_with("min") { value <= other } else { value >= other });
    let is_real = value > 0 || keyword.starts_with("min") || keyword == "maximum";
    (fits && is_real).then_some(value)
}

fn limit(world: &mut World<'_>, keyword: &str, direction: Direction) -> Option<Change> {
    let field = world.field(|_, schema| movable(schema, keyword, direction).is_some())?;
    let value = movable(world.at(field.api, &field.pointer)?, keyword, direction)?;
    world.object(field.api, &field.pointer)?.insert(keyword.to_owned(), json!(value));
    let found = Expected::finding("limit", Class::Documentation, world.place_of(&field)).saying(keyword);
    let is_accepted = direction == Loosened || !field.sent || field.read_only;
    let expected = vec![found.and_paypal_accepts(is_accepted)];
    Some(Change::new(world, field.api, format!("{} has the {keyword} {value}", field.pointer), expected))
}

fn limit_added(world: &mut World<'_>, keyword: &str, ty: &str) -> Option<Change> {
    let field = world.field(|_, schema| {
        let is_free = [keyword, "enum", "pattern"].iter().all(|key| schema.get(key).is_none());
        schema.get("type") == Some(&json!(ty)) && is_free
    })?;
    world.object(field.api, &field.pointer)?.insert(keyword.to_owned(), json!(64));
    let found = Expected::finding("limit", Class::Documentation, world.place_of(&field)).saying(keyword);
    let expected = vec![found.and_paypal_accepts(!field.sent || field.read_only)];
    Some(Change::new(world, field.api, format!("{} gets a {keyword}", field.pointer), expected))
}

fn limit_removed(world: &mut World<'_>, keyword: &str) -> Option<Change> {
    let field = world.field(|_, schema| {
        schema.get(keyword).and_then(Value::as_i64).is_some_and(|value| (0..NO_LIMIT).contains(&value))
    })?;
    world.object(field.api, &field.pointer)?.shift_remove(keyword);
    let found = Expected::finding("limit", Class::Documentation, world.place_of(&field)).saying(keyword);
    let expected = vec![found.and_paypal_accepts(true)];
    Some(Change::new(world, field.api, format!("{} has no {keyword}", field.pointer), expected))
}

fn pattern(world: &mut World<'_>, had_one: bool) -> Option<Change> {
    let field = world.field(|field, schema| {
        schema.get("pattern").is_some() == had_one
            && schema.get("enum").is_none()
            && scalar_of(&field.ty) == Some(Scalar::String)
            && schema.get("type").is_some()
    })?;
    world.object(field.api, &field.pointer)?.insert("pattern".to_owned(), json!("^[A-Za-z0-9 _-]+$"));
    let expected = vec![Expected::finding("pattern", Class::Documentation, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} has another pattern", field.pointer), expected))
}

fn unknown_format(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, schema| {
        schema.get("format").is_none()
            && scalar_of(&field.ty) == Some(Scalar::String)
            && schema.get("type").is_some()
    })?;
    let object = world.object(field.api, &field.pointer)?;
    object.insert("format".to_owned(), json!("ppaas_next_reference_v1"));
    let expected = vec![Expected::finding("format", Class::Documentation, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} gets a format", field.pointer), expected))
}

fn date_time(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_free = ["format", "pattern", "enum", "$ref"].iter().all(|key| schema.get(key).is_none());
        is_free
            && scalar_of(&field.ty) == Some(Scalar::String)
            && schema.get("type").is_some()
            && !field.is_argument
    })?;
    world.object(field.api, &field.pointer)?.insert("format".to_owned(), json!("date-time"));
    // names.lock keeps the string, but PayPal may refuse other values.
    let found = Expected::finding("property type", Class::Documentation, world.place_of(&field));
    let expected = vec![found.and_paypal_accepts(!field.sent || field.read_only)];
    Some(Change::new(world, field.api, format!("{} is a time", field.pointer), expected))
}

/// A format that decides the Rust type stays. Another one stays too, or is documentation. A
/// property that refers to a component has the format of the component.
fn format_removed(world: &mut World<'_>, typed: bool) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_text = scalar_of(&field.ty).is_some_and(|scalar| scalar != Scalar::String);
        schema.get("format").is_some() && schema.get("type") == Some(&json!("string")) && is_text == typed
    })?;
    world.object(field.api, &field.pointer)?.shift_remove("format");
    let place = world.place_of(&field);
    let kept = Expected::kept(&["format"], place.clone());
    let of_component = (world.at(field.api, &field.pointer).and_then(json::referred))
        .and_then(|name| world.at(field.api, &format!("{}/format", json::component(&name))));
    let expected = if of_component.is_some() {
        vec![Expected::Harmless(place)]
    } else if typed {
        vec![kept, Expected::Harmless(place)]
    } else {
        vec![Expected::Any(vec![kept, Expected::finding("format", Class::Documentation, place)])]
    };
    Some(Change::new(world, field.api, format!("{} has no format", field.pointer), expected))
}

/// Returns another default than that of a schema; `None` if it has none.
pub fn another_default(schema: &Value) -> Option<Value> {
    match schema.get("default")? {
        Value::Bool(is) => Some(json!(!is)),
        Value::Number(number) => Some(json!(number.as_i64()? + 1)),
        Value::String(_) if schema.get("enum").is_none() && schema.get("format").is_none() => {
            Some(json!("NEXT"))
        }
        _ => None,
    }
}

fn default_changed(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|_, schema| another_default(schema).is_some())?;
    let value = another_default(world.at(field.api, &field.pointer)?)?;
    world.object(field.api, &field.pointer)?.insert("default".to_owned(), value);
    let expected = vec![Expected::finding("default", Class::Documentation, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} has another default", field.pointer), expected))
}

fn deprecated(world: &mut World<'_>) -> Option<Change> {
    let field =
        world.field(|_, schema| schema.get("deprecated").is_none() && schema.get("$ref").is_none())?;
    world.object(field.api, &field.pointer)?.insert("deprecated".to_owned(), json!(true));
    let expected = vec![Expected::finding("deprecation", Class::Documentation, world.place_of(&field))];
    Some(Change::new(world, field.api, format!("{} is deprecated", field.pointer), expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_moves_without_crossing_the_opposite_one() {
        let schema = json!({ "minLength": 3, "maxLength": 3 });
        assert_eq!(movable(&schema, "minLength", Tightened), None);
        assert_eq!(movable(&schema, "minLength", Loosened), Some(2));
        assert_eq!(movable(&schema, "maxLength", Tightened), None);
        assert_eq!(movable(&schema, "maxLength", Loosened), Some(6));
        assert_eq!(movable(&json!({ "maxLength": 2_147_483_647 }), "maxLength", Tightened), None);
    }
}
