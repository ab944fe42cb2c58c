//! Keeps the parts of an API that PayPal stops describing: an operation, a parameter, a property,
//! a value, a format. They stay until a person removes their entry from `specs/kept/<api>.yaml`.
//!
//! What PayPal's documents no longer have is often still there: the service answers as before, and
//! code of users depends on it. [`find`] compares an old and a new document by the identity of
//! their types, and [`apply`] adds the entries to a document before its overlay is applied.

mod apply;
mod callbacks;
mod components;
mod find;
mod read;
mod referred;
mod schema;
mod translate;

use std::fmt;
use std::path::{Path, PathBuf};

pub use apply::apply;
pub use find::{Side, find};
pub use read::{load, parse};
pub use referred::refer;

use crate::document::{self, Key, Mapping, Node, NodeValue};
use crate::source::{SourceFile, Span};

/// The folder of the kept parts in the folder of the specs.
pub const FOLDER: &str = "kept";

/// The key of a kept part, with the revision of PayPal's files that first lacks the part.
pub const MARK: &str = "x-no-longer-described";

const HEADER: &str = "# Written by `paypal-codegen update`: what PayPal no longer describes, and what stays.\n\
     # To drop a part, remove its entry.\n";

/// The kind of a kept part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// The request body of an operation.
    Body,
    /// A success response of an operation, or its body.
    Response,
    /// An issue code.
    Issue,
    /// A property of an object.
    Property,
    /// A value of an enum, or the list of them.
    Value,
    /// The format of a string or number.
    Format,
    /// What a schema says; the new document has a schema without a type.
    Schema,
}

impl PartKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Operation,
        Self::Parameter,
        Self::Body,
        Self::Response,
        Self::Issue,
        Self::Property,
        Self::Value,
        Self::Format,
        Self::Schema,
    ];

    /// Returns the word for the kind in files and output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Response => "response",
            Self::Issue => "issue",
            Self::Property => "property",
            Self::Value => "value",
            Self::Format => "format",
            Self::Schema => "schema",
        }
    }
}

impl fmt::Display for PartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A part that PayPal no longer describes.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The kind.
    pub kind: PartKind,
    /// The JSON pointer of the place in the new document. The token `-` at its end stands for a new
    /// item of a list.
    pub at: String,
    /// The value at the place.
    pub value: Node,
    /// The place of the entry in its file.
    pub span: Span,
}

/// A part of a document that PayPal no longer describes and that stays in the specs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPart {
    /// The API.
    pub api: String,
    /// The kind: operation, parameter, property, value, format, response, body, issue or schema.
    pub kind: String,
    /// The JSON pointer in the specs.
    pub pointer: String,
    /// The Rust path; empty if the part has none.
    pub rust: String,
}

/// Returns the path of an API's kept parts in a folder of specs.
pub fn path(specs: &Path, api: &str) -> PathBuf {
    specs.join(FOLDER).join(format!("{api}.yaml"))
}

/// Returns the text of the file of kept parts.
pub fn to_yaml(parts: &[Part]) -> String {
    let span = Span::start_of(&SourceFile::new("kept", ""));
    let key = |name: &str| Key::new(name, &span);
    let entries = parts.iter().map(|part| {
        let fields = Mapping::from_iter([
            (key("at"), Node::string(part.at.as_str(), &span)),
            (key("kind"), Node::string(part.kind.as_str(), &span)),
            (key("value"), part.value.clone()),
        ]);
        Node::new(NodeValue::Mapping(fields), &span)
    });
    format!("{HEADER}{}", document::to_yaml(&Node::new(NodeValue::Sequence(entries.collect()), &span)))
}
