//! Tests that `update` accepts whatever a real upstream writes: a table of kinds of faults, each of
//! which is put into a small document. The whole update succeeds, and one line reports the fault.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use paypal_codegen::diagnostic::Severity;
use paypal_codegen::document;
use paypal_codegen::update::Update;
use paypal_test_support::upstream;
use serde_json::Value;

const APIS: &str = "- { api: things, source: things.json, feature: things, service: Things, title: Things, \
                    state: live, documentation: \"https://example.com/\" }\n";

fn table(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sloppy_upstream");
    document::load(&folder.join(name)).unwrap().to_json()
}

/// Sets a value at a pointer, or removes it if there is none.
fn set(document: &mut Value, pointer: &str, value: Option<&Value>) {
    let (parent, key) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(object) => match value {
            Some(value) => drop(object.insert(key, value.clone())),
            None => assert!(object.shift_remove(&key).is_some(), "{pointer}"),
        },
        Value::Array(list) => match (value, key.parse::<usize>().unwrap()) {
            (Some(value), index) => list[index] = value.clone(),
            (None, index) => drop(list.remove(index)),
        },
        other => panic!("{pointer}: {other}"),
    }
}

/// Updates an empty tree to a document. Returns the reduced document, and the warnings.
fn update(text: &str) -> Result<(Value, Vec<String>), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in ["specs", "new", "out/src"] {
        fs::create_dir_all(path(name)).unwrap();
    }
    fs::write(path("specs/apis.yaml"), APIS).unwrap();
    fs::write(path("new/things.json"), text).unwrap();
    fs::copy(upstream::workspace().join("paypal-generated/Cargo.toml"), path("out/Cargo.toml")).unwrap();
    let update = Update {
        upstream: path("new"),
        revision: None,
        specs: path("specs"),
        out: path("out"),
        changelog: None,
        drop_undescribed: false,
        set_aside_any: false,
    };
    let updated = update.run().map_err(|problems| problems.to_string())?;
    let warnings = updated.warnings.into_iter().filter(|it| it.severity == Severity::Warning);
    let reduced = document::load(&path("specs/things.yaml")).unwrap().to_json();
    Ok((reduced, warnings.map(|it| it.message).collect()))
}

#[test]
fn every_kind_of_fault_is_accepted_and_reported_in_one_line() {
    let document = table("document.yaml");
    assert_eq!(update(&document.to_string()).unwrap().1, Vec::<String>::new());
    let kinds = table("kinds.yaml");
    let mut failures = Vec::new();
    for row in kinds.as_array().unwrap() {
        let kind = row["kind"].as_str().unwrap();
        let mut changed = document.clone();
        for (pointer, value) in row["set"].as_object().into_iter().flatten() {
            set(&mut changed, pointer, Some(value));
        }
        for pointer in row["remove"].as_array().into_iter().flatten() {
            set(&mut changed, pointer.as_str().unwrap(), None);
        }
        let mut text = changed.to_string();
        if let Some([from, to]) = row["text"].as_array().map(Vec::as_slice) {
            text = text.replacen(from.as_str().unwrap(), to.as_str().unwrap(), 1);
        }
        let (reduced, warnings) = match update(&text) {
            Ok(updated) => updated,
            Err(problems) => {
                failures.push(format!("{kind}: {problems}"));
                continue;
            }
        };
        let is_reported = match row["warning"].as_str() {
            Some(warning) => matches!(warnings.as_slice(), [one] if one.starts_with(warning)),
            None => row["silent"] == true && warnings.is_empty(),
        };
        if !is_reported {
            failures.push(format!("{kind}: {warnings:?}"));
        }
        for (pointer, expected) in row["then"].as_object().unwrap() {
            let found = reduced.pointer(pointer).unwrap_or(&Value::Null);
            if found != expected {
                failures.push(format!("{kind}: {pointer} is {found} and not {expected}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(kinds.as_array().unwrap().len() >= 40);
}
