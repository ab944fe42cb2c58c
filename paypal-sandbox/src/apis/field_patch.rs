//! JSON Patch of APIs that list the paths which may be changed, each with its operations.

use serde_json::{Map, Value};

use crate::error::{Detail, Failure};

/// An operation of JSON Patch that these APIs permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Add,
    Replace,
    Remove,
}

/// The operations of a path whose value may be set but not removed.
pub(crate) const SET: &[Op] = &[Op::Add, Op::Replace];
/// The operations of a path whose value may only be replaced.
pub(crate) const REPLACE: &[Op] = &[Op::Replace];
/// The operations of a path whose value may also be removed.
pub(crate) const ANY: &[Op] = &[Op::Add, Op::Replace, Op::Remove];

/// A permitted change of one field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change<'a> {
    index: usize,
    pub(crate) op: Op,
    pub(crate) path: &'a str,
    /// The new value; null for a removal.
    pub(crate) value: &'a Value,
}

impl Change<'_> {
    /// Builds a detail that points at a member of the operation, such as `value`.
    pub(crate) fn detail(&self, issue: &'static str, member: &str) -> Detail {
        Detail::new(issue).at(format!("/{}/{member}", self.index))
    }

    /// Builds the 400 error of a value that does not fit its field.
    pub(crate) fn wrong_value(&self) -> Failure {
        Failure::new(400, vec![self.detail("INVALID_PARAMETER_VALUE", "value")])
    }

    /// Builds the 422 error of a value that is refused.
    pub(crate) fn refused(&self, issue: &'static str) -> Failure {
        self.detail(issue, "value").into()
    }
}

/// Reads the operations of a patch. `permitted` returns the operations of a path; none if the path
/// can't be changed.
///
/// # Errors
///
/// If an operation lacks a member, changes a path that can't be changed or that another operation
/// changes, or is not permitted at its path (400).
pub(crate) fn read<'a>(
    body: &'a Value,
    permitted: impl Fn(&str) -> &'static [Op],
) -> Result<Vec<Change<'a>>, Failure> {
    let mut changes: Vec<Change<'a>> = Vec::new();
    for (index, operation) in body.as_array().map_or(&[][..], Vec::as_slice).iter().enumerate() {
        let at = |issue: &'static str, member: &str| Detail::new(issue).at(format!("/{index}/{member}"));
        let Some(path) = operation.get("path").and_then(Value::as_str) else {
            return Err(Failure::new(400, vec![at("MISSING_REQUIRED_PARAMETER", "path")]));
        };
        let found = permitted(path);
        if found.is_empty() || changes.iter().any(|change| change.path == path) {
            return Err(Failure::new(400, vec![at("INVALID_PATCH_PATH", "path").value(path)]));
        }
        let name = operation.get("op").and_then(Value::as_str).unwrap_or_default();
        let op = match name {
            "add" => Some(Op::Add),
            "replace" => Some(Op::Replace),
            "remove" => Some(Op::Remove),
            _ => None,
        };
        let Some(op) = op.filter(|op| found.contains(op)) else {
            return Err(Failure::new(400, vec![at("UNSUPPORTED_PATCH_OPERATION", "op").value(name)]));
        };
        let value = match (op, operation.get("value")) {
            (Op::Remove, _) => &Value::Null,
            (_, Some(value)) if !value.is_null() => value,
            _ => return Err(Failure::new(400, vec![at("MISSING_REQUIRED_PARAMETER", "value")])),
        };
        changes.push(Change { index, op, path, value });
    }
    Ok(changes)
}

/// Applies a change to an object. Objects on the way to the field are created.
pub(crate) fn write(object: &mut Value, change: &Change<'_>) {
    let mut segments = change.path.split('/').skip(1).peekable();
    let mut place = object;
    while let Some(segment) = segments.next() {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(fields) = place else { return };
        if segments.peek().is_some() {
            place = fields.entry(segment).or_insert(Value::Null);
        } else if change.op == Op::Remove {
            fields.shift_remove(segment);
            return;
        } else {
            fields.insert(segment.to_owned(), change.value.clone());
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn permitted(path: &str) -> &'static [Op] {
        match path {
            "/name" => REPLACE,
            "/place/town" => ANY,
            _ => &[],
        }
    }

    #[test]
    fn permitted_changes_are_applied() {
        let body = json!([
            { "op": "replace", "path": "/name", "value": "new" },
            { "op": "add", "path": "/place/town", "value": "Ulm" },
        ]);
        let mut value = json!({ "name": "old" });
        for change in read(&body, permitted).unwrap() {
            write(&mut value, &change);
        }
        assert_eq!(value, json!({ "name": "new", "place": { "town": "Ulm" } }));
        let body = json!([{ "op": "remove", "path": "/place/town" }]);
        for change in read(&body, permitted).unwrap() {
            write(&mut value, &change);
        }
        assert_eq!(value, json!({ "name": "new", "place": {} }));
    }

    #[test]
    fn other_changes_are_refused_with_their_issue() {
        let table = [
            (json!([{ "op": "add", "path": "/id", "value": 1 }]), "INVALID_PATCH_PATH"),
            (json!([{ "op": "add", "path": "/name", "value": 1 }]), "UNSUPPORTED_PATCH_OPERATION"),
            (json!([{ "op": "test", "path": "/name", "value": 1 }]), "UNSUPPORTED_PATCH_OPERATION"),
            (json!([{ "op": "replace", "path": "/name" }]), "MISSING_REQUIRED_PARAMETER"),
            (json!([{ "op": "replace", "value": 1 }]), "MISSING_REQUIRED_PARAMETER"),
            (
                json!([
                    { "op": "replace", "path": "/name", "value": 1 },
                    { "op": "replace", "path": "/name", "value": 2 },
                ]),
                "INVALID_PATCH_PATH",
            ),
        ];
        for (body, issue) in table {
            let failure = read(&body, permitted).unwrap_err();
            assert_eq!(failure.status, 400);
            assert_eq!(failure.to_json("1")["details"][0]["issue"], issue, "{body}");
        }
    }
}
