//! Sums and products of amounts. What does not come out exactly needs a rounding; what mixes currencies is refused.

use rust_decimal::Decimal;

use super::error::Problem;
use super::rounding::round;
use super::{Amount, CurrencyCode, InvalidAmount, Rounding};

const RANGE: InvalidAmount = InvalidAmount(Problem::Range);

impl Amount {
    /// The sum of two amounts.
    ///
    /// # Errors
    /// Where the currencies differ, or the sum has too many digits.
    pub fn checked_add(self, other: Self) -> Result<Self, InvalidAmount> {
        if self.currency != other.currency {
            return Err(InvalidAmount(Problem::Mixed(self.currency.0, other.currency.0)));
        }
        // `Decimal` would round where the digits run out; integers don't.
        let scale = self.value.scale().max(other.value.scale());
        let units = |amount: Self| {
            amount.value.mantissa().checked_mul(10_i128.pow(scale.saturating_sub(amount.value.scale())))
        };
        let sum = units(self).zip(units(other)).and_then(|(left, right)| left.checked_add(right));
        self.with(sum, scale)
    }

    /// What remains.
    ///
    /// # Errors
    /// Where the currencies differ, or the difference has too many digits.
    pub fn checked_sub(self, other: Self) -> Result<Self, InvalidAmount> {
        self.checked_add(other.negated())
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// Where the product has too many digits.
    pub fn checked_mul(self, times: i64) -> Result<Self, InvalidAmount> {
        self.with(self.value.mantissa().checked_mul(i128::from(times)), self.value.scale())
    }

    /// A multiple or a part of the amount, such as a tax, rounded to the decimals of the currency; once, from all digits.
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
    /// Where the product has too many digits: 38 before it is rounded.
    pub fn checked_mul_rounded(self, factor: Decimal, rounding: Rounding) -> Result<Self, InvalidAmount> {
        let factor = factor.normalize();
        let scale = self.value.scale() + factor.scale();
        let decimals = scale.min(self.currency.most_decimals());
        let product = self.value.mantissa().checked_mul(factor.mantissa());
        self.with(product.map(|units| round(units, scale - decimals, rounding)), decimals)
    }

    /// The sum of many amounts of a currency; nought of it where there are none.
    ///
    /// # Errors
    /// Where one is of another currency, or the sum has too many digits.
    pub fn sum(
        currency: CurrencyCode,
        amounts: impl IntoIterator<Item = Self>,
    ) -> Result<Self, InvalidAmount> {
        amounts.into_iter().try_fold(Self::of(currency, Decimal::ZERO)?, Self::checked_add)
    }

    /// The amount below nought, or above.
    #[must_use]
    pub fn negated(self) -> Self {
        // Nought has no sign.
        Self { value: if self.value.is_zero() { self.value } else { -self.value }, ..self }
    }

    fn with(self, units: Option<i128>, scale: u32) -> Result<Self, InvalidAmount> {
        let value = units.and_then(|units| Decimal::try_from_i128_with_scale(units, scale).ok());
        Self::of(self.currency, value.ok_or(RANGE)?)
    }
}
