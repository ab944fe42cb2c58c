//! Exact amounts: decimals of 38 digits, 9 of them after the point.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

/// The digits after the point that an amount has at most. With 38 digits in all, amounts are a
/// `DECIMAL(38, 9)` of every engine, and a `NUMERIC` of BigQuery.
pub const SCALE: u32 = 9;
/// Amounts have at most 38 digits.
const LIMIT: i128 = 10_i128.pow(38);

/// An exact decimal number. It is never rounded.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// The number times 10⁹.
    units: i128,
    /// The digits after the point with which it was received, and is written as text.
    decimals: u32,
}

/// A text is no decimal number, or has more digits than an [`Amount`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidAmount;

impl Amount {
    /// Returns the number times 10⁹.
    pub fn units(self) -> i128 {
        self.units
    }

    /// Creates an amount from the number times 10⁹; `None` beyond 38 digits.
    pub fn of_units(units: i128) -> Option<Self> {
        let mut decimals = SCALE;
        let mut rest = units;
        while decimals > 0 && rest % 10 == 0 {
            rest /= 10;
            decimals -= 1;
        }
        (units.abs() < LIMIT).then_some(Self { units, decimals })
    }

    /// Returns the sum; `None` beyond 38 digits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let units = self.units.checked_add(other.units).filter(|units| units.abs() < LIMIT)?;
        Some(Self { units, decimals: self.decimals.max(other.decimals) })
    }

    /// Returns the difference; `None` beyond 38 digits.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated())
    }

    /// Returns the amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { units: -self.units, decimals: self.decimals }
    }

    /// Returns zero.
    #[must_use]
    pub const fn zero() -> Self {
        Self { units: 0, decimals: 0 }
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.units == 0
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.units == other.units
    }
}

impl Eq for Amount {}

impl Serialize for Amount {
    /// Writes the text: JSON numbers would be rounded by many readers.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for Amount {
    type Err = InvalidAmount;

    fn from_str(text: &str) -> Result<Self, InvalidAmount> {
        let text = text.trim();
        let (is_negative, digits) = match text.strip_prefix(['-', '+']) {
            Some(rest) => (text.starts_with('-'), rest),
            None => (false, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() + part.len() == 0 || !is_digits(whole) || !is_digits(part) {
            return Err(InvalidAmount);
        }
        // Zeros beyond the scale do not change the number.
        let kept = part.trim_end_matches('0');
        let kept = if kept.len() < part.len() && part.len() <= SCALE as usize { part } else { kept };
        let decimals = u32::try_from(kept.len()).ok().filter(|decimals| *decimals <= SCALE);
        let decimals = decimals.ok_or(InvalidAmount)?;
        let mut units: i128 = 0;
        for byte in whole.bytes().chain(kept.bytes()) {
            let digit = i128::from(byte - b'0');
            units = units.checked_mul(10).and_then(|units| units.checked_add(digit)).ok_or(InvalidAmount)?;
        }
        let units = units.checked_mul(10_i128.pow(SCALE - decimals)).filter(|units| *units < LIMIT);
        let units = units.ok_or(InvalidAmount)?;
        Ok(Self { units: if is_negative { -units } else { units }, decimals })
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let units = self.units.unsigned_abs() / 10_u128.pow(SCALE - self.decimals);
        let one = 10_u128.pow(self.decimals);
        write!(f, "{sign}{}", units / one)?;
        match self.decimals {
            0 => Ok(()),
            decimals => write!(f, ".{:0width$}", units % one, width = decimals as usize),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_read_and_written_exactly() {
        for (text, units, written) in [
            ("0", 0, "0"),
            ("12.30", 12_300_000_000, "12.30"),
            ("-0.01", -10_000_000, "-0.01"),
            ("+5", 5_000_000_000, "5"),
            (".5", 500_000_000, "0.5"),
            ("1.0000000000000", 1_000_000_000, "1"),
            ("99999999999999999999999999999.999999999", LIMIT - 1, "99999999999999999999999999999.999999999"),
        ] {
            let amount: Amount = text.parse().unwrap();
            assert_eq!(amount.units(), units, "{text}");
            assert_eq!(amount.to_string(), written);
        }
    }

    #[test]
    fn texts_that_do_not_fit_are_refused() {
        for text in ["", "-", ".", "1,5", "1e3", "NaN", "0.0000000001", "100000000000000000000000000000", "१"]
        {
            assert_eq!(text.parse::<Amount>(), Err(InvalidAmount), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_amount_is_read_as_it_was_written(units in -LIMIT + 1..LIMIT) {
            let amount = Amount::of_units(units).unwrap();
            prop_assert_eq!(amount.to_string().parse::<Amount>().unwrap().units(), units);
        }
    }
}
