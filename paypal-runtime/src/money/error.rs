//! The error of an invalid amount.

use std::fmt;

/// An amount is invalid: a received text is not an amount, or the result of a calculation is not an
/// amount that PayPal accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidAmount(pub(super) Problem);

/// The three letters of a currency code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Letters(pub(super) [u8; 3]);

impl Letters {
    pub(super) fn as_str(&self) -> &str {
        // Made of letters of ASCII alone.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Currency,
    Number,
    Decimals(Letters, u32),
    Range,
    Mixed(Letters, Letters),
    NotPositive,
    Parts,
}

/// The kind of an [`InvalidAmount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidAmountKind {
    /// The currency is not a code of three letters, or its number of decimals is needed and
    /// unknown.
    Currency,
    /// The value is not a number.
    Number,
    /// The value has more decimals than the currency.
    Decimals,
    /// The value has more digits than the calculation can hold.
    Range,
    /// Two amounts of different currencies were added.
    Mixed,
    /// The amount must be greater than zero and is not.
    NotPositive,
    /// An amount cannot be split into zero parts.
    Parts,
}

impl InvalidAmount {
    /// Returns the kind of the error.
    pub fn kind(&self) -> InvalidAmountKind {
        match self.0 {
            Problem::Currency => InvalidAmountKind::Currency,
            Problem::Number => InvalidAmountKind::Number,
            Problem::Decimals(..) => InvalidAmountKind::Decimals,
            Problem::Range => InvalidAmountKind::Range,
            Problem::Mixed(..) => InvalidAmountKind::Mixed,
            Problem::NotPositive => InvalidAmountKind::NotPositive,
            Problem::Parts => InvalidAmountKind::Parts,
        }
    }
}

impl fmt::Display for InvalidAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Problem::Currency => f.write_str(
                "the currency is not a code of three letters, or its number of decimals is unknown",
            ),
            Problem::Number => f.write_str("the value is not a decimal number"),
            Problem::Decimals(currency, decimals) => {
                write!(f, "an amount in {currency} has at most {decimals} decimals")
            }
            Problem::Range => f.write_str("the amount has too many digits"),
            Problem::Mixed(left, right) => write!(f, "amounts in {left} and {right} cannot be added"),
            Problem::NotPositive => f.write_str("the amount must be greater than zero"),
            Problem::Parts => f.write_str("an amount cannot be split into zero parts"),
        }
    }
}

impl std::error::Error for InvalidAmount {}
