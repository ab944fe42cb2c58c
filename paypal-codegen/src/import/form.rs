//! Reads the value of a keyword in the form that the keyword has, and repairs a value that is
//! written in another form.

use super::repair::RepairKind;
use crate::document::{Node, NodeValue};

/// The form that the value of a keyword has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A number of things: a whole number that is not negative.
    Count,
    /// A string.
    Text,
    /// A string, which may look like a number: a name or a version.
    Word,
    /// One of these words, in small letters.
    OneOf(&'static [&'static str]),
    /// A list of strings.
    Words,
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
        (Form::Count, NodeValue::Number(text)) => text.parse::<u64>().is_ok(),
        (Form::Words, NodeValue::Sequence(items)) => items.iter().all(|item| item.as_str().is_some()),
        (Form::Text | Form::Word, NodeValue::String(_)) => true,
        (Form::OneOf(words), NodeValue::String(word)) => words.contains(&word.as_str()),
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
        Form::Count => match number(value) {
            Read::Repaired(number, kind, _) if number.as_number().is_some_and(is_count) => {
                Read::Repaired(number, kind, false)
            }
            _ => Read::Dropped,
        },
        Form::Word => match scalar_text(value) {
            Some(text) => Read::Repaired(text, RepairKind::TextAsNumber, false),
            None => Read::Dropped,
        },
        Form::OneOf(words) => {
            let word = value.as_str().unwrap_or_default().trim().to_ascii_lowercase();
            match words.iter().find(|it| it.eq_ignore_ascii_case(&word)) {
                Some(word) => Read::Repaired(Node::string(*word, &value.span), RepairKind::Capitals, false),
                None => Read::Dropped,
            }
        }
        Form::Words => words(value),
        Form::Text | Form::List => Read::Dropped,
    }
}

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

fn is_count(text: &str) -> bool {
    text.parse::<u64>().is_ok()
}

/// Returns a number or a boolean as the string that it would be in quotes.
pub(super) fn scalar_text(value: &Node) -> Option<Node> {
    let text = match &value.value {
        NodeValue::Number(text) => text.clone(),
        NodeValue::Bool(value) => value.to_string(),
        _ => return None,
    };
    Some(Node::string(text, &value.span))
}

/// Reads a list of strings. A single string stands for a list of one, and other elements are
/// dropped.
fn words(value: &Node) -> Read {
    let (items, kind) = match &value.value {
        NodeValue::String(_) => (vec![value.clone()], RepairKind::ListOfOne),
        NodeValue::Sequence(items) => {
            let text = |item: &Node| {
                if item.as_str().is_some() { Some(item.clone()) } else { scalar_text(item) }
            };
            (items.iter().filter_map(text).collect(), RepairKind::TextAsNumber)
        }
        _ => return Read::Dropped,
    };
    Read::Repaired(Node::new(NodeValue::Sequence(items), &value.span), kind, false)
}

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
            (Form::Count, "7", "kept 7"),
            (Form::Count, "\"7\"", "NumberAsText 7"),
            (Form::Count, "-1", "dropped"),
            (Form::Count, "1.5", "dropped"),
            (Form::Word, "1.0", "TextAsNumber 1.0"),
            (Form::Word, "[1]", "dropped"),
            (Form::OneOf(&["query", "path"]), "\"Query \"", "Capitals query"),
            (Form::OneOf(&["query", "path"]), "\"body\"", "dropped"),
            (Form::Words, "\"a\"", "ListOfOne a list"),
            (Form::Words, "[\"a\", 1]", "TextAsNumber a list"),
            (Form::Words, "[\"a\"]", "kept a list"),
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
