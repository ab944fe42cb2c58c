//! Tests that large documents stay cheap for the compiler: equal inline types are one type, and a
//! value of an enum, an arm of a union, a field and an operation take few lines and few items.
//!
//! The bounds are numbers of lines and items, not times, so that the test does not depend on the
//! machine. `cargo xtask public-specs` measures the times.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use paypal_codegen::Builder;
use serde_json::{Map, Value, json};

const COPIES: usize = 200;
const VALUES: usize = 1_000;
const ARMS: usize = 60;

/// Returns a document with `copies` components that have equal inline types in other words, an enum
/// of `values` values and a union of `arms` arms.
fn document(copies: usize, values: usize, arms: usize) -> String {
    let mut schemas = Map::new();
    let mut holder = Map::new();
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for copy in 0..copies {
        let name = format!("thing{copy}");
        holder.insert(name.clone(), reference(&name));
        let words = |what: &str| format!("The {what} of the thing {copy}.");
        schemas.insert(
            name,
            json!({ "type": "object", "properties": {
                "address": { "type": "object", "description": words("address"), "properties": {
                    "street": { "type": "string", "description": words("street") },
                    "town": { "type": "string" },
                } },
                "state": { "type": "string", "enum": ["open", "closed"], "description": words("state") },
                "owner": { "description": words("owner"), "anyOf": [
                    { "type": "string" }, { "type": "object", "properties": { "id": { "type": "string" } } },
                ] },
            } }),
        );
    }
    let currencies: Vec<String> = (0..values).map(|value| format!("currency {value}")).collect();
    holder.insert("currency".to_owned(), json!({ "type": "string", "enum": currencies }));
    let mut mapping = Map::new();
    for arm in 0..arms {
        let name = format!("source{arm}");
        mapping.insert(name.clone(), json!(format!("#/components/schemas/{name}")));
        schemas.insert(
            name,
            json!({ "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } } }),
        );
    }
    let sources: Vec<Value> = (0..arms).map(|arm| reference(&format!("source{arm}"))).collect();
    if arms > 0 {
        let discriminator = json!({ "propertyName": "type", "mapping": mapping });
        schemas.insert("source".to_owned(), json!({ "oneOf": sources, "discriminator": discriminator }));
        holder.insert("source".to_owned(), reference("source"));
    }
    schemas.insert("holder".to_owned(), json!({ "type": "object", "properties": holder }));
    let answer = json!({ "200": { "description": "OK", "content": {
        "application/json": { "schema": reference("holder") },
    } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Scale", "version": "1" },
        "paths": { "/v1/things": { "get": { "operationId": "things.get", "responses": answer } } },
        "components": { "schemas": schemas },
    })
    .to_string()
}

/// The size of generated code.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Size {
    lines: usize,
    impls: usize,
    models: usize,
    enums: usize,
    unions: usize,
}

fn size(copies: usize, values: usize, arms: usize) -> Size {
    let builder = Builder::inline("scale", document(copies, values, arms));
    let text = builder.load().unwrap_or_else(|problems| panic!("{problems}")).text();
    let count = |start: &str| text.lines().filter(|line| line.trim_start().starts_with(start)).count();
    let calls = |name: &str| text.matches(&format!("::{name}! {{")).count();
    Size {
        lines: text.lines().count(),
        impls: count("impl ") + count("#[derive("),
        models: calls("model"),
        enums: calls("string_enum"),
        unions: calls("union"),
    }
}

#[test]
fn equal_inline_types_are_one_type_whatever_their_descriptions() {
    let (small, large) = (size(2, 1, 0), size(COPIES, 1, 0));
    // Each of the copies has a component of its own, and all have one inline type for a property.
    assert_eq!(large.models - small.models, COPIES - 2);
    assert_eq!((large.enums, large.unions), (small.enums, small.unions));
    assert_eq!((small.enums, small.unions), (2, 1), "the state and the currency; the owner");
}

/// The greatest number of lines and of `impl`s and `derive`s that one more part of a document may
/// add.
const BOUNDS: [(&str, [usize; 3], usize, usize); 3] = [
    ("an object with three properties, and the property that holds it", [1, 0, 0], 55, 3),
    ("a value of an enum", [0, 1, 0], 3, 0),
    ("an arm of a union, and its object", [0, 0, 1], 40, 3),
];

#[test]
fn one_more_part_adds_few_lines_and_items() {
    let small = size(2, 1, 2);
    for (part, [copies, values, arms], lines, impls) in BOUNDS {
        let large = size(2 + copies * COPIES, 1 + values * VALUES, 2 + arms * ARMS);
        let count = copies * COPIES + values * VALUES + arms * ARMS;
        let (more_lines, more_impls) = (large.lines - small.lines, large.impls - small.impls);
        assert!(
            more_lines <= lines * count && more_impls <= impls * count,
            "{part} adds {:.1} lines and {:.1} impls; the bounds are {lines} and {impls}",
            more_lines as f64 / count as f64,
            more_impls as f64 / count as f64,
        );
    }
}
