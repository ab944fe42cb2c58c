//! Lists the parts of an OpenAPI document, and the keys that lead to them.

/// A part of a document that describes the interface. Data (`example`, `default`, `enum`) and
/// documentation are not parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The whole document.
    Document,
    /// The object under `components`.
    Components,
    /// A path item with its operations.
    PathItem,
    /// An operation of a path item.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of a response.
    Header,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A media type of a body.
    Media,
    /// A schema.
    Schema,
    /// A security scheme.
    SecurityScheme,
}

/// The content of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// A part.
    One(Part),
    /// An object or a list of parts.
    Each(Part),
}

impl Part {
    /// The parts that can be components.
    pub const COMPONENTS: [Self; 6] = [
        Self::Schema,
        Self::Parameter,
        Self::Header,
        Self::RequestBody,
        Self::Response,
        Self::SecurityScheme,
    ];

    /// Returns the section of `components` for this part; `None` if it can't be a component.
    pub fn section(self) -> Option<&'static str> {
        match self {
            Self::Schema => Some("schemas"),
            Self::Parameter => Some("parameters"),
            Self::Header => Some("headers"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::SecurityScheme => Some("securitySchemes"),
            _ => None,
        }
    }

    /// Returns the content of a key of this part; `None` if it contains no part.
    pub fn under(self, key: &str) -> Option<Under> {
        use Under::{Each, One};
        Some(match (self, key) {
            (Self::Document, "paths") => Each(Self::PathItem),
            (Self::Document, "components") => One(Self::Components),
            (Self::Components, "pathItems") => Each(Self::PathItem),
            (Self::Components, _) => {
                Each(Self::COMPONENTS.into_iter().find(|part| part.section() == Some(key))?)
            }
            (Self::PathItem | Self::Operation, "parameters") => Each(Self::Parameter),
            (Self::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                One(Self::Operation)
            }
            (Self::Operation, "requestBody") => One(Self::RequestBody),
            (Self::Operation, "responses") => Each(Self::Response),
            (Self::Parameter | Self::Header | Self::Media, "schema") => One(Self::Schema),
            (Self::Parameter | Self::Header | Self::RequestBody | Self::Response, "content") => {
                Each(Self::Media)
            }
            (Self::Response, "headers") => Each(Self::Header),
            (Self::Schema, "properties" | "patternProperties" | "$defs" | "dependentSchemas") => {
                Each(Self::Schema)
            }
            (Self::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => Each(Self::Schema),
            (Self::Schema, "items" | "additionalProperties" | "not") => One(Self::Schema),
            _ => return None,
        })
    }
}
