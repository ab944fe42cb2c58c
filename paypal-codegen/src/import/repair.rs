//! Repairs documents: a value in a form that OpenAPI does not allow is rewritten, and a key that
//! OpenAPI does not define is dropped. No repair stops an import, and every repair is reported.
//!
//! Only upstream's documents are treated so. What we write ourselves, such as overlays, is checked
//! strictly.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Pointer;
use crate::source::Span;

/// The kind of fault in a document that was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepairKind {
    /// An `x-` key of upstream, which the importer does not read, was dropped.
    Extension,
    /// PayPal's classification says that the value is a secret: it became `x-sensitive`.
    Classification,
    /// A key that OpenAPI does not define at its place was dropped.
    UnknownKey,
    /// A number was written as a string.
    NumberAsText,
    /// A string was written as a number or a boolean.
    TextAsNumber,
    /// A boolean was written as a string.
    BooleanAsText,
    /// `type` was a list.
    TypeAsList,
    /// The name of a type had capital letters.
    TypeName,
    /// A word of OpenAPI was written with capital letters or spaces.
    Capitals,
    /// A list of one element was written without the list.
    ListOfOne,
    /// `required` was a boolean in a schema, where it is a list of properties.
    RequiredAsBoolean,
    /// A security requirement had null in place of its list of scopes.
    NullScopes,
    /// A part that OpenAPI requires was missing. No code comes from it.
    MissingPart,
    /// A value had a type that its keyword can't have, and was dropped.
    WrongValue,
    /// A token endpoint was on a host that is no server of the document: its path is used.
    ForeignTokenEndpoint,
    /// A list had no `items`.
    MissingItems,
    /// A property had no name, and was dropped.
    EmptyName,
    /// An object had the same key twice: the last value counts.
    DuplicateKey,
    /// A text of JSON had half of a surrogate pair: U+FFFD stands for it.
    LoneSurrogate,
    /// A list had the same value twice, and the second was dropped.
    RepeatedValue,
    /// A list that must not be empty was empty, and was dropped.
    EmptyList,
    /// An enum listed null, which OpenAPI 3.0 writes as `nullable`.
    NullInEnum,
    /// An exclusive limit was a number, as in OpenAPI 3.1.
    ExclusiveNumber,
    /// The lower limit is above the upper one. Limits are not enforced, so both stay.
    Contradiction,
    /// A discriminator had another form, or led to nothing.
    Discriminator,
    /// The document did not say its version.
    MissingVersion,
    /// A path did not begin with a slash.
    PathWithoutSlash,
    /// A second operation had the same `operationId`, which was dropped. The first one may be one
    /// that an overlay adds.
    DuplicateOperationId,
    /// An operation had the same parameter twice, and the second was dropped.
    DuplicateParameter,
    /// A path had a parameter that no operation declares, which was added.
    UndeclaredParameter,
    /// A path parameter was declared that is not in the path, and was dropped.
    UnusedParameter,
    /// A path parameter was spelt differently in the path.
    ParameterName,
    /// A path parameter was not declared as required.
    OptionalParameter,
    /// A parameter without a name or a place was dropped.
    IncompleteParameter,
    /// A parameter had no schema: it is a string.
    MissingSchema,
    /// A request body had no content, and was dropped.
    MissingContent,
    /// An operation had no responses.
    MissingResponses,
    /// A range of statuses stood beside single ones, and was dropped.
    StatusRange,
    /// A security scheme was required that does not exist.
    UnknownScheme,
    /// A reference was not written as OpenAPI 3 writes it.
    ReferenceForm,
    /// A component referred to nothing but itself: it may be anything.
    CircularReference,
    /// A reference led to nothing: what it describes may be anything.
    DanglingReference,
    /// A component that nothing uses refers to one that does not exist, and was dropped.
    BrokenComponent,
}

