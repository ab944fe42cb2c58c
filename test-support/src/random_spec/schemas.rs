//! Makes random schemas.

use serde_json::{Map, Value, json};

use super::{Maker, Version};

/// Names of properties, usual and unusual ones.
const PROPERTIES: [&str; 40] = [
    "id",
    "name",
    "type",
    "self",
    "amount",
    "currency_code",
    "createdAt",
    "URL",
    "x-note",
    "a.b",
    "$ref_",
    "@id",
    "self_",
    "crate",
    "2fa",
    "é",
    "match",
    "Name",
    "default",
    "kind",
    "new",
    "_",
    "-",
    "async",
    "object",
    "value",
    "extra",
    "links",
    "status",
    "Status",
    "fooBar",
    "foo_bar",
    "FOO",
    "to_string",
    "clone",
    "data",
    "items",
    "key[]",
    "r#type",
    "with space",
];

/// Values of enums, usual and unusual ones.
const VALUES: [&str; 24] = [
    "ACTIVE",
    "active",
    "In-Progress",
    "a b",
    "1st",
    "+1",
    "-1",
    "*",
    "",
    " ",
    "Self",
    "self",
    "é",
    "Unknown",
    "other",
    "a/b",
    "a_b",
    "aB",
    "2024-01-01",
    "$",
    "#",
    "None",
    "Some",
    "null",
];

const FORMATS: [&str; 9] = ["", "date-time", "date", "uuid", "email", "uri", "byte", "password", "made-up"];

impl Maker {
    /// Makes the components, so that each refers to any other only where the spec allows an end.
    pub(super) fn components(&mut self) -> Map<String, Value> {
        let names =
            ["Thing", "order", "line-item", "Money", "error.model", "Node", "card", "Bank", "tree", "Any2"];
        let count = self.between(3, names.len());
        self.objects = names.iter().take(count).map(|name| (*name).to_owned()).collect();
        let scalars = ["Code", "currency", "Time", "Amounts", "labels"];
        let count = self.between(1, scalars.len());
        self.scalars = scalars.iter().take(count).map(|name| (*name).to_owned()).collect();
        let mut schemas = Map::new();
        for name in self.scalars.clone() {
            let schema = match self.random.below(4) {
                0 => self.list_of_scalars(),
                1 => json!({ "type": "object", "additionalProperties": self.scalar() }),
                _ => self.scalar(),
            };
            schemas.insert(name, schema);
        }
        let objects = self.objects.clone();
        let mut earlier: Vec<String> = Vec::new();
        for name in &objects {
            let schema = match self.random.below(8) {
                0 | 1 if earlier.len() >= 2 => self.union(&earlier),
                2 if !earlier.is_empty() => self.derived(&earlier),
                _ => {
                    let object = self.object(2);
                    earlier.push(name.clone());
                    object
                }
            };
            schemas.insert(name.clone(), schema);
        }
        schemas
    }

    fn reference(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    /// Makes a schema for a property; `depth` limits the inline objects.
    fn schema(&mut self, depth: usize) -> Value {
        match self.random.below(14) {
            0 | 1 if depth > 0 => self.object(depth - 1),
            2 => json!({ "type": "array", "items": self.schema(depth.saturating_sub(1)) }),
            3 => json!({ "type": "object", "additionalProperties": self.schema(depth.saturating_sub(1)) }),
            4 | 5 => Self::reference(&self.any_object()),
            6 => Self::reference(&self.any_scalar()),
            7 => json!({ "allOf": [Self::reference(&self.any_object())], "description": "One of all." }),
            8 => json!({ "allOf": [Self::reference(&self.any_scalar()), { "description": "A scalar." }] }),
            9 => self.kinds(),
            10 => json!({}),
            11 => json!({ "type": "object" }),
            _ => self.scalar(),
        }
    }

    fn any_object(&mut self) -> String {
        let index = self.random.below(self.objects.len());
        self.objects[index].clone()
    }

    fn any_scalar(&mut self) -> String {
        let index = self.random.below(self.scalars.len());
        self.scalars[index].clone()
    }

    /// Makes an object with properties. A required property is a scalar, so that values end.
    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for _ in 0..self.between(1, 6) {
            let name = self.pick(&PROPERTIES).to_owned();
            let is_required = self.one_in(3);
            let mut schema = if is_required { self.scalar() } else { self.schema(depth) };
            if is_required {
                required.retain(|other| *other != name);
                required.push(name.clone());
            } else {
                required.retain(|other| *other != name);
                self.annotate(&mut schema);
            }
            properties.insert(name, schema);
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        match self.random.below(6) {
            0 => object["additionalProperties"] = json!(false),
            1 => object["additionalProperties"] = json!(true),
            _ => {}
        }
        object
    }

    /// Adds annotations beside a schema; beside a `$ref`, only where the version allows them.
    fn annotate(&mut self, schema: &mut Value) {
        if schema.get("$ref").is_some() && self.version == Version::V30 {
            return;
        }
        match self.random.below(8) {
            0 => schema["description"] = json!("What it is for, with `code` and \"quotes\"."),
            1 => schema["deprecated"] = json!(true),
            2 => schema["x-made-up"] = json!({ "schema": "text", "$ref": 5 }),
            _ => {}
        }
    }

    fn scalar(&mut self) -> Value {
        let mut scalar = match self.random.below(9) {
            0 => json!({ "type": "boolean" }),
            1 => json!({ "type": "integer" }),
            2 => json!({ "type": "integer", "format": self.pick(&["int32", "int64", "uint64", "made-up"]) }),
            3 => json!({ "type": "number" }),
            4 => json!({ "type": "number", "format": self.pick(&["float", "double", "decimal"]) }),
            5 => self.string_enum(),
            6 => json!({ "type": "string", "maxLength": 40, "minLength": 0 }),
            _ => {
                let format = self.pick(&FORMATS);
                if format.is_empty() {
                    json!({ "type": "string" })
                } else {
                    json!({ "type": "string", "format": format })
                }
            }
        };
        if self.one_in(8) {
            match self.version {
                Version::V30 => scalar["nullable"] = json!(true),
                Version::V31 => scalar["type"] = json!([scalar["type"], "null"]),
            }
            if let Some(values) = scalar.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(Value::Null);
            }
        }
        scalar
    }

