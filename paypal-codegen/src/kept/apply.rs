//! Adds kept parts to a document.

use super::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue, Pointer};

/// Adds the parts that a document lacks. What the document says itself stays. A part whose place
/// the document does not have is a warning.
pub fn apply(document: &mut Node, parts: &[Part]) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for part in parts {
        let tokens: Vec<String> = Pointer::tokens(&part.at).map(|token| token.into_owned()).collect();
        if !add(document, &tokens, &part.value) {
            diagnostics.push(
                Diagnostic::warning(code::TARGET_NOT_FOUND, format!("the document has no place {}", part.at))
                    .at(&part.span)
                    .pointer(part.at.as_str())
                    .help("remove the entry, or correct its place"),
            );
        }
    }
    diagnostics
}

/// Adds a value at a place, whose lists and objects are created if necessary.
fn add(at: &mut Node, tokens: &[String], value: &Node) -> bool {
    let Some((token, rest)) = tokens.split_first() else {
        fill(at, value);
        return true;
    };
    let span = value.span.clone();
    match &mut at.value {
        NodeValue::Mapping(mapping) => {
            let Some(next) = rest.first() else {
                match mapping.get_mut(token.as_str()) {
                    Some(known) => fill(known, value),
                    None => drop(mapping.insert(Key::new(token, &span), value.clone())),
                }
                return true;
            };
            let empty = || match next.as_str() {
                "-" => NodeValue::Sequence(Vec::new()),
                _ => NodeValue::Mapping(Mapping::default()),
            };
            let child = mapping.entry(Key::new(token, &span)).or_insert_with(|| Node::new(empty(), &span));
            add(child, rest, value)
        }
        NodeValue::Sequence(items) if token == "-" => {
            if !items.contains(value) {
                items.push(value.clone());
            }
            true
        }
        NodeValue::Sequence(items) => {
            let item = token.parse().ok().and_then(|index: usize| items.get_mut(index));
            item.is_some_and(|item| add(item, rest, value))
        }
        _ => false,
    }
}

/// Adds the keys that an object lacks, at every level.
fn fill(known: &mut Node, value: &Node) {
    if let (NodeValue::Mapping(known), NodeValue::Mapping(value)) = (&mut known.value, &value.value) {
        for (key, value) in value {
            match known.get_mut(key.as_str()) {
                Some(known) => fill(known, value),
                None => drop(known.insert(key.clone(), value.clone())),
            }
        }
    }
}
