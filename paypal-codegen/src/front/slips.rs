//! Finds slips that would silently make a part of a document meaningless: misspelt keys, keys of
//! Swagger 2.0, paths without a slash, and a version that is a number.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue, Part, Pointer, Under};
use crate::suggest;

/// Repairs the version and the paths of a document.
pub(super) fn repair(document: &mut Node, diagnostics: &mut Diagnostics) {
    version(document, diagnostics);
    paths(document, diagnostics);
}

/// Reads a version such as `3.0` as a text, although it is a number without quotes in YAML.
fn version(document: &mut Node, diagnostics: &mut Diagnostics) {
    let Some(node) = document.get_mut("openapi") else { return };
    let number = node.as_number().filter(|version| version.starts_with("3."));
    let Some(version) = number.map(str::to_owned) else { return };
    let message = format!("`openapi` must be a string, not a number; it is read as `\"{version}\"`");
    diagnostics.push(
        Diagnostic::warning(code::WRONG_TYPE, message)
            .at(&node.span)
            .pointer("/openapi")
            .help(format!("write `openapi: \"{version}.0\"`")),
    );
    node.value = NodeValue::String(version);
}

/// Adds the slash that a path must begin with.
fn paths(document: &mut Node, diagnostics: &mut Diagnostics) {
    let Some(mapping) = document.get_mut("paths").and_then(Node::as_mapping_mut) else { return };
    let lacks_slash = |key: &Key| !key.name.starts_with('/') && !key.name.starts_with("x-");
    if !mapping.keys().any(lacks_slash) {
        return;
    }
    let mut repaired = Mapping::default();
    for (mut key, item) in std::mem::take(mapping) {
        let with_slash = format!("/{}", key.name);
        if lacks_slash(&key) && item.as_mapping().is_some() {
            let message =
                format!("the path `{}` must begin with `/`; it is read as `{with_slash}`", key.name);
            let pointer = Pointer::root().child("paths").child(&key.name);
            let problem = Diagnostic::warning(code::PATH_PARAMETER, message).at(&key.span).pointer(pointer);
            diagnostics.push(problem.help(format!("write `{with_slash}`")));
            key.name = with_slash;
        }
        repaired.entry(key).or_insert(item);
    }
    *mapping = repaired;
}

/// Warns of keys that are similar to one of OpenAPI, or that Swagger 2.0 had at this place. Other
/// unknown keys may be extensions of the service.
pub(super) fn keys(document: &Node, diagnostics: &mut Diagnostics) {
    visit(document, Object::Part(Part::Document), &Pointer::root(), diagnostics);
}

/// An object of OpenAPI whose keys are checked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    Part(Part),
    Info,
    Server,
    Encoding,
    Discriminator,
}

/// The objects below a key.
enum Below {
    One(Object),
    Each(Object),
}

impl Object {
    /// Returns the name, and lists of its keys. Each list is in alphabetical order.
    fn keys(self) -> (&'static str, &'static [&'static [&'static str]]) {
        match self {
            Self::Part(Part::Document) => ("an OpenAPI document", &[DOCUMENT]),
            Self::Part(Part::Components) => ("`components`", &[COMPONENTS]),
            Self::Part(Part::PathItem) => ("a path item", &[PATH_ITEM]),
            Self::Part(Part::Operation) => ("an operation", &[OPERATION]),
            Self::Part(Part::Parameter) => ("a parameter", &[HEADER, &["in", "name"]]),
            Self::Part(Part::Header) => ("a header", &[HEADER]),
            Self::Part(Part::RequestBody) => ("a request body", &[&["content", "description", "required"]]),
            Self::Part(Part::Response) => {
                ("a response", &[&["content", "description", "headers", "links", "summary"]])
            }
            Self::Part(Part::Media) => ("a media type", &[MEDIA]),
            Self::Part(Part::Schema) => ("a schema", &[SCHEMA]),
            Self::Part(Part::SecurityScheme) => ("a security scheme", &[SECURITY_SCHEME]),
            Self::Info => ("`info`", &[INFO]),
            Self::Server => ("a server", &[&["description", "name", "url", "variables"]]),
            Self::Encoding => ("an encoding", &[ENCODING]),
            Self::Discriminator => ("a discriminator", &[&["defaultMapping", "mapping", "propertyName"]]),
        }
    }

    fn below(self, key: &str) -> Option<Below> {
        Some(match (self, key) {
            (Self::Part(Part::Document), "info") => Below::One(Self::Info),
            (Self::Part(Part::Document | Part::PathItem | Part::Operation), "servers") => {
                Below::Each(Self::Server)
            }
            (Self::Part(Part::Media), "encoding") => Below::Each(Self::Encoding),
            (Self::Part(Part::Schema), "discriminator") => Below::One(Self::Discriminator),
            (Self::Part(part), key) => match part.under(key)? {
                Under::One(part) => Below::One(Self::Part(part)),
                Under::Each(part) => Below::Each(Self::Part(part)),
            },
            _ => return None,
        })
    }

    /// Returns the counterpart of a key of Swagger 2.0.
    fn former(self, key: &str) -> Option<&'static str> {
        let Self::Part(part) = self else { return None };
        Some(match (part, key) {
            (Part::Document, "definitions") => "move the schemas to `components/schemas`",
            (Part::Document, "securityDefinitions") => "move them to `components/securitySchemes`",
            (Part::Document, "host" | "basePath" | "schemes") => {
                "write the address under `servers`: `servers: [{ url: 'https://host/path' }]`"
            }
            (Part::Document | Part::Operation, "consumes" | "produces") => {
                "write the media types as keys of `content`, in the request body and the responses"
            }
            (Part::Response, "schema") => {
                "put it below the media type: `content: { application/json: { schema: … } }`"
            }
            (Part::Parameter, "type" | "items" | "enum" | "format" | "default") => "put it into the `schema`",
            _ => return None,
        })
    }
}

