//! Finds and changes parts of a JSON document of OpenAPI. The order of keys is kept.

use serde_json::{Map, Value, json};

/// The prefix of a reference to a component schema.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Escapes a key for a JSON pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Reverts [`escape`].
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Returns the JSON pointer of a component schema.
pub fn component(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// Returns a schema that refers to a component schema.
pub fn reference(name: &str) -> Value {
    json!({ "$ref": format!("{SCHEMAS}{}", escape(name)) })
}

/// Returns the name of the component schema to which a schema refers.
pub fn referred(schema: &Value) -> Option<String> {
    Some(unescape(schema.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)?))
}

/// Splits a pointer into that of the parent and the unescaped last key.
pub fn split(pointer: &str) -> Option<(&str, String)> {
    let (parent, key) = pointer.rsplit_once('/')?;
    Some((parent, unescape(key)))
}

/// Returns the name of the component schema that contains a pointer.
pub fn root_component(pointer: &str) -> Option<String> {
    let rest = pointer.strip_prefix("/components/schemas/")?;
    Some(unescape(rest.split('/').next()?))
}

/// Calls `visit` on every object in a value, the outermost first.
pub fn each_object(value: &Value, visit: &mut dyn FnMut(&Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|child| each_object(child, visit));
        }
        Value::Array(items) => items.iter().for_each(|child| each_object(child, visit)),
        _ => {}
    }
}

/// Calls `visit` on every object in a value, which may change it, the outermost first.
pub fn each_object_mut(value: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values_mut().for_each(|child| each_object_mut(child, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|child| each_object_mut(child, visit)),
        _ => {}
    }
}

/// Returns the number of references to a component schema as a whole.
pub fn uses(document: &Value, name: &str) -> usize {
    let mut count = 0;
    let target = format!("{SCHEMAS}{}", escape(name));
    each_object(document, &mut |object| {
        count += usize::from(object.get("$ref").and_then(Value::as_str) == Some(&target));
    });
    count
}

/// Lets every reference to one component schema, or to a part of it, refer to another one.
pub fn redirect(document: &mut Value, from: &str, to: &str) {
    let (from, to) = (format!("{SCHEMAS}{}", escape(from)), format!("{SCHEMAS}{}", escape(to)));
    let moved = |text: &str| {
        let rest = text.strip_prefix(&from)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("{to}{rest}"))
    };
    each_object_mut(document, &mut |object| {
        if let Some(target) = object.get("$ref").and_then(Value::as_str).and_then(moved) {
            object.insert("$ref".to_owned(), json!(target));
        }
        if let Some(Value::Object(mapping)) =
            object.get_mut("discriminator").and_then(|it| it.get_mut("mapping"))
        {
            for target in mapping.values_mut() {
                if let Some(other) = target.as_str().and_then(moved) {
                    *target = json!(other);
                }
            }
        }
    });
}

/// Gives a key of an object another name, at the same place.
pub fn rename_key(object: &mut Map<String, Value>, from: &str, to: &str) {
    let entries = std::mem::take(object);
    for (key, value) in entries {
        object.insert(if key == from { to.to_owned() } else { key }, value);
    }
}

/// Returns a schema without its prose.
pub fn without_prose(schema: &Value) -> Value {
    let mut schema = schema.clone();
    remove_prose(&mut schema, false);
    schema
}

fn remove_prose(value: &mut Value, keys_are_names: bool) {
    match value {
        Value::Object(object) => {
            if !keys_are_names {
                object.retain(|key, _| {
                    !matches!(key.as_str(), "description" | "title" | "example" | "externalDocs")
                });
            }
            for (key, child) in object {
                remove_prose(child, !keys_are_names && key == "properties");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|child| remove_prose(child, false)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_follow_a_renamed_component_and_no_other() {
        let mut document = json!({
            "a": { "$ref": "#/components/schemas/card" },
            "b": { "$ref": "#/components/schemas/card/properties/id" },
            "c": { "$ref": "#/components/schemas/card_2" },
        });
        redirect(&mut document, "card", "payment_card");
        assert_eq!(document["a"]["$ref"], "#/components/schemas/payment_card");
        assert_eq!(document["b"]["$ref"], "#/components/schemas/payment_card/properties/id");
        assert_eq!(document["c"]["$ref"], "#/components/schemas/card_2");
        assert_eq!(uses(&document, "payment_card"), 1);
    }

    #[test]
    fn properties_named_like_prose_stay() {
        let schema = json!({ "title": "T", "properties": { "title": { "type": "string", "example": 1 } } });
        assert_eq!(without_prose(&schema), json!({ "properties": { "title": { "type": "string" } } }));
    }

    #[test]
    fn a_renamed_key_keeps_its_place() {
        let Value::Object(mut object) = json!({ "a": 1, "b": 2, "c": 3 }) else { return };
        rename_key(&mut object, "b", "d");
        assert_eq!(Value::Object(object).to_string(), r#"{"a":1,"d":2,"c":3}"#);
    }
}
