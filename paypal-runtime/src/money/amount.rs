//! An exact amount of one currency.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::error::Problem;
use super::rounding::round_to;
use super::{CurrencyCode, InvalidAmount, Rounding};

/// An exact amount of one currency, with as many decimals as PayPal accepts for that currency.
///
/// An amount is always valid, so every money type of the APIs can be made from it and sent:
/// `Money::from(amount)`. Received money is read with [`Monetary`](crate::Monetary). An amount may
/// be negative, as discounts and debits are; [`positive`](Self::positive) refuses negative amounts
/// and zero. In a currency that PayPal does not list, an amount may have up to four decimals, and
/// keeps the decimals it was given.
///
/// ```
/// use paypal_runtime::{Amount, InvalidAmountKind};
///
/// let mug = Amount::parse("USD", "12.50")?;
/// let shipping = Amount::from_minor("USD", 499)?; // cents
/// let total = mug.checked_mul(2)?.checked_add(shipping)?;
/// assert_eq!(total.to_string(), "29.99 USD");
///
/// let yen = Amount::parse("JPY", "1000")?;
/// assert_eq!(total.checked_add(yen).unwrap_err().kind(), InvalidAmountKind::Mixed);
/// let error = Amount::parse("JPY", "10.50").unwrap_err();
/// assert_eq!(error.to_string(), "an amount in JPY has at most 0 decimals");
///
/// let parts = total.split(3)?;
/// let parts: Vec<String> = parts.map(|part| part.to_string()).collect();
/// assert_eq!(parts, ["10.00 USD", "10.00 USD", "9.99 USD"]);
/// # Ok::<(), paypal_runtime::InvalidAmount>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    pub(super) currency: CurrencyCode,
    /// Has the decimals of the currency, if PayPal lists the currency.
    pub(super) value: Decimal,
}

impl Amount {
    /// Creates an amount. Zeros at the end do not count as decimals.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters, or if the value has more decimals than
    /// the currency.
    pub fn new(currency: &str, value: Decimal) -> Result<Self, InvalidAmount> {
        Self::of(CurrencyCode::new(currency)?, value)
    }

    /// Parses an amount from a text such as `-10.00`: digits, with an optional minus sign and
    /// fraction, and nothing else. There is a digit on both sides of the point, and no space.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters, if the value is not a number, or if it
    /// has more decimals than the currency.
    pub fn parse(currency: &str, value: &str) -> Result<Self, InvalidAmount> {
        let currency = CurrencyCode::new(currency)?;
        let digits = value.strip_prefix('-').unwrap_or(value);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(fraction) {
            return Err(InvalidAmount(Problem::Number));
        }
        Self::of(currency, parse(value)?)
    }

    /// Creates an amount by rounding a number to the decimals of the currency.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters, or if the number has too many digits.
    pub fn rounded(currency: &str, value: Decimal, rounding: Rounding) -> Result<Self, InvalidAmount> {
        let currency = CurrencyCode::new(currency)?;
        Self::of(currency, round_to(value, currency.most_decimals(), rounding))
    }

    /// Creates an amount from the smallest unit of its currency: cents for USD, yen for JPY.
    ///
    /// # Errors
    /// Fails if PayPal does not list the currency, because its smallest unit is then unknown.
    pub fn from_minor(currency: &str, units: i64) -> Result<Self, InvalidAmount> {
        let currency = CurrencyCode::new(currency)?;
        let decimals = currency.decimals().ok_or(InvalidAmount(Problem::Currency))?;
        Ok(Self { currency, value: Decimal::new(units, decimals) })
    }

    /// Creates an amount of zero.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters.
    pub fn zero(currency: &str) -> Result<Self, InvalidAmount> {
        Self::new(currency, Decimal::ZERO)
    }

    /// Creates an amount, with the value in the decimals of the currency.
    pub(super) fn of(currency: CurrencyCode, value: Decimal) -> Result<Self, InvalidAmount> {
        let most = currency.most_decimals();
        let mut exact = if value.scale() > most { value.normalize() } else { value };
        if exact.scale() > most {
            return Err(InvalidAmount(Problem::Decimals(currency.0, most)));
        }
        if let Some(decimals) = currency.decimals() {
            exact.rescale(decimals);
            // `rescale` stops early if a `Decimal` cannot hold that many digits.
            if exact.scale() != decimals {
                return Err(InvalidAmount(Problem::Range));
            }
        }
        if exact.is_zero() {
            exact.set_sign_positive(true);
        }
        Ok(Self { currency, value: exact })
    }

    /// Returns the currency.
    pub fn currency(&self) -> CurrencyCode {
        self.currency
    }

    /// Returns the value, in the currency's main unit.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// Returns the value in the currency's smallest unit; `None` if PayPal does not list the
    /// currency, or if the number is too large.
    pub fn minor_units(&self) -> Option<i64> {
        self.currency.decimals().and_then(|_| i64::try_from(self.value.mantissa()).ok())
    }

    /// Returns whether the amount is zero.
    pub fn is_zero(&self) -> bool {
        self.value.is_zero()
    }

    /// Returns whether the amount is less than zero.
    pub fn is_negative(&self) -> bool {
        self.value < Decimal::ZERO
    }

    /// Returns the amount if it is greater than zero, as captures and payouts require.
    ///
    /// # Errors
    /// Fails if the amount is zero or negative.
    pub fn positive(self) -> Result<Self, InvalidAmount> {
        if self.value > Decimal::ZERO { Ok(self) } else { Err(InvalidAmount(Problem::NotPositive)) }
    }
}

/// Parses digits with an optional sign and fraction, as PayPal's patterns allow; no exponent. It
/// also accepts spaces around them and a point without digits on one side, because received amounts
/// are read with it.
pub(super) fn parse(text: &str) -> Result<Decimal, InvalidAmount> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().filter(|byte| *byte == b'.').count() <= 1;
    if !is_number {
        return Err(InvalidAmount(Problem::Number));
    }
    let sign = if digits.len() < text.len() { "-" } else { "" };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    // Leading zeros have no meaning, and neither have zeros after the four decimals a currency may
    // have.
    let whole = whole.trim_start_matches('0');
    let fraction = if fraction.len() > 4 { fraction.trim_end_matches('0') } else { fraction };
    let point = if fraction.is_empty() { "" } else { "." };
    Decimal::from_str_exact(&format!("{sign}0{whole}{point}{fraction}"))
        .map_err(|_| InvalidAmount(Problem::Range))
}

impl PartialOrd for Amount {
    /// Amounts of different currencies are not ordered.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.value.cmp(&other.value))
    }
}

impl FromStr for Amount {
    type Err = InvalidAmount;

    /// Parses `10.00 USD`, the format of `Display`, with one space and no other.
    fn from_str(text: &str) -> Result<Self, InvalidAmount> {
        let (value, currency) = text.split_once(' ').ok_or(InvalidAmount(Problem::Number))?;
        Self::parse(currency, value)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value, self.currency)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
