//! Checks the extensions in the overlays against the documents: names, request ids, pagination,
//! bodies, and secrets. An extension that no longer fits the documents of a newer generation is
//! work for people, which the tests named `todo_` list.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use heck::ToUpperCamelCase as _;
use paypal_codegen::document;
use paypal_codegen::front::{self, Input, Prepared};
use paypal_codegen::ir::{Program, Shape};
use paypal_codegen::overlay::{self, ActionKind, Change};
use paypal_codegen::{apis, document::Node, pipeline};
use paypal_test_support::todo;
use serde_json::Value;

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs")
}

/// Returns each API and its document with the overlay.
fn documents() -> Vec<(String, Value)> {
    (apis::read(&specs()).unwrap().into_iter())
        .map(|api| {
            let overlaid = front::prepare(Input::in_specs(&specs(), api.clone()))
                .and_then(Prepared::checked)
                .unwrap_or_else(|problems| panic!("{problems}"));
            (api.api, overlaid.document.to_json())
        })
        .collect()
}

/// Returns the program that is generated from the specs.
fn program() -> Program {
    pipeline::load(&specs()).unwrap_or_else(|problems| panic!("{problems}")).program
}

fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap())
}

fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(target) => resolve(document, document.pointer(target.trim_start_matches('#')).unwrap()),
        None => node,
    }
}

/// Returns the names of the parameters in one place.
fn parameters(document: &Value, operation: &Value, place: &str) -> BTreeSet<String> {
    (operation["parameters"].as_array().into_iter().flatten())
        .map(|parameter| resolve(document, parameter))
        .filter(|parameter| parameter["in"] == place)
        .map(|parameter| parameter["name"].as_str().unwrap().to_owned())
        .collect()
}

fn properties<'a>(document: &'a Value, schema: &'a Value) -> BTreeMap<&'a str, &'a Value> {
    let schema = resolve(document, schema);
    let own =
        schema["properties"].as_object().into_iter().flatten().map(|(name, node)| (name.as_str(), node));
    let branches =
        schema["allOf"].as_array().into_iter().flatten().flat_map(|branch| properties(document, branch));
    own.chain(branches).collect()
}

#[test]
fn every_operation_has_a_unique_name() {
    const TAKEN: [&str; 8] =
        ["new", "header", "query_parameter", "timeout", "request", "send", "clone", "default"];
    for api in program().apis {
        let mut names = BTreeSet::new();
        for operation in &api.operations {
            let (api, name) = (&api.name, operation.name.as_str());
            let snake =
                name.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_');
            let is_snake = snake && name.starts_with(|char: char| char.is_ascii_lowercase());
            assert!(is_snake && !TAKEN.contains(&name), "{api}: {name}");
            assert!(names.insert(name), "{api}: {name} twice");
        }
    }
}

#[test]
fn todo_every_component_has_a_name_of_its_own() {
    let mut todos = Vec::new();
    for (api, document) in documents() {
        let mut names = BTreeMap::new();
        for (component, schema) in document["components"]["schemas"].as_object().unwrap() {
            if schema.as_object().unwrap().is_empty() {
                // An empty schema is any JSON, and no type is generated for it.
                continue;
            }
            let name = match schema["x-rust-name"].as_str() {
                Some(name) => name.to_owned(),
                None => component.to_upper_camel_case(),
            };
            if let Some(other) = names.insert(name.clone(), component) {
                todos.push(format!("name {component} of {api}: {other} is {name} as well"));
            }
        }
    }
    todo::list(todos);
}

#[test]
fn names_of_values_differ() {
    for (api, names, _) in named_values() {
        let distinct: BTreeSet<&String> = names.values().collect();
        assert_eq!(distinct.len(), names.len(), "{api}: {names:?}");
    }
}

/// PayPal may drop a value, or write it in another way.
#[test]
fn todo_named_values_exist() {
    let mut todos = Vec::new();
    for (api, names, values) in named_values() {
        let gone = names.keys().filter(|value| !values.contains(value));
        todos.extend(gone.map(|value| format!("{api}: there is no value {value:?} to name")));
    }
    todo::list(todos);
}

