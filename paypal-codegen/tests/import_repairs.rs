//! Tests that documents of upstream that do not follow OpenAPI are imported all the same: each
//! fault is repaired or dropped, and reported by one warning.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;

use paypal_codegen::import::Import;
use serde_json::{Value, json};

const APIS: &str =
    "- { api: a, source: a.json, feature: a, service: A, title: T, state: live, documentation: D }\n";

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "x", "version": "1" },
        "paths": { "/things/{id}": {
            "get": {
                "operationId": "things.get",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "OK", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/thing" }
                } } } }
            }
        } },
        "components": { "schemas": { "thing": {
            "type": "object",
            "properties": { "name": { "type": "string", "minLength": 1 }, "tags": { "type": "array", "items": { "type": "string" } } }
        } } }
    })
}

/// Imports a document. Returns the reduced document and the warnings.
fn import(text: &str) -> Result<(Value, Vec<String>), String> {
    import_with(text, None)
}

fn import_with(text: &str, overlay: Option<&str>) -> Result<(Value, Vec<String>), String> {
    let folder = tempfile::tempdir().unwrap();
    let (specs, new) = (folder.path().join("specs"), folder.path().join("new"));
    fs::create_dir_all(&specs).unwrap();
    fs::create_dir_all(&new).unwrap();
    fs::write(specs.join("apis.yaml"), APIS).unwrap();
    fs::write(new.join("a.json"), text).unwrap();
    if let Some(overlay) = overlay {
        fs::create_dir_all(specs.join("overlays")).unwrap();
        fs::write(specs.join("overlays/a.yaml"), overlay).unwrap();
    }
    let import = Import::read(&new, &specs).map_err(|problems| problems.to_string())?;
    let warnings = import.warnings().into_iter().map(|warning| warning.message).collect();
    Ok((import.apis[0].interface.to_json(), warnings))
}

