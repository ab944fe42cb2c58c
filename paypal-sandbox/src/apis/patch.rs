//! JSON Patch of resources whose whole JSON is stored.

use json_patch::{Patch, PatchOperation};
use serde_json::Value;

use crate::error::{Detail, Failure};

/// The deepest nesting of a value that was patched, and its largest number of members and elements.
const DEEPEST: usize = 16;
const LARGEST: usize = 5000;

/// Applies a list of JSON Patch operations to a value. `is_patchable` tells for each path whether
/// the caller may change it.
///
/// # Errors
///
/// If an operation is malformed (400), its path may not be changed or does not exist, it is not
/// `add`, `replace`, `remove` or `test`, or the result is too large (422).
pub(crate) fn apply(
    value: &mut Value,
    patches: &Value,
    is_patchable: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    let operations = patches.as_array().map_or(&[][..], Vec::as_slice);
    for (index, operation) in operations.iter().enumerate() {
        let at = |issue: &'static str, field: &str| Detail::new(issue).at(format!("/{index}/{field}"));
        let parsed: PatchOperation = serde_json::from_value(operation.clone()).map_err(|_| {
            let field = if operation.get("path").is_none() { "path" } else { "op" };
            Failure::new(400, vec![at("INVALID_PARAMETER_SYNTAX", field)])
        })?;
        let is_permitted = matches!(
            parsed,
            PatchOperation::Add(_)
                | PatchOperation::Replace(_)
                | PatchOperation::Remove(_)
                | PatchOperation::Test(_)
        );
        if !is_permitted {
            let op = operation.get("op").and_then(Value::as_str).unwrap_or_default();
            return Err(at("UNSUPPORTED_PATCH_OPERATION", "op").value(op).into());
        }
        let path = operation.get("path").and_then(Value::as_str).unwrap_or_default();
        let refused = |issue: &'static str| Failure::from(at(issue, "path").value(path));
        if !is_patchable(path) {
            return Err(refused("INVALID_PATCH_PATH"));
        }
        json_patch::patch(value, &Patch(vec![parsed])).map_err(|_| refused("UNSUPPORTED_PATCH_OPERATION"))?;
    }
    match size(value, DEEPEST) {
        Some(size) if size <= LARGEST => Ok(()),
        _ => {
            let words = "The patched value is too large or nested too deeply.";
            Err(Detail::new("INVALID_PATCH_OPERATION").at("/").description(words).into())
        }
    }
}

/// Counts the members and elements of a value; `None` if it is nested more than `depth` deep.
fn size(value: &Value, depth: usize) -> Option<usize> {
    let sum = |size: usize, one: &Value| Some(size + size_within(one, depth)?);
    match value {
        Value::Array(items) => items.iter().try_fold(1, sum),
        Value::Object(fields) => fields.values().try_fold(1, sum),
        _ => Some(1),
    }
}

fn size_within(value: &Value, depth: usize) -> Option<usize> {
    size(value, depth.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn patched(patches: Value) -> Result<Value, Failure> {
        let mut value = json!({ "list": [1], "name": "one" });
        apply(&mut value, &patches, |_| true).map(|()| value)
    }

    #[test]
    fn a_patch_adds_replaces_and_removes_but_does_not_copy() {
        let patches = json!([
            { "op": "test", "path": "/name", "value": "one" },
            { "op": "add", "path": "/list/-", "value": 2 },
            { "op": "remove", "path": "/name" },
        ]);
        assert_eq!(patched(patches).unwrap(), json!({ "list": [1, 2] }));
        for op in ["copy", "move"] {
            let failure = patched(json!([{ "op": op, "from": "/list", "path": "/name" }])).unwrap_err();
            assert_eq!(failure.status, 422, "{op}");
        }
    }

    #[test]
    fn a_patched_value_is_neither_deep_nor_large() {
        let mut deep = json!(1);
        for _ in 0..DEEPEST {
            deep = json!([deep]);
        }
        let large = vec![1; LARGEST];
        for value in [deep, json!(large)] {
            assert!(patched(json!([{ "op": "add", "path": "/name", "value": value }])).is_err());
        }
    }
}
