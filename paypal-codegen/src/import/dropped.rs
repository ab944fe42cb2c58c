//! What the importer leaves out, and why it may.

use std::fmt;

use crate::document::Pointer;
use crate::source::Span;

/// Why something is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProseKind {
    /// A `description`. Where OpenAPI demands one, a fact takes its place.
    Description,
    /// The `summary` of an operation or path.
    Summary,
    /// The `title` of a schema, or of the document, for which `apis.yaml` has one.
    Title,
    /// An example, or the components that hold examples.
    Example,
    /// A link to further documentation.
    ExternalDocs,
    /// Contact, licence and terms of the document.
    Contact,
    /// What is said about an OAuth scope.
    ScopeDescription,
    /// A default that is no value but words about one.
    ProseDefault,
    /// The schema of an error response; the issue codes in it become `x-issues`.
    ErrorBody,
    /// A component that only error bodies use, or none, and then is named like one.
    ErrorComponent,
}

impl ProseKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Description,
        Self::Summary,
        Self::Title,
        Self::Example,
        Self::ExternalDocs,
        Self::Contact,
        Self::ScopeDescription,
        Self::ProseDefault,
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
            Self::ErrorBody => "body of an error",
            Self::ErrorComponent => "component of errors",
        })
    }
}

/// One thing that was left out.
#[derive(Clone, Debug)]
pub struct Dropped {
    /// Why.
    pub kind: ProseKind,
    /// What: its JSON pointer in PayPal's document.
    pub pointer: Pointer,
    /// Where it stands there.
    pub span: Span,
}