/// Where a change is made, the value that is set there, the start of the warning, and where the
/// reduced document then has which value.
type Row = (&'static str, Value, &'static str, &'static str, Value);

const NAME: &str = "/components/schemas/thing/properties/name";
const GET: &str = "/paths/~1things~1{id}/get";

fn rows() -> Vec<Row> {
    let absent = Value::Null;
    vec![
        ("/x-top", json!({ "a": 1 }), "`x-top`: an extension", "/x-top", absent.clone()),
        (
            "/components/schemas/thing/x-enumDescriptions",
            json!([]),
            "`x-enumDescriptions`: an extension",
            "/x",
            absent.clone(),
        ),
        (
            "/paths/~1things~1{id}/get/x-visibility",
            json!("LIMITED"),
            "`x-visibility`: an extension",
            "/x",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/properties/name/minLength",
            json!("1"),
            "`minLength`: a number was",
            "/components/schemas/thing/properties/name/minLength",
            json!(1),
        ),
        (
            "/components/schemas/thing/properties/name/maxLength",
            json!("2147483647"),
            "`maxLength`: a number was",
            "/components/schemas/thing/properties/name/maxLength",
            json!(2_147_483_647),
        ),
        (
            "/components/schemas/thing/properties/name/maxLength",
            json!("many"),
            "`maxLength`: a value of the wrong type",
            "/components/schemas/thing/properties/name/maxLength",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/properties/name/readOnly",
            json!("true"),
            "`readOnly`: a boolean was",
            "/components/schemas/thing/properties/name/readOnly",
            json!(true),
        ),
        (
            "/paths/~1things~1{id}/get/deprecated",
            json!("false"),
            "`deprecated`: a boolean was",
            "/paths/~1things~1{id}/get/deprecated",
            json!(false),
        ),
        (
            "/paths/~1things~1{id}/get/parameters/0/required",
            json!("TRUE"),
            "`required`: a boolean was",
            "/paths/~1things~1{id}/get/parameters/0/required",
            json!(true),
        ),
        (
            "/components/schemas/thing/properties/name/type",
            json!(["string"]),
            "`type`: `type` was a list",
            "/components/schemas/thing/properties/name/type",
            json!("string"),
        ),
        (
            "/components/schemas/thing/properties/name/type",
            json!(["null", "string"]),
            "`type`: `type` was a list",
            "/components/schemas/thing/properties/name/nullable",
            json!(true),
        ),
        (
            "/components/schemas/thing/properties/name/type",
            json!(["number", "string"]),
            "`type`: a value of the wrong type",
            "/components/schemas/thing/properties/name/type",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/properties/name/type",
            json!("String"),
            "`type`: the name of a type",
            "/components/schemas/thing/properties/name/type",
            json!("string"),
        ),
        (
            "/components/schemas/thing/properties/name/type",
            json!("text"),
            "`type`: a value of the wrong type",
            "/components/schemas/thing/properties/name/type",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/properties/name/pattern",
            json!(7),
            "`pattern`: a value of the wrong type",
            "/components/schemas/thing/properties/name/pattern",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/required",
            json!("name"),
            "`required`: a value of the wrong type",
            "/components/schemas/thing/required",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/properties/tags",
            json!({ "type": "array" }),
            "`items`: a list had no `items`",
            "/components/schemas/thing/properties/tags/items",
            json!({}),
        ),
        (
            "/components/schemas/thing/properties/",
            json!({ "type": "string" }),
            "`properties`: a property without a name",
            "/components/schemas/thing/properties/",
            absent.clone(),
        ),
        (
            "/components/schemas/thing/requierd",
            json!(["name"]),
            "`requierd`: a key that OpenAPI does not define",
            "/components/schemas/thing/requierd",
            absent.clone(),
        ),
        (
            "/paths/~1things~1{id}/get/callbacks",
            json!({}),
            "`callbacks`: a key that OpenAPI does not define",
            "/paths/~1things~1{id}/get/callbacks",
            absent.clone(),
        ),
        (
            "/paths/~1things~1{id}/get/responses/200/links",
            json!({}),
            "`links`: a key that OpenAPI does not define",
            "/paths/~1things~1{id}/get/responses/200/links",
            absent.clone(),
        ),
        (
            "/components/callbacks",
            json!({}),
            "`callbacks`: a key that OpenAPI does not define",
            "/components/callbacks",
            absent.clone(),
        ),
        (
            "/components/schemas/unused",
            json!({ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/gone" } } }),
            "`unused`: an unused component",
            "/components/schemas/unused",
            absent.clone(),
        ),
        (
            "/paths/~1others",
            json!({ "get": { "operationId": "things.get", "responses": { "204": { "description": "" } } } }),
            "`operationId`: the id of a second operation",
            "/paths/~1others/get/operationId",
            absent.clone(),
        ),
        (
            "/paths/~1things~1{id}/get/parameters",
            json!([]),
            "`id`: a parameter of the path",
            "/paths/~1things~1{id}/get/parameters/0/name",
            json!("id"),
        ),
    ]
}

#[test]
fn each_fault_is_repaired_or_dropped_and_reported() {
    assert_eq!(import(&document().to_string()).unwrap().1, Vec::<String>::new());
    assert!(document().pointer(NAME).is_some() && document().pointer(GET).is_some());
    for (at, value, warning, place, expected) in rows() {
        let mut changed = document();
        let (parent, key) = at.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/");
        match changed.pointer_mut(parent).unwrap() {
            Value::Object(object) => {
                object.insert(key, value);
            }
            Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
            other => panic!("{other}"),
        }
        let (reduced, warnings) =
            import(&changed.to_string()).unwrap_or_else(|problems| panic!("{at}: {problems}"));
        assert!(matches!(warnings.as_slice(), [one] if one.starts_with(warning)), "{at}: {warnings:?}");
        assert_eq!(reduced.pointer(place).cloned().unwrap_or_default(), expected, "{at}");
    }
}

#[test]
fn a_key_that_is_given_twice_counts_as_its_last_value() {
    let text = document().to_string().replace("\"minLength\":1", "\"minLength\":5,\"minLength\":1");
    let (reduced, warnings) = import(&text).unwrap();
    assert_eq!(warnings, ["`minLength`: the key was given twice, and the last value counts, at 1 place"]);
    assert_eq!(reduced.pointer(NAME).unwrap()["minLength"], 1);
}

#[test]
fn later_versions_of_openapi_are_imported() {
    for version in ["3.0.4", "3.1.0", "3.1.1", "3.2.0"] {
        let text = document().to_string().replace("3.0.3", version);
        let text = if version.starts_with("3.0") {
            text
        } else {
            text.replace(
                "{\"minLength\":1,\"type\":\"string\"}",
                "{\"minLength\":1,\"type\":[\"string\",\"null\"]}",
            )
        };
        let (reduced, _) = import(&text).unwrap_or_else(|problems| panic!("{version}: {problems}"));
        assert_eq!(reduced.pointer(NAME).unwrap()["type"], "string", "{version}");
    }
    let text = document().to_string().replace("3.0.3", "2.0");
    assert!(import(&text).unwrap_err().contains("E0205"));
}

#[test]
fn a_reference_to_nothing_stays_if_an_overlay_adds_the_component() {
    let text = document().to_string().replace("schemas/thing\"", "schemas/gone\"");
    let schema = "/paths/~1things~1{id}/get/responses/200/content/application~1json/schema";
    assert_eq!(import(&text).unwrap().0.pointer(schema), Some(&json!({})));

    let overlay = "overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions:\n\
                   - { x-kind: fix, x-reason: It is missing., x-thread: spec-checked, \
                   target: $.components.schemas, update: { gone: { type: object } } }\n";
    let (reduced, warnings) = import_with(&text, Some(overlay)).unwrap();
    assert_eq!(reduced.pointer(schema).unwrap()["$ref"], "#/components/schemas/gone");
    assert_eq!(warnings, Vec::<String>::new());
}