/// Returns the API, the names by value, and the values of each enum with `x-rust-names`.
fn named_values() -> Vec<(String, BTreeMap<String, String>, Vec<String>)> {
    fn walk(api: &str, node: &Value, found: &mut Vec<(String, BTreeMap<String, String>, Vec<String>)>) {
        if let Some(names) = node.get("x-rust-names").and_then(Value::as_object) {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let names = names.iter().map(|(value, name)| (value.clone(), text(name))).collect();
            let values = node["enum"].as_array().into_iter().flatten().map(text).collect();
            found.push((api.to_owned(), names, values));
        }
        match node {
            Value::Object(object) => object.values().for_each(|child| walk(api, child, found)),
            Value::Array(items) => items.iter().for_each(|child| walk(api, child, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    documents().iter().for_each(|(api, document)| walk(api, document, &mut found));
    assert!(!found.is_empty());
    found
}

/// A code that PayPal does not list for the operation would never be sent.
#[test]
fn todo_issues_that_say_already_done_are_issues_of_the_operation() {
    let (mut todos, mut count) = (Vec::new(), 0);
    for (api, document) in documents() {
        let has_issues = document.to_string().contains("x-issues");
        for (_, operation) in operations(&document) {
            let Some(done) = operation["x-already-done"].as_array() else { continue };
            let responses = operation["responses"].as_object().unwrap().values();
            let listed: Vec<&Value> =
                responses.filter_map(|response| response["x-issues"].as_array()).flatten().collect();
            let unknown = done.iter().filter(|issue| has_issues && !listed.contains(issue));
            let id = &operation["operationId"];
            todos.extend(unknown.map(|issue| format!("{api}: {id} has no issue {issue}")));
            count += 1;
        }
    }
    assert!(count > 0);
    todo::list(todos);
}

#[test]
fn todo_exactly_the_operations_with_request_ids_have_a_lifetime() {
    let (mut todos, mut count) = (Vec::new(), 0);
    for (api, document) in documents() {
        for (_, operation) in operations(&document) {
            let declared = parameters(&document, operation, "header").contains("PayPal-Request-Id");
            let lifetime = operation["x-request-id-lifetime"].as_str();
            if declared != lifetime.is_some() {
                let id = &operation["operationId"];
                todos.push(format!(
                    "{api}: {id} takes a request id: {declared}; has a lifetime: {}",
                    lifetime.is_some()
                ));
            }
            let Some(lifetime) = lifetime else { continue };
            let known = lifetime == "forever"
                || lifetime.split_once(' ').is_some_and(|(number, unit)| {
                    number.parse::<u32>().is_ok() && ["hours", "days"].contains(&unit)
                });
            assert!(known, "{api}: {lifetime}");
            count += 1;
        }
    }
    assert!(count > 0);
    todo::list(todos);
}

#[test]
fn todo_pagination_refers_to_existing_parameters_and_properties() {
    let (mut todos, mut kinds) = (Vec::new(), BTreeSet::new());
    for (api, document) in documents() {
        for (_, operation) in operations(&document) {
            let id = operation["operationId"].as_str().unwrap();
            let queries = parameters(&document, operation, "query");
            let Some(pages) = operation["x-pagination"].as_object() else {
                if queries.contains("page") || queries.contains("page_size") {
                    todos.push(format!("{api}: {id} is pageable"));
                }
                continue;
            };
            kinds.insert(pages["kind"].as_str().unwrap().to_owned());
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            let inputs = match pages.get("place").and_then(Value::as_str) {
                Some("body") => properties(&document, body).keys().map(|name| (*name).to_owned()).collect(),
                _ => queries,
            };
            let output = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            let outputs = properties(&document, output);
            for (key, value) in pages {
                let name = value.as_str().unwrap_or_default();
                let fits = match key.as_str() {
                    "page" | "page_size" | "cursor" | "total" => inputs.contains(name),
                    "windows" => {
                        let ends = [&value["from"], &value["to"]].map(|end| end.as_str().unwrap());
                        let answered = [&value["answered_to"], &value["refreshed"]];
                        ends.iter().all(|name| inputs.contains(*name))
                            && answered
                                .iter()
                                .filter_map(|name| name.as_str())
                                .all(|name| outputs.contains_key(name))
                    }
                    "first_only" => {
                        let mut names = value.as_array().unwrap().iter().filter_map(Value::as_str);
                        names.all(|name| inputs.contains(name))
                    }
                    "items" => {
                        outputs.get(name).is_some_and(|list| resolve(&document, list)["type"] == "array")
                    }
                    "total_items" | "total_pages" | "next" => outputs.contains_key(name),
                    "kind" | "place" => {
                        assert!(value.is_string(), "{api}: {id}: {key}");
                        true
                    }
                    "first" => {
                        assert!(value == 0 || value == 1, "{api}: {id}: {value}");
                        true
                    }
                    "max_page_size" => {
                        let limit = (operation["parameters"].as_array().unwrap().iter())
                            .map(|parameter| resolve(&document, parameter))
                            .find(|parameter| parameter["name"] == pages["page_size"]);
                        limit.is_some_and(|limit| limit["schema"]["maximum"] == *value)
                    }
                    _ => panic!("{api}: {id}: unknown key {key}"),
                };
                if !fits {
                    todos.push(format!("{api}: the pagination of {id} does not fit: {key}: {value}"));
                }
            }
            if matches!(pages["kind"].as_str(), Some("links" | "token")) && !outputs.contains_key("links") {
                todos.push(format!("{api}: {id} has no links to follow"));
            }
        }
    }
    assert!(!kinds.is_empty());
    todo::list(todos);
}

#[test]
fn todo_posts_without_a_body_have_x_empty_body() {
    let (mut todos, mut bodiless) = (Vec::new(), 0);
    // A callback is an operation of the document that PayPal calls itself.
    let program = program();
    let is_called = |id: &Value| {
        let mut operations = program.apis.iter().flat_map(|api| &api.operations);
        operations.any(|operation| *id == operation.id)
    };
    for (api, document) in documents() {
        for (method, operation) in operations(&document) {
            let id = &operation["operationId"];
            if !is_called(id) {
                continue;
            }
            let writes = ["post", "put", "patch"].contains(&method.as_str());
            let empty = operation["x-empty-body"].as_str();
            let body = resolve(&document, &operation["requestBody"]);
            let fits = if writes && body.is_null() {
                bodiless += 1;
                matches!(empty, Some("json" | "content-type"))
            } else if writes && body["required"] != true {
                empty == Some("json")
            } else {
                empty.is_none()
            };
            if !fits {
                todos.push(format!("{api}: how is {id} sent without a body? x-empty-body is {empty:?}"));
            }
            let retry = operation["x-retry"].as_str();
            assert!(retry.is_none() || (retry == Some("safe") && method == "post"), "{api}: {id}");
        }
    }
    assert!(bodiless > 0);
    todo::list(todos);
}

#[test]
fn todo_multipart_bodies_refer_to_existing_files_and_json() {
    let (mut todos, mut count) = (Vec::new(), 0);
    for (api, document) in documents() {
        for (_, operation) in operations(&document) {
            let content = &resolve(&document, &operation["requestBody"])["content"];
            let only_multipart =
                content.get("multipart/form-data").is_some() && content.get("application/json").is_none();
            let multipart = &operation["x-multipart"];
            let id = &operation["operationId"];
            if only_multipart != multipart.is_object() {
                todos.push(format!("{api}: x-multipart does not fit the media types of {id}"));
            }
            if !only_multipart || !multipart.is_object() {
                continue;
            }
            count += 1;
            let files = properties(&document, &content["multipart/form-data"]["schema"]);
            let named: Vec<_> =
                multipart["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
            let schema = multipart["json"]["schema"].as_str().unwrap().trim_start_matches('#');
            let schema = document.pointer(schema).unwrap_or(&Value::Null);
            if files.keys().copied().collect::<Vec<_>>() != named || schema["type"] != "object" {
                todos.push(format!("{api}: x-multipart names other parts than {id} has"));
            }
            assert_eq!(multipart["json"]["part"], "input");
        }
    }
    assert!(count > 0);
    todo::list(todos);
}

/// Names that are secrets wherever they occur. A new property with such a name must be reviewed.
const SECRET: [&str; 20] = [
    "account_number",
    "access_token",
    "api_password",
    "auth_code",
    "birth_date",
    "client_secret",
    "credit_card_id",
    "cryptogram",
    "cvv2",
    "date_of_birth",
    "ec_token",
    "emv_data",
    "iban",
    "identification_number",
    "pin",
    "refresh_token",
    "routing_number",
    "security_code",
    "seller_nonce",
    "tax_id",
];

/// A property with the name of a secret must be hidden, or a person decides that it is none.
#[test]
fn todo_every_property_with_the_name_of_a_secret_is_hidden() {
    let program = program();
    let mut todos = BTreeSet::new();
    for definition in &program.types {
        let Shape::Struct(object) = &definition.shape else { continue };
        let shown = object.fields.iter().filter(|field| !field.sensitive);
        for field in shown.filter(|field| SECRET.contains(&field.wire.as_str())) {
            let api = &program.apis[definition.api].name;
            todos
                .insert(format!("is {}.{} of {api} a secret? `Debug` shows it", definition.name, field.wire));
        }
    }
    todo::list(todos);
}

#[test]
fn sensitive_marks_are_on_properties() {
    fn walk(api: &str, place: &str, node: &Value, count: &mut usize) {
        let parts: Vec<_> = place.rsplitn(3, '/').collect();
        if node.get("x-sensitive").is_some() {
            assert_eq!(node["x-sensitive"], true, "{api}{place}");
            assert_eq!(parts[1], "properties", "{api}{place} is no property");
            *count += 1;
        }
        match node {
            Value::Object(object) => {
                object.iter().for_each(|(key, child)| walk(api, &format!("{place}/{key}"), child, count))
            }
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, child)| walk(api, &format!("{place}/{index}"), child, count)),
            _ => {}
        }
    }
    let mut count = 0;
    documents().iter().for_each(|(api, document)| walk(api, "/", document, &mut count));
    assert!(count > 0);
}

#[test]
fn each_action_does_only_what_its_kind_permits() {
    let mut counts = BTreeMap::new();
    for api in apis::read(&specs()).unwrap() {
        let path = specs().join(overlay::FOLDER).join(format!("{}.yaml", api.api));
        let actions =
            overlay::parse(&document::load(&path).unwrap()).unwrap_or_else(|problems| panic!("{problems}"));
        for action in actions {
            *counts.entry(action.kind).or_insert(0) += 1;
            let keys: Vec<&str> = match &action.change {
                Change::Remove => vec![],
                Change::Update(update) => update.entries().map(|(key, _)| key.as_str()).collect(),
            };
            let fits = match action.kind {
                ActionKind::Name => keys.iter().all(|key| key.starts_with("x-rust-name")) && !keys.is_empty(),
                ActionKind::Behaviour => keys.iter().all(|key| key.starts_with("x-")) && !keys.is_empty(),
                ActionKind::Documentation => {
                    keys.iter().all(|key| ["summary", "description", "title"].contains(key))
                }
                ActionKind::Fix => {
                    !contains_extension(&action.change) && action.reason.is_some() && action.thread.is_some()
                }
            };
            assert!(fits, "{}: {} is no {}", action.span, action.target, action.kind);
        }
    }
    println!("{counts:?}");
    assert!(counts.contains_key(&ActionKind::Name), "{counts:?}");
}

fn contains_extension(change: &Change) -> bool {
    fn walk(node: &Node) -> bool {
        node.entries().any(|(key, child)| key.as_str().starts_with("x-") || walk(child))
            || node.items().any(walk)
    }
    matches!(change, Change::Update(update) if walk(update))
}
