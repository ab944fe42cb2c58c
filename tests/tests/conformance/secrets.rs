//! Tests that `Debug` shows no secret, wherever it is in a body and whatever its JSON type is.

use std::collections::BTreeSet;

use paypal_generated::model::{Table, ValueKind};
use paypal_generated::registry::ComponentEntry;
use serde_json::{Map, Value, json};

use crate::components::{components, report};
use paypal_test_support::instance::{Position, Step, full, get, positions, set};
use paypal_test_support::specs::Shape;

/// The test secrets: one for strings, one for numbers.
const MARKS: [&str; 2] = ["S3CR3T", "987654321"];

/// A depth that no component exceeds.
const DEPTH: usize = 100;

/// Makes a value with a secret at every position that can hold one.
fn marked(shape: &Shape) -> Value {
    match shape {
        Shape::Text | Shape::TextOrNumber | Shape::Format(_) | Shape::Enum(_) | Shape::Boolean => {
            json!(MARKS[0])
        }
        Shape::Integer | Shape::Number => json!(987_654_321),
        Shape::List(element) => json!([marked(element), marked(element)]),
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|field| (field.name.clone(), marked(&field.shape)));
            fields.chain([("not_listed".to_owned(), json!(MARKS[0]))]).collect::<Map<_, _>>().into()
        }
        Shape::Any => json!({ "any": [MARKS[0], 987_654_321] }),
    }
}

/// Secrets of every wrong JSON type.
fn misplaced() -> [Value; 5] {
    [
        json!(987_654_321),
        json!(MARKS[0]),
        json!([MARKS[0], [987_654_321]]),
        json!({ MARKS[0]: MARKS[0], "value": { "value": MARKS[0] } }),
        json!([{ "number": 987_654_321.5, "text": MARKS[0] }]),
    ]
}

fn check(entry: &ComponentEntry, body: &Value) -> Result<(), String> {
    let decoded = (entry.decode)(body.to_string().as_bytes()).map_err(|error| error.to_string())?;
    let encoded = String::from_utf8(decoded.value.encode().map_err(|error| error.to_string())?).unwrap();
    if !MARKS.iter().any(|mark| encoded.contains(mark)) {
        return Err(format!("{body} lost its secret: {encoded}"));
    }
    for shown in [format!("{:?}", decoded.value), format!("{:#?}", decoded.value)] {
        if let Some(mark) = MARKS.iter().find(|mark| shown.contains(*mark)) {
            return Err(format!("{mark} of {body} is in the output: {shown}"));
        }
    }
    Ok(())
}

#[test]
fn debug_of_every_component_hides_secrets() {
    let (mut problems, mut with_secrets, mut secrets, mut checks) = (Vec::new(), BTreeSet::new(), 0, 0);
    for (component, entry) in &components() {
        let positions = positions(&component.shape, DEPTH);
        let sensitive: Vec<&Position> = positions.iter().filter(|position| position.sensitive).collect();
        if sensitive.is_empty() {
            continue;
        }
        with_secrets.insert((entry.api, entry.name));
        secrets += sensitive.len();
        let mut all = full(&component.shape);
        let mut bodies = Vec::new();
        for position in &sensitive {
            // If an object is a secret, all values in it are secrets too, and `all` has them
            // already.
            set(&mut all, &position.path, Some(marked(&position.shape)));
            let values = misplaced().into_iter().chain([marked(&position.shape)]);
            bodies.extend(values.map(|value| with(&component.shape, &position.path, value)));
        }
        bodies.push(all.clone());
        // Objects that contain a secret: received as a list, and received inside an unknown
        // property.
        for position in positions.iter().filter(|position| matches!(&*position.shape, Shape::Object(_))) {
            let holder = get(&all, &position.path);
            if !sensitive.iter().any(|secret| leads_to(&position.path, &secret.path)) {
                continue;
            }
            let mut elsewhere = full(&component.shape);
            set(&mut elsewhere, &position.path, Some(json!([holder, MARKS[0]])));
            bodies.push(elsewhere);
            let mut beside = full(&component.shape);
            set(&mut beside, &position.path, Some(json!({ "not_listed": holder })));
            bodies.push(beside);
        }
        for body in bodies {
            checks += 1;
            if let Err(problem) = check(entry, &body) {
                problems.push(format!("{} {}: {problem}", entry.api, entry.name));
            }
        }
    }
    println!("{} components with {secrets} secrets, {checks} bodies", with_secrets.len());
    report(&problems);
    assert!(!with_secrets.is_empty());
    let tables: BTreeSet<_> = (components().into_iter())
        .filter(|(_, entry)| kind_has_secret(&entry.kind))
        .map(|(_, entry)| (entry.api, entry.name))
        .collect();
    // A rule or the lock may hide more than the marks of the specs.
    let shown: Vec<_> = with_secrets.difference(&tables).collect();
    assert!(shown.is_empty(), "{shown:?}");
}

fn with(shape: &Shape, path: &[Step], value: Value) -> Value {
    let mut body = full(shape);
    set(&mut body, path, Some(value));
    body
}

fn leads_to(way: &[Step], secret: &[Step]) -> bool {
    way.len() < secret.len() && format!("{secret:?}").starts_with(format!("{way:?}").trim_end_matches(']'))
}

fn table_has_secret(table: &Table) -> bool {
    table.fields.iter().any(|field| field.sensitive || kind_has_secret(&field.kind))
}

fn kind_has_secret(kind: &ValueKind) -> bool {
    match kind {
        ValueKind::Object(table) => table_has_secret(table()),
        ValueKind::List(inner) | ValueKind::Map(inner) | ValueKind::Nullable(inner) => kind_has_secret(inner),
        _ => false,
    }
}
