//! Why there is no such amount.

use std::fmt;

/// There is no such amount: what was received is none, or a sum is none that PayPal could take.
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

/// What is wrong with an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidAmountKind {
    /// The currency is not a code of three letters, or its decimals are not known where they are needed.
    Currency,
    /// The value is no number.
    Number,
    /// The value has more decimals than the currency.
    Decimals,
    /// The value has more digits than can be counted with.
    Range,
    /// Two currencies in one sum.
    Mixed,
    /// The amount is nought or less where it must be more.
    NotPositive,
    /// An amount can't be split into no parts.
    Parts,
}

impl InvalidAmount {
    /// What is wrong.
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
            Problem::Currency => {
                f.write_str("the currency is not a code of three letters that is known here")
            }
            Problem::Number => f.write_str("the value is no decimal number"),
            Problem::Decimals(currency, decimals) => {
                write!(f, "an amount in {currency} has at most {decimals} decimals")
            }
            Problem::Range => f.write_str("the amount has more digits than can be counted with"),
            Problem::Mixed(left, right) => write!(f, "{left} and {right} don't go into one sum"),
            Problem::NotPositive => f.write_str("the amount must be more than nought"),
            Problem::Parts => f.write_str("an amount can't be split into no parts"),
        }
    }
}

impl std::error::Error for InvalidAmount {}
