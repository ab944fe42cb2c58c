//! Checks the extensions in the overlays against the documents: names, request ids, pagination,
//! bodies, and secrets.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use heck::ToUpperCamelCase as _;
use paypal_codegen::document;
use paypal_codegen::front::{self, Input, Prepared};
use paypal_codegen::overlay::{self, ActionKind, Change};
use paypal_codegen::{apis, document::Node};
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
    let mut count = 0;
    for (api, document) in documents() {
        let mut names = BTreeSet::new();
        for (_, operation) in operations(&document) {
            let name =
                operation["x-rust-name"].as_str().unwrap_or_else(|| panic!("{}", operation["operationId"]));
            let snake =
                name.chars().all(|char| char.is_ascii_lowercase() || char == '_') && !name.starts_with('_');
            assert!(snake && !TAKEN.contains(&name), "{api}: {name}");
            assert!(names.insert(name), "{api}: {name} twice");
            count += 1;
        }
    }
    assert_eq!(count, 162);
}

#[test]
fn every_component_has_a_unique_name() {
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
                panic!("{api}: {component} and {other} are both {name}");
            }
        }
    }
}

#[test]
fn named_values_exist_and_their_names_differ() {
    fn walk(api: &str, node: &Value, count: &mut usize) {
        if let Some(names) = node.get("x-rust-names").and_then(Value::as_object) {
            *count += 1;
            let values = node["enum"].as_array().unwrap();
            let distinct: BTreeSet<_> = names.values().map(|name| name.as_str().unwrap()).collect();
            assert_eq!(distinct.len(), names.len(), "{api}: {names:?}");
            for value in names.keys() {
                assert!(values.iter().any(|known| known == value), "{api}: no value {value}");
            }
        }
        match node {
            Value::Object(object) => object.values().for_each(|child| walk(api, child, count)),
            Value::Array(items) => items.iter().for_each(|child| walk(api, child, count)),
            _ => {}
        }
    }
    let mut count = 0;
    documents().iter().for_each(|(api, document)| walk(api, document, &mut count));
    assert!(count > 0);
}

/// A code that PayPal does not list for the operation would never be sent.
#[test]
fn issues_that_say_already_done_are_issues_of_the_operation() {
    let mut count = 0;
    for (api, document) in documents() {
        let has_issues = document.to_string().contains("x-issues");
        for (_, operation) in operations(&document) {
            let Some(done) = operation["x-already-done"].as_array() else { continue };
            let responses = operation["responses"].as_object().unwrap().values();
            let listed: Vec<&Value> =
                responses.filter_map(|response| response["x-issues"].as_array()).flatten().collect();
            for issue in done {
                assert!(
                    !has_issues || listed.contains(&issue),
                    "{api}: {issue} of {}",
                    operation["operationId"]
                );
            }
            count += 1;
        }
    }
    assert_eq!(count, 15);
}

#[test]
fn exactly_the_operations_with_request_ids_have_a_lifetime() {
    let mut count = 0;
    for (api, document) in documents() {
        for (_, operation) in operations(&document) {
            let declared = parameters(&document, operation, "header").contains("PayPal-Request-Id");
            let lifetime = operation["x-request-id-lifetime"].as_str();
            assert_eq!(declared, lifetime.is_some(), "{api}: {}", operation["operationId"]);
            let Some(lifetime) = lifetime else { continue };
            let known = lifetime == "forever"
                || lifetime.split_once(' ').is_some_and(|(number, unit)| {
                    number.parse::<u32>().is_ok() && ["hours", "days"].contains(&unit)
                });
            assert!(known, "{api}: {lifetime}");
            count += 1;
        }
    }
    assert_eq!(count, 20);
}

