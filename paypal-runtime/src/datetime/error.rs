//! Why a text gives no time.

use std::fmt;

/// A text is no time, or one that the type asked for can't hold.
///
/// It does not say the text, which may be somebody's date of birth; [`DateTime::as_str`](crate::DateTime::as_str) does.
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
            Problem::NoTime => "the text is no date and time with an offset",
            Problem::NoDate => "the text is no date",
            Problem::OutOfRange => "the time lies beyond what the type can hold",
        })
    }
}

impl std::error::Error for InvalidDateTime {}
