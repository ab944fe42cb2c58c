//! Checks regular expressions.

use regex_syntax::ast::{ErrorKind, parse::ParserBuilder};

/// The maximum length of a checked pattern: the parser's memory grows with the length.
const MAX_LENGTH: usize = 10_000;

/// A problem with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The pattern is invalid in every language.
    Broken(String),
    /// The pattern is valid only in some languages.
    NotEverywhere(String),
    /// The pattern may match anywhere in a value.
    Unanchored,
}

/// Returns the problem with a pattern, if it has one.
pub(super) fn fault(pattern: &str) -> Option<Fault> {
    if pattern.len() > MAX_LENGTH {
        return Some(Fault::NotEverywhere(format!("it is longer than {MAX_LENGTH} bytes")));
    }
    match ParserBuilder::new().nest_limit(100).build().parse(pattern) {
        Ok(_) => (!is_anchored(pattern)).then_some(Fault::Unanchored),
        Err(error) => {
            let reason = error.kind().to_string();
            Some(match error.kind() {
                ErrorKind::ClassRangeInvalid
                | ErrorKind::ClassUnclosed
                | ErrorKind::EscapeUnexpectedEof
                | ErrorKind::GroupUnclosed
                | ErrorKind::GroupUnopened
                | ErrorKind::RepetitionCountInvalid
                | ErrorKind::RepetitionMissing => Fault::Broken(reason),
                _ => Fault::NotEverywhere(reason),
            })
        }
    }
}

/// Returns whether the pattern is anchored at both ends, after an optional flag `(?i)`.
fn is_anchored(pattern: &str) -> bool {
    let inner = pattern.strip_prefix("(?i)").unwrap_or(pattern);
    let is_bound = |text: &str| text.starts_with('^') && text.ends_with('$');
    // These patterns match everything, so an anchor would change nothing.
    matches!(inner, "" | ".*") || is_bound(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fault_distinguishes_invalid_from_unportable_patterns() {
        let broken = |pattern| matches!(fault(pattern), Some(Fault::Broken(_)));
        let unusual = |pattern| matches!(fault(pattern), Some(Fault::NotEverywhere(_)));
        for pattern in ["^[0-9A-Za-z_-.]+$", "^(a$", "^a)$", "^[a$", "^(*)$", "^a{3,2}$"] {
            assert!(broken(pattern), "{pattern}: {:?}", fault(pattern));
        }
        for pattern in [r"^(?!\d+$)\w+$", r"^(a)\1$", "(?<=a)b"] {
            assert!(unusual(pattern), "{pattern}: {:?}", fault(pattern));
        }
        assert!(unusual(&"(".repeat(20_000)));
    }

    #[test]
    fn fault_reports_a_pattern_without_both_anchors() {
        for pattern in ["^a$", "(?i)^a$", ".*", ""] {
            assert_eq!(fault(pattern), None, "{pattern}");
        }
        for pattern in ["a", "^a", "a$", "[0-9]{3,4}"] {
            assert_eq!(fault(pattern), Some(Fault::Unanchored), "{pattern}");
        }
    }
}
