//! Checks the keywords of one schema against each other.

use super::pattern::{self, Fault};
use super::place::Place;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, code};
use crate::document::{Node, NodeValue};
use crate::source::Span;

/// The keywords that apply to some types only, with those types.
const LIMITS: [(&[&str], &[&str]); 4] = [
    (&["minLength", "maxLength", "pattern"], &["string"]),
    (&["items", "minItems", "maxItems", "uniqueItems"], &["array"]),
    (&["properties", "minProperties", "maxProperties", "additionalProperties"], &["object"]),
    (&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], &["number", "integer"]),
];

const RANGES: [(&str, &str); 4] = [
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minimum", "maximum"),
    ("minProperties", "maxProperties"),
];

/// The keywords that restrict values and have no effect beside a `$ref`.
const LOST: [&str; 12] = [
    "type",
    "format",
    "pattern",
    "enum",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "items",
    "minItems",
    "maxItems",
    "properties",
];

/// Adds the problems of a schema.
pub(super) fn schema(document: &Node, place: &Place<'_>, found: &mut Diagnostics) {
    let target = place.node.reference().and_then(|target| document.at(target));
    let mut linter = Linter { place, target, found };
    if target.is_some() {
        linter.siblings();
        linter.list_of_one();
    } else {
        linter.misplaced();
        linter.ranges();
        linter.values();
        linter.pattern();
        linter.read_only();
    }
    linter.default();
}

struct Linter<'a, 'b> {
    place: &'b Place<'a>,
    target: Option<&'a Node>,
    found: &'b mut Diagnostics,
}

