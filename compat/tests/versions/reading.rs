//! Finds the deviations between a shape and a value that another version wrote.

use paypal_runtime::model::DeviationKind::{
    self, Missing, Null, UnknownField, UnknownValue, Unreadable, WrongType,
};
use serde_json::Value;

use paypal_test_support::instance::property;
use paypal_test_support::specs::{Object, Shape};

/// A JSON path at which a value deviates from a shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The JSON path, as deviations write it.
    pub path: String,
    /// The number of properties in the path.
    pub depth: usize,
    pub kind: DeviationKind,
    /// The value at that place.
    pub value: Value,
    /// Whether a missing property is read-only, that is, set by PayPal alone.
    pub read_only: bool,
}

/// Returns all deviations of a value from a shape.
pub fn deviations(shape: &Shape, value: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    visit(
        shape,
        value,
        &Place { read_only: false, ..place("$".to_owned(), 0, WrongType, value) },
        &mut found,
    );
    found
}

fn place(path: String, depth: usize, kind: DeviationKind, value: &Value) -> Place {
    Place { path, depth, kind, value: value.clone(), read_only: false }
}

fn visit(shape: &Shape, value: &Value, at: &Place, found: &mut Vec<Place>) {
    let is = |kind| Some(Place { kind, value: value.clone(), ..at.clone() });
    let deviates = match (shape, value) {
        (Shape::Any, _)
        | (Shape::Text | Shape::TextOrNumber, Value::String(_))
        | (Shape::Boolean, Value::Bool(_))
        | (Shape::Number, Value::Number(_)) => None,
        (_, Value::Null) => is(Null),
        (Shape::Integer, Value::Number(number)) if number.is_i64() => None,
        (Shape::Format(format), Value::String(text)) if (format.is_readable)(text) => None,
        (Shape::Format(_), Value::String(_)) => is(Unreadable),
        (Shape::Enum(values), Value::String(text)) if values.contains(text) => None,
        (Shape::Enum(_), Value::String(_)) => is(UnknownValue),
        (Shape::List(element), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                visit(element, item, &Place { path: format!("{}[{index}]", at.path), ..at.clone() }, found);
            }
            None
        }
        (Shape::Object(object), Value::Object(map)) => {
            properties(object, map, at, found);
            None
        }
        _ => is(WrongType),
    };
    found.extend(deviates);
}

fn properties(object: &Object, map: &serde_json::Map<String, Value>, at: &Place, found: &mut Vec<Place>) {
    let below = |name: &str, kind, value: &Value| {
        place(format!("{}{}", at.path, property(name)), at.depth + 1, kind, value)
    };
    for (name, value) in map {
        match object.fields.iter().find(|field| field.name == *name) {
            Some(field) => visit(&field.shape, value, &below(name, WrongType, value), found),
            None if object.open => {}
            None => found.push(below(name, UnknownField, value)),
        }
    }
    for field in object.fields.iter().filter(|field| field.required && !map.contains_key(&field.name)) {
        found.push(Place { read_only: field.read_only, ..below(&field.name, Missing, &Value::Null) });
    }
}

/// Returns the JSON path of the first difference between two values.
pub fn difference(one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        _ if one == other => None,
        (Value::Object(one), Value::Object(other)) => {
            let mut names = one.keys().chain(other.keys());
            names.find_map(|name| match (one.get(name), other.get(name)) {
                (Some(one), Some(other)) => Some(format!("{}{}", property(name), difference(one, other)?)),
                _ => Some(property(name)),
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut items = one.iter().zip(other).enumerate();
            items.find_map(|(index, (one, other))| Some(format!("[{index}]{}", difference(one, other)?)))
        }
        _ => Some(String::new()),
    }
}
