//! Documents fields with the limits of the spec.

use super::context::Context;
use super::docs::{Docs, code, prose, sentence};
use crate::ir::{Constraints, Field, Presence, Scalar, TypeDef, TypeRef};

/// The length of the longest pattern that documentation shows. The registry has all of them.
const LONGEST_PATTERN: usize = 60;

/// Returns the documentation of a field.
pub(super) fn field(context: &Context<'_>, definition: &TypeDef, field: &Field) -> Docs {
    let mut docs = Docs::new();
    if let Some(description) = &field.description {
        docs.push(sentence(&prose(description)));
    }
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("**Deprecated.**".to_owned());
    }
    let is_only_received = definition.usage.response && !definition.usage.request;
    match (field.read_only, field.required, field.presence) {
        (_, true, _) if field.read_only || is_only_received => {
            facts.push(format!("Always set by {}.", context.options.provider_name()));
        }
        (true, false, _) if !is_only_received => {
            facts.push(format!("Set by {}.", context.options.provider_name()));
        }
        (false, true, Presence::Optional | Presence::Expected) => {
            let text =
                if definition.usage.response { "Required, but a response may lack it." } else { "Required." };
            facts.push(text.to_owned());
        }
        // The type says the rest.
        _ => {}
    }
    if field.write_only {
        facts.push("Only sent.".to_owned());
    }
    match (field.nullable, &field.ty) {
        (true, TypeRef::Nullable(_)) => facts.push("Can be null: send `Nullable::Null`.".to_owned()),
        (true, _) => facts.push("Null is decoded as absent.".to_owned()),
        (false, _) => {}
    }
    if field.name != field.wire {
        facts.push(format!("{} on the wire.", code(&field.wire)));
    }
    facts.extend(limits(&beyond(&field.ty, &field.constraints)));
    if has_doubles(&field.ty, &field.constraints) {
        facts.push("A received number beyond `Decimal` is kept as received, and is a deviation.".to_owned());
    }
    if field.sensitive {
        facts.push("Never shown by `Debug`.".to_owned());
    }
    // A field without documentation is a warning in crates that deny `missing_docs`.
    if facts.is_empty() && field.description.is_none() {
        facts.push(if field.required { "Required." } else { "Optional." }.to_owned());
    }
    docs.sentences(&facts);
    docs
}

/// Returns whether the values are numbers of a format with a wider range than a `Decimal`.
fn has_doubles(ty: &TypeRef, facts: &Constraints) -> bool {
    match ty {
        TypeRef::Scalar(Scalar::Number) => matches!(facts.format.as_deref(), Some("float" | "double")),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => has_doubles(inner, facts),
        TypeRef::List(inner) | TypeRef::Map(inner) => {
            facts.elements.as_deref().is_some_and(|facts| has_doubles(inner, facts))
        }
        _ => false,
    }
}

/// Returns the limits that the Rust type does not say already: the form of a date needs no pattern.
pub(super) fn beyond(ty: &TypeRef, facts: &Constraints) -> Constraints {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => beyond(inner, facts),
        TypeRef::Scalar(Scalar::DateTime | Scalar::Date) => {
            Constraints { format: None, pattern: None, min_length: None, max_length: None, ..facts.clone() }
        }
        TypeRef::Scalar(Scalar::Integer | Scalar::Unsigned | Scalar::Boolean) => {
            Constraints { format: None, pattern: None, ..facts.clone() }
        }
        TypeRef::Named(_) => {
            Constraints { pattern: None, min_length: None, max_length: None, ..facts.clone() }
        }
        _ => facts.clone(),
    }
}

/// Returns a sentence for each limit.
pub(super) fn limits(facts: &Constraints) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(range(&facts.min_length, &facts.max_length, "character", "characters"));
    sentences.extend(range(&facts.min_items, &facts.max_items, "element", "elements"));
    sentences.extend(range(&facts.minimum, &facts.maximum, "", ""));
    // Names such as `ppaas_common_email_address_v2` are a maker's own, and say nothing to others.
    if let Some(format) = facts.format.as_ref().filter(|format| !format.contains('_')) {
        sentences.push(format!("Format: {}.", code(format)));
    }
    if let Some(pattern) = facts.pattern.as_ref().filter(|pattern| is_worth_reading(pattern)) {
        sentences.push(format!("Pattern: {}.", code(pattern)));
    }
    if let Some(default) = &facts.default {
        sentences.push(format!("Default: {}.", code(default)));
    }
    sentences
}

/// Returns whether a pattern excludes anything, and is short enough to be read.
fn is_worth_reading(pattern: &str) -> bool {
    let body = pattern.trim_start_matches('^').trim_end_matches('$');
    let is_anything = matches!(body, ".*" | ".+" | "[\\S\\s]*" | "[\\s\\S]*" | "(.*)");
    !is_anything && pattern.chars().count() <= LONGEST_PATTERN
}

fn range(least: &Option<String>, most: &Option<String>, one: &str, many: &str) -> Option<String> {
    let least = least.as_deref().filter(|least| *least != "0" || one.is_empty());
    let (words, last) = match (least, most.as_deref()) {
        (None, None) => return None,
        (Some(least), Some(most)) if least == most => (least.to_owned(), least),
        (Some(least), Some(most)) => (format!("{least} to {most}"), most),
        (None, Some(most)) => (format!("At most {most}"), most),
        (Some(least), None) => (format!("At least {least}"), least),
    };
    let unit = if last == "1" { one } else { many };
    let space = if unit.is_empty() { "" } else { " " };
    Some(format!("{words}{space}{unit}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(least: Option<&str>, most: Option<&str>) -> String {
        let facts = Constraints {
            min_length: least.map(str::to_owned),
            max_length: most.map(str::to_owned),
            ..Constraints::default()
        };
        limits(&facts).concat()
    }

    #[test]
    fn limits_writes_each_limit_as_a_sentence() {
        let table = [
            (Some("1"), Some("127"), "1 to 127 characters."),
            (Some("0"), Some("127"), "At most 127 characters."),
            (Some("0"), None, ""),
            (Some("3"), Some("3"), "3 characters."),
            (Some("1"), Some("1"), "1 character."),
            (Some("2"), None, "At least 2 characters."),
            (None, None, ""),
        ];
        for (least, most, expected) in table {
            assert_eq!(length(least, most), expected);
        }
        let facts = Constraints {
            minimum: Some("0".into()),
            maximum: Some("100000".into()),
            pattern: Some("a`b".into()),
            ..Constraints::default()
        };
        assert_eq!(limits(&facts), ["0 to 100000.", "Pattern: `` a`b ``."]);
    }
}
