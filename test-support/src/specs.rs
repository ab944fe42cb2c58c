//! Reads the specs with overlays applied: the components used by requests and responses and their
//! shapes, straight from the JSON.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    rc::Rc,
};

use serde_json::Value;

use crate::format::Format;

/// The values that a schema allows.
#[derive(Debug)]
pub enum Shape {
    Text,
    /// A string for which PayPal also sends a number (`x-lenient`).
    TextOrNumber,
    /// A string in a format, such as a date.
    Format(&'static Format),
    Boolean,
    Integer,
    Number,
    Enum(Vec<String>),
    List(Rc<Shape>),
    Object(Object),
    Any,
}

/// An object with the properties of all its `allOf` branches.
#[derive(Debug, Default)]
pub struct Object {
    pub fields: Vec<Field>,
    /// Whether properties beyond the listed ones are allowed.
    pub open: bool,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub required: bool,
    /// Whether only PayPal sets the property.
    pub read_only: bool,
    pub sensitive: bool,
    pub shape: Rc<Shape>,
}

impl Object {
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(|field| field.required).map(|field| field.name.as_str())
    }
}

/// A component that requests or responses use.
pub struct Component {
    pub name: String,
    pub request: bool,
    pub response: bool,
    pub shape: Rc<Shape>,
}

/// The document of an API.
pub struct Api {
    pub name: String,
    /// The file from which the document was imported.
    pub source: String,
    pub document: Value,
    shapes: RefCell<HashMap<String, Rc<Shape>>>,
}

/// Returns the root folder of the workspace.
pub fn root() -> PathBuf {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders.find(|folder| folder.join("specs/apis.yaml").is_file()).unwrap().to_owned()
}

/// Returns every API, with its overlay applied.
pub fn apis() -> Vec<Api> {
    apis_in(&root().join("specs"))
}

/// Returns every API of a folder with the layout of `specs/`.
pub fn apis_in(specs: &Path) -> Vec<Api> {
    let list: Value =
        serde_yaml::from_str(&std::fs::read_to_string(specs.join("apis.yaml")).unwrap()).unwrap();
    let text = |entry: &Value, key: &str| entry[key].as_str().unwrap().to_owned();
    (list.as_array().unwrap().iter())
        .map(|entry| {
            let name = text(entry, "api");
            let overlaid =
                paypal_codegen::front::prepare(paypal_codegen::front::Input::in_specs(specs, name.as_str()))
                    .unwrap();
            Api {
                name,
                source: text(entry, "source"),
                document: overlaid.document.to_json(),
                shapes: RefCell::default(),
            }
        })
        .collect()
}

