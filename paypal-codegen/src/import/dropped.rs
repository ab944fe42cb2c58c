//! Defines the parts of a document that the importer removes, with the reason for each.

use std::fmt;

use crate::document::Pointer;
use crate::source::Span;

/// The reason why a part is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProseKind {
    /// A `description`. Where OpenAPI requires one, a fact replaces it.
    Description,
    /// The `summary` of an operation or path.
    Summary,
    /// The `title` of a schema or of the document. `apis.yaml` has our own title of the document.
    Title,
    /// An example, or the components that contain examples.
    Example,
    /// A link to further documentation.
    ExternalDocs,
    /// The contact, licence and terms of the document.
    Contact,
    /// The description of an OAuth scope.
    ScopeDescription,
    /// A default that is a sentence instead of a value.
    ProseDefault,
    /// An enum whose values are sentences.
    ProseEnum,
    /// The schema of an error response, except of a callback. Its issue codes become `x-issues`.
    ErrorBody,
    /// A component that only error bodies use, or an unreferenced one with the name of an error
    /// component.
    ErrorComponent,
}

impl ProseKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Description,
        Self::Summary,
        Self::Title,
        Self::Example,
        Self::ExternalDocs,
        Self::Contact,
        Self::ScopeDescription,
        Self::ProseDefault,
        Self::ProseEnum,
        Self::ErrorBody,
        Self::ErrorComponent,
    ];
}

impl fmt::Display for ProseKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Description => "description",
            Self::Summary => "summary",
            Self::Title => "title",
            Self::Example => "example",
            Self::ExternalDocs => "link to documentation",
            Self::Contact => "contact",
            Self::ScopeDescription => "description of a scope",
            Self::ProseDefault => "default in words",
            Self::ProseEnum => "enum of sentences",
            Self::ErrorBody => "body of an error",
            Self::ErrorComponent => "component of errors",
        })
    }
}

/// A removed part.
#[derive(Clone, Debug)]
pub struct Dropped {
    /// The reason.
    pub kind: ProseKind,
    /// The JSON pointer in PayPal's document.
    pub pointer: Pointer,
    /// The position in PayPal's document.
    pub span: Span,
}
