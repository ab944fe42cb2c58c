//! Adds the parts that PayPal stopped describing, which `update` keeps in `specs/kept/`, to
//! PayPal's own document. Uses only `serde_yaml`.

use std::path::Path;

use serde_json::Value;

/// Adds the parts of a file, if there is one, which the document lacks.
pub fn add(document: &mut Value, file: &Path) {
    let Ok(text) = std::fs::read_to_string(file) else { return };
    let parts: Value = serde_yaml::from_str(&text).unwrap();
    for part in parts.as_array().into_iter().flatten() {
        let at = part["at"].as_str().unwrap();
        let tokens: Vec<String> =
            at.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
        put(document, &tokens, &part["value"]);
    }
}

/// Puts a value at a place, unless the document has one there.
fn put(at: &mut Value, tokens: &[String], value: &Value) {
    match (tokens.split_first(), at) {
        (None, at) => fill(at, value),
        (Some((_, [])), Value::Array(items)) => {
            if !items.contains(value) {
                items.push(value.clone());
            }
        }
        (Some((token, rest)), Value::Array(items)) => {
            let index: usize = token.parse().unwrap();
            put(&mut items[index], rest, value);
        }
        (Some((token, rest)), at) => {
            let is_list = rest.first().is_some_and(|next| next == "-");
            let empty = if is_list { serde_json::json!([]) } else { serde_json::json!({}) };
            let entries = at.as_object_mut().unwrap();
            if rest.is_empty() && !entries.contains_key(token) {
                entries.insert(token.clone(), value.clone());
                return;
            }
            put(entries.entry(token.clone()).or_insert(empty), rest, value);
        }
    }
}

/// Adds the keys that an object lacks, at every level.
fn fill(known: &mut Value, value: &Value) {
    let (Value::Object(known), Value::Object(value)) = (known, value) else { return };
    for (key, value) in value {
        match known.get_mut(key) {
            Some(known) => fill(known, value),
            None => drop(known.insert(key.clone(), value.clone())),
        }
    }
}
