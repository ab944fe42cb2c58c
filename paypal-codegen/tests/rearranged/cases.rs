//! The document, and the rearrangements that leave its JSON unchanged.

use serde_json::{Map, Value, json};

pub type Rearrange = fn(&mut Value);

/// The rearrangements. Each can follow any other.
pub const ALL: [(&str, Rearrange); 17] = [
    ("a component is renamed with its references", renamed),
    ("the component of a secret is renamed", secret_renamed),
    ("a component is split by allOf", split),
    ("an allOf is flattened", flattened),
    ("a component is inlined at every use", inlined),
    ("an inline schema becomes a component", hoisted),
    ("an inline enum becomes a component", enum_hoisted),
    ("equal inline schemas become one component", merged),
    ("two components swap their names", swapped),
    ("the properties have another order", reordered),
    ("the required properties have another order", required_reordered),
    ("the parameters have another order", parameters_reordered),
    ("a reference is wrapped in allOf", wrapped),
    ("an operation id is renamed", operation_renamed),
    ("a path parameter is renamed", path_parameter_renamed),
    ("the components have another order", components_reordered),
    ("the body's schema becomes inline", body_inlined),
];

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

pub fn base() -> Value {
    let body = |name: &str| json!({ "content": { "application/json": { "schema": reference(name) } } });
    let answer = |name: &str| {
        let mut response = body(name);
        response["description"] = json!("OK");
        response
    };
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    let tracker =
        json!({ "name": "tracker", "in": "path", "required": true, "schema": { "type": "string" } });
    let query =
        |name: &str| json!({ "name": name, "in": "query", "required": true, "schema": { "type": "string" } });
    let address = || {
        json!({
            "type": "object",
            "required": ["country_code"],
            "properties": {
                "line_1": { "type": "string", "maxLength": 300 },
                "city": { "type": "string" },
                "country_code": { "type": "string" },
            },
        })
    };
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Shop", "version": "1" },
        "paths": {
            "/v1/orders": {
                "post": {
                    "operationId": "orders.create",
                    "requestBody": { "required": true, "content": body("order_request")["content"] },
                    "responses": { "201": answer("order") },
                },
                "get": {
                    "operationId": "orders.list",
                    "parameters": [query("from"), query("to")],
                    "responses": { "200": answer("order_list") },
                },
            },
            "/v1/orders/{id}/trackers/{tracker}": {
                "put": {
                    "operationId": "orders.track",
                    "parameters": [id, tracker],
                    "requestBody": { "required": true, "content": body("tracker")["content"] },
                    "responses": { "204": { "description": "No Content" } },
                },
            },
        },
        "components": { "schemas": {
            "order_request": {
                "type": "object",
                "required": ["intent", "reference"],
                "properties": {
                    "intent": { "type": "string", "enum": ["CAPTURE", "AUTHORIZE"] },
                    "reference": { "type": "string" },
                    "amount": reference("money"),
                    "card": reference("card"),
                    "shipping": { "type": "object", "properties": {
                        "name": { "type": "string" }, "address": reference("address"),
                    } },
                    "payer": { "type": "object", "properties": {
                        "email": { "type": "string" }, "address": reference("address"),
                    } },
                },
            },
            "order": {
                "type": "object",
                "properties": {
                    "id": { "type": "string" },
                    "status": { "type": "string", "enum": ["CREATED", "APPROVED"] },
                    "amount": reference("money"),
                    "billing": address(),
                    "delivery": address(),
                    "items": { "type": "array", "items": reference("item") },
                    "processor": { "type": "object", "properties": {
                        "code": { "type": "string" }, "text": { "type": "string" },
                    } },
                },
            },
            "order_list": { "type": "object", "properties": {
                "orders": { "type": "array", "items": reference("order") },
                "total": { "type": "integer" },
            } },
            "money": { "type": "object", "required": ["currency_code", "value"], "properties": {
                "currency_code": { "type": "string" }, "value": { "type": "string" },
            } },
            "card": { "type": "object", "required": ["number"], "properties": {
                "number": { "type": "string", "pattern": "^[0-9]{13,19}$" },
                "security_code": { "type": "string", "pattern": "^[0-9]{3,4}$" },
                "holder": { "type": "string", "x-sensitive": true },
            } },
            "address": address(),
            "item": { "type": "object", "required": ["name", "quantity"], "properties": {
                "name": { "type": "string" }, "quantity": { "type": "string" }, "tax": reference("money"),
            } },
            "tracker": { "type": "object", "required": ["number", "carrier"], "properties": {
                "number": { "type": "string" }, "carrier": { "type": "string" },
            } },
        } },
    })
}

fn schemas(document: &mut Value) -> &mut Map<String, Value> {
    document["components"]["schemas"].as_object_mut().unwrap()
}

/// Calls a function for each object of a document.
fn visit(node: &mut Value, each: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Object(object) => {
            each(object);
            object.values_mut().for_each(|child| visit(child, each));
        }
        Value::Array(items) => items.iter_mut().for_each(|child| visit(child, each)),
        _ => {}
    }
}

