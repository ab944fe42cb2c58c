//! The error of an invalid amount.

use std::fmt;

use super::CurrencyCode;

/// An amount is invalid: a received text is not an amount, or the result of a calculation is not an
/// amount that PayPal accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidAmount(pub(super) Problem);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Currency,
    Number,
    Decimals(CurrencyCode, u32),
    Range,
    Mixed(CurrencyCode, CurrencyCode),
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
