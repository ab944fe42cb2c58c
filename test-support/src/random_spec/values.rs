//! Makes random values that a schema of a random spec allows.

use serde_json::{Map, Value, json};

use crate::mutate::Random;

/// The depth of a value below which no optional property is set.
const DEPTH: usize = 4;

/// Returns some values of each component, with the component's name.
///
/// # Panics
///
/// Panics if a `$ref` of the spec leads nowhere: the specs are made by this crate, so that is a
/// fault of the test.
pub fn values(spec: &Value, number: u64) -> Vec<(String, Value)> {
    let mut random = Random::new(number + 7);
    let components = spec["components"]["schemas"].as_object().into_iter().flatten();
    let mut found = Vec::new();
    for (name, schema) in components {
        for _ in 0..4 {
            let value = Values { spec, random: &mut random }.value(schema, 0);
            // Whether a value may be null is up to the property that has it.
            if !value.is_null() {
                found.push((name.clone(), value));
            }
        }
    }
    found
}

struct Values<'a> {
    spec: &'a Value,
    random: &'a mut Random,
}

impl<'a> Values<'a> {
    fn followed(&self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(target) => self.followed(self.spec.pointer(&target[1..]).expect("the target exists")),
            None => schema,
        }
    }

    fn value(&mut self, schema: &'a Value, depth: usize) -> Value {
        let schema = self.followed(schema);
        for keyword in ["oneOf", "anyOf"] {
            if let Some(branches) = schema[keyword].as_array() {
                return self.alternative(schema, branches, depth);
            }
        }
        if let Some(branches) = schema["allOf"].as_array() {
            return self.merged(branches, depth);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.random.below(values.len())].clone();
        }
        let kinds: Vec<&str> = match &schema["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return json!({ "any": [1, "text", null] }),
        };
        let kind = kinds[self.random.below(kinds.len())];
        if schema["nullable"] == true && self.random.below(3) == 0 {
            return Value::Null;
        }
        match kind {
            "null" => Value::Null,
            "boolean" => json!(self.random.below(2) == 0),
            "integer" => self.integer(schema["format"].as_str().unwrap_or_default()),
            "number" => [json!(0), json!(12.5), json!(-3), json!(0.000_001), json!(1_234_567.25)]
                [self.random.below(5)]
            .clone(),
            "array" if depth >= DEPTH => json!([]),
            "array" => {
                let count = self.random.below(3);
                match schema.get("items") {
                    Some(items) => (0..count).map(|_| self.value(items, depth + 1)).collect(),
                    None => json!([1, "two", {}]),
                }
            }
            "object" => self.object(schema, depth),
            _ => self.text(schema["format"].as_str().unwrap_or_default()),
        }
    }

    fn integer(&mut self, format: &str) -> Value {
        match format {
            "uint64" => [json!(0), json!(7), json!(u64::MAX)][self.random.below(3)].clone(),
            "int32" => [json!(0), json!(i32::MAX), json!(i32::MIN)][self.random.below(3)].clone(),
            _ => [json!(0), json!(i64::MAX), json!(i64::MIN), json!(42)][self.random.below(4)].clone(),
        }
    }

    fn text(&mut self, format: &str) -> Value {
        match format {
            "date-time" => {
                json!(["2026-11-29T10:20:30Z", "2026-11-29T10:20:30.123+02:00"][self.random.below(2)])
            }
            "date" => json!("2026-11-29"),
            "byte" => json!("aGVsbG8="),
            "uuid" => json!("5f3c1a52-6a0e-4a8e-9d0b-0d6d1c8f2e11"),
            _ => {
                json!(["", "a text", "é👍\u{1F600}", "a \"quote\"\n\\ and a line", "0"][self.random.below(5)])
            }
        }
    }

    fn object(&mut self, schema: &'a Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema["properties"].as_object();
        for (name, property) in properties.into_iter().flatten() {
            if required.contains(&name.as_str()) || depth < DEPTH && self.random.below(2) == 0 {
                object.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        match &schema["additionalProperties"] {
            values @ Value::Object(_) if depth < DEPTH => {
                for key in ["one", "key two"] {
                    object.insert(key.to_owned(), self.value(values, depth + 1));
                }
            }
            Value::Bool(true) => drop(object.insert("not declared".to_owned(), json!([1]))),
            _ if properties.is_none() && schema.get("additionalProperties").is_none() => {
                object.insert("free".to_owned(), json!({ "form": null }));
            }
            _ => {}
        }
        Value::Object(object)
    }

    fn merged(&mut self, branches: &'a [Value], depth: usize) -> Value {
        let mut merged = Map::new();
        for branch in branches {
            let schema = self.followed(branch);
            if schema.as_object().is_some_and(|keys| keys.keys().all(|key| key == "description")) {
                continue;
            }
            match self.value(schema, depth) {
                Value::Object(object) => merged.extend(object),
                other => return other,
            }
        }
        Value::Object(merged)
    }

    fn alternative(&mut self, schema: &'a Value, branches: &'a [Value], depth: usize) -> Value {
        let branch = &branches[self.random.below(branches.len())];
        let mut value = self.value(branch, depth + 1);
        if let (Some(property), Some(object)) =
            (schema["discriminator"]["propertyName"].as_str(), value.as_object_mut())
        {
            let target = branch["$ref"].as_str().unwrap_or_default();
            let mapping = schema["discriminator"]["mapping"].as_object();
            let mapped = mapping.and_then(|map| map.iter().find(|(_, to)| to.as_str() == Some(target)));
            let name = target.rsplit('/').next().unwrap_or_default();
            object.insert(property.to_owned(), json!(mapped.map_or(name, |(key, _)| key.as_str())));
        }
        value
    }
}
