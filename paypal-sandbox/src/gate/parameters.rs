//! Checks the parameters of the path, the query and the headers against the registry.

use http::HeaderMap;
use paypal_generated::{
    model::ValueKind,
    registry::{OperationEntry, ParameterEntry, ParameterPlace},
};
use serde_json::Value;

use super::limits;
use crate::{
    error::{Detail, Failure, Problems},
    route::{Parameters, Query},
};

/// Headers that are checked elsewhere.
const CHECKED_ELSEWHERE: [&str; 4] = ["Authorization", "Content-Type", "PayPal-Request-Id", "Accept"];

/// Checks all parameters of a request.
pub(crate) fn check(
    operation: &'static OperationEntry,
    path: &Parameters,
    query: &Query,
    headers: &HeaderMap,
) -> Result<(), Failure> {
    let mut problems = Problems::default();
    for parameter in operation.parameters {
        let elsewhere = CHECKED_ELSEWHERE.iter().any(|name| name.eq_ignore_ascii_case(parameter.name));
        let value = match parameter.place {
            ParameterPlace::Path => Some(path.get(parameter.name)),
            ParameterPlace::Query => query.get(parameter.name),
            ParameterPlace::Header if elsewhere => continue,
            // No operation of PayPal has a cookie.
            ParameterPlace::Cookie => continue,
            ParameterPlace::Header => headers.get(parameter.name).and_then(|value| value.to_str().ok()),
        };
        match value {
            Some(value) => one(operation, parameter, value, &mut problems),
            None if parameter.required => {
                problems.malformed(at(parameter, Detail::new("MISSING_REQUIRED_PARAMETER")));
            }
            None => {}
        }
    }
    problems.into_result()
}

fn one(operation: &OperationEntry, parameter: &ParameterEntry, value: &str, problems: &mut Problems) {
    let issue = match &parameter.kind {
        ValueKind::List(element) => value.split(',').find_map(|value| wrong(element, value)),
        kind => wrong(kind, value),
    };
    let issue = issue.or_else(|| beyond(operation, parameter, value));
    if let Some(issue) = issue {
        problems.malformed(at(parameter, Detail::new(issue)).value(value));
    }
}

/// Returns the issue with a value, if any.
fn wrong(kind: &ValueKind, value: &str) -> Option<&'static str> {
    let is_fine = match kind {
        ValueKind::Boolean => matches!(value, "true" | "false"),
        ValueKind::Integer => value.parse::<i64>().is_ok(),
        ValueKind::Unsigned => value.parse::<u64>().is_ok(),
        ValueKind::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
        ValueKind::Enum(known) => {
            return (!known.contains(&value)).then_some("INVALID_PARAMETER_VALUE");
        }
        ValueKind::Nullable(inner) => return wrong(inner, value),
        kind if kind.is_format() => kind.accepts(value),
        _ => true,
    };
    (!is_fine).then_some("INVALID_PARAMETER_SYNTAX")
}

/// Returns the issue with a value beyond the limits of its parameter.
fn beyond(operation: &OperationEntry, parameter: &ParameterEntry, value: &str) -> Option<&'static str> {
    // An id that can't exist is not found, as every other unknown one.
    let limits = parameter.limits("").filter(|_| parameter.place != ParameterPlace::Path)?;
    let value = match parameter.kind {
        ValueKind::Integer | ValueKind::Unsigned | ValueKind::Number => serde_json::from_str(value).ok()?,
        ValueKind::List(_) => value.split(',').map(Value::from).collect(),
        // A time in any form that PayPal writes is read, also in those that the pattern excludes.
        ref kind if kind.is_format() => return None,
        _ => Value::from(value),
    };
    limits::issue(Some(operation), limits, &value)
}

/// Adds the place of a parameter.
fn at(parameter: &ParameterEntry, detail: Detail) -> Detail {
    match parameter.place {
        ParameterPlace::Path => detail.parameter("path", parameter.name),
        ParameterPlace::Query => detail.parameter("query", parameter.name),
        ParameterPlace::Header | ParameterPlace::Cookie => detail.header(parameter.name),
    }
}
