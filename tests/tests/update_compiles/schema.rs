//! A schema of PayPal's documents without its names, descriptions and limits: references are
//! resolved, and the branches of `allOf` are merged.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use paypal_test_support::specs::{elements, entries};

/// The part of a schema that decides which JSON it allows.
#[derive(Default)]
pub struct Schema<'a> {
    /// The component, if the schema is a plain reference to it.
    pub identity: Option<*const Value>,
    /// The JSON types, as a text; empty if every type is allowed.
    pub types: String,
    pub nullable: bool,
    pub read_only: bool,
    pub values: BTreeSet<String>,
    pub properties: BTreeMap<&'a str, &'a Value>,
    pub required: BTreeSet<&'a str>,
    pub items: Option<&'a Value>,
    pub additional: Option<&'a Value>,
    /// The alternatives of `oneOf` and `anyOf` that describe more than required properties.
    pub alternatives: Vec<&'a Value>,
}

/// Follows references inside a document.
pub fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(target) = value["$ref"].as_str() {
        let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads out"));
        value = document.pointer(pointer).unwrap_or(&Value::Null);
    }
    value
}

/// Returns a schema with its references resolved and its branches merged.
pub fn schema<'a>(document: &'a Value, value: &'a Value) -> Schema<'a> {
    let mut schema = Schema::default();
    merge(document, value, &mut schema);
    if value.get("$ref").is_some() {
        schema.identity = Some(std::ptr::from_ref(resolve(document, value)));
    }
    if schema.types.is_empty() {
        let implied = [
            (!schema.properties.is_empty(), "object"),
            (schema.items.is_some(), "array"),
            (!schema.values.is_empty(), "string"),
        ];
        schema.types = implied.iter().find(|it| it.0).map(|it| it.1).unwrap_or_default().to_owned();
    }
    schema
}

/// Adds a schema to what is known of it. A keyword beside a `$ref` counts as well.
fn merge<'a>(document: &'a Value, value: &'a Value, into: &mut Schema<'a>) {
    if value.get("$ref").is_some() {
        merge(document, resolve(document, value), into);
    }
    elements(&value["allOf"]).for_each(|branch| merge(document, branch, into));
    match &value["type"] {
        Value::String(name) => into.types.clone_from(name),
        Value::Array(names) => {
            let names: BTreeSet<&str> = names.iter().filter_map(Value::as_str).collect();
            into.nullable |= names.contains("null");
            let names: Vec<&str> = names.into_iter().filter(|name| *name != "null").collect();
            // A list of all types allows everything.
            into.types = if names.len() == 6 { String::new() } else { names.join(", ") };
        }
        _ => {}
    }
    into.nullable |= value["nullable"] == true;
    into.read_only |= value["readOnly"] == true;
    if value.get("enum").is_some() {
        into.values = elements(&value["enum"]).map(|it| it.to_string()).collect();
    }
    into.properties.extend(entries(&value["properties"]).map(|(name, it)| (name.as_str(), it)));
    into.required.extend(elements(&value["required"]).filter_map(Value::as_str));
    into.items = value.get("items").or(into.items);
    into.additional = value.get("additionalProperties").filter(|it| it.is_object()).or(into.additional);
    let alternatives = ["oneOf", "anyOf"].into_iter().flat_map(|key| elements(&value[key]));
    into.alternatives.extend(alternatives.filter(|alternative| {
        entries(alternative).any(|(key, _)| !["required", "not", "title", "description"].contains(&&**key))
    }));
}
