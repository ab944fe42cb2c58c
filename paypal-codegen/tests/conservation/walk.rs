//! Lists the items of PayPal's documents, by a walk over `serde_json` values that shares no code
//! with the generator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    pub id: String,
    pub method: String,
    pub path: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    pub pointer: String,
    pub read_only: bool,
    pub required: bool,
}

/// The items of a document that requests, parameters or success responses use. Every item is
/// identified by its JSON pointer.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub operations: BTreeMap<String, Operation>,
    /// The operations that PayPal calls at an endpoint of its user.
    pub callbacks: BTreeSet<String>,
    /// Maps operation, place and name to whether the parameter is required.
    pub parameters: BTreeMap<(String, String, String), bool>,
    pub statuses: BTreeSet<(String, String)>,
    pub components: BTreeSet<String>,
    pub properties: BTreeSet<String>,
    /// The objects: each field by its wire name, including the fields of `allOf` branches.
    pub objects: BTreeMap<String, BTreeMap<String, Field>>,
    pub values: BTreeSet<(String, String)>,
    /// Dangling references. There may be some between two actions of an overlay.
    pub dangling: BTreeSet<String>,
}

impl Facts {
    /// Returns one line for each item. Two such sets show the items that an overlay adds or
    /// removes.
    pub fn lines(&self) -> BTreeSet<String> {
        let mut lines = BTreeSet::new();
        lines.extend(self.operations.iter().map(|(at, it)| format!("operation {at} {it:?}")));
        lines.extend(self.callbacks.iter().map(|it| format!("callback {it}")));
        lines.extend(
            self.parameters.iter().map(|(it, required)| format!("parameter {it:?} required {required}")),
        );
        lines.extend(self.statuses.iter().map(|it| format!("status {it:?}")));
        lines.extend(self.components.iter().map(|it| format!("component {it}")));
        lines.extend(self.properties.iter().map(|it| format!("property {it}")));
        lines.extend(self.values.iter().map(|it| format!("value {it:?}")));
        for (at, fields) in &self.objects {
            for (wire, field) in fields {
                let marks = (field.read_only, field.required);
                lines.insert(format!(
                    "field {at} {wire} from {}, (readOnly, required) {marks:?}",
                    field.pointer
                ));
            }
        }
        lines
    }

    pub fn read_only(&self) -> usize {
        self.objects.values().flat_map(BTreeMap::values).filter(|field| field.read_only).count()
    }
}

pub fn facts(document: &Value) -> Facts {
    let mut walk = Walk { document, facts: Facts::default(), seen: BTreeSet::new() };
    let mut callbacks = Vec::new();
    for (path, item) in object(&document["paths"]) {
        for (method, operation) in object(item) {
            assert!(["get", "put", "post", "delete", "patch"].contains(&method.as_str()), "{path}: {method}");
            match paypal_test_support::specs::is_callback(operation) {
                true => callbacks.push((path, method, operation)),
                false => walk.operation(path, method, operation),
            }
        }
    }
    // A component that PayPal no longer describes stays, though no operation leads to it.
    for (name, schema) in object(&document["components"]["schemas"]) {
        if !schema["x-no-longer-described"].is_null() {
            walk.reference(&format!("#/components/schemas/{}", escape(name)));
        }
    }
    // The user answers a callback. So the user sets the read-only properties of the objects that no
    // operation uses.
    let of_operations: BTreeSet<String> = walk.facts.objects.keys().cloned().collect();
    for (path, method, operation) in callbacks {
        walk.callback(path, method, operation);
    }
    for (_, fields) in walk.facts.objects.iter_mut().filter(|(at, _)| !of_operations.contains(*at)) {
        fields.values_mut().for_each(|field| field.read_only = false);
    }
    walk.facts
}

