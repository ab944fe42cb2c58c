//! The operations of a SCIM patch (RFC 7644): `add`, `replace` and `remove`.

use serde_json::{Map, Value};

use super::filter::Filter;
use crate::error::{Detail, Failure};

/// The path of an operation: `name.familyName`, or `emails[type eq "work"].value`.
struct Path<'a> {
    attribute: &'a str,
    filter: Option<Filter>,
    part: Option<&'a str>,
}

/// Applies the operations of a request to the fields of a user.
///
/// # Errors
///
/// If an operation has no value or a path that can't be applied (400).
pub(super) fn apply(fields: &mut Map<String, Value>, body: &Value) -> Result<(), Failure> {
    let operations = body.get("Operations").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for (index, operation) in operations.iter().enumerate() {
        let text = |name: &str| operation.get(name).and_then(Value::as_str);
        let wrong = |name: &str, issue: &'static str| {
            Failure::new(400, vec![Detail::new(issue).at(format!("/Operations/{index}/{name}"))])
        };
        let is_removal = text("op") == Some("remove");
        let is_addition = text("op") == Some("add");
        let value = operation.get("value");
        if !is_removal && value.is_none() {
            return Err(wrong("value", "MISSING_REQUIRED_PARAMETER"));
        }
        let value = value.filter(|_| !is_removal);
        match (text("path"), value) {
            (None, None) => return Err(wrong("path", "MISSING_REQUIRED_PARAMETER")),
            (None, Some(Value::Object(values))) => {
                for (name, value) in values {
                    put(fields, name, value, is_addition);
                }
            }
            (None, Some(_)) => return Err(wrong("value", "INVALID_PARAMETER_SYNTAX")),
            (Some(path), value) => {
                let path = Path::read(path).ok_or_else(|| wrong("path", "INVALID_PATCH_PATH"))?;
                path.apply(fields, value, is_addition).ok_or_else(|| wrong("path", "INVALID_PATCH_PATH"))?;
            }
        }
    }
    Ok(())
}

/// Sets an attribute. An addition to a list appends.
fn put(fields: &mut Map<String, Value>, name: &str, value: &Value, is_addition: bool) {
    if let (true, Some(Value::Array(elements))) = (is_addition, fields.get_mut(name)) {
        match value {
            Value::Array(more) => elements.extend(more.iter().cloned()),
            one => elements.push(one.clone()),
        }
        return;
    }
    fields.insert(name.to_owned(), value.clone());
}

impl<'a> Path<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (head, filter, rest) = match text.split_once('[') {
            Some((head, rest)) => {
                let (filter, rest) = rest.split_once(']')?;
                (head, Some(Filter::parse(filter)?), rest)
            }
            None => match text.split_once('.') {
                Some((head, part)) => return Self::new(head, None, Some(part)),
                None => (text, None, ""),
            },
        };
        let part = match rest {
            "" => None,
            rest => Some(rest.strip_prefix('.')?),
        };
        Self::new(head, filter, part)
    }

    fn new(attribute: &'a str, filter: Option<Filter>, part: Option<&'a str>) -> Option<Self> {
        let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (is_name(attribute) && part.is_none_or(is_name)).then_some(Self { attribute, filter, part })
    }

    /// Removes what the path names, or sets it to a value; `None` if that is not possible.
    fn apply(&self, fields: &mut Map<String, Value>, value: Option<&Value>, is_addition: bool) -> Option<()> {
        match (&self.filter, self.part, value) {
            (None, None, None) => {
                fields.shift_remove(self.attribute);
            }
            (None, None, Some(value)) => put(fields, self.attribute, value, is_addition),
            (None, Some(part), value) => {
                let below = fields.entry(self.attribute).or_insert_with(|| Value::Object(Map::new()));
                set(below.as_object_mut()?, part, value);
            }
            (Some(filter), part, value) => {
                let elements = fields.get_mut(self.attribute)?.as_array_mut()?;
                if !elements.iter().any(|element| filter.fits(element)) {
                    return None;
                }
                match (part, value) {
                    (None, None) => elements.retain(|element| !filter.fits(element)),
                    (part, value) => {
                        for element in elements.iter_mut().filter(|element| filter.fits(element)) {
                            match (part, value) {
                                (Some(part), value) => set(element.as_object_mut()?, part, value),
                                (None, value) => *element = value.cloned().unwrap_or_default(),
                            }
                        }
                    }
                }
                if elements.is_empty() {
                    fields.shift_remove(self.attribute);
                }
            }
        }
        Some(())
    }
}

fn set(fields: &mut Map<String, Value>, name: &str, value: Option<&Value>) {
    match value {
        Some(value) => {
            fields.insert(name.to_owned(), value.clone());
        }
        None => {
            fields.shift_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_change_what_their_paths_name() {
        let table = [
            (json!({ "op": "replace", "path": "active", "value": false }), "/active", json!(false)),
            (json!({ "op": "replace", "value": { "timezone": "UTC" } }), "/timezone", json!("UTC")),
            (json!({ "op": "add", "path": "name.middleName", "value": "Q" }), "/name/middleName", json!("Q")),
            (json!({ "op": "remove", "path": "name.familyName" }), "/name", json!({})),
            (
                json!({ "op": "add", "path": "emails", "value": { "value": "c" } }),
                "/emails/2/value",
                json!("c"),
            ),
            (
                json!({ "op": "replace", "path": "emails[type eq \"home\"].value", "value": "x" }),
                "/emails/1/value",
                json!("x"),
            ),
            (json!({ "op": "remove", "path": "emails[type eq \"work\"]" }), "/emails/0/value", json!("b")),
        ];
        for (operation, pointer, expected) in table {
            let mut fields = crate::apis::object(json!({
                "name": { "familyName": "Miller" },
                "emails": [{ "type": "work", "value": "a" }, { "type": "home", "value": "b" }],
            }));
            apply(&mut fields, &json!({ "Operations": [operation] })).unwrap();
            assert_eq!(Value::Object(fields).pointer(pointer), Some(&expected), "{operation}");
        }
    }

    #[test]
    fn an_operation_that_can_not_be_applied_is_refused() {
        for operation in [
            json!({ "op": "add", "path": "active" }),
            json!({ "op": "remove" }),
            json!({ "op": "replace", "path": "emails[type eq \"none\"].value", "value": "x" }),
            json!({ "op": "replace", "path": "emails[type", "value": "x" }),
            json!({ "op": "replace", "value": "x" }),
        ] {
            let mut fields = crate::apis::object(json!({ "emails": [{ "type": "work" }] }));
            assert!(apply(&mut fields, &json!({ "Operations": [operation] })).is_err(), "{operation}");
        }
    }
}
