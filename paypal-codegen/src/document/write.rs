//! Writes a tree as YAML that people can read and that every YAML reader understands in the same
//! way.
//!
//! A string that some reader takes for another type is quoted: `NO` and `on` (booleans in YAML
//! 1.1), `1.0`, `null`, dates, and text with a space at its start or end. `serde_yaml` does not
//! quote the first kind, and puts each entry of a `required` list on its own line.

use super::{Node, NodeValue, scalar};

/// The maximum width up to which a list of scalars is written on one line.
const WIDTH: usize = 110;

/// Returns the tree as block-style YAML that ends with a newline.
pub fn to_yaml(node: &Node) -> String {
    let mut out = String::new();
    block(node, 0, &mut out);
    out
}

/// Writes the children of `node` on their own lines, or `node` itself if it has none.
fn block(node: &Node, indent: usize, out: &mut String) {
    match &node.value {
        NodeValue::Mapping(mapping) if !mapping.is_empty() => {
            for (key, value) in mapping {
                pad(indent, out);
                string(key.as_str(), out);
                out.push(':');
                value_after(value, indent, out);
            }
        }
        NodeValue::Sequence(items) if !items.is_empty() => {
            for item in items {
                pad(indent, out);
                out.push('-');
                entry(item, indent, out);
            }
        }
        _ => {
            pad(indent, out);
            leaf(node, out);
            out.push('\n');
        }
    }
}

/// Writes a value after `key:`.
fn value_after(value: &Node, indent: usize, out: &mut String) {
    if is_leaf(value) {
        out.push(' ');
        leaf(value, out);
        out.push('\n');
    } else if let Some(line) = one_line(value, indent) {
        out.push(' ');
        out.push_str(&line);
        out.push('\n');
    } else {
        out.push('\n');
        let deeper = usize::from(value.as_mapping().is_some()) * 2;
        block(value, indent + deeper, out);
    }
}

/// Writes an item after its `-`; the first key of an object is on the same line.
fn entry(item: &Node, indent: usize, out: &mut String) {
    if is_leaf(item) {
        out.push(' ');
        leaf(item, out);
        out.push('\n');
        return;
    }
    let mut lines = String::new();
    block(item, indent + 2, &mut lines);
    out.push(' ');
    out.push_str(lines.trim_start_matches(' '));
}

/// Returns a list of scalars, such as `required`, as one line if it fits.
fn one_line(node: &Node, indent: usize) -> Option<String> {
    let items = node.as_sequence()?;
    if !items.iter().all(|item| item.as_sequence().is_none() && item.as_mapping().is_none()) {
        return None;
    }
    let mut line = String::from("[");
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            line.push_str(", ");
        }
        leaf(item, &mut line);
        if line.len() + indent > WIDTH - 20 {
            return None;
        }
    }
    line.push(']');
    Some(line)
}

fn is_leaf(node: &Node) -> bool {
    match &node.value {
        NodeValue::Sequence(items) => items.is_empty(),
        NodeValue::Mapping(mapping) => mapping.is_empty(),
        _ => true,
    }
}

fn leaf(node: &Node, out: &mut String) {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        NodeValue::Number(text) => out.push_str(text),
        NodeValue::String(text) => string(text, out),
        NodeValue::Sequence(_) => out.push_str("[]"),
        NodeValue::Mapping(_) => out.push_str("{}"),
    }
}

fn string(text: &str, out: &mut String) {
    if text.chars().any(|char| char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}')) {
        // YAML reads the escapes of a JSON string in the same way. YAML does not allow some other
        // characters unescaped, so those are escaped too.
        out.push('"');
        for char in text.chars() {
            match char {
                '"' | '\\' => out.extend(['\\', char]),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                _ if char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                    out.push_str(&format!("\\u{:04x}", u32::from(char)));
                }
                _ => out.push(char),
            }
        }
        out.push('"');
    } else if is_plain(text) {
        out.push_str(text);
    } else {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    }
}

/// Returns whether every YAML reader reads the unquoted text as this string, also in a one-line
/// list.
fn is_plain(text: &str) -> bool {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./ $+=;()^".contains(&byte);
    let first = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || b"_$/".contains(&byte));
    first && !text.ends_with(' ') && text.bytes().all(safe) && !is_word_of_yaml(text)
}

/// Returns whether YAML 1.1 or 1.2 reads the unquoted word as another type than string. Numbers and
/// dates begin with a digit, a sign or a dot, so they are excluded before.
fn is_word_of_yaml(text: &str) -> bool {
    const WORDS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    debug_assert!(!scalar::is_number(text), "a bare word begins with a letter");
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn pad(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}
