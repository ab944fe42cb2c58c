//! Tests that an imported document equals PayPal's document except for listed omissions: a walker
//! that shares no code with the importer compares them node by node.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod compare;
mod place;

use std::collections::BTreeMap;

use compare::compare;
use paypal_codegen::import::{Imported, Repair};
use paypal_test_support::upstream;
use serde_json::Value;

#[test]
fn only_listed_items_are_omitted() {
    if upstream::upstream().is_none() {
        return;
    }
    for dir in &upstream::generations() {
        let mut kept = BTreeMap::<_, usize>::new();
        let mut left_out = BTreeMap::<_, usize>::new();
        let mut losses = Vec::new();
        let repaired = repaired(dir);
        for (api, source, imported) in upstream::pairs(dir) {
            let outcome = compare(&source, &imported);
            let unexplained = outcome.losses.into_iter().filter(|loss| !is_repaired(loss, &repaired[&api]));
            losses.extend(unexplained.map(|loss| format!("{api}: {loss}")));
            outcome.kept.into_iter().for_each(|(what, count)| *kept.entry(what).or_default() += count);
            outcome.left_out.into_iter().for_each(|(why, count)| *left_out.entry(why).or_default() += count);
        }
        println!("{}\nkept:", dir.display());
        kept.iter().for_each(|(what, count)| println!("{count:>7}  {what}"));
        println!("left out:");
        left_out.iter().for_each(|(why, count)| println!("{count:>7}  {why}"));
        let (walked, reported) = (left_out.values().sum::<usize>(), count_reported(dir));
        assert_eq!(walked, reported, "the importer reports as many as the walker misses");
        assert!(losses.is_empty(), "{} losses:\n{}", losses.len(), losses.join("\n"));
        assert_eq!(kept["operations"], count_operations(dir), "operations");
        for what in [
            "readOnly beside $ref",
            "deprecated beside $ref",
            "scopes",
            "issue codes",
            "defaults",
            "patterns",
        ] {
            assert!(kept.get(what).is_some_and(|count| *count > 0), "the walker found no {what}");
        }
    }
}

/// Returns the pointers of the places that the importer reports as repaired, by API.
fn repaired(dir: &std::path::Path) -> BTreeMap<String, Vec<String>> {
    let pointers = |api: &Imported| -> Vec<String> {
        let both = |repair: &Repair| {
            [repair.pointer.as_str().to_owned(), repair.pointer.child(&repair.key).as_str().to_owned()]
        };
        api.repairs.iter().flat_map(both).collect()
    };
    upstream::import(dir).apis.iter().map(|api| (api.api.api.clone(), pointers(api))).collect()
}

/// Whether a loss, which begins with its pointer, is at a repaired place or below one.
fn is_repaired(loss: &str, repaired: &[String]) -> bool {
    repaired.iter().any(|place| loss.strip_prefix(place).is_some_and(|rest| rest.starts_with([':', '/'])))
}

fn count_reported(dir: &std::path::Path) -> usize {
    upstream::import(dir).apis.iter().map(|api| api.dropped.len()).sum()
}

fn count_operations(dir: &std::path::Path) -> usize {
    let sources = upstream::sources(dir);
    let items = sources.values().flat_map(|source| source["paths"].as_object().unwrap().values());
    items.map(|item| item.as_object().unwrap().len()).sum()
}

/// Removes one item from an imported document; returns whether the document has such an item.
type Injection = fn(&mut Value) -> bool;