#[test]
fn pagination_refers_to_existing_parameters_and_properties() {
    let mut kinds = BTreeMap::new();
    for (api, document) in documents() {
        for (_, operation) in operations(&document) {
            let id = operation["operationId"].as_str().unwrap();
            let queries = parameters(&document, operation, "query");
            let Some(pages) = operation["x-pagination"].as_object() else {
                assert!(
                    !queries.contains("page") && !queries.contains("page_size"),
                    "{api}: {id} is pageable"
                );
                continue;
            };
            *kinds.entry(pages["kind"].as_str().unwrap().to_owned()).or_insert(0) += 1;
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            let inputs = match pages.get("place").and_then(Value::as_str) {
                Some("body") => properties(&document, body).keys().map(|name| (*name).to_owned()).collect(),
                _ => queries,
            };
            let output = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            let outputs = properties(&document, output);
            for (key, value) in pages {
                let name = value.as_str().unwrap_or_default();
                match key.as_str() {
                    "page" | "page_size" | "cursor" | "total" => {
                        assert!(inputs.contains(name), "{api}: {id}: {key}")
                    }
                    "windows" => {
                        let ends = [&value["from"], &value["to"]].map(|end| end.as_str().unwrap());
                        assert!(ends.iter().all(|name| inputs.contains(*name)), "{api}: {id}: {key}");
                    }
                    "first_only" => {
                        let mut names = value.as_array().unwrap().iter().filter_map(Value::as_str);
                        assert!(names.all(|name| inputs.contains(name)), "{api}: {id}: {key}");
                    }
                    "items" => {
                        assert_eq!(resolve(&document, outputs[name])["type"], "array", "{api}: {id}: {name}")
                    }
                    "total_items" | "total_pages" | "next" => {
                        assert!(outputs.contains_key(name), "{api}: {id}: {key}")
                    }
                    "kind" | "place" => assert!(value.is_string(), "{api}: {id}: {key}"),
                    "first" => assert!(value == 0 || value == 1, "{api}: {id}: {value}"),
                    "max_page_size" => {
                        let limit = (operation["parameters"].as_array().unwrap().iter())
                            .map(|parameter| resolve(&document, parameter))
                            .find(|parameter| parameter["name"] == pages["page_size"]);
                        assert_eq!(&limit.unwrap()["schema"]["maximum"], value, "{api}: {id}");
                    }
                    _ => panic!("{api}: {id}: unknown key {key}"),
                }
            }
            if matches!(pages["kind"].as_str(), Some("links" | "token")) {
                assert!(outputs.contains_key("links"), "{api}: {id} has no links to follow");
            }
        }
    }
    let expected = [("cursor", 1), ("links", 2), ("offset", 2), ("page", 8), ("token", 1)];
    assert_eq!(kinds, expected.map(|(kind, count)| (kind.to_owned(), count)).into());
}

#[test]
fn posts_without_a_body_have_x_empty_body() {
    let mut bodiless = 0;
    for (api, document) in documents() {
        for (method, operation) in operations(&document) {
            let id = &operation["operationId"];
            let writes = ["post", "put", "patch"].contains(&method.as_str());
            let empty = operation["x-empty-body"].as_str();
            let body = resolve(&document, &operation["requestBody"]);
            if writes && body.is_null() {
                bodiless += 1;
                assert!(matches!(empty, Some("json" | "content-type")), "{api}: {id}");
            } else if writes && body["required"] != true {
                assert_eq!(empty, Some("json"), "{api}: the body of {id} may be left out");
            } else {
                assert_eq!(empty, None, "{api}: {id}");
            }
            let retry = operation["x-retry"].as_str();
            assert!(retry.is_none() || (retry == Some("safe") && method == "post"), "{api}: {id}");
        }
    }
    assert_eq!(bodiless, 11);
}

#[test]
fn multipart_bodies_refer_to_existing_files_and_json() {
    let mut count = 0;
    for (_, document) in documents() {
        for (_, operation) in operations(&document) {
            let content = &resolve(&document, &operation["requestBody"])["content"];
            let only_multipart = content.is_object() && content.get("application/json").is_none();
            let multipart = &operation["x-multipart"];
            assert_eq!(only_multipart, multipart.is_object(), "{}", operation["operationId"]);
            if !only_multipart {
                continue;
            }
            count += 1;
            let files = properties(&document, &content["multipart/form-data"]["schema"]);
            let named: Vec<_> =
                multipart["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
            assert_eq!(files.keys().copied().collect::<Vec<_>>(), named);
            assert_eq!(multipart["json"]["part"], "input");
            let schema = multipart["json"]["schema"].as_str().unwrap().trim_start_matches('#');
            assert_eq!(document.pointer(schema).unwrap()["type"], "object");
        }
    }
    assert_eq!(count, 6);
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

#[test]
fn sensitive_marks_are_on_properties_and_all_secrets_are_marked() {
    fn walk(api: &str, place: &str, node: &Value, count: &mut usize) {
        let parts: Vec<_> = place.rsplitn(3, '/').collect();
        if node.get("x-sensitive").is_some() {
            assert_eq!(node["x-sensitive"], true, "{api}{place}");
            assert_eq!(parts[1], "properties", "{api}{place} is no property");
            *count += 1;
        } else if parts.len() == 3 && parts[1] == "properties" {
            assert!(!SECRET.contains(&parts[0]), "{api}{place} is a secret");
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
    assert!(count > 40, "{count}");
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
    assert!(counts[&ActionKind::Name] >= 162, "{counts:?}");
}

fn contains_extension(change: &Change) -> bool {
    fn walk(node: &Node) -> bool {
        node.entries().any(|(key, child)| key.as_str().starts_with("x-") || walk(child))
            || node.items().any(walk)
    }
    matches!(change, Change::Update(update) if walk(update))
}
