//! The rates of this sandbox. They are made up and never change, so that a test can predict a
//! quote: how much of each currency one US dollar buys.

use rust_decimal::{Decimal, RoundingStrategy};

/// The decimal places of a rate.
const PLACES: u32 = 8;

/// How much of a currency one US dollar buys, in ten thousandths.
const PER_DOLLAR: [(&str, i64); 25] = [
    ("AUD", 15_000),
    ("BRL", 52_000),
    ("CAD", 13_500),
    ("CHF", 9_000),
    ("CNY", 72_000),
    ("CZK", 230_000),
    ("DKK", 68_800),
    ("EUR", 9_200),
    ("GBP", 8_000),
    ("HKD", 78_000),
    ("HUF", 3_600_000),
    ("ILS", 37_000),
    ("JPY", 1_500_000),
    ("MXN", 175_000),
    ("MYR", 46_000),
    ("NOK", 105_000),
    ("NZD", 16_500),
    ("PHP", 560_000),
    ("PLN", 40_000),
    ("RUB", 900_000),
    ("SEK", 104_000),
    ("SGD", 13_400),
    ("THB", 350_000),
    ("TWD", 320_000),
    ("USD", 10_000),
];

/// Returns how much of one US dollar's worth a currency has; `None` if it is not supported.
fn per_dollar(currency: &str) -> Option<Decimal> {
    let (_, amount) = PER_DOLLAR.iter().find(|(code, _)| *code == currency)?;
    Some(Decimal::new(*amount, 4))
}

/// Whether a currency has a rate.
pub(super) fn is_supported(currency: &str) -> bool {
    per_dollar(currency).is_some()
}

/// Returns how much of `quote` one unit of `base` buys, if the rate is marked up by a percentage:
/// the buyer gets so much less.
pub(in crate::apis) fn rate(base: &str, quote: &str, markup_percent: Decimal) -> Option<Decimal> {
    let rate = per_dollar(quote)?.checked_div(per_dollar(base)?)?;
    let kept = Decimal::ONE - markup_percent / Decimal::ONE_HUNDRED;
    let rate = rate.checked_mul(kept)?;
    Some(rate.round_dp_with_strategy(PLACES, RoundingStrategy::MidpointAwayFromZero).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_go_by_way_of_the_dollar() {
        for (base, quote, markup, expected) in [
            ("USD", "EUR", "0", "0.92"),
            ("EUR", "USD", "0", "1.08695652"),
            ("GBP", "JPY", "0", "187.5"),
            ("USD", "USD", "0", "1"),
            ("USD", "EUR", "2.5", "0.897"),
        ] {
            let found = rate(base, quote, markup.parse().unwrap()).unwrap();
            assert_eq!(found.to_string(), expected, "{base} {quote}");
        }
        assert_eq!(rate("USD", "XAU", Decimal::ZERO), None);
    }

    #[test]
    fn every_rate_is_of_a_currency_that_paypal_supports() {
        for (code, _) in PER_DOLLAR {
            assert!(crate::money::decimals(code).is_some(), "{code}");
        }
    }
}