struct Walk<'a> {
    document: &'a Value,
    facts: Facts,
    seen: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    fn operation(&mut self, path: &str, method: &str, operation: &'a Value) {
        let at = format!("/paths/{}/{method}", escape(path));
        let made = Operation {
            id: operation["operationId"].as_str().unwrap().to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
        };
        self.facts.operations.insert(at.clone(), made);
        for (index, parameter) in array(&operation["parameters"]).iter().enumerate() {
            let (parameter, pointer) = self.follow(parameter, format!("{at}/parameters/{index}"));
            let text = |key: &str| parameter[key].as_str().unwrap().to_owned();
            let required = parameter["required"] == true;
            self.facts.parameters.insert((at.clone(), text("in"), text("name")), required);
            // The body decides the media type, so the schema of this header does not matter.
            if !text("name").eq_ignore_ascii_case("content-type") {
                self.schema(&parameter["schema"], format!("{pointer}/schema"), false);
            }
        }
        if let Some(target) = operation["x-multipart"]["json"]["schema"].as_str() {
            self.reference(target);
        } else if operation["x-multipart"].is_null() {
            let (body, pointer) = self.follow(&operation["requestBody"], format!("{at}/requestBody"));
            self.content(body, &pointer);
        }
        for (status, response) in object(&operation["responses"]) {
            if status.starts_with('2') {
                self.facts.statuses.insert((at.clone(), status.clone()));
                let (response, pointer) = self.follow(response, format!("{at}/responses/{status}"));
                self.content(response, &pointer);
            }
        }
    }

    /// A callback has the bodies of all its answers, and no parameters.
    fn callback(&mut self, path: &str, method: &str, operation: &'a Value) {
        let at = format!("/paths/{}/{method}", escape(path));
        self.facts.callbacks.insert(at.clone());
        let (body, pointer) = self.follow(&operation["requestBody"], format!("{at}/requestBody"));
        self.content(body, &pointer);
        for (status, response) in object(&operation["responses"]) {
            self.facts.statuses.insert((at.clone(), status.clone()));
            let (response, pointer) = self.follow(response, format!("{at}/responses/{status}"));
            self.content(response, &pointer);
        }
    }

    /// All media types of a body have the same schema, so the first one is used.
    fn content(&mut self, body: &'a Value, at: &str) {
        let media = object(&body["content"]);
        let mut schemas = media.values().map(|media| &media["schema"]);
        let first = schemas.next();
        assert!(schemas.all(|schema| Some(schema) == first), "{at}: the media types differ");
        let json = media.iter().find(|(name, _)| *name == "application/json").or_else(|| media.iter().next());
        if let Some((name, media)) = json {
            self.schema(&media["schema"], format!("{at}/content/{}/schema", escape(name)), false);
        }
    }

    fn reference(&mut self, target: &str) {
        let pointer = target.trim_start_matches('#').to_owned();
        assert!(pointer.starts_with("/components/schemas/"), "{target}");
        self.facts.components.insert(pointer.clone());
        match self.document.pointer(&pointer) {
            Some(schema) => self.schema(schema, pointer, false),
            None => drop(self.facts.dangling.insert(pointer)),
        }
    }

    /// Visits a schema; `branch` is true for a branch of an `allOf`.
    fn schema(&mut self, schema: &'a Value, at: String, branch: bool) {
        if let Some(target) = schema["$ref"].as_str() {
            return self.reference(target);
        }
        if !self.seen.insert(at.clone()) {
            return;
        }
        // The values of `message` of an error are sentences, which are not imported.
        let is_sentence =
            |value: &&Value| value.as_str().is_some_and(|it| it.contains(' ') && it.ends_with('.'));
        for value in array(&schema["enum"]).iter().filter(|value| !is_sentence(value)) {
            self.facts.values.insert((at.clone(), value.as_str().unwrap().to_owned()));
        }
        for (name, property) in object(&schema["properties"]) {
            let pointer = format!("{at}/properties/{}", escape(name));
            self.facts.properties.insert(pointer.clone());
            self.schema(property, pointer, false);
        }
        for (index, part) in array(&schema["allOf"]).iter().enumerate() {
            self.schema(part, format!("{at}/allOf/{index}"), true);
        }
        for (index, part) in array(&schema["oneOf"]).iter().enumerate() {
            self.schema(part, format!("{at}/oneOf/{index}"), false);
        }
        if !schema["items"].is_null() {
            self.schema(&schema["items"], format!("{at}/items"), false);
        }
        if !branch {
            let mut fields = BTreeMap::new();
            let mut required = BTreeSet::new();
            self.fields(schema, &at, &mut fields, &mut required);
            for name in required {
                if let Some(field) = fields.get_mut(&name) {
                    field.required = true;
                }
            }
            if !fields.is_empty() {
                self.facts.objects.insert(at, fields);
            }
        }
    }

    /// Lists the fields of an object, those of its `allOf` branches first: a later field replaces
    /// an earlier one of the same name.
    fn fields(
        &self,
        schema: &'a Value,
        at: &str,
        fields: &mut BTreeMap<String, Field>,
        required: &mut BTreeSet<String>,
    ) {
        for (index, part) in array(&schema["allOf"]).iter().enumerate() {
            let (part, pointer) = self.follow(part, format!("{at}/allOf/{index}"));
            self.fields(part, &pointer, fields, required);
        }
        for (name, property) in object(&schema["properties"]) {
            let pointer = format!("{at}/properties/{}", escape(name));
            // A keyword beside a reference overrides the one of its target.
            let (target, _) = self.follow(property, String::new());
            let read_only =
                property.get("readOnly").or_else(|| target.get("readOnly")) == Some(&Value::Bool(true));
            fields.insert(name.clone(), Field { pointer, read_only, required: false });
        }
        required.extend(array(&schema["required"]).iter().map(|name| name.as_str().unwrap().to_owned()));
    }

    fn follow(&self, node: &'a Value, at: String) -> (&'a Value, String) {
        match node["$ref"].as_str() {
            Some(target) => {
                let pointer = target.trim_start_matches('#').to_owned();
                (self.document.pointer(&pointer).unwrap_or(&Value::Null), pointer)
            }
            None => (node, at),
        }
    }
}

pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn object(value: &Value) -> &serde_json::Map<String, Value> {
    static EMPTY: std::sync::LazyLock<serde_json::Map<String, Value>> =
        std::sync::LazyLock::new(Default::default);
    value.as_object().unwrap_or(&EMPTY)
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
