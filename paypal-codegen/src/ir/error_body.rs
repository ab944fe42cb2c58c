//! Describes the bodies of error responses.

use std::fmt;

use super::{RustName, TypeRef};

/// The body of an error response that the spec describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorBody {
    /// The statuses of the response.
    pub statuses: Statuses,
    /// The content of the body.
    pub content: ErrorContent,
    /// The variant of the operation's enum, if its error bodies are of several types; bodies of the
    /// same type have the same variant. Empty until the pass `errors` has run.
    pub variant: RustName,
    /// The JSON pointer of the response.
    pub pointer: String,
}

/// The content of an error body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorContent {
    /// JSON.
    Json(TypeRef),
    /// Plain text.
    Text,
}

impl ErrorContent {
    /// Returns the type of the JSON.
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Text => None,
        }
    }

    /// Returns the type of the JSON for a change.
    pub fn ty_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Text => None,
        }
    }
}

/// The statuses for which the spec describes a response. The order is the one in which a status is
/// looked up: a single status comes before its range, and a range before the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statuses {
    /// One status: `404`.
    One(u16),
    /// A range: `4XX`.
    Range(u8),
    /// All statuses that are not listed: `default`.
    Rest,
}

impl Statuses {
    /// Reads the key of a response; `None` if it is no status, or if it is a success.
    pub fn of_error(key: &str) -> Option<Self> {
        let is_error = |digit: &u8| (3..=5).contains(digit);
        if key == "default" {
            return Some(Self::Rest);
        }
        if let Some(digit) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
            return digit.parse().ok().filter(is_error).map(Self::Range);
        }
        key.parse().ok().filter(|status| (300..600).contains(status)).map(Self::One)
    }
}

/// Writes the statuses as OpenAPI does: `404`, `4XX` or `default`.
impl fmt::Display for Statuses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(status) => write!(f, "{status}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Rest => f.write_str("default"),
        }
    }
}

/// The type of the error bodies of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorType<'a> {
    /// The spec describes none.
    None,
    /// All described bodies have this content.
    Same(&'a ErrorContent),
    /// The type depends on the status: an enum with a variant for each type.
    Several,
}

impl<'a> ErrorType<'a> {
    /// Returns the type of several bodies.
    pub fn of(bodies: &'a [ErrorBody]) -> Self {
        match bodies {
            [] => Self::None,
            [first, rest @ ..] if rest.iter().all(|other| other.content == first.content) => {
                Self::Same(&first.content)
            }
            _ => Self::Several,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_of_errors_are_read_and_written() {
        let table = [
            ("404", Some(Statuses::One(404))),
            ("302", Some(Statuses::One(302))),
            ("4XX", Some(Statuses::Range(4))),
            ("default", Some(Statuses::Rest)),
            ("200", None),
            ("2XX", None),
            ("99", None),
            ("XX", None),
            ("x-note", None),
        ];
        for (key, expected) in table {
            assert_eq!(Statuses::of_error(key), expected, "{key}");
            assert_eq!(expected.map(|it| it.to_string()), expected.map(|_| key.to_owned()));
        }
        assert_eq!(Statuses::of_error("5xx"), Some(Statuses::Range(5)));
    }
}
