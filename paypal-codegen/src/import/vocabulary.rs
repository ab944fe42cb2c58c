//! Lists the keywords of OpenAPI 3.0, and how the importer treats each, by position.
//!
//! The name alone decides nothing: `description` is prose in a schema, but can be the name of a
//! property. A keyword that is not listed is dropped and reported: it may be prose.

use super::dropped::ProseKind;
use super::form::Form;

/// How the importer treats the value of a keyword.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    /// The value is copied.
    Fact,
    /// The value has this form, or is repaired to have it.
    Formed(Form),
    /// The value is removed.
    Drop(ProseKind),
    /// The value is an object of this position.
    One(Position),
    /// The value is a list of objects of this position.
    Each(Position),
    /// The value is a map of names to objects of this position.
    Named(Position),
    /// The value is a schema or a boolean.
    SchemaOrBool,
    /// The value is the default of a schema: a value, or a sentence about it.
    Default,
    /// The value is the scopes of an OAuth flow: the names are kept, their descriptions are
    /// removed.
    Scopes,
    /// The value is the responses of an operation, by status.
    Responses,
    /// The value is the response components, by name.
    ResponseComponents,
    /// The value is the paths of the document.
    Paths,
    /// The value is a list of security requirements.
    Security,
}

/// The values of `in`.
const PLACES: [&str; 4] = ["path", "query", "header", "cookie"];

/// The kinds of objects in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Schema,
    Components,
    SecurityScheme,
    Flows,
    Flow,
}

impl Position {
    /// Returns how a keyword is treated at this position; `None` if it has no meaning there.
    pub(super) fn rule(self, keyword: &str) -> Option<Rule> {
        use ProseKind::{Contact, Description, Example, ExternalDocs, Summary, Title};
        use Rule::{
            Default, Drop, Each, Fact, Formed, Named, One, Paths, ResponseComponents, Responses,
            SchemaOrBool, Scopes, Security,
        };
        let rule = match (self, keyword) {
            (_, "description") => Drop(Description),
            (Self::Document | Self::Operation | Self::Schema | Self::Tag, "externalDocs") => {
                Drop(ExternalDocs)
            }
            (
                Self::PathItem | Self::Parameter | Self::RequestBody | Self::Schema | Self::SecurityScheme,
                "$ref",
            ) => Formed(Form::Text),

            (Self::Document, "openapi") => Formed(Form::Word),
            (Self::Document | Self::Operation, "security") => Security,
            // Two of PayPal's documents have `deprecated` at the top, where OpenAPI has no such
            // keyword.
            (Self::Document, "deprecated") => Fact,
            (Self::Document, "info") => One(Self::Info),
            (Self::Document | Self::PathItem | Self::Operation, "servers") => Each(Self::Server),
            (Self::Document, "tags") => Each(Self::Tag),
            (Self::Document, "paths") => Paths,
            (Self::Document, "components") => One(Self::Components),

            (Self::Info, "version") => Formed(Form::Word),
            (Self::Info, "title") => Drop(Title),
            (Self::Info, "contact" | "license" | "termsOfService") => Drop(Contact),
            (Self::Server, "url") => Fact,
            (Self::Server, "variables") => Named(Self::ServerVariable),
            (Self::ServerVariable, "enum" | "default") => Fact,
            (Self::Tag, "name") => Formed(Form::Word),

            (Self::PathItem | Self::Operation, "summary") => Drop(Summary),
            (Self::PathItem | Self::Operation, "parameters") => Each(Self::Parameter),
            (Self::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                One(Self::Operation)
            }
            (Self::Operation, "deprecated") => Formed(Form::Boolean),
            (Self::Operation, "tags") => Formed(Form::Words),
            (Self::Operation, "operationId") => Formed(Form::Word),
            (Self::Operation, "requestBody") => One(Self::RequestBody),
            (Self::Operation, "responses") => Responses,

            // `enum` belongs in the schema; one of PayPal's parameters has it beside the schema.
            (Self::Parameter, "name") => Formed(Form::Word),
            (Self::Parameter, "in") => Formed(Form::OneOf(&PLACES)),
            (Self::Parameter, "style" | "enum") => Fact,
            (
                Self::Parameter,
                "required" | "deprecated" | "allowEmptyValue" | "explode" | "allowReserved",
            ) => Formed(Form::Boolean),
            (Self::Parameter | Self::MediaType, "schema") => One(Self::Schema),
            (Self::Parameter | Self::RequestBody, "content") => Named(Self::MediaType),
            (Self::Parameter | Self::MediaType, "example" | "examples") => Drop(Example),
            (Self::RequestBody, "required") => Formed(Form::Boolean),
            (Self::MediaType, "encoding") => Named(Self::Encoding),
            (Self::Encoding, "contentType" | "style" | "explode" | "allowReserved") => Fact,
            (Self::Encoding, "headers") => Named(Self::Parameter),

            (Self::Schema, "title") => Drop(Title),
            (Self::Schema, "example" | "examples") => Drop(Example),
            (Self::Schema, "properties") => Named(Self::Schema),
            (Self::Schema, "items" | "not") => One(Self::Schema),
            (Self::Schema, "allOf" | "anyOf" | "oneOf") => Each(Self::Schema),
            (Self::Schema, "additionalProperties") => SchemaOrBool,
            (Self::Schema, "default") => Default,
            (Self::Schema, "type") => Formed(Form::Type),
            (Self::Schema, "enum" | "required") => Formed(Form::List),
            (Self::Schema, "format" | "pattern") => Formed(Form::Text),
            (
                Self::Schema,
                "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties",
            ) => Formed(Form::Count),
            (Self::Schema, "minimum" | "maximum" | "multipleOf") => Formed(Form::Number),
            (Self::Schema, "exclusiveMinimum" | "exclusiveMaximum") => Formed(Form::NumberOrBoolean),
            (Self::Schema, "uniqueItems" | "nullable" | "readOnly" | "writeOnly" | "deprecated") => {
                Formed(Form::Boolean)
            }
            (Self::Schema, "discriminator" | "xml") => Fact,

            (Self::Components, "schemas") => Named(Self::Schema),
            (Self::Components, "responses") => ResponseComponents,
            (Self::Components, "parameters" | "headers") => Named(Self::Parameter),
            (Self::Components, "requestBodies") => Named(Self::RequestBody),
            (Self::Components, "securitySchemes") => Named(Self::SecurityScheme),
            (Self::Components, "examples") => Drop(Example),

            (
                Self::SecurityScheme,
                "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl",
            ) => Fact,
            (Self::SecurityScheme, "flows") => One(Self::Flows),
            (Self::Flows, "implicit" | "password" | "clientCredentials" | "authorizationCode") => {
                One(Self::Flow)
            }
            (Self::Flow, "authorizationUrl" | "tokenUrl" | "refreshUrl") => Fact,
            (Self::Flow, "scopes") => Scopes,
            _ => return None,
        };
        Some(rule)
    }
}