fn visit(node: &Node, object: Object, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    if node.reference().is_none() {
        report(node, object, pointer, diagnostics);
    }
    for (key, child) in node.entries() {
        let at = || pointer.child(key.as_str());
        match object.below(key.as_str()) {
            Some(Below::One(object)) => visit(child, object, &at(), diagnostics),
            Some(Below::Each(object)) => {
                let at = at();
                for (name, child) in child.entries() {
                    visit(child, object, &at.child(name.as_str()), diagnostics);
                }
                for (index, child) in child.items().enumerate() {
                    visit(child, object, &at.child(index), diagnostics);
                }
            }
            None => {}
        }
    }
}

fn report(node: &Node, object: Object, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let (name, known) = object.keys();
    for (key, _) in node.entries() {
        let word = key.as_str();
        let is_known = known.iter().any(|list| list.binary_search(&word).is_ok());
        // A word of one or two letters is similar to many keys.
        if word.len() < 3 || word.starts_with("x-") || is_known {
            continue;
        }
        let help = match (object.former(word), meant(object, word, known)) {
            (Some(former), _) => format!("Swagger 2.0 has this key here; {former}"),
            (None, Some(meant)) if node.get(meant).is_none() => format!("did you mean `{meant}`?"),
            _ => continue,
        };
        let message = match object {
            Object::Part(Part::Schema) => {
                format!("`{word}` is not a keyword of a schema and has no effect")
            }
            _ => format!("`{word}` is not a key of {name} and has no effect"),
        };
        let problem = Diagnostic::warning(code::UNKNOWN_KEYWORD, message).at(&key.span);
        diagnostics.push(problem.pointer(pointer.child(word)).help(help));
    }
}

/// Returns the key that an unknown one is similar to. `xml` is left out, because many short words
/// are similar to it.
fn meant(object: Object, word: &str, known: &[&[&'static str]]) -> Option<&'static str> {
    let is_schema = object == Object::Part(Part::Schema);
    suggest::nearest(word, known.iter().copied().flatten().copied().filter(|key| !is_schema || *key != "xml"))
}

const DOCUMENT: &[&str] = &[
    "$self",
    "components",
    "externalDocs",
    "info",
    "jsonSchemaDialect",
    "openapi",
    "paths",
    "security",
    "servers",
    "tags",
    "webhooks",
];

const INFO: &[&str] = &["contact", "description", "license", "summary", "termsOfService", "title", "version"];

const COMPONENTS: &[&str] = &[
    "callbacks",
    "examples",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "pathItems",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

const PATH_ITEM: &[&str] = &[
    "$ref",
    "additionalOperations",
    "delete",
    "description",
    "get",
    "head",
    "options",
    "parameters",
    "patch",
    "post",
    "put",
    "query",
    "servers",
    "summary",
    "trace",
];

const OPERATION: &[&str] = &[
    "callbacks",
    "deprecated",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "summary",
    "tags",
];

/// The keys of a header. A parameter has them as well, and `in` and `name`.
const HEADER: &[&str] = &[
    "allowEmptyValue",
    "allowReserved",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "required",
    "schema",
    "style",
];

const MEDIA: &[&str] =
    &["encoding", "example", "examples", "itemEncoding", "itemSchema", "prefixEncoding", "schema"];

const ENCODING: &[&str] = &[
    "allowReserved",
    "contentType",
    "encoding",
    "explode",
    "headers",
    "itemEncoding",
    "prefixEncoding",
    "style",
];

const SECURITY_SCHEME: &[&str] = &[
    "bearerFormat",
    "deprecated",
    "description",
    "flows",
    "in",
    "name",
    "oauth2MetadataUrl",
    "openIdConnectUrl",
    "scheme",
    "type",
];

/// The keywords of a schema, in OpenAPI 3.0 and in the JSON Schema of 3.1.
const SCHEMA: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$ref",
    "$schema",
    "$vocabulary",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "default",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "deprecated",
    "description",
    "discriminator",
    "else",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "if",
    "items",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "readOnly",
    "required",
    "then",
    "title",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
    "writeOnly",
    "xml",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_are_sorted() {
        let parts = [
            Part::Document,
            Part::Components,
            Part::PathItem,
            Part::Operation,
            Part::Parameter,
            Part::Header,
            Part::RequestBody,
            Part::Response,
            Part::Media,
            Part::Schema,
            Part::SecurityScheme,
        ];
        let others = [Object::Info, Object::Server, Object::Encoding, Object::Discriminator];
        for object in parts.map(Object::Part).into_iter().chain(others) {
            let (name, keys) = object.keys();
            assert!(keys.iter().all(|list| list.is_sorted()), "the keys of {name}");
        }
    }
}