/// Renames a component, if it is there, with every reference.
fn rename(document: &mut Value, from: &str, to: &str) {
    let renamed = std::mem::take(schemas(document)).into_iter();
    *schemas(document) =
        renamed.map(|(name, schema)| (if name == from { to.to_owned() } else { name }, schema)).collect();
    let (from, to) = (reference(from)["$ref"].clone(), reference(to)["$ref"].clone());
    visit(document, &mut |object| {
        if object.get("$ref") == Some(&from) {
            object.insert("$ref".to_owned(), to.clone());
        }
    });
}

fn renamed(document: &mut Value) {
    rename(document, "order", "purchase");
}

fn secret_renamed(document: &mut Value) {
    rename(document, "card", "plastic");
}

fn swapped(document: &mut Value) {
    rename(document, "item", "item-kept-aside");
    rename(document, "money", "item");
    rename(document, "item-kept-aside", "money");
}

/// Returns the first component with a property.
fn having<'a>(document: &'a mut Value, property: &str) -> &'a mut Value {
    let found = schemas(document).values_mut().find(|schema| schema["properties"].get(property).is_some());
    found.unwrap_or_else(|| panic!("no component has the property {property}"))
}

fn split(document: &mut Value) {
    let schema = having(document, "carrier").as_object_mut().unwrap();
    let properties = schema["properties"].as_object_mut().unwrap();
    let number = properties.remove("number").unwrap();
    let base = json!({ "type": "object", "required": ["number"], "properties": { "number": number } });
    schema.insert("required".to_owned(), json!(["carrier"]));
    let own = Value::Object(std::mem::take(schema));
    schema.insert("allOf".to_owned(), json!([reference("tracker_base"), own]));
    schemas(document).insert("tracker_base".to_owned(), base);
}

fn flattened(document: &mut Value) {
    let whole = json!({ "type": "object", "required": ["number", "carrier"], "properties": {
        "number": { "type": "string" }, "carrier": { "type": "string" },
    } });
    schemas(document).insert("tracker".to_owned(), whole);
    schemas(document).remove("tracker_base");
}

fn inlined(document: &mut Value) {
    let Some(address) = schemas(document).get("address").cloned() else { return };
    visit(document, &mut |object| {
        if object.get("$ref") == Some(&reference("address")["$ref"]) {
            *object = address.as_object().unwrap().clone();
        }
    });
    schemas(document).remove("address");
}

fn hoisted(document: &mut Value) {
    let schema = having(document, "processor");
    let inline = std::mem::replace(&mut schema["properties"]["processor"], reference("processor_answer"));
    if inline.get("$ref").is_none() {
        schemas(document).insert("processor_answer".to_owned(), inline);
    }
}

fn enum_hoisted(document: &mut Value) {
    let schema = having(document, "intent");
    let inline = std::mem::replace(&mut schema["properties"]["intent"], reference("checkout_intent"));
    schemas(document).insert("checkout_intent".to_owned(), inline);
}

fn merged(document: &mut Value) {
    let schema = having(document, "delivery");
    let inline = std::mem::replace(&mut schema["properties"]["delivery"], reference("portable"));
    schema["properties"]["billing"] = reference("portable");
    schemas(document).insert("portable".to_owned(), inline);
}

/// Reverses the order of an object's keys.
fn reverse(object: &mut Map<String, Value>) {
    let reversed: Vec<(String, Value)> = std::mem::take(object).into_iter().rev().collect();
    object.extend(reversed);
}

fn reordered(document: &mut Value) {
    visit(document, &mut |object| {
        if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
            reverse(properties);
        }
    });
}

fn required_reordered(document: &mut Value) {
    visit(document, &mut |object| {
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            required.reverse();
        }
    });
}

fn parameters_reordered(document: &mut Value) {
    visit(document, &mut |object| {
        if let Some(parameters) = object.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.reverse();
        }
    });
}

fn wrapped(document: &mut Value) {
    let schema = having(document, "reference");
    let amount = schema["properties"]["amount"].take();
    schema["properties"]["amount"] = json!({ "allOf": [amount] });
}

fn operation_renamed(document: &mut Value) {
    document["paths"]["/v1/orders"]["post"]["operationId"] = json!("orders.make");
}

fn path_parameter_renamed(document: &mut Value) {
    let paths = document["paths"].as_object_mut().unwrap();
    let mut item = paths.remove("/v1/orders/{id}/trackers/{tracker}").unwrap();
    visit(&mut item, &mut |object| {
        if object.get("name") == Some(&json!("id")) {
            object.insert("name".to_owned(), json!("order_id"));
        }
    });
    paths.insert("/v1/orders/{order_id}/trackers/{tracker}".to_owned(), item);
}

fn components_reordered(document: &mut Value) {
    reverse(schemas(document));
}

fn body_inlined(document: &mut Value) {
    let request = schemas(document)["order_request"].clone();
    document["paths"]["/v1/orders"]["post"]["requestBody"]["content"]["application/json"]["schema"] = request;
    schemas(document).remove("order_request");
}
