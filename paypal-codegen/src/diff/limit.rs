//! Compares limits and patterns: whether one is tightened, and whether it limits anything at all.

use std::cmp::Ordering;

/// Maxima that stand for "no limit": the largest values of machine integers.
const NO_MAXIMUM: [&str; 6] = [
    "2147483647",
    "4294967295",
    "9007199254740991",
    "9223372036854775807",
    "18446744073709551615",
    "2147483648",
];

/// Maxima of lengths and counts that stand for "no limit" as well.
const NO_LENGTH: [&str; 2] = ["32767", "65535"];

/// Returns whether a limit such as `minLength 0` or `maxLength 2147483647` allows every value.
pub(super) fn says_nothing(limit: &str) -> bool {
    let Some((keyword, value)) = limit.split_once(' ') else { return false };
    match keyword {
        "minLength" | "minItems" => number(value) == Some(0.0),
        "maxLength" | "maxItems" => NO_MAXIMUM.contains(&value) || NO_LENGTH.contains(&value),
        "maximum" => NO_MAXIMUM.contains(&value),
        "minimum" => value.strip_prefix('-').is_some_and(|value| NO_MAXIMUM.contains(&value)),
        _ => false,
    }
}

/// Returns the reason why a value that satisfied the old limit may violate the new one.
pub(super) fn tightened(before: Option<&str>, after: Option<&str>) -> Option<String> {
    let after = after.filter(|after| !says_nothing(after))?;
    let (keyword, now) = after.split_once(' ')?;
    let was = before.filter(|before| !says_nothing(before)).and_then(|before| before.split_once(' '));
    let order = was.map(|(_, was)| compare(now, was));
    let is_tighter = match (keyword.starts_with("min"), order) {
        (_, None) => true,
        (true, Some(order)) => order == Ordering::Greater,
        (false, Some(order)) => order == Ordering::Less,
    };
    is_tighter.then(|| match was {
        Some((_, was)) => format!("{after}, it was {was}"),
        None => format!("{after} is new"),
    })
}

/// Compares two numbers; their texts if they are no numbers.
fn compare(now: &str, was: &str) -> Ordering {
    match (number(now), number(was)) {
        (Some(now), Some(was)) => now.total_cmp(&was),
        _ => now.cmp(was),
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

/// Returns the reason why a text that satisfied the old pattern may violate the new one. Two
/// patterns are not compared, so any other pattern may.
pub(super) fn pattern_tightened(before: Option<&str>, after: Option<&str>) -> Option<String> {
    let after = after.filter(|after| !matches_everything(after))?;
    Some(match before.filter(|before| !matches_everything(before)) {
        Some(_) => format!("the pattern is `{after}` now"),
        None => format!("the pattern `{after}` is new"),
    })
}

/// Returns the reason why a text may violate a new format. PayPal's own names of formats, such as
/// `ppaas_common_currency_code_v2`, state no rule.
pub(super) fn format_tightened(after: Option<&str>) -> Option<String> {
    let after = after.filter(|after| KNOWN_FORMATS.contains(after))?;
    Some(format!("the format is `{after}` now"))
}

/// The formats of OpenAPI and JSON Schema that restrict a text or a number.
const KNOWN_FORMATS: [&str; 16] = [
    "date-time",
    "date",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uuid",
    "regex",
    "byte",
    "int32",
    "int64",
];

/// Returns whether a pattern matches every text, such as `^.*$` and `^[\s\S]*$`.
pub(super) fn matches_everything(pattern: &str) -> bool {
    let mut inner = pattern.strip_prefix('^').unwrap_or(pattern);
    inner = inner.strip_suffix('$').unwrap_or(inner);
    while let Some(rest) = group(inner) {
        inner = rest;
    }
    if inner.is_empty() {
        // `^` and `$` alone find a place in every text; together they match only the empty text.
        return !(pattern.starts_with('^') && pattern.ends_with('$'));
    }
    let any = inner.strip_suffix("*?").or_else(|| inner.strip_suffix('*'));
    any.is_some_and(is_any_character)
}

/// Returns the inside of a pattern that is one group.
fn group(pattern: &str) -> Option<&str> {
    let inside = pattern.strip_prefix('(')?.strip_suffix(')')?;
    let inside = inside.strip_prefix("?:").unwrap_or(inside);
    (!inside.contains(['(', ')', '|'])).then_some(inside)
}

/// Returns whether a part of a pattern matches any single character.
fn is_any_character(part: &str) -> bool {
    let inside = part.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    if let Some(inside) = inside {
        let inside = inside.strip_prefix("?:").unwrap_or(inside);
        return inside.split('|').any(|one| is_any_character(one) || one == ".");
    }
    const CLASSES: [&str; 9] =
        [".", r"[\s\S]", r"[\S\s]", r"[\d\D]", r"[\D\d]", r"[\w\W]", r"[\W\w]", "[^]", r"[.\s\S]"];
    CLASSES.contains(&part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_that_match_everything_are_recognized() {
        let all = [
            "^.*$",
            ".*",
            r"^[\s\S]*$",
            r"^[\S\s]*$",
            r"^(.|\r?\n)*$",
            "^(.*)$",
            "^(?:.*)$",
            "^[^]*$",
            "^",
            "^.*?$",
            r"^(?:.|\n)*$",
        ];
        for pattern in all {
            assert!(matches_everything(pattern), "{pattern}");
        }
        let some = [
            "^.+$",
            "^[A-Z]*$",
            "^$",
            "^.{0,127}$",
            "^a*$",
            "^(a|b)*$",
            r"^\S*$",
            "^(.*)@(.*)$",
            "^.*a$",
            r"^\.*$",
        ];
        for pattern in some {
            assert!(!matches_everything(pattern), "{pattern}");
        }
    }

    #[test]
    fn limits_that_allow_every_value_are_recognized() {
        for limit in
            ["minLength 0", "minItems 0", "maxLength 2147483647", "maxItems 32767", "maximum 2147483647"]
        {
            assert!(says_nothing(limit), "{limit}");
        }
        for limit in ["minLength 1", "minimum 0", "maximum 32767", "maxLength 255", "maxItems 0"] {
            assert!(!says_nothing(limit), "{limit}");
        }
    }

    #[test]
    fn limits_are_compared_as_numbers() {
        assert!(tightened(Some("maxLength 127"), Some("maxLength 25")).is_some());
        assert!(tightened(Some("maxLength 25"), Some("maxLength 127")).is_none());
        assert!(tightened(Some("maxLength 2147483647"), Some("maxLength 127")).is_some());
        assert!(tightened(Some("minimum -1.5"), Some("minimum -1")).is_some());
    }
}
