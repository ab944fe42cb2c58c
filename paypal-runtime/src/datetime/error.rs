//! The error of a text that is not a time or date.

use std::fmt;

/// A text is not a time or date, or the target type cannot hold it.
///
/// The error does not contain the text, which may be a person's date of birth;
/// [`DateTime::as_str`](crate::DateTime::as_str) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDateTime(pub(super) Problem);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    NoTime,
    NoDate,
    OutOfRange,
}

impl InvalidDateTime {
    pub(super) const NO_TIME: Self = Self(Problem::NoTime);
    pub(super) const NO_DATE: Self = Self(Problem::NoDate);
    pub(super) const OUT_OF_RANGE: Self = Self(Problem::OutOfRange);
}

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Problem::NoTime => "the text is not a date and time with an offset",
            Problem::NoDate => "the text is not a date",
            Problem::OutOfRange => "the time is out of the range of the type",
        })
    }
}

impl std::error::Error for InvalidDateTime {}
