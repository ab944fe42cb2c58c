//! Checks values against the limits that the spec states: lengths, patterns, ranges and numbers of
//! items.

use std::{cell::RefCell, collections::HashMap, sync::OnceLock};

use paypal_generated::{
    model::Table,
    registry::{self, ComponentEntry, Limits, OperationEntry},
};
use regress::Regex;
use rust_decimal::Decimal;
use serde_json::Value;

/// Finds a component by its name. The index of all components is made once.
pub(super) fn component(api: &str, name: &str) -> Option<&'static ComponentEntry> {
    type Index = HashMap<&'static str, HashMap<&'static str, &'static ComponentEntry>>;
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut index = Index::new();
        for entry in registry::components() {
            index.entry(entry.api).or_default().insert(entry.name, entry);
        }
        index
    });
    index.get(api)?.get(name).copied()
}

/// Finds the component of an object by its field table; `None` for an object that the spec
/// describes in place.
pub(crate) fn component_of(api: &'static str, table: &'static Table) -> Option<&'static ComponentEntry> {
    type Index = HashMap<(&'static str, *const Table), &'static ComponentEntry>;
    thread_local! {
        static INDEX: Index = registry::components()
            .filter_map(|entry| Some(((entry.api, std::ptr::from_ref(entry.table?())), entry)))
            .collect();
    }
    INDEX.with(|index| index.get(&(api, std::ptr::from_ref(table))).copied())
}

/// Returns the issue with a value that breaks a limit, in the words that the operation documents.
pub(crate) fn issue(
    operation: Option<&OperationEntry>,
    limits: &Limits,
    value: &Value,
) -> Option<&'static str> {
    let candidates = match value {
        Value::String(text) => of_text(limits, text)?,
        Value::Number(number) => of_number(limits, &number.to_string())?,
        Value::Array(items) => of_count(limits, items.len())?,
        _ => return None,
    };
    let issues = operation.map_or(&[][..], |operation| operation.issues);
    let is_documented =
        |issue: &&&str| issues.iter().any(|(_, issues)| issues.iter().any(|one| one == *issue));
    candidates.iter().find(is_documented).or(candidates.first()).copied()
}

/// Possible issues, the usual one first.
type Candidates = &'static [&'static str];

fn of_text(limits: &Limits, text: &str) -> Option<Candidates> {
    let length = text.chars().count();
    if is_below(length, limits.min_length) {
        return Some(&["INVALID_STRING_MIN_LENGTH", "INVALID_STRING_LENGTH"]);
    }
    if is_above(length, limits.max_length) {
        return Some(&["INVALID_STRING_MAX_LENGTH", "INVALID_STRING_LENGTH"]);
    }
    let matches = limits.pattern.is_none_or(|pattern| matches(pattern, text));
    (!matches).then_some(&["INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE"])
}

fn of_number(limits: &Limits, text: &str) -> Option<Candidates> {
    let number = text.parse::<Decimal>().ok()?;
    let limit = |text: Option<&str>| text.and_then(|text| text.parse::<Decimal>().ok());
    if limit(limits.minimum).is_some_and(|least| number < least) {
        return Some(&["INVALID_INTEGER_MIN_VALUE", "INVALID_PARAMETER_VALUE"]);
    }
    if limit(limits.maximum).is_some_and(|most| number > most) {
        return Some(&["INVALID_INTEGER_MAX_VALUE", "INVALID_PARAMETER_VALUE"]);
    }
    None
}

fn of_count(limits: &Limits, count: usize) -> Option<Candidates> {
    if is_below(count, limits.min_items) {
        return Some(&["INVALID_ARRAY_MIN_ITEMS", "INVALID_ARRAY_LENGTH", "INVALID_PARAMETER_VALUE"]);
    }
    if is_above(count, limits.max_items) {
        return Some(&["INVALID_ARRAY_MAX_ITEMS", "INVALID_ARRAY_LENGTH", "INVALID_PARAMETER_VALUE"]);
    }
    None
}

fn is_below(number: usize, least: Option<u32>) -> bool {
    least.is_some_and(|least| u32::try_from(number).is_ok_and(|number| number < least))
}

fn is_above(number: usize, most: Option<u32>) -> bool {
    most.is_some_and(|most| u32::try_from(number).map_or(true, |number| number > most))
}

/// Whether a pattern matches somewhere in a text. A pattern that is no regular expression limits
/// nothing.
fn matches(pattern: &'static str, text: &str) -> bool {
    thread_local! {
        /// The compiled patterns, by their addresses.
        static COMPILED: RefCell<HashMap<*const str, Option<Regex>>> = RefCell::default();
    }
    COMPILED.with_borrow_mut(|compiled| {
        let regex = compiled.entry(std::ptr::from_ref(pattern)).or_insert_with(|| {
            // Some specs write the flag of ignored case in the form of other languages.
            let (pattern, flags) = pattern.strip_prefix("(?i)").map_or((pattern, ""), |rest| (rest, "i"));
            Regex::with_flags(pattern, flags).ok()
        });
        regex.as_ref().is_none_or(|regex| regex.find(text).is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_beyond_a_limit_has_an_issue() {
        let operation = registry::find_operation("subscriptions", "plans.create").unwrap();
        let text = Limits::NONE.min_length(2).max_length(3);
        let number = Limits::NONE.minimum("-1").maximum("9.5");
        let list = Limits::NONE.min_items(1).max_items(2);
        let pattern = Limits::NONE.pattern("^(?!a)[a-z]+$");
        let any_case = Limits::NONE.pattern("(?i)^pay$");
        let broken = Limits::NONE.pattern("^(?!a");
        for (limits, value, expected) in [
            (text, "\"a\"", Some("INVALID_STRING_MIN_LENGTH")),
            (text, "\"üü\"", None),
            (text, "\"abcd\"", Some("INVALID_STRING_MAX_LENGTH")),
            (text, "5", None),
            (number, "-2", Some("INVALID_INTEGER_MIN_VALUE")),
            (number, "9.5", None),
            (number, "10", Some("INVALID_INTEGER_MAX_VALUE")),
            (list, "[]", Some("INVALID_ARRAY_MIN_ITEMS")),
            (list, "[1,2]", None),
            (list, "[1,2,3]", Some("INVALID_ARRAY_MAX_ITEMS")),
            (pattern, "\"abc\"", Some("INVALID_PARAMETER_SYNTAX")),
            (pattern, "\"bcd\"", None),
            (broken, "\"abc\"", None),
            (any_case, "\"PAY\"", None),
            (any_case, "\"paid\"", Some("INVALID_PARAMETER_SYNTAX")),
        ] {
            let value: Value = serde_json::from_str(value).unwrap();
            let found = issue(Some(operation), &limits, &value);
            // The operation may document another word for the same problem.
            assert_eq!(found.is_some(), expected.is_some(), "{value}");
            if found != Some("INVALID_ARRAY_LENGTH") && found != Some("INVALID_PARAMETER_VALUE") {
                assert_eq!(found, expected, "{value}");
            }
        }
    }
}
