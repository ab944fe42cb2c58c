//! What becomes of digits beyond those of a currency.

use rust_decimal::Decimal;

/// How a number is brought to the decimals of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearest; halves away from nought. What shops do.
    HalfUp,
    /// To the nearest; halves to the even neighbour. What banks do.
    HalfEven,
    /// Towards nought.
    Down,
    /// Away from nought.
    Up,
}

/// Drops so many digits of the units.
pub(super) fn round(units: i128, digits: u32, rounding: Rounding) -> i128 {
    // Where there is no such power, half of it is more than any number.
    let Some(power) = 10_i128.checked_pow(digits) else {
        return if rounding == Rounding::Up { units.signum() } else { 0 };
    };
    let (whole, rest) = (units / power, units % power);
    let away = match rounding {
        Rounding::Down => false,
        Rounding::Up => rest != 0,
        // Compared to what is missing, so that nothing overflows.
        Rounding::HalfUp => rest != 0 && rest.abs() >= power - rest.abs(),
        Rounding::HalfEven => {
            let missing = power - rest.abs();
            rest.abs() > missing || rest.abs() == missing && whole % 2 != 0
        }
    };
    if away { whole + units.signum() } else { whole }
}

/// The same of a number.
pub(super) fn round_to(value: Decimal, decimals: u32, rounding: Rounding) -> Decimal {
    let digits = value.scale().saturating_sub(decimals);
    let units = round(value.mantissa(), digits, rounding);
    // No more digits than before.
    Decimal::try_from_i128_with_scale(units, value.scale() - digits).unwrap_or(value)
}
