//! Checks the value of a parameter by its type and the limits in the registry, before anything is
//! sent.

use std::str::FromStr;

use paypal_generated::model::ValueKind;
use paypal_generated::registry::Limits;
use regress::Regex;
use rust_decimal::Decimal;

use super::find::nearest;
use super::parameter::Flag;
use super::words::first_sentence;
use crate::error::{Error, Result};

/// Checks the values of a parameter. PayPal may accept more than its specs say, so the user can
/// leave the check out.
///
/// # Errors
///
/// Fails with what the value should be.
pub(crate) fn check(flag: &Flag, values: &[String]) -> Result<()> {
    let parameter = flag.parameter;
    let fail = |value: &str, why: String| {
        let error = Error::usage(format!("{} {value:?}: {why}", flag.shown()));
        error.help(format!("{}. --no-check sends it as it is", first_sentence(&flag.meaning)))
    };
    let ValueKind::List(element) = parameter.kind else {
        let value = values.last().map_or("", String::as_str);
        return problem(&parameter.kind, parameter.limits(""), value)
            .map_or(Ok(()), |why| Err(fail(value, why)));
    };
    let elements: Vec<&str> = values.iter().flat_map(|value| value.split(',')).collect();
    if let Some(limits) = parameter.limits("") {
        let most = limits.max_items.and_then(|most| usize::try_from(most).ok());
        if most.is_some_and(|most| elements.len() > most) {
            let most = most.unwrap_or_default();
            return Err(fail(&elements.join(","), format!("at most {most} values are allowed")));
        }
    }
    for value in elements {
        if let Some(why) = problem(element, parameter.limits("*"), value) {
            return Err(fail(value, why));
        }
    }
    Ok(())
}

/// Returns what is wrong with a value, if anything is.
fn problem(kind: &ValueKind, limits: Option<&Limits>, value: &str) -> Option<String> {
    let wrong_type = match kind {
        ValueKind::Boolean => (!matches!(value, "true" | "false")).then_some("it must be true or false"),
        ValueKind::Integer => value.parse::<i64>().is_err().then_some("it must be a whole number"),
        ValueKind::Unsigned => value.parse::<u64>().is_err().then_some("it must be a whole number"),
        ValueKind::Number => Decimal::from_str(value).is_err().then_some("it must be a number"),
        ValueKind::DateTime => {
            (!kind.accepts(value)).then_some("it must be a time, such as 2024-01-31T12:00:00Z")
        }
        ValueKind::Date => (!kind.accepts(value)).then_some("it must be a date, such as 2024-01-31"),
        ValueKind::Enum(known) => return unknown(known, value),
        ValueKind::Nullable(inner) => return problem(inner, limits, value),
        _ => None,
    };
    wrong_type.map(str::to_owned).or_else(|| beyond(kind, limits?, value))
}

/// Returns that a value is none of the known ones, with the nearest or all of them.
pub(crate) fn unknown(known: &[&str], value: &str) -> Option<String> {
    if known.contains(&value) {
        return None;
    }
    let same = |other: &&&str| other.eq_ignore_ascii_case(value);
    let near = known.iter().find(same).map(|other| (*other).to_owned());
    let near = near.or_else(|| nearest(value, known.iter().map(|other| (*other).to_owned())));
    Some(match near {
        Some(near) => format!("it is no known value; did you mean {near}?"),
        None => format!("it is no known value; known are {}", known.join(", ")),
    })
}

/// Returns which limit a value exceeds.
fn beyond(kind: &ValueKind, limits: &Limits, value: &str) -> Option<String> {
    if matches!(kind, ValueKind::Integer | ValueKind::Unsigned | ValueKind::Number) {
        let number = Decimal::from_str(value).ok()?;
        let limit = |text: Option<&str>| text.and_then(|text| Decimal::from_str(text).ok());
        return match (limit(limits.minimum), limit(limits.maximum)) {
            (Some(least), _) if number < least => Some(format!("it must be at least {least}")),
            (_, Some(most)) if number > most => Some(format!("it must be at most {most}")),
            _ => None,
        };
    }
    let length = u32::try_from(value.chars().count()).unwrap_or(u32::MAX);
    match (limits.min_length, limits.max_length) {
        (Some(least), _) if length < least => {
            return Some(format!("it must have at least {least} characters"));
        }
        (_, Some(most)) if length > most => return Some(format!("it must have at most {most} characters")),
        _ => {}
    }
    let pattern = limits.pattern?;
    (!matches(pattern, value)).then(|| format!("it must match the pattern {pattern}"))
}

fn matches(pattern: &str, value: &str) -> bool {
    // Some specs write the flag of ignored case in the form of other languages.
    let (pattern, flags) = pattern.strip_prefix("(?i)").map_or((pattern, ""), |rest| (rest, "i"));
    // A pattern that is no regular expression refuses nothing.
    Regex::with_flags(pattern, flags).map_or(true, |regex| regex.find(value).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{find, flags};

    fn checked(api: &str, operation: &str, flag: &str, value: &str) -> Result<()> {
        let flags = flags(find(api, operation).unwrap());
        check(flags.iter().find(|it| it.name == flag).unwrap(), &[value.to_owned()])
    }

    #[test]
    fn values_are_checked_by_type_and_limits() {
        let table = [
            ("transactions", "search", "page-size", "500", ""),
            ("transactions", "search", "page-size", "501", "it must be at most 500"),
            ("transactions", "search", "page-size", "0", "it must be at least 1"),
            ("transactions", "search", "page-size", "ten", "it must be a whole number"),
            ("transactions", "search", "start-date", "2024-01-31T00:00:00Z", ""),
            ("transactions", "search", "start-date", "2024-01-31", "it must be a time"),
            ("invoicing", "list-invoices", "total-required", "yes", "it must be true or false"),
            ("orders", "get", "id", "5O190127TN364715T", ""),
            ("orders", "get", "id", "5o19", "it must match the pattern ^[A-Z0-9]+$"),
            ("orders", "get", "id", &"A".repeat(40), "it must have at most 36 characters"),
            ("disputes", "list", "dispute-state", "REQUIRED_ACTION", ""),
            ("disputes", "list", "dispute-state", "required_action", "did you mean REQUIRED_ACTION?"),
            ("subscriptions", "list", "statuses", "ACTIVE,SUSPENDED", ""),
            ("subscriptions", "list", "statuses", "ACTIVE,GONE", "it is no known value"),
        ];
        for (api, operation, flag, value, expected) in table {
            let outcome = checked(api, operation, flag, value);
            match expected {
                "" => outcome.unwrap(),
                why => {
                    let error = outcome.unwrap_err();
                    assert!(error.message().contains(why), "{error}");
                    assert!(error.help_line().unwrap().contains("--no-check"), "{error:?}");
                }
            }
        }
    }
}
