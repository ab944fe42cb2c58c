//! Amounts of money: exact decimals, with the decimal places of their currency.

use paypal_generated::CurrencyCode;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::error::{Detail, Problems};

/// Returns the number of decimal places of a currency; `None` if PayPal does not support it.
pub(crate) fn decimals(currency: &str) -> Option<u32> {
    // `CurrencyCode::new` accepts lower case letters; PayPal does not.
    CurrencyCode::new(currency).ok().filter(|code| code.as_str() == currency)?.decimals()
}

/// The largest amount: fifteen digits before the decimal point.
pub(crate) const MOST: Decimal = Decimal::from_parts(2_764_472_319, 232_830, 0, false, 0);

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Money {
    pub(crate) currency: String,
    #[serde(with = "decimal")]
    pub(crate) amount: Decimal,
}

/// The permitted signs of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Positive,
    NotNegative,
    Any,
}

impl Money {
    pub(crate) fn new(currency: &str, amount: Decimal) -> Self {
        Self { currency: currency.to_owned(), amount }
    }

    /// Returns another amount in the same currency.
    pub(crate) fn with(&self, amount: Decimal) -> Self {
        Self { currency: self.currency.clone(), amount }
    }

    /// Rounds half up to the decimal places of the currency.
    pub(crate) fn rounded(&self) -> Self {
        let places = decimals(&self.currency).unwrap_or(2);
        self.with(self.amount.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Formats the amount with all decimal places of the currency: `10.00`.
    pub(crate) fn text(&self) -> String {
        let mut amount = self.rounded().amount;
        amount.rescale(decimals(&self.currency).unwrap_or(2));
        amount.to_string()
    }

    /// Formats the amount with its currency: `10.00 USD`.
    pub(crate) fn shown(&self) -> String {
        format!("{} {}", self.text(), self.currency)
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut money = Map::new();
        money.insert("currency_code".to_owned(), Value::from(self.currency.as_str()));
        money.insert("value".to_owned(), Value::String(self.text()));
        Value::Object(money)
    }

    /// Reads an amount that was checked before; `None` if the value is not an amount.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let currency = value.get("currency_code")?.as_str()?;
        Some(Self::new(currency, parse(value.get("value")?.as_str()?)?))
    }

    /// Reads and checks the amount at `pointer`. An amount that is absent or of another type is
    /// `None` and no problem here: `check::body` reports those.
    pub(crate) fn check(value: &Value, pointer: &str, sign: Sign, problems: &mut Problems) -> Option<Self> {
        let currency = value.get("currency_code")?.as_str()?;
        let text = value.get("value")?.as_str()?;
        let (code, value) = (format!("{pointer}/currency_code"), format!("{pointer}/value"));
        Self::check_parts((currency, &code), (text, &value), sign, problems)
    }

    /// Checks a currency and a number, each with its JSON pointer.
    pub(crate) fn check_parts(
        (currency, currency_at): (&str, &str),
        (text, text_at): (&str, &str),
        sign: Sign,
        problems: &mut Problems,
    ) -> Option<Self> {
        let at = |issue: &'static str| Detail::new(issue).at(text_at).value(text);
        let Some(amount) = parse(text) else {
            problems.malformed(at("INVALID_PARAMETER_SYNTAX"));
            return None;
        };
        let Some(places) = decimals(currency) else {
            problems.refused(Detail::new("INVALID_CURRENCY_CODE").at(currency_at).value(currency));
            return None;
        };
        let issue = if amount.scale() > places && places == 0 {
            Some("DECIMALS_NOT_SUPPORTED")
        } else if amount.scale() > places {
            Some("DECIMAL_PRECISION")
        } else if sign == Sign::Positive && amount <= Decimal::ZERO {
            Some("CANNOT_BE_ZERO_OR_NEGATIVE")
        } else if sign != Sign::Any && amount < Decimal::ZERO {
            Some("CANNOT_BE_NEGATIVE")
        } else if amount.abs().trunc() > MOST {
            Some("MAX_VALUE_EXCEEDED")
        } else {
            None
        };
        if let Some(issue) = issue {
            problems.refused(at(issue));
            return None;
        }
        Some(Self::new(currency, amount))
    }
}

/// Stores decimals in rows as text, which is exact.
pub(crate) mod decimal {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(amount: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(amount)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        let text = String::deserialize(deserializer)?;
        Decimal::from_str_exact(&text).map_err(D::Error::custom)
    }
}

/// Parses digits with an optional sign and fraction, as PayPal's pattern permits: no exponent, no
/// underscore.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() > 32
        || fraction.is_empty()
        || !all_digits(whole)
        || !all_digits(fraction)
        || digits.is_empty()
    {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// Computes PayPal's fee as this sandbox charges it: 3.49 % plus 0.49 of the currency, rounded half
/// up, at most the payment.
pub(crate) fn fee(gross: &Money) -> Money {
    let fee = gross.amount * Decimal::new(349, 4) + Decimal::new(49, 2);
    let fee = gross.with(fee).rounded();
    if fee.amount > gross.amount { gross.clone() } else { fee }
}

/// Formats every amount in a value with the decimal places of its currency.
pub(crate) fn normalise(value: &mut Value) {
    if let Some(money) = Money::read(value)
        && let Some(text) = value.get_mut("value")
    {
        *text = Value::from(money.text());
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(normalise),
        Value::Array(items) => items.iter_mut().for_each(normalise),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_decimals_are_amounts() {
        for good in ["10", "10.00", "-1.00", ".5", "0", "007"] {
            assert!(parse(good).is_some(), "{good:?}");
        }
        for bad in ["", "-", ".", "10.", "1e3", "1_000", "1,00", " 1", "+1", "٣", "--1", "1.2.3"] {
            assert!(parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn the_fee_is_rounded_and_at_most_the_payment() {
        let table = [
            ("USD", "100", "3.98"),
            ("USD", "0.10", "0.10"),
            ("USD", "23.45", "1.31"),
            ("JPY", "1000", "35"),
        ];
        for (currency, gross, expected) in table {
            let gross = Money::new(currency, parse(gross).unwrap());
            assert_eq!(fee(&gross).text(), expected, "{gross:?}");
        }
    }
}
