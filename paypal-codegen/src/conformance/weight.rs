//! Decides whether a fault matters to the generated code.

use super::part::Fault;
use crate::document::{NodeValue, Part};
use crate::import::RepairKind;

/// The weight of a fault.
pub(super) enum Weight {
    /// Code may come from the part at fault.
    Code,
    /// No code comes from it, or the code is the same without it.
    NoCode(RepairKind),
}

/// The limits of a schema, which are documented only.
const LIMITS: [&str; 13] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Returns the weight of a fault in a part.
pub(super) fn of(part: Part, fault: &Fault<'_>) -> Weight {
    let key = fault.path.first().map_or(fault.key.as_str(), String::as_str);
    let is_documentation = match (part, key) {
        (_, "description" | "summary" | "externalDocs" | "example" | "examples" | "deprecated") => true,
        (Part::Document, "info" | "servers" | "tags") => true,
        (Part::Components, "links" | "callbacks") => true,
        (Part::PathItem, "servers") => true,
        (Part::Operation, "servers" | "tags" | "callbacks") => true,
        (Part::Response, "links") => true,
        (Part::Schema, "title") => true,
        (Part::Schema, key) => LIMITS.contains(&key),
        _ => false,
    };
    let is_null = matches!(fault.node.value, NodeValue::Null);
    match (part, key) {
        (Part::Schema, "required") if fault.node.as_bool().is_some() => {
            Weight::NoCode(RepairKind::RequiredAsBoolean)
        }
        (Part::Document | Part::Operation, "security") if is_null && fault.path.len() == 3 => {
            Weight::NoCode(RepairKind::NullScopes)
        }
        _ if is_documentation && fault.is_missing => Weight::NoCode(RepairKind::MissingPart),
        _ if is_documentation || (is_null && !fault.is_missing) => Weight::NoCode(RepairKind::WrongValue),
        _ => Weight::Code,
    }
}