/// Losses that a careless importer could cause.
const INJECTIONS: &[(&str, Injection)] = &[
    ("a readOnly beside a $ref", |document| remove_beside_reference(document, "readOnly")),
    ("a deprecated beside a $ref", |document| remove_beside_reference(document, "deprecated")),
    ("a format beside a $ref", |document| remove_beside_reference(document, "format")),
    ("a readOnly", |document| remove_first(document, "readOnly")),
    ("a pattern", |document| remove_first(document, "pattern")),
    ("a limit", |document| remove_first(document, "maxLength")),
    ("a format", |document| remove_first(document, "format")),
    ("a default", |document| remove_first(document, "default")),
    ("an allOf", |document| remove_first(document, "allOf")),
    ("a required list", |document| remove_first(document, "required")),
    ("an enum value", |document| shorten_first(document, "enum")),
    ("a required property", |document| shorten_first(document, "required")),
    ("a parameter", |document| shorten_first(document, "parameters")),
    ("a scope of an operation", |document| shorten_first(document, "Oauth2")),
    ("a branch of an allOf", |document| shorten_first(document, "allOf")),
    ("an issue code", |document| shorten_first(document, "x-issues")),
    ("all issue codes of a response", |document| remove_first(document, "x-issues")),
    ("a property", |document| remove_child_of_first(document, "properties")),
    ("a media type", |document| remove_child_of_first(document, "content")),
    ("a status code", |document| remove_child_of_first(document, "responses")),
    ("a declared scope", |document| remove_child_of_first(document, "scopes")),
    ("a component", |document| remove_child_of_first(document, "schemas")),
    ("a path", |document| remove_child_of_first(document, "paths")),
];

#[test]
fn an_injected_loss_is_found() {
    let Some(dir) = upstream::upstream() else { return };
    let pairs = upstream::pairs(&dir);
    for (what, inject) in INJECTIONS {
        let mut injected = 0;
        for (api, source, imported) in &pairs {
            let mut damaged = imported.clone();
            if inject(&mut damaged) {
                injected += 1;
                assert!(
                    !compare(source, &damaged).losses.is_empty(),
                    "{api}: the loss of {what} went unnoticed"
                );
            }
        }
        assert!(injected > 0, "no API has {what}");
        println!("{what}: found in {injected} of {} APIs", pairs.len());
    }
}

#[test]
fn an_injected_change_is_found() {
    let Some(dir) = upstream::upstream() else { return };
    let (_, source, imported) = upstream::pairs(&dir).swap_remove(0);
    let mut changed = imported.clone();
    assert!(visit(&mut changed, &mut |object| match object.get_mut("maxLength") {
        Some(limit) => {
            *limit = Value::from(limit.as_u64().unwrap() + 1);
            true
        }
        None => false,
    }));
    assert!(!compare(&source, &changed).losses.is_empty(), "a changed limit went unnoticed");
    let mut added = imported;
    added["components"]["schemas"]["order"]["description"] = Value::from("anything");
    assert!(!compare(&source, &added).losses.is_empty(), "added prose went unnoticed");
}

type Object = serde_json::Map<String, Value>;

/// Calls `change` on the objects of a document until it returns true.
fn visit(value: &mut Value, change: &mut impl FnMut(&mut Object) -> bool) -> bool {
    match value {
        Value::Object(object) => change(object) || object.values_mut().any(|value| visit(value, change)),
        Value::Array(items) => items.iter_mut().any(|value| visit(value, change)),
        _ => false,
    }
}

fn remove_first(document: &mut Value, key: &str) -> bool {
    visit(document, &mut |object| {
        !object.get(key).is_some_and(is_schema) && object.shift_remove(key).is_some()
    })
}

/// Whether a value is a schema. (Its key may be the name of a property.)
fn is_schema(value: &Value) -> bool {
    value.get("type").is_some() || value.get("$ref").is_some()
}

fn remove_beside_reference(document: &mut Value, key: &str) -> bool {
    visit(document, &mut |object| object.contains_key("$ref") && object.shift_remove(key).is_some())
}

fn shorten_first(document: &mut Value, key: &str) -> bool {
    visit(document, &mut |object| {
        object.get_mut(key).and_then(Value::as_array_mut).is_some_and(|list| list.pop().is_some())
    })
}

fn remove_child_of_first(document: &mut Value, key: &str) -> bool {
    visit(document, &mut |object| {
        let child = object.get_mut(key).filter(|value| !is_schema(value)).and_then(Value::as_object_mut);
        child.is_some_and(|map| {
            let first = map.keys().next().cloned();
            first.is_some_and(|first| map.shift_remove(&first).is_some())
        })
    })
}
