//! Repairs documents: a value in a form that OpenAPI does not allow is rewritten, and a key that
//! OpenAPI does not define is dropped. No repair stops an import, and every repair is reported.
//!
//! Only upstream's documents are treated so. What we write ourselves, such as overlays, is checked
//! strictly.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Node, NodeValue, Pointer};
use crate::source::Span;

/// The kind of fault in a document that was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepairKind {
    /// An `x-` key of upstream, which the importer does not read, was dropped.
    Extension,
    /// A key that OpenAPI does not define at its place was dropped.
    UnknownKey,
    /// A number was written as a string.
    NumberAsText,
    /// A boolean was written as a string.
    BooleanAsText,
    /// `type` was a list.
    TypeAsList,
    /// The name of a type had capital letters.
    TypeName,
    /// A value had a type that its keyword can't have, and was dropped.
    WrongValue,
    /// A list had no `items`.
    MissingItems,
    /// A property had no name, and was dropped.
    EmptyName,
    /// An object had the same key twice: the last value counts.
    DuplicateKey,
    /// A second operation had the same `operationId`, which was dropped.
    DuplicateOperationId,
    /// A path had a parameter that no operation declares, which was added.
    UndeclaredParameter,
    /// A component that nothing uses refers to one that does not exist, and was dropped.
    BrokenComponent,
}

impl fmt::Display for RepairKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Extension => "an extension that is not read was dropped",
            Self::UnknownKey => "a key that OpenAPI does not define here was dropped",
            Self::NumberAsText => "a number was written as a string",
            Self::BooleanAsText => "a boolean was written as a string",
            Self::TypeAsList => "`type` was a list",
            Self::TypeName => "the name of a type had capital letters",
            Self::WrongValue => "a value of the wrong type was dropped",
            Self::MissingItems => "a list had no `items`: its elements may be anything",
            Self::EmptyName => "a property without a name was dropped",
            Self::DuplicateKey => "the key was given twice, and the last value counts",
            Self::DuplicateOperationId => "the id of a second operation was dropped",
            Self::UndeclaredParameter => "a parameter of the path was not declared, and was added",
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

/// The form that the value of a keyword has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A string.
    Text,
    /// The `type` of a schema.
    Type,
    /// A list of values.
    List,
    /// A number, or a boolean as in OpenAPI 3.0.
    NumberOrBoolean,
}

/// The result of reading a value in its form.
pub(super) enum Read {
    /// The value has the form.
    Kept(Node),
    /// The value was repaired. With `true`, the schema may also be null.
    Repaired(Node, RepairKind, bool),
    /// The value says nothing that can be used.
    Dropped,
}

/// Reads a value in the form that its keyword has.
pub(super) fn read(form: Form, value: &Node) -> Read {
    let fits = match (form, &value.value) {
        (Form::Number | Form::NumberOrBoolean, NodeValue::Number(_))
        | (Form::Boolean | Form::NumberOrBoolean, NodeValue::Bool(_))
        | (Form::List, NodeValue::Sequence(_)) => true,
        (Form::Text, NodeValue::String(_)) => true,
        (Form::Type, NodeValue::String(name)) => TYPES.contains(&name.as_str()),
        _ => false,
    };
    if fits {
        return Read::Kept(value.clone());
    }
    match form {
        Form::Number => number(value),
        Form::Boolean => boolean(value),
        Form::NumberOrBoolean => match number(value) {
            Read::Dropped => boolean(value),
            number => number,
        },
        Form::Type => schema_type(value),
        Form::Text | Form::List => Read::Dropped,
    }
}

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

fn number(value: &Node) -> Read {
    let is_number = |text: &&str| text.parse::<f64>().is_ok_and(f64::is_finite);
    match value.as_str().map(str::trim).filter(is_number) {
        Some(text) => {
            let number = Node::new(NodeValue::Number(text.to_owned()), &value.span);
            Read::Repaired(number, RepairKind::NumberAsText, false)
        }
        None => Read::Dropped,
    }
}

fn boolean(value: &Node) -> Read {
    let is_true = match value.as_str().map(str::trim) {
        Some(text) if text.eq_ignore_ascii_case("true") => true,
        Some(text) if text.eq_ignore_ascii_case("false") => false,
        _ => return Read::Dropped,
    };
    let boolean = Node::new(NodeValue::Bool(is_true), &value.span);
    Read::Repaired(boolean, RepairKind::BooleanAsText, false)
}

/// Reads a type. A list of one type stands for that type; `null` in a list means that the value may
/// be null. A list of several types says nothing that OpenAPI 3.0 can express.
fn schema_type(value: &Node) -> Read {
    if let Some(name) = value.as_str() {
        let lower = name.to_ascii_lowercase();
        return if TYPES.contains(&lower.as_str()) {
            Read::Repaired(Node::string(&lower, &value.span), RepairKind::TypeName, false)
        } else {
            Read::Dropped
        };
    }
    let Some(items) = value.as_sequence() else { return Read::Dropped };
    let mut names: Vec<String> = items.iter().filter_map(Node::as_str).map(str::to_ascii_lowercase).collect();
    let is_nullable = names.iter().any(|name| name == "null");
    names.retain(|name| name != "null");
    names.dedup();
    match names.as_slice() {
        [name] if TYPES.contains(&name.as_str()) => {
            Read::Repaired(Node::string(name, &value.span), RepairKind::TypeAsList, is_nullable)
        }
        _ => Read::Dropped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::source::SourceFile;

    #[test]
    fn values_are_read_in_their_form() {
        let table = [
            (Form::Number, "3", "kept 3"),
            (Form::Number, "\"3\"", "NumberAsText 3"),
            (Form::Number, "\" 2147483647 \"", "NumberAsText 2147483647"),
            (Form::Number, "\"3 to 5\"", "dropped"),
            (Form::Number, "true", "dropped"),
            (Form::Boolean, "\"True\"", "BooleanAsText true"),
            (Form::Boolean, "\"yes\"", "dropped"),
            (Form::Boolean, "false", "kept false"),
            (Form::NumberOrBoolean, "\"true\"", "BooleanAsText true"),
            (Form::NumberOrBoolean, "\"1\"", "NumberAsText 1"),
            (Form::Type, "\"string\"", "kept string"),
            (Form::Type, "\"String\"", "TypeName string"),
            (Form::Type, "[\"number\"]", "TypeAsList number"),
            (Form::Type, "[\"number\", \"null\"]", "TypeAsList number, nullable"),
            (Form::Type, "[\"number\", \"string\"]", "dropped"),
            (Form::Type, "\"text\"", "dropped"),
            (Form::List, "[1]", "kept a list"),
            (Form::List, "\"a\"", "dropped"),
            (Form::Text, "7", "dropped"),
        ];
        let show = |node: &Node| match &node.value {
            NodeValue::Number(text) | NodeValue::String(text) => text.clone(),
            NodeValue::Bool(value) => value.to_string(),
            other => other.kind().to_owned(),
        };
        for (form, value, expected) in table {
            let file = SourceFile::new("a.json", format!("{{\"a\": {value}}}"));
            let document = document::read(&file).unwrap();
            let read = match read(form, document.get("a").unwrap()) {
                Read::Kept(node) => format!("kept {}", show(&node)),
                Read::Repaired(node, kind, is_nullable) => {
                    format!("{kind:?} {}{}", show(&node), if is_nullable { ", nullable" } else { "" })
                }
                Read::Dropped => "dropped".to_owned(),
            };
            assert_eq!(read, expected, "{form:?} {value}");
        }
    }
}
