//! Applies overlays to PayPal's own documents, action by action, to see which facts each adds and
//! removes. Uses only `serde_yaml` and `serde_json_path`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::walk::{Facts, facts};
use paypal_test_support::todo::Recorded;

/// The facts that an action adds, and those that it removes.
pub struct Difference {
    pub api: String,
    pub target: String,
    pub added: Vec<String>,
    pub removed: Vec<String>,
}

/// Returns the facts of a document with an overlay, and the changes of each action.
///
/// `recorded` are the actions that are not applied, or applied elsewhere.
pub fn overlaid(
    api: &str,
    document: &Value,
    overlay: &Path,
    recorded: &[Recorded],
) -> (Facts, Vec<Difference>) {
    let mut document = document.clone();
    let mut differences = Vec::new();
    let text = std::fs::read_to_string(overlay).unwrap_or_else(|_| "actions: []".to_owned());
    let overlay: Value = serde_yaml::from_str(&text).unwrap();
    let mut before = facts(&document).lines();
    for action in overlay["actions"].as_array().unwrap() {
        let target = action["target"].as_str().unwrap();
        let recorded = recorded.iter().find(|it| it.api == api && it.target == target);
        let places: Vec<String> = match recorded {
            Some(recorded) => recorded.now.clone(),
            None => {
                let path = JsonPath::parse(target).unwrap();
                let places = path.query_located(&document);
                places.locations().map(|path| path.to_json_pointer()).collect()
            }
        };
        assert!(
            recorded.is_some() || !places.is_empty(),
            "{api}: {target} matches nothing in PayPal's document"
        );
        for place in places.iter().rev() {
            if action["remove"] == true {
                remove(&mut document, place);
            } else {
                merge(document.pointer_mut(place).unwrap(), &action["update"], 0);
            }
        }
        // The other kinds of actions change names, documentation and secrecy, which are not counted
        // as facts.
        let can_matter = action["x-kind"] == "fix" || !action["update"]["x-multipart"].is_null();
        if can_matter {
            let after = facts(&document).lines();
            let (added, removed) = (only(&after, &before), only(&before, &after));
            if !added.is_empty() || !removed.is_empty() {
                differences.push(Difference {
                    api: api.to_owned(),
                    target: target.to_owned(),
                    added,
                    removed,
                });
            }
            before = after;
        }
    }
    let facts = facts(&document);
    assert!(facts.dangling.is_empty(), "{api}: {:?}", facts.dangling);
    assert_eq!(facts.lines(), before, "{api}: an action that should not change facts does");
    (facts, differences)
}

fn only(
    left: &std::collections::BTreeSet<String>,
    right: &std::collections::BTreeSet<String>,
) -> Vec<String> {
    left.difference(right).cloned().collect()
}

fn remove(document: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(object) => drop(object.shift_remove(&key).unwrap()),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        _ => panic!("{pointer} has no parent"),
    }
}

/// Merges as the overlay engine does: objects are merged, lists are extended, a target that is a
/// list gets one more item, and other values are replaced.
fn merge(into: &mut Value, update: &Value, depth: usize) {
    match (into, update) {
        (Value::Object(into), Value::Object(update)) => {
            for (key, value) in update {
                match into.get_mut(key) {
                    Some(old) => merge(old, value, depth + 1),
                    None => drop(into.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(into), Value::Array(update)) if depth > 0 => into.extend(update.iter().cloned()),
        (Value::Array(into), update) if depth == 0 => into.push(update.clone()),
        (into, update) => *into = update.clone(),
    }
}

/// Counts lines by their first word.
pub fn by_kind(lines: &[String]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for line in lines {
        *counts.entry(line.split(' ').next().unwrap()).or_default() += 1;
    }
    counts
}
