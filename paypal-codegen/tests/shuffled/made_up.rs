//! Makes up documents whose components refer to each other at random.

use paypal_test_support::mutate::Random;
use serde_json::{Map, Value, json};

/// The number of components of a document.
const COMPONENTS: usize = 9;
/// The number of its operations.
const OPERATIONS: usize = 4;

/// Returns the document of a seed.
pub fn document(seed: u64) -> Value {
    let mut random = Random::new(seed ^ 0x5eed);
    let schemas: Map<String, Value> =
        (0..COMPONENTS).map(|index| (component(index), schema(&mut random, 0))).collect();
    let body = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    let mut paths = Map::new();
    for index in 0..OPERATIONS {
        let mut response = body(part(&mut random, 1));
        response["description"] = json!("OK");
        let operation = json!({
            "operationId": format!("things.do_{index}"),
            "requestBody": body(part(&mut random, 1)),
            "responses": { "200": response },
        });
        paths.insert(format!("/v1/things/{index}"), json!({ "post": operation }));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn component(index: usize) -> String {
    ["node", "tree_leaf", "leaf", "tree", "note", "kind", "group", "entry", "node_kind"][index].to_owned()
}

/// Returns a reference, or a schema inside another one.
fn part(random: &mut Random, depth: usize) -> Value {
    if depth > 2 || random.below(3) > 0 {
        json!({ "$ref": format!("#/components/schemas/{}", component(random.below(COMPONENTS))) })
    } else {
        schema(random, depth)
    }
}

fn schema(random: &mut Random, depth: usize) -> Value {
    match random.below(9) {
        0 => json!({ "type": "string" }),
        1 => {
            let values = [["a", "b"], ["c", "d"]][random.below(2)];
            json!({ "type": "string", "enum": values })
        }
        2 => json!({ "type": "array", "items": part(random, depth + 1) }),
        3 => json!({ "type": "object", "additionalProperties": part(random, depth + 1) }),
        4 | 5 => union(random, depth),
        _ => object(random, depth),
    }
}

fn object(random: &mut Random, depth: usize) -> Value {
    let names = ["kind", "leaf", "tree", "name", "list", "and", "or"];
    let mut properties = Map::new();
    for _ in 0..=random.below(3) {
        properties.insert(names[random.below(names.len())].to_owned(), part(random, depth + 1));
    }
    let required: Vec<String> = properties.keys().filter(|_| random.below(2) == 0).cloned().collect();
    let mut object = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn union(random: &mut Random, depth: usize) -> Value {
    let keyword = ["oneOf", "anyOf"][random.below(2)];
    let count = 1 + random.below(3);
    let alternatives: Vec<Value> = (0..count).map(|_| part(random, depth + 1)).collect();
    let mut union = json!({ (keyword): alternatives });
    if random.below(2) == 0 {
        union["discriminator"] = json!({ "propertyName": "kind" });
    }
    union
}