impl<'a> Linter<'a, '_> {
    fn get(&self, key: &str) -> Option<&'a Node> {
        self.place.node.get(key)
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key).and_then(Node::as_str)
    }

    /// Returns a string of the schema or, if it has none, of the schema that it refers to.
    fn inherited(&self, key: &str) -> Option<&'a str> {
        self.text(key).or_else(|| self.target?.get(key)?.as_str())
    }

    /// Adds a problem at a keyword.
    fn report(&mut self, severity: Severity, code: Code, key: &str, message: String, help: &str) {
        let at = self.get(key).unwrap_or(self.place.node).span.clone();
        self.report_at(severity, code, &at, self.place.pointer.child(key).as_str(), message, help);
    }

    fn report_at(
        &mut self,
        severity: Severity,
        code: Code,
        at: &Span,
        pointer: &str,
        message: String,
        help: &str,
    ) {
        let mut problem = Diagnostic::note(code, message).at(at).pointer(pointer).help(help);
        problem.severity = severity;
        self.found.push(problem);
    }

    fn misplaced(&mut self) {
        let Some(ty) = self.text("type") else {
            let combined = ["allOf", "anyOf", "oneOf"].iter().any(|key| self.get(key).is_some());
            if self.get("items").is_some() && self.get("type").is_none() && !combined {
                let message =
                    "this schema has `items` but no `type: array`, so it allows any value".to_owned();
                self.report(Severity::Warning, code::MISSING_TYPE, "items", message, "add `type: array`");
            }
            return;
        };
        for (keywords, types) in LIMITS {
            let place = self.place.node;
            for keyword in keywords.iter().filter(|it| place.get(it).is_some() && !types.contains(&ty)) {
                let message = format!("`{keyword}` has no effect on `type: {ty}`");
                let help = format!("remove `{keyword}`, or change the type to {}", types.join(" or "));
                self.report(Severity::Warning, code::MISPLACED_KEYWORD, keyword, message, &help);
            }
        }
    }

    fn ranges(&mut self) {
        for (low, high) in RANGES {
            let number = |key| self.get(key).and_then(Node::as_number)?.parse::<f64>().ok();
            let (Some(least), Some(most)) = (number(low), number(high)) else { continue };
            if least > most {
                let message = format!("`{low}` is {least} but `{high}` is {most}: no value is valid");
                self.report(
                    Severity::Error,
                    code::CONTRADICTORY_LIMITS,
                    low,
                    message,
                    "correct the two limits, which may be swapped",
                );
            }
        }
    }

    fn values(&mut self) {
        let Some(values) = self.get("enum").and_then(Node::as_sequence) else { return };
        if values.is_empty() {
            let message = "this enum has no values".to_owned();
            let help = "list the values, or remove the `enum`";
            self.report(Severity::Warning, code::EMPTY_ENUM, "enum", message, help);
        }
        let mut seen = std::collections::HashSet::new();
        for (index, value) in values.iter().enumerate() {
            if !seen.insert(value.to_json().to_string()) {
                let pointer = self.place.pointer.child("enum").child(index);
                let message = format!("`{}` is listed twice", value.span.text());
                let help = "remove one of the two";
                self.report_at(
                    Severity::Warning,
                    code::DUPLICATE_VALUE,
                    &value.span,
                    pointer.as_str(),
                    message,
                    help,
                );
            }
        }
    }

    fn pattern(&mut self) {
        let Some(text) = self.text("pattern") else { return };
        match pattern::fault(text) {
            None => {}
            Some(Fault::Broken(reason)) => {
                let message = format!("this pattern is not a valid regular expression: {reason}");
                self.report(
                    Severity::Error,
                    code::BAD_PATTERN,
                    "pattern",
                    message,
                    "correct the pattern; in a class, put `-` last",
                );
            }
            Some(Fault::NotEverywhere(reason)) => {
                let message = format!("not every language supports this pattern: {reason}");
                self.report(
                    Severity::Note,
                    code::BAD_PATTERN,
                    "pattern",
                    message,
                    "use a simpler pattern, if possible",
                );
            }
            Some(Fault::Unanchored) => {
                let message = "this pattern may match anywhere in the value".to_owned();
                let help = "begin it with `^` and end it with `$` if the whole value must match";
                self.report(Severity::Note, code::UNANCHORED_PATTERN, "pattern", message, help);
            }
        }
    }

    fn read_only(&mut self) {
        for (index, name) in self.get("required").into_iter().flat_map(Node::items).enumerate() {
            let property = name.as_str().and_then(|name| self.get("properties")?.get(name));
            if property.and_then(|it| it.get("readOnly")).and_then(Node::as_bool) == Some(true) {
                let pointer = self.place.pointer.child("required").child(index);
                let message = format!(
                    "`{}` is required, but only the service sets it",
                    name.as_str().unwrap_or_default()
                );
                let help = "remove the property from `required`, unless every response has the property";
                self.report_at(
                    Severity::Note,
                    code::READ_ONLY_REQUIRED,
                    &name.span,
                    pointer.as_str(),
                    message,
                    help,
                );
            }
        }
    }

    fn default(&mut self) {
        let (Some(default), Some(ty)) = (self.get("default"), self.inherited("type")) else { return };
        let fits = match (&default.value, ty) {
            (NodeValue::Null, _) => true,
            (NodeValue::String(text), "string") => {
                let day = text.get(..4).is_some_and(|year| year.bytes().all(|digit| digit.is_ascii_digit()));
                let is_time = self.inherited("format").is_some_and(|format| {
                    // `ppaas_date_…` are PayPal's own formats.
                    format == "date-time" || format == "date" || format.starts_with("ppaas_date_")
                });
                if is_time && !day {
                    let message = format!("`{text}` is not a time, which the format requires");
                    let help = "move a sentence to the description";
                    self.report(Severity::Warning, code::MISFIT_DEFAULT, "default", message, help);
                }
                true
            }
            (NodeValue::Number(text), "integer") => !text.contains(['.', 'e', 'E']),
            (NodeValue::Bool(_), "boolean")
            | (NodeValue::Number(_), "number")
            | (NodeValue::Sequence(_), "array")
            | (NodeValue::Mapping(_), "object") => true,
            (_, known) => !["string", "boolean", "integer", "number", "array", "object"].contains(&known),
        };
        if !fits {
            let message = format!("the default is {}, but the type is `{ty}`", default.kind());
            self.report(
                Severity::Error,
                code::MISFIT_DEFAULT,
                "default",
                message,
                "write a value of this type",
            );
        }
    }

    fn siblings(&mut self) {
        let place = self.place.node;
        for key in LOST.iter().filter(|key| place.get(key).is_some()) {
            let message = format!("`{key}` beside a `$ref` is ignored in OpenAPI 3.0");
            let help = "put the reference and the keyword into an `allOf`";
            self.report(Severity::Note, code::IGNORED_SIBLING, key, message, help);
        }
    }

    fn list_of_one(&mut self) {
        let words = self.text("description").unwrap_or_default().split_whitespace();
        let words: Vec<String> = words.take(2).map(str::to_lowercase).collect();
        let names_a_list = matches!(
            words.iter().map(String::as_str).collect::<Vec<_>>()[..],
            ["a" | "an" | "the", "array" | "list"]
        );
        let scalar = self.target.and_then(|target| target.get("type")?.as_str());
        if let Some(ty @ ("string" | "integer" | "number" | "boolean")) = scalar
            && names_a_list
        {
            let message =
                format!("the description says that this is a list, but the reference leads to a single {ty}");
            let help = "if a list is meant, write `type: array` with the reference under `items`";
            self.report(Severity::Warning, code::ONE_FOR_LIST, "$ref", message, help);
        }
    }
}
