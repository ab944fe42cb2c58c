//! Sums and products of amounts. Inexact results need a rounding mode, and different currencies are
//! an error.

use rust_decimal::Decimal;

use super::error::Problem;
use super::rounding::round;
use super::{Amount, CurrencyCode, InvalidAmount, Rounding};

const RANGE: InvalidAmount = InvalidAmount(Problem::Range);

impl Amount {
    /// Adds two amounts.
    ///
    /// # Errors
    /// Fails if the currencies differ, or if the sum has too many digits.
    pub fn checked_add(self, other: Self) -> Result<Self, InvalidAmount> {
        if self.currency != other.currency {
            return Err(InvalidAmount(Problem::Mixed(self.currency.0, other.currency.0)));
        }
        // `Decimal` would round a result with too many digits; integers report the overflow.
        let scale = self.value.scale().max(other.value.scale());
        let units = |amount: Self| {
            amount.value.mantissa().checked_mul(10_i128.pow(scale.saturating_sub(amount.value.scale())))
        };
        let sum = units(self).zip(units(other)).and_then(|(left, right)| left.checked_add(right));
        self.with(sum, scale)
    }

    /// Subtracts `other` from this amount.
    ///
    /// # Errors
    /// Fails if the currencies differ, or if the difference has too many digits.
    pub fn checked_sub(self, other: Self) -> Result<Self, InvalidAmount> {
        self.checked_add(other.negated())
    }

    /// Multiplies the amount by an integer.
    ///
    /// # Errors
    /// Fails if the product has too many digits.
    pub fn checked_mul(self, times: i64) -> Result<Self, InvalidAmount> {
        self.with(self.value.mantissa().checked_mul(i128::from(times)), self.value.scale())
    }

    /// Multiplies the amount by a decimal factor, such as a tax rate. The exact product is rounded
    /// once, to the decimals of the currency.
    ///
    /// ```
    /// use paypal_runtime::{Amount, Decimal, Rounding};
    ///
    /// let net = Amount::parse("EUR", "10.50")?;
    /// let tax = net.checked_mul_rounded(Decimal::new(19, 2), Rounding::HalfUp)?; // 19 %
    /// assert_eq!(tax.to_string(), "2.00 EUR");
    /// # Ok::<(), paypal_runtime::InvalidAmount>(())
    /// ```
    ///
    /// # Errors
    /// Fails if the product has too many digits: at most 38 before rounding.
    pub fn checked_mul_rounded(self, factor: Decimal, rounding: Rounding) -> Result<Self, InvalidAmount> {
        let factor = factor.normalize();
        let scale = self.value.scale() + factor.scale();
        let decimals = scale.min(self.currency.most_decimals());
        let product = self.value.mantissa().checked_mul(factor.mantissa());
        self.with(product.map(|units| round(units, scale - decimals, rounding)), decimals)
    }

    /// Adds up amounts of one currency; zero if there are none.
    ///
    /// # Errors
    /// Fails if an amount has another currency, or if the sum has too many digits.
    pub fn sum(
        currency: CurrencyCode,
        amounts: impl IntoIterator<Item = Self>,
    ) -> Result<Self, InvalidAmount> {
        amounts.into_iter().try_fold(Self::of(currency, Decimal::ZERO)?, Self::checked_add)
    }

    /// Returns the amount with the opposite sign.
    #[must_use]
    pub fn negated(self) -> Self {
        // Zero has no sign.
        Self { value: if self.value.is_zero() { self.value } else { -self.value }, ..self }
    }

    fn with(self, units: Option<i128>, scale: u32) -> Result<Self, InvalidAmount> {
        let value = units.and_then(|units| Decimal::try_from_i128_with_scale(units, scale).ok());
        Self::of(self.currency, value.ok_or(RANGE)?)
    }
}