    fn string_enum(&mut self) -> Value {
        let mut values: Vec<&str> = Vec::new();
        for _ in 0..self.between(1, 5) {
            let value = self.pick(&VALUES);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if self.version == Version::V31 && values.len() == 1 && self.one_in(2) {
            return json!({ "type": "string", "const": values[0] });
        }
        json!({ "type": "string", "enum": values })
    }

    fn list_of_scalars(&mut self) -> Value {
        let list = json!({ "type": "array", "items": self.scalar(), "maxItems": 5 });
        if self.version == Version::V31 && self.one_in(4) { json!({ "type": "array" }) } else { list }
    }

    /// Makes alternatives of different JSON types.
    fn kinds(&mut self) -> Value {
        let keyword = self.pick(&["oneOf", "anyOf"]);
        let mut kinds = vec![
            json!({ "type": "string" }),
            json!({ "type": "integer" }),
            json!({ "type": "boolean" }),
            json!({ "type": "array", "items": { "type": "string" } }),
            Self::reference(&self.objects[0].clone()),
        ];
        for _ in 0..self.between(1, 3) {
            let index = self.random.below(kinds.len());
            kinds.remove(index);
        }
        json!({ keyword: kinds })
    }

    /// Makes a union of objects with a discriminator.
    fn union(&mut self, objects: &[String]) -> Value {
        let mut arms: Vec<&String> = objects.iter().collect();
        while arms.len() > 3 {
            arms.remove(self.random.below(arms.len()));
        }
        let mut union = json!({
            "oneOf": arms.iter().map(|name| Self::reference(name)).collect::<Vec<_>>(),
            "discriminator": { "propertyName": "discriminator" },
        });
        if self.one_in(2) {
            let mapping: Map<String, Value> = arms
                .iter()
                .map(|name| (format!("a {name}"), json!(format!("#/components/schemas/{name}"))))
                .collect();
            union["discriminator"]["mapping"] = Value::Object(mapping);
        }
        union
    }

    /// Makes an object that inherits from another one.
    fn derived(&mut self, objects: &[String]) -> Value {
        let base = &objects[self.random.below(objects.len())];
        let mut own = Map::new();
        own.insert("own".to_owned(), self.schema(1));
        json!({ "allOf": [Self::reference(base), { "type": "object", "properties": own }] })
    }

    /// Makes the schema of a parameter or of a form's field.
    pub(super) fn parameter_schema(&mut self) -> Value {
        match self.random.below(4) {
            0 => json!({ "type": "array", "items": { "type": "string" } }),
            1 => json!({ "type": "string", "enum": ["asc", "desc"] }),
            _ => self.scalar(),
        }
    }

    /// Makes the schema of a body.
    pub(super) fn body_schema(&mut self) -> Value {
        match self.random.below(6) {
            0 => json!({ "type": "array", "items": Self::reference(&self.any_object()) }),
            1 => self.object(1),
            _ => Self::reference(&self.any_object()),
        }
    }
}
