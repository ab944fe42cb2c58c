//! Finds the keys of one part that OpenAPI 3.0 does not allow.

use serde_json::{Map, Value, json};

use crate::document::{Node, NodeValue, Part, Pointer, Under};

/// A fault of a part: a value that OpenAPI 3.0 does not allow, or a required key that is missing.
#[derive(Debug)]
pub(super) struct Fault<'a> {
    /// The path from the part to the faulty node, as keys and indexes.
    pub(super) path: Vec<String>,
    /// The faulty node; if a key is missing, the object that must have it.
    pub(super) node: &'a Node,
    /// The faulty key, or the missing one.
    pub(super) key: String,
    /// Whether the key is missing.
    pub(super) is_missing: bool,
    /// The error message of the crate `openapiv3`.
    pub(super) message: String,
}

/// Returns the faults of a part. Does not check the parts inside it.
pub(super) fn faults(node: &Node, part: Part) -> Vec<Fault<'_>> {
    if node.reference().is_some() || part == Part::SecurityScheme && is_accepted_scheme(node) {
        return Vec::new();
    }
    let Some(mapping) = node.as_mapping() else {
        let found = fault(node, part, &node.to_json());
        return found.into_iter().collect();
    };
    let shell: Map<String, Value> = (mapping.iter())
        .filter_map(|(key, child)| Some((key.name.clone(), stub(part, key.as_str(), child)?)))
        .collect();
    let Some(whole) = fault(node, part, &Value::Object(shell.clone())) else { return Vec::new() };
    // Start with a valid part, and add the keys one by one. A key that makes the part invalid is a
    // fault, and is removed again.
    let mut sound = least(part);
    let mut found = Vec::new();
    for (key, value) in in_order(shell) {
        let before = sound.insert(key.clone(), value);
        let Some(mut fault) = fault(node, part, &Value::Object(sound.clone())) else { continue };
        if fault.path.first() != Some(&key) {
            fault.path = vec![key.clone()];
            fault.node = mapping.get(key.as_str()).unwrap_or(node);
            fault.is_missing = false;
            fault.key = key.clone();
        }
        found.push(fault);
        match before {
            Some(before) => drop(sound.insert(key, before)),
            None => drop(sound.shift_remove(&key)),
        }
    }
    // If every key is valid, the fault of the whole part is a missing key.
    if found.is_empty() {
        found.push(whole);
    } else if whole.is_missing && whole.path.is_empty() {
        found.insert(0, whole);
    }
    found
}

/// Returns whether a security scheme is accepted although OpenAPI 3.0 does not define it:
/// `mutualTLS` is a type of OpenAPI 3.1, and a scheme that is null is ignored.
fn is_accepted_scheme(node: &Node) -> bool {
    matches!(node.value, NodeValue::Null) || node.get("type").and_then(Node::as_str) == Some("mutualTLS")
}

/// Returns the value of a key as JSON. A part inside it is replaced by an empty object or list,
/// because it is checked separately. Returns `None` if an empty object is not valid there.
fn stub(part: Part, key: &str, child: &Node) -> Option<Value> {
    Some(match (part.under(key), &child.value) {
        (Some(Under::One(Part::Operation)), NodeValue::Mapping(_)) => return None,
        (Some(Under::Each(_)), NodeValue::Sequence(_)) => json!([]),
        (Some(_), NodeValue::Mapping(_)) => json!({}),
        _ => child.to_json(),
    })
}

/// Returns the smallest valid part: it has only the keys that OpenAPI 3.0 requires.
fn least(part: Part) -> Map<String, Value> {
    let least = match part {
        Part::Document => json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {} }),
        Part::Operation => json!({ "responses": {} }),
        Part::Parameter => json!({ "name": "", "in": "query", "schema": {} }),
        Part::Header => json!({ "schema": {} }),
        Part::RequestBody => json!({ "content": {} }),
        Part::Response => json!({ "description": "" }),
        _ => json!({}),
    };
    least.as_object().cloned().unwrap_or_default()
}

/// Sorts the keys: `in` and `type` come first, because the valid values of other keys depend on
/// them.
fn in_order(shell: Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    let (first, rest): (Vec<_>, Vec<_>) =
        shell.into_iter().partition(|(key, _)| matches!(key.as_str(), "in" | "type"));
    first.into_iter().chain(rest)
}

/// Parses a value, which is the shortened JSON of a node, and returns the first fault.
fn fault<'a>(node: &'a Node, part: Part, value: &Value) -> Option<Fault<'a>> {
    macro_rules! error {
        ($of:ident) => {
            serde_path_to_error::deserialize::<_, openapiv3::$of>(value).err()?
        };
    }
    let error = match part {
        Part::Document => error!(OpenAPI),
        Part::Components => error!(Components),
        Part::PathItem => error!(PathItem),
        Part::Operation => error!(Operation),
        Part::Parameter => error!(Parameter),
        Part::Header => error!(Header),
        Part::RequestBody => error!(RequestBody),
        Part::Response => error!(Response),
        Part::Media => error!(MediaType),
        Part::Schema => error!(Schema),
        Part::SecurityScheme => error!(SecurityScheme),
    };
    let (mut at, mut path, mut pointer) = (node, Vec::new(), Pointer::root());
    for segment in error.path() {
        let segment = segment.to_string();
        let key = segment.trim_start_matches('[').trim_end_matches(']');
        pointer.push(key);
        let Some(found) = node.at(pointer.as_str()) else { break };
        at = found;
        path.push(key.to_owned());
    }
    let message = error.inner().to_string();
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
    let key = missing.map(|(key, _)| key.to_owned()).or_else(|| path.last().cloned()).unwrap_or_default();
    Some(Fault { path, node: at, key, is_missing: missing.is_some(), message })
}
