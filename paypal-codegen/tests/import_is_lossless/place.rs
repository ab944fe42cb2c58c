//! Defines the positions of an OpenAPI document for this test, without code of the import.

/// The kind of an object, a list or a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Root,
    Info,
    Components,
    PathItem,
    Operation,
    Parameter,
    Body,
    /// A response; `true` for an error response.
    Response(bool),
    /// A media type; `true` in an error response.
    Media(bool),
    Schema,
    Scheme,
    Flows,
    Flow,
    Server,
    Tag,
    /// A map whose keys are names; its values are of the given kind.
    Map(&'static Place),
    /// A list whose items are of the given kind.
    List(&'static Place),
    /// The responses of an operation, or of the components, by status or name.
    Responses,
    Scopes,
    /// Not a part of the structure: compared as a whole.
    Fact,
}

use Place::*;

impl Place {
    /// Returns the place of a child.
    pub fn child(self, key: &str) -> Self {
        match (self, key) {
            (Map(kind) | List(kind), _) => *kind,
            (Responses, status) => {
                Response(matches!(status.as_bytes(), [b'4' | b'5', _, _]) || status == "default")
            }
            (Root, "info") => Info,
            (Root, "paths") => Map(&PathItem),
            (Root, "components") => Components,
            (Root, "tags") => List(&Tag),
            (Root | PathItem | Operation, "servers") => List(&Server),
            (Components, "schemas") => Map(&Schema),
            (Components, "parameters" | "headers") => Map(&Parameter),
            (Components, "requestBodies") => Map(&Body),
            (Components | Operation, "responses") => Responses,
            (Components, "securitySchemes") => Map(&Scheme),
            (PathItem | Operation, "parameters") => List(&Parameter),
            (PathItem, "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace") => {
                Operation
            }
            (Operation, "requestBody") => Body,
            (Parameter | Body, "content") => Map(&Media(false)),
            (Response(false), "content") => Map(&Media(false)),
            (Response(true), "content") => Map(&Media(true)),
            (Parameter | Media(_), "schema") => Schema,
            (Schema, "properties") => Map(&Schema),
            (Schema, "items" | "not" | "additionalProperties") => Schema,
            (Schema, "allOf" | "anyOf" | "oneOf") => List(&Schema),
            (Scheme, "flows") => Flows,
            (Flows, _) => Flow,
            (Flow, "scopes") => Scopes,
            _ => Fact,
        }
    }

    /// Returns the reason why the import may omit a key of the source, if it may.
    pub fn excuse(
        self,
        key: &str,
        value: &serde_json::Value,
        parent: &serde_json::Value,
    ) -> Option<&'static str> {
        let named = matches!(self, Map(_) | List(_) | Responses | Scopes | Fact);
        match key {
            _ if named => None,
            "description" => Some("description"),
            "summary" if matches!(self, Operation | PathItem) => Some("summary"),
            "title" if matches!(self, Schema) => Some("title"),
            "example" | "examples" if matches!(self, Schema | Media(_) | Parameter | Components) => {
                Some("example")
            }
            "externalDocs" if matches!(self, Root | Operation | Schema | Tag) => {
                Some("external documentation")
            }
            "contact" | "license" | "termsOfService" if self == Info => Some("contact"),
            "schema" if self == Media(true) => Some("error body"),
            "enum" if self == Schema && value.as_array().is_some_and(Vec::is_empty) => Some("empty enum"),
            "enum" if self == Schema => {
                let is_sentence = |value: &serde_json::Value| {
                    value.as_str().is_some_and(|text| text.contains(' ') && text.ends_with('.'))
                };
                let values = value.as_array()?;
                (!values.is_empty() && values.iter().all(is_sentence)).then_some("enum of sentences")
            }
            "default" if self == Schema => {
                let words = value.as_str()?.split(' ').count() > 1;
                let is_member = parent["enum"].as_array().is_some_and(|list| list.contains(value));
                (words && !is_member).then_some("default in words")
            }
            _ => None,
        }
    }

    /// Returns the category under which a fact is counted.
    pub fn category(self, key: &str, beside_reference: bool) -> Option<&'static str> {
        Some(match (self, key) {
            (Map(PathItem), _) => "paths",
            (PathItem, _) if self.child(key) == Operation => "operations",
            (Responses, _) => "status codes",
            (List(Parameter) | Map(Parameter), _) => "parameters",
            (Map(Media(_)), _) => "media types",
            (Map(Schema) | List(Schema), _) => "schemas in maps and lists (properties, components, branches)",
            (Schema, "items") => "item schemas",
            (Schema | Parameter | Body, "required") => "required",
            (Schema, "readOnly") if beside_reference => "readOnly beside $ref",
            (Schema, "readOnly") => "readOnly",
            (Schema, "deprecated") if beside_reference => "deprecated beside $ref",
            (Schema | Parameter | Operation | Root, "deprecated") => "deprecated",
            (Schema, "$ref") => "references to schemas",
            (Schema, "type") => "types",
            (Schema, "format") => "formats",
            (Schema, "pattern") => "patterns",
            (Schema, "enum") => "enum values",
            (Schema, "default") => "defaults",
            (Schema, "additionalProperties") => "additionalProperties",
            (
                Schema,
                "minLength" | "maxLength" | "minimum" | "maximum" | "minItems" | "maxItems" | "minProperties"
                | "maxProperties" | "multipleOf",
            ) => "limits",
            (Scopes, _) => "scopes",
            (Operation, "security") => "security requirements",
            _ => return None,
        })
    }
}
