//! PayPal's test values: texts in a request that make an operation answer in a certain way. The
//! file `test_values.tsv` has them, with the pages they come from and when these were read.

use std::sync::LazyLock;

use serde_json::Value;

use crate::apis::Exchange;

/// A test value of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TestValue {
    api: &'static str,
    operation: &'static str,
    place: Place,
    pub(crate) value: &'static str,
    /// The status of the answer.
    pub(crate) status: u16,
    /// What the answer says: an issue, the name of an error or a code of a processor; `None` for a
    /// success, and for an error without an issue.
    pub(crate) result: Option<&'static str>,
}

/// Where a value is in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// A JSON pointer into the body.
    Body(&'static str),
    /// A parameter of the path.
    Path(&'static str),
}

static VALUES: LazyLock<Vec<TestValue>> =
    LazyLock::new(|| lines().filter_map(|line| TestValue::parse(line).ok()).collect());

/// The lines of the file that are values.
fn lines() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("test_values.tsv").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl TestValue {
    fn parse(line: &'static str) -> Result<Self, &'static str> {
        let mut columns = line.split('\t');
        let mut next = || columns.next().filter(|text| !text.is_empty()).ok_or("a column is missing");
        let (api, operation, place, value) = (next()?, next()?, next()?, next()?);
        let status = next()?.parse().map_err(|_| "the status is no number")?;
        let result = Some(next()?).filter(|result| *result != "-");
        let parameter = place.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let place = parameter.map_or(Place::Body(place), Place::Path);
        Ok(Self { api, operation, place, value, status, result })
    }

    /// Whether a request has the value.
    fn is_in(&self, exchange: &Exchange<'_>) -> bool {
        let found = match self.place {
            Place::Body(pointer) => exchange.body.pointer(pointer).and_then(Value::as_str),
            Place::Path(name) => Some(exchange.path.get(name)),
        };
        found == Some(self.value)
    }
}

/// Finds the test value that a request for an operation has.
pub(crate) fn of_request(exchange: &Exchange<'_>, api: &str, operation: &str) -> Option<&'static TestValue> {
    VALUES.iter().find(|one| one.api == api && one.operation == operation && one.is_in(exchange))
}

/// Finds a test value of an API by its text.
pub(crate) fn of_text(api: &str, text: &str) -> Option<&'static TestValue> {
    VALUES.iter().find(|one| one.api == api && one.value == text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use paypal_generated::registry;

    use super::*;

    #[test]
    fn every_line_is_a_value_of_an_operation() {
        let mut seen = BTreeSet::new();
        for line in lines() {
            let parsed = TestValue::parse(line).unwrap_or_else(|problem| panic!("{problem}: {line}"));
            let operation = registry::find_operation(parsed.api, parsed.operation);
            let operation = operation.unwrap_or_else(|| panic!("no such operation: {line}"));
            if let Place::Path(name) = parsed.place {
                assert!(operation.path.contains(&format!("{{{name}}}")), "{line}");
            }
            assert!(seen.insert((parsed.api, parsed.operation, parsed.value)), "twice: {line}");
        }
        assert_eq!(seen.len(), VALUES.len());
        for line in ["", "a\tb\tc\td\t1", "a\tb\tc\td\tx\t-", "a\tb\t\td\t1\t-"] {
            assert!(TestValue::parse(line).is_err(), "{line}");
        }
    }
}
