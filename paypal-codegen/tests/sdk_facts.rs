//! Checks the tables of `docs/sdk-facts.md`: the corrected documents have every fact of PayPal's
//! own SDK with the decision `overlay`, and the other facts have a reason.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::apis;
use paypal_codegen::front::{self, Input, Prepared};
use serde_json::Value;

/// One row of a table, with the content of its cells.
struct Row<'a> {
    line: &'a str,
    api: &'a str,
    kind: &'a str,
    name: &'a str,
    value: &'a str,
    decision: &'a str,
    /// The place in the corrected document, or the reason.
    place: &'a str,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn rows(page: &str) -> Vec<Row<'_>> {
    let lines = page.lines().filter(|line| line.starts_with("| `"));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let [api, _, kind, name, value, decision, place] = cells[..] else {
                panic!("a row has another number of cells: {line}")
            };
            Row {
                line,
                api: api.trim_matches('`'),
                kind,
                name: name.trim_matches('`'),
                value,
                decision,
                place,
            }
        })
        .collect()
}

/// The JSON pointer between backticks.
fn pointer<'a>(row: &Row<'a>) -> &'a str {
    row.place
        .strip_prefix('`')
        .and_then(|rest| rest.split('`').next())
        .unwrap_or_else(|| panic!("{}", row.line))
}

fn has(list: &Value, name: &str) -> bool {
    list.as_array().is_some_and(|items| items.iter().any(|item| item == name || item["name"] == name))
}

/// Whether a document has the fact of a row.
fn holds(document: &Value, row: &Row<'_>) -> bool {
    let found = document.pointer(pointer(row));
    match row.kind {
        // The SDK does without properties that the imported document requires.
        "required" => found.is_none_or(|list| !has(list, row.name)),
        "parameter" => found.is_some_and(|list| has(list, row.name)),
        "enum value" => {
            found.is_some_and(|schema| row.value.split(", ").all(|value| has(&schema["enum"], value)))
        }
        "type" => found.and_then(Value::as_object).is_some_and(|schema| !schema.is_empty()),
        "property" | "operation" => found.is_some(),
        other => panic!("the kind `{other}` is unknown: {}", row.line),
    }
}

#[test]
fn corrected_documents_have_the_facts_of_the_sdk() {
    let specs = root().join("specs");
    let documents: BTreeMap<String, Value> = (apis::read(&specs).unwrap().iter())
        .map(|api| {
            let prepared = front::prepare(Input::in_specs(&specs, api.clone()))
                .and_then(Prepared::checked)
                .unwrap_or_else(|problems| panic!("{problems}"));
            (api.api.clone(), prepared.document.to_json())
        })
        .collect();
    let page = fs::read_to_string(root().join("docs/sdk-facts.md")).unwrap();
    let rows = rows(&page);
    assert!(!rows.is_empty());
    let mut seen = BTreeSet::new();
    let mut missing = Vec::new();
    for row in &rows {
        assert!(seen.insert(row.line), "a row occurs twice: {}", row.line);
        match row.decision {
            "overlay" if !holds(&documents[row.api], row) => missing.push(row.line),
            "overlay" => {}
            "runtime" | "no" => assert!(row.place.len() > 20, "the reason is missing: {}", row.line),
            other => panic!("the decision `{other}` is unknown: {}", row.line),
        }
    }
    assert!(missing.is_empty(), "the corrected documents lack:\n{}", missing.join("\n"));
}
