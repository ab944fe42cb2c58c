//! Rounds numbers to the decimals of a currency.

use rust_decimal::Decimal;

/// The rounding mode for numbers with more decimals than their currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// Rounds to the nearest; halves away from zero. Common in shops.
    HalfUp,
    /// Rounds to the nearest; halves to the even neighbor. Common in banks.
    HalfEven,
    /// Rounds toward zero.
    Down,
    /// Rounds away from zero.
    Up,
}

/// Drops the last `digits` digits of `units`.
pub(super) fn round(units: i128, digits: u32, rounding: Rounding) -> i128 {
    // The power does not fit an `i128`: half of it is greater than any number.
    let Some(power) = 10_i128.checked_pow(digits) else {
        return if rounding == Rounding::Up { units.signum() } else { 0 };
    };
    let (whole, rest) = (units / power, units % power);
    let away = match rounding {
        Rounding::Down => false,
        Rounding::Up => rest != 0,
        // Compares with the distance to the next unit, so that nothing overflows.
        Rounding::HalfUp => rest != 0 && rest.abs() >= power - rest.abs(),
        Rounding::HalfEven => {
            let missing = power - rest.abs();
            rest.abs() > missing || rest.abs() == missing && whole % 2 != 0
        }
    };
    if away { whole + units.signum() } else { whole }
}

/// Rounds a number to so many decimals.
pub(super) fn round_to(value: Decimal, decimals: u32, rounding: Rounding) -> Decimal {
    let digits = value.scale().saturating_sub(decimals);
    let units = round(value.mantissa(), digits, rounding);
    // The result has no more digits than the input, so this conversion does not fail.
    Decimal::try_from_i128_with_scale(units, value.scale() - digits).unwrap_or(value)
}