impl fmt::Display for RepairKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Extension => "an extension that is not read was dropped",
            Self::Classification => "the classification of a secret became `x-sensitive`",
            Self::UnknownKey => "a key that OpenAPI does not define here was dropped",
            Self::NumberAsText => "a number was written as a string",
            Self::TextAsNumber => "a string was written as a number or a boolean",
            Self::BooleanAsText => "a boolean was written as a string",
            Self::TypeAsList => "`type` was a list",
            Self::TypeName => "the name of a type had capital letters",
            Self::Capitals => "the word was written with capital letters or spaces",
            Self::ListOfOne => "a list of one element was written as the element",
            Self::RequiredAsBoolean => {
                "`required` lists properties in the schema of their object, and a boolean was dropped"
            }
            Self::NullScopes => "null stands in place of a list of scopes, and counts as no scope",
            Self::MissingPart => "this part is missing, though OpenAPI requires it",
            Self::WrongValue => "a value of the wrong type was dropped",
            Self::ForeignTokenEndpoint => "a token endpoint was on no server, and its path is used",
            Self::MissingItems => "a list had no `items`: its elements may be anything",
            Self::EmptyName => "a property without a name was dropped",
            Self::DuplicateKey => "the key was given twice, and the last value counts",
            Self::LoneSurrogate => "half of a character stood alone, and U+FFFD stands for it",
            Self::RepeatedValue => "a value was listed twice, and the second was dropped",
            Self::EmptyList => "an empty list, which OpenAPI does not allow here, was dropped",
            Self::NullInEnum => "null was listed as a value, and became `nullable`",
            Self::ExclusiveNumber => "an exclusive limit was a number, as in OpenAPI 3.1",
            Self::Contradiction => "the limit contradicts its counterpart",
            Self::Discriminator => "a discriminator had another form or led to nothing, and was corrected",
            Self::MissingVersion => "the document does not say its version",
            Self::PathWithoutSlash => "the path did not begin with a slash",
            Self::DuplicateOperationId => "the id of a second operation was dropped",
            Self::DuplicateParameter => "a second parameter of this name was dropped",
            Self::UndeclaredParameter => "a parameter of the path was not declared, and was added",
            Self::UnusedParameter => "a path parameter that is not in the path was dropped",
            Self::ParameterName => "a path parameter was spelt differently in the path, which counts",
            Self::OptionalParameter => "a path parameter was not declared as required",
            Self::IncompleteParameter => "a parameter without a name or a supported place was dropped",
            Self::MissingSchema => "a parameter had no schema: it is a string",
            Self::MissingContent => "a request body without content was dropped",
            Self::MissingResponses => "an operation had no responses: any status is expected",
            Self::StatusRange => "a range of statuses beside single ones was dropped",
            Self::UnknownScheme => "a required security scheme does not exist, and was dropped",
            Self::ReferenceForm => "a reference was not written as OpenAPI 3 writes it",
            Self::CircularReference => "the component refers to nothing but itself: it may be anything",
            Self::DanglingReference => {
                "a reference leads to nothing: what it stands for may be anything, or is left out"
            }
            Self::BrokenComponent => "an unused component with a reference to nothing was dropped",
        })
    }
}

/// One repair.
#[derive(Clone, Debug)]
pub struct Repair {
    /// The kind of fault.
    pub kind: RepairKind,
    /// The keyword, such as `minLength`, or the extension.
    pub key: String,
    /// The JSON pointer in upstream's document.
    pub pointer: Pointer,
    /// The place in upstream's document.
    pub span: Span,
}

/// The number of places that a warning names.
const PLACES: usize = 3;

/// Returns one warning for each kind of repair and each key, with a count and the first places.
pub fn warnings(repairs: &[Repair]) -> Diagnostics {
    let mut groups: BTreeMap<(RepairKind, &str), Vec<&Repair>> = BTreeMap::new();
    for repair in repairs {
        groups.entry((repair.kind, &repair.key)).or_default().push(repair);
    }
    let mut warnings = Diagnostics::new();
    for ((kind, key), repairs) in groups {
        let Some(first) = repairs.first() else { continue };
        let count = match repairs.len() {
            1 => "at 1 place".to_owned(),
            count => format!("at {count} places"),
        };
        let message = format!("`{key}`: {kind}, {count}");
        let mut warning =
            Diagnostic::warning(code::REPAIRED, message).at(&first.span).pointer(&first.pointer);
        for other in repairs.iter().take(PLACES).skip(1) {
            warning = warning.related(&other.span, format!("also at {}", other.pointer));
        }
        warnings.push(warning.help("if the repair is wrong, correct it with an overlay of the kind `fix`"));
    }
    warnings
}