/// Iterates over the entries of an object; other values have none.
pub fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Iterates over the elements of a list; other values have none.
pub fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Iterates over the operations of a document: path, method, operation.
pub fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    entries(&document["paths"]).flat_map(|(path, item)| {
        entries(item)
            .filter(|(_, operation)| operation.get("operationId").is_some())
            .map(|(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// Whether PayPal calls an operation itself, at an endpoint of the merchant: PayPal sends the
/// request, and the merchant the response.
pub fn is_callback(operation: &Value) -> bool {
    let by_tag =
        || elements(&operation["tags"]).filter_map(Value::as_str).any(|tag| tag.ends_with("callback"));
    operation["x-callback"].as_bool().unwrap_or_else(by_tag)
}

/// Follows `$ref`s.
pub fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(target) = value.get("$ref").and_then(Value::as_str) {
        value = at(document, target);
    }
    value
}

fn at<'a>(document: &'a Value, target: &str) -> &'a Value {
    let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads out of the document"));
    document.pointer(pointer).unwrap_or_else(|| panic!("{target} leads nowhere"))
}

impl Api {
    /// Returns the components that requests or responses use, by name.
    pub fn components(&self) -> Vec<Component> {
        let mut reached = Reached { api: self, names: BTreeMap::new() };
        for item in entries(&self.document["paths"]).map(|(_, item)| item) {
            elements(&item["parameters"]).for_each(|parameter| reached.holder(parameter, Direction::Request));
        }
        for (_, _, operation) in operations(&self.document) {
            let is_callback = is_callback(operation);
            let (sent, received) = match is_callback {
                true => (Direction::Response, Direction::Request),
                false => (Direction::Request, Direction::Response),
            };
            elements(&operation["parameters"]).for_each(|parameter| reached.holder(parameter, sent));
            reached.holder(&operation["requestBody"], sent);
            if let Some(pointer) = operation["x-multipart"]["json"]["schema"].as_str() {
                reached.schema(&serde_json::json!({ "$ref": pointer }), Direction::Request);
            }
            for (status, response) in entries(&operation["responses"]) {
                if is_callback || status.starts_with('2') {
                    reached.holder(response, received);
                }
            }
        }
        let directions = |name: &String| reached.names.get(name).copied().unwrap_or_default();
        entries(&self.document["components"]["schemas"])
            .map(|(name, schema)| (name, directions(name), schema))
            .filter(|(_, (request, response), _)| *request || *response)
            .map(|(name, (request, response), schema)| Component {
                name: name.clone(),
                request,
                response,
                shape: self.shape(schema),
            })
            .collect()
    }

    /// Returns the shape of a schema.
    pub fn shape(&self, schema: &Value) -> Rc<Shape> {
        let Some(target) = schema.get("$ref").and_then(Value::as_str) else {
            return Rc::new(self.own_shape(schema));
        };
        if let Some(known) = self.shapes.borrow().get(target) {
            return Rc::clone(known);
        }
        // This recursion ends, because no schema in PayPal's specs contains itself.
        let shape = self.shape(at(&self.document, target));
        self.shapes.borrow_mut().insert(target.to_owned(), Rc::clone(&shape));
        shape
    }

    fn own_shape(&self, schema: &Value) -> Shape {
        if self.has_properties(schema) {
            let (mut object, mut required) = (Object::default(), Vec::new());
            self.flatten(schema, &mut object, &mut required);
            for field in &mut object.fields {
                field.required = required.contains(&field.name);
            }
            return Shape::Object(object);
        }
        if let Some(base) = elements(&schema["allOf"]).next() {
            return self.own_shape(resolve(&self.document, base));
        }
        let values: Vec<String> =
            elements(&schema["enum"]).map(|value| value.as_str().unwrap().to_owned()).collect();
        if !values.is_empty() {
            return Shape::Enum(values);
        }
        match schema["type"].as_str() {
            Some("string") => {
                let text = if schema["x-lenient"] == true { Shape::TextOrNumber } else { Shape::Text };
                schema["format"].as_str().and_then(Format::find).map_or(text, Shape::Format)
            }
            Some("boolean") => Shape::Boolean,
            Some("integer") => Shape::Integer,
            Some("number") => Shape::Number,
            Some("object") if schema["additionalProperties"] == false => Shape::Object(Object::default()),
            Some("array") | None if schema.get("items").is_some() => {
                Shape::List(self.shape(&schema["items"]))
            }
            Some("object") | None => Shape::Any,
            Some(other) => panic!("the type {other} of {schema}"),
        }
    }

    fn has_properties(&self, schema: &Value) -> bool {
        schema.get("properties").is_some()
            || elements(&schema["allOf"]).any(|base| self.has_properties(resolve(&self.document, base)))
    }

    /// Adds the properties of a schema and its `allOf` branches. A later declaration of a property
    /// replaces an earlier one.
    fn flatten(&self, schema: &Value, object: &mut Object, required: &mut Vec<String>) {
        for base in elements(&schema["allOf"]) {
            self.flatten(resolve(&self.document, base), object, required);
        }
        for (name, property) in entries(&schema["properties"]) {
            let field = Field {
                name: name.clone(),
                required: false,
                read_only: property["readOnly"] == true,
                sensitive: self.is_sensitive(property),
                shape: self.shape(property),
            };
            match object.fields.iter_mut().find(|earlier| earlier.name == *name) {
                Some(earlier) => {
                    *earlier = Field { sensitive: field.sensitive || earlier.sensitive, ..field }
                }
                None => object.fields.push(field),
            }
        }
        required.extend(elements(&schema["required"]).map(|name| name.as_str().unwrap().to_owned()));
        object.open |= schema["additionalProperties"] == true;
    }

    /// Whether a schema, one that it refers to, or that of its elements is marked `x-sensitive`.
    fn is_sensitive(&self, schema: &Value) -> bool {
        schema["x-sensitive"] == true
            || schema.get("items").is_some_and(|items| self.is_sensitive(items))
            || schema["$ref"].as_str().is_some_and(|target| self.is_sensitive(at(&self.document, target)))
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Request,
    Response,
}

/// The names of the component schemas found so far, and whether requests and responses use them.
struct Reached<'a> {
    api: &'a Api,
    names: BTreeMap<String, (bool, bool)>,
}

impl Reached<'_> {
    /// Visits a parameter, a body or a response, which contain schemas.
    fn holder(&mut self, holder: &Value, direction: Direction) {
        let api = self.api;
        let holder = resolve(&api.document, holder);
        if let Some(schema) = holder.get("schema") {
            self.schema(schema, direction);
        }
        for (_, media) in entries(&holder["content"]) {
            self.holder(media, direction);
        }
        for (_, header) in entries(&holder["headers"]) {
            self.holder(header, direction);
        }
    }

    fn schema(&mut self, schema: &Value, direction: Direction) {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(name) = target.strip_prefix("#/components/schemas/") {
                let known = self.names.entry(name.to_owned()).or_default();
                let seen = match direction {
                    Direction::Request => &mut known.0,
                    Direction::Response => &mut known.1,
                };
                if std::mem::replace(seen, true) {
                    return;
                }
            }
            let api = self.api;
            return self.schema(at(&api.document, target), direction);
        }
        for parts in ["allOf", "oneOf"] {
            elements(&schema[parts]).for_each(|part| self.schema(part, direction));
        }
        entries(&schema["properties"]).for_each(|(_, property)| self.schema(property, direction));
        if let Some(items) = schema.get("items") {
            self.schema(items, direction);
        }
    }
}
