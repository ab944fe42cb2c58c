//! An amount of one currency.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::error::Problem;
use super::rounding::round_to;
use super::{CurrencyCode, InvalidAmount, Rounding};

/// An exact amount of one currency, with as many decimals as PayPal takes of it.
///
/// It can only be made right, so what is made of it can be sent: `Money::from(amount)`, and every other money type of the
/// APIs likewise. What was received is read by [`Monetary`](crate::Monetary). It may be negative, as discounts and debits are;
/// [`positive`](Self::positive) refuses those. An amount in a currency that PayPal does not list may have up to four
/// decimals, and keeps those it was given.
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
/// assert_eq!(Amount::parse("JPY", "10.50").unwrap_err().to_string(), "an amount in JPY has at most 0 decimals");
///
/// let parts = total.split(3)?;
/// assert_eq!(parts.map(|part| part.to_string()).collect::<Vec<_>>(), ["10.00 USD", "10.00 USD", "9.99 USD"]);
/// # Ok::<(), paypal_runtime::InvalidAmount>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    pub(super) currency: CurrencyCode,
    /// In the decimals of the currency, where they are known.
    pub(super) value: Decimal,
}

impl Amount {
    /// An amount; noughts at the end don't count as decimals.
    ///
    /// # Errors
    /// Where the currency is not a code of three letters, or the value has more decimals than it.
    pub fn new(currency: &str, value: Decimal) -> Result<Self, InvalidAmount> {
        Self::of(CurrencyCode::new(currency)?, value)
    }

    /// An amount of a text such as `-10.00`: digits, with a sign and a fraction if need be, and nothing else.
    ///
    /// # Errors
    /// Where the currency is not a code of three letters, or the value no number, or one with more decimals than the
    /// currency.
    pub fn parse(currency: &str, value: &str) -> Result<Self, InvalidAmount> {
        Self::of(CurrencyCode::new(currency)?, parse(value)?)
    }

    /// A number brought to the decimals of the currency.
    ///
    /// # Errors
    /// Where the currency is not a code of three letters, or the number has too many digits.
    pub fn rounded(currency: &str, value: Decimal, rounding: Rounding) -> Result<Self, InvalidAmount> {
        let currency = CurrencyCode::new(currency)?;
        Self::of(currency, round_to(value, currency.most_decimals(), rounding))
    }

    /// An amount in the smallest unit of its currency: cents of USD, yen of JPY.
    ///
    /// # Errors
    /// Where PayPal does not list the currency, so that its smallest unit is not known.
    pub fn from_minor(currency: &str, units: i64) -> Result<Self, InvalidAmount> {
        let currency = CurrencyCode::new(currency)?;
        let decimals = currency.decimals().ok_or(InvalidAmount(Problem::Currency))?;
        Ok(Self { currency, value: Decimal::new(units, decimals) })
    }

    /// Nothing of a currency.
    ///
    /// # Errors
    /// Where it is not a code of three letters.
    pub fn zero(currency: &str) -> Result<Self, InvalidAmount> {
        Self::new(currency, Decimal::ZERO)
    }

    /// The value in a currency, in its decimals.
    pub(super) fn of(currency: CurrencyCode, value: Decimal) -> Result<Self, InvalidAmount> {
        let most = currency.most_decimals();
        let mut exact = if value.scale() > most { value.normalize() } else { value };
        if exact.scale() > most {
            return Err(InvalidAmount(Problem::Decimals(currency.0, most)));
        }
        if let Some(decimals) = currency.decimals() {
            exact.rescale(decimals);
            // It stops where the digits don't suffice.
            if exact.scale() != decimals {
                return Err(InvalidAmount(Problem::Range));
            }
        }
        if exact.is_zero() {
            exact.set_sign_positive(true);
        }
        Ok(Self { currency, value: exact })
    }

    /// The currency.
    pub fn currency(&self) -> CurrencyCode {
        self.currency
    }

    /// The value, in the currency's main unit.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// The value in the currency's smallest unit; `None` where PayPal does not list the currency, or the number is too large.
    pub fn minor_units(&self) -> Option<i64> {
        self.currency.decimals().and_then(|_| i64::try_from(self.value.mantissa()).ok())
    }

    /// Whether it is nought.
    pub fn is_zero(&self) -> bool {
        self.value.is_zero()
    }

    /// Whether it is less than nought.
    pub fn is_negative(&self) -> bool {
        self.value < Decimal::ZERO
    }

    /// The amount, if it is more than nought: what may be captured or paid out.
    ///
    /// # Errors
    /// Where it is not.
    pub fn positive(self) -> Result<Self, InvalidAmount> {
        if self.value > Decimal::ZERO { Ok(self) } else { Err(InvalidAmount(Problem::NotPositive)) }
    }
}

/// Digits with an optional sign and fraction, as PayPal's patterns have them; no exponent.
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
    // Noughts before all others say nothing, nor do those beyond what any currency has.
    let whole = whole.trim_start_matches('0');
    let fraction = if fraction.len() > 4 { fraction.trim_end_matches('0') } else { fraction };
    let point = if fraction.is_empty() { "" } else { "." };
    Decimal::from_str_exact(&format!("{sign}0{whole}{point}{fraction}"))
        .map_err(|_| InvalidAmount(Problem::Range))
}

impl PartialOrd for Amount {
    /// Amounts of different currencies have no order.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.value.cmp(&other.value))
    }
}

impl FromStr for Amount {
    type Err = InvalidAmount;

    /// Reads `10.00 USD`, which is how an amount is shown.
    fn from_str(text: &str) -> Result<Self, InvalidAmount> {
        let (value, currency) = text.trim().split_once(' ').ok_or(InvalidAmount(Problem::Number))?;
        Self::parse(currency.trim_start(), value)
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
