//! Gives the schemas that are one type the properties and the values of all of them.
//!
//! `names.lock` lists these schemas: a line `type` names the first schema of a type, and each line
//! `copy` another one of the same API. A crate reads all of them with that type, so its deviations
//! follow from the schemas together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use paypal_test_support::specs::{elements, entries};

/// The schemas of each type that has several, by the API and the type's name; each schema is the
/// path that the lock has: a component, and properties below it.
pub struct Lock(BTreeMap<(String, String), Vec<String>>);

impl Lock {
    pub fn parse(text: &str) -> Self {
        let (mut api, mut types, mut copied) = (String::new(), BTreeMap::new(), BTreeSet::new());
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["api", name] => api = name.to_owned(),
                ["type" | "copy", name, .., "=", schema] => {
                    let key = (api.clone(), name.to_owned());
                    if words[0] == "copy" {
                        copied.insert(key.clone());
                    }
                    types.entry(key).or_insert_with(Vec::new).push(schema.to_owned());
                }
                _ => {}
            }
        }
        types.retain(|key, _| copied.contains(key));
        Self(types)
    }

    /// Leads the schemas of each type to a schema with the properties and the values of all.
    pub fn join(&self, api: &str, document: &mut Value) {
        let mut joined = Map::new();
        let mut leads = Vec::new();
        for ((_, name), schemas) in self.0.iter().filter(|((of, _), _)| of == api) {
            // The lock keeps the names of schemas that PayPal no longer has.
            let found: Vec<String> = schemas.iter().filter_map(|path| pointer(document, path)).collect();
            let parts: Vec<Part> = found.iter().map(|at| Part::of(document, at)).collect();
            if let Some(all) = union(&parts) {
                joined.insert(name.clone(), all);
                leads.extend(found.into_iter().map(|at| (at, format!("#/joined/{}", escaped(name)))));
            }
        }
        document["joined"] = joined.into();
        // The schemas stay beside the reference, because the joined ones refer to their parts.
        for (at, target) in leads {
            document.pointer_mut(&at).unwrap()["$ref"] = target.into();
        }
    }
}

/// The members of a schema and of its `allOf` branches.
#[derive(Default)]
struct Part {
    /// The JSON pointer of each property.
    properties: BTreeMap<String, String>,
    required: BTreeSet<String>,
    values: Vec<Value>,
    open: bool,
}

impl Part {
    fn of(document: &Value, at: &str) -> Self {
        let mut part = Self::default();
        part.add(document, at);
        part
    }

    fn add(&mut self, document: &Value, at: &str) {
        let schema = document.pointer(at).unwrap();
        if let Some(target) = schema["$ref"].as_str() {
            return self.add(document, target.strip_prefix('#').unwrap());
        }
        for index in 0..elements(&schema["allOf"]).count() {
            self.add(document, &format!("{at}/allOf/{index}"));
        }
        for (name, _) in entries(&schema["properties"]) {
            self.properties.insert(name.clone(), format!("{at}/properties/{}", escaped(name)));
        }
        self.required.extend(elements(&schema["required"]).map(|name| name.as_str().unwrap().to_owned()));
        self.values.extend(elements(&schema["enum"]).cloned());
        self.open |= schema["additionalProperties"] == true;
    }
}

/// Returns the schema of a type from its schemas; `None` if they are neither all objects nor all
/// enums. The type requires a property only if each of its schemas does.
fn union(parts: &[Part]) -> Option<Value> {
    let (first, rest) = parts.split_first()?;
    if parts.iter().all(|part| !part.values.is_empty()) {
        let mut values = first.values.clone();
        for value in rest.iter().flat_map(|part| &part.values) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        return Some(json!({ "type": "string", "enum": values }));
    }
    if !parts.iter().all(|part| part.values.is_empty() && !part.properties.is_empty()) {
        return None;
    }
    let mut properties = Map::new();
    for (name, at) in parts.iter().flat_map(|part| &part.properties) {
        properties.entry(name.clone()).or_insert_with(|| json!({ "$ref": format!("#{at}") }));
    }
    let required = first.required.iter().filter(|name| rest.iter().all(|part| part.required.contains(*name)));
    Some(json!({
        "type": "object",
        "properties": properties,
        "required": required.collect::<Vec<_>>(),
        "additionalProperties": parts.iter().any(|part| part.open),
    }))
}

/// Returns the JSON pointer of the schema that has a path in the lock, if the document has it. A
/// path names a component and inline properties below it; it skips lists and inline branches.
fn pointer(document: &Value, path: &str) -> Option<String> {
    let mut names = path.split('/');
    let component = format!("/components/schemas/{}", escaped(names.next()?));
    document.pointer(&component)?;
    names.try_fold(component, |at, name| property(document, &at, name))
}

fn property(document: &Value, at: &str, name: &str) -> Option<String> {
    let schema = document.pointer(at)?;
    if schema["properties"].get(name).is_some() {
        let mut found = format!("{at}/properties/{}", escaped(name));
        while document.pointer(&found)?.get("items").is_some() {
            found.push_str("/items");
        }
        return Some(found);
    }
    let branches = 0..elements(&schema["allOf"]).count();
    { branches }.find_map(|index| property(document, &format!("{at}/allOf/{index}"), name))
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[test]
fn schemas_of_one_type_have_the_members_of_all() {
    let lock = "api things
  type Thing = thing
    field a: optional Kind = a
  copy Thing = list/items
  type Kind = thing/kind
  copy Kind = list/kinds
  type Other = gone
";
    let mut document = json!({ "components": { "schemas": {
        "thing": { "type": "object", "required": ["kind", "a"], "properties": {
            "a": { "type": "string" },
            "kind": { "type": "string", "enum": ["ONE", "TWO"] },
        } },
        "list": { "allOf": [{ "type": "object", "properties": {
            "kinds": { "type": "array", "items": { "type": "string", "enum": ["TWO", "THREE"] } },
            "items": { "type": "array", "items": { "type": "object", "required": ["a"], "properties": {
                "a": { "type": "string" },
                "b": { "type": "boolean" },
            } } },
        } }] },
    } } });
    Lock::parse(lock).join("things", &mut document);
    assert_eq!(document["joined"]["Kind"]["enum"], json!(["ONE", "TWO", "THREE"]));
    assert_eq!(document["joined"]["Thing"]["required"], json!(["a"]));
    let properties = entries(&document["joined"]["Thing"]["properties"]);
    let names: BTreeSet<_> = properties.map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["a", "b", "kind"]));
    let schemas = &document["components"]["schemas"];
    let items = &schemas["list"]["allOf"][0]["properties"]["items"]["items"];
    assert_eq!(
        (&schemas["thing"]["$ref"], &items["$ref"]),
        (&json!("#/joined/Thing"), &json!("#/joined/Thing"))
    );
}
