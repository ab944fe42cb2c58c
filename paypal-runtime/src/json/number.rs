//! Converts the text of a number to a decimal, exactly or not at all.

use rust_decimal::Decimal;

/// The largest mantissa of a [`Decimal`].
const MOST: u128 = (1 << 96) - 1;
/// The most decimals of a [`Decimal`].
const MOST_DECIMALS: i64 = 28;

/// Returns the decimal with exactly the value of this number, and with its trailing zeros as far as
/// they fit; `None` if the text is not a number or if a [`Decimal`] can't hold the value.
pub(crate) fn exact_decimal(text: &str) -> Option<Decimal> {
    let (is_negative, number) = match text.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, text),
    };
    let (number, exponent) = match number.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent),
        None => (number, "0"),
    };
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "0"));
    let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    if whole.is_empty() || decimals.is_empty() || digits.is_empty() {
        return None;
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals = if number.contains('.') { decimals } else { "" };

    // Zeros at the end are counted and not multiplied in, so that any number of them is accepted.
    let (mut mantissa, mut zeros) = (0_u128, 0_i64);
    for byte in whole.bytes().chain(decimals.bytes()) {
        match byte {
            b'0' => zeros += 1,
            b'1'..=b'9' => {
                mantissa = times_ten_to(mantissa, zeros + 1)?.checked_add(u128::from(byte - b'0'))?;
                zeros = 0;
            }
            _ => return None,
        }
    }
    let decimals = i64::try_from(decimals.len()).ok()?;
    if mantissa == 0 {
        return Some(Decimal::new(0, u32::try_from(decimals.min(MOST_DECIMALS)).ok()?));
    }
    let mut scale = decimals.checked_sub(exponent.parse::<i64>().ok()?)?.checked_sub(zeros)?;
    if scale < 0 {
        mantissa = times_ten_to(mantissa, scale.checked_neg()?)?;
        scale = 0;
    } else {
        while zeros > 0 && scale < MOST_DECIMALS && mantissa <= MOST / 10 {
            mantissa *= 10;
            scale += 1;
            zeros -= 1;
        }
    }
    let mantissa = i128::try_from(mantissa).ok()?;
    let mantissa = if is_negative { -mantissa } else { mantissa };
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?).ok()
}

/// Multiplies by a power of ten, up to the largest mantissa of a decimal.
fn times_ten_to(number: u128, power: i64) -> Option<u128> {
    if number == 0 {
        return Some(0);
    }
    let power = u32::try_from(power).ok().filter(|power| *power <= 28)?;
    number.checked_mul(10_u128.pow(power)).filter(|product| *product <= MOST)
}

#[cfg(test)]
mod tests {
    use super::exact_decimal;

    #[test]
    fn numbers_become_the_same_decimal_or_none() {
        let cases = [
            ("10.10", Some("10.10")),
            ("-0.05", Some("-0.05")),
            ("0", Some("0")),
            ("0.00", Some("0.00")),
            ("-0", Some("0")),
            ("0e999999999999999999999", Some("0")),
            ("1e2", Some("100")),
            ("1E-7", Some("0.0000001")),
            ("1.50e1", Some("15.0")),
            ("120e-1", Some("12.0")),
            ("100", Some("100")),
            ("1234567890123.4567", Some("1234567890123.4567")),
            ("18446744073709551615", Some("18446744073709551615")),
            ("79228162514264337593543950335", Some("79228162514264337593543950335")),
            ("79228162514264337593543950336", None),
            ("0.0000000000000000000000000001", Some("0.0000000000000000000000000001")),
            ("0.00000000000000000000000000001", None),
            ("1.00000000000000000000000000000000000000000000000", Some("1.0000000000000000000000000000")),
            ("3.4e38", None),
            ("1e28", Some("10000000000000000000000000000")),
            ("1e999", None),
            ("1e99999999999999999999", None),
            ("1.", None),
            (".5", None),
            ("", None),
            ("-", None),
            ("1_000", None),
            ("+1", None),
            (" 1", None),
            ("NaN", None),
            ("1e", None),
            ("0e", None),
            ("0e+-", None),
            ("1e+5", Some("100000")),
        ];
        for (text, expected) in cases {
            assert_eq!(exact_decimal(text).map(|it| it.to_string()).as_deref(), expected, "{text}");
        }
    }
}
