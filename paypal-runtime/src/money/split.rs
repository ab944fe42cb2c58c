//! Splits an amount into parts that add up to it exactly.

use rust_decimal::Decimal;

use super::error::Problem;
use super::{Amount, InvalidAmount};

impl Amount {
    /// Splits the amount into `parts` parts that are as equal as possible. The first parts get the
    /// remainder, one smallest unit each. If PayPal does not list the currency, the smallest unit
    /// is that of the amount's own decimals.
    ///
    /// # Errors
    /// Fails if `parts` is zero.
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

    /// Splits the amount in proportion to the weights. The remainder goes to the parts that
    /// rounding reduced most, one smallest unit each.
    ///
    /// ```
    /// use paypal_runtime::Amount;
    ///
    /// let discount = Amount::parse("USD", "-1.00")?;
    /// let parts = discount.allocate(&[70, 20, 10, 0])?;
    /// let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
    /// assert_eq!(parts, ["-0.70 USD", "-0.20 USD", "-0.10 USD", "0.00 USD"]);
    /// # Ok::<(), paypal_runtime::InvalidAmount>(())
    /// ```
    ///
    /// # Errors
    /// Fails if no weight is greater than zero, or if the amount has too many digits.
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

    /// Returns an amount of the same currency and decimals. `units` is a part of this amount, so it
    /// always fits.
    fn of_units(self, units: i128) -> Self {
        let value = Decimal::try_from_i128_with_scale(units, self.value.scale()).unwrap_or_default();
        Self { value, ..self }
    }
}
