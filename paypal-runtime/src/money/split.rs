//! An amount in parts that add up to it exactly.

use rust_decimal::Decimal;

use super::error::Problem;
use super::{Amount, InvalidAmount};

impl Amount {
    /// So many parts, as equal as can be; the first ones get what is left over, a smallest unit each
    /// (of the decimals it has, where PayPal does not list the currency).
    ///
    /// # Errors
    /// Where there is to be no part.
    pub fn split(self, parts: u32) -> Result<impl ExactSizeIterator<Item = Self>, InvalidAmount> {
        if parts == 0 {
            return Err(InvalidAmount(Problem::Parts));
        }
        let units = self.value.mantissa();
        let (each, left) = (units / i128::from(parts), units % i128::from(parts));
        let parts = usize::try_from(parts).map_err(|_| InvalidAmount(Problem::Range))?;
        Ok((0..parts).map(move |index| {
            let more = i128::try_from(index).is_ok_and(|index| index < left.abs());
            self.of_units(each + if more { left.signum() } else { 0 })
        }))
    }

    /// A part for each weight, in proportion; what is left over goes to those that lost most by it, a smallest unit each.
    ///
    /// ```
    /// use paypal_runtime::Amount;
    ///
    /// let discount = Amount::parse("USD", "-1.00")?;
    /// let parts = discount.allocate(&[70, 20, 10, 0])?;
    /// assert_eq!(parts.iter().map(ToString::to_string).collect::<Vec<_>>(), ["-0.70 USD", "-0.20 USD", "-0.10 USD", "0.00 USD"]);
    /// # Ok::<(), paypal_runtime::InvalidAmount>(())
    /// ```
    ///
    /// # Errors
    /// Where no weight is more than nought, or the amount has too many digits.
    pub fn allocate(self, weights: &[u32]) -> Result<Vec<Self>, InvalidAmount> {
        let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        if total == 0 {
            return Err(InvalidAmount(Problem::Parts));
        }
        let units = self.value.mantissa();
        let mut shares = Vec::with_capacity(weights.len());
        for weight in weights {
            let share = units.checked_mul(i128::from(*weight)).ok_or(InvalidAmount(Problem::Range))?;
            shares.push((share / total, share % total));
        }
        let left = units - shares.iter().map(|(share, _)| share).sum::<i128>();
        let mut losers: Vec<usize> = (0..shares.len()).collect();
        losers.sort_by_key(|index| shares.get(*index).map(|(_, lost)| -lost.abs()));
        for (index, _) in losers.into_iter().zip(0..left.abs()) {
            if let Some((share, _)) = shares.get_mut(index) {
                *share += left.signum();
            }
        }
        Ok(shares.into_iter().map(|(share, _)| self.of_units(share)).collect())
    }

    /// An amount of the same currency and decimals: a part of this one, so never larger.
    fn of_units(self, units: i128) -> Self {
        let value = Decimal::try_from_i128_with_scale(units, self.value.scale()).unwrap_or_default();
        Self { value, ..self }
    }
}
