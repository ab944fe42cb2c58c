//! Tests amounts: they are exact, in one currency and its decimals, and no text or number causes a
//! panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use paypal_runtime::{Amount, CurrencyCode, Decimal, InvalidAmountKind as Kind, Monetary, Rounding};
use proptest::prelude::*;

const ROUNDINGS: [Rounding; 4] = [Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up];

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// A money type as PayPal might send it.
struct Received(String, String);

impl Monetary for Received {
    fn parts(&self) -> (&str, &str) {
        (&self.0, &self.1)
    }
}

fn received(currency: &str, value: &str) -> Received {
    Received(currency.to_owned(), value.to_owned())
}

#[test]
fn decimals_are_those_of_the_currency() {
    let table = [
        ("JPY", "1000", Ok("1000 JPY")),
        ("JPY", "1000.00", Ok("1000 JPY")),
        ("JPY", "1000.5", Err(Kind::Decimals)),
        ("JPY", "10.50", Err(Kind::Decimals)),
        ("HUF", "1.01", Err(Kind::Decimals)),
        ("TWD", "0.1", Err(Kind::Decimals)),
        ("USD", "10", Ok("10.00 USD")),
        ("USD", "10.5000", Ok("10.50 USD")),
        ("usd", "-0.5", Ok("-0.50 USD")),
        ("USD", "007", Ok("7.00 USD")),
        ("USD", " 1", Err(Kind::Number)),
        ("USD", "1\n", Err(Kind::Number)),
        ("USD", "1.", Err(Kind::Number)),
        ("USD", ".5", Err(Kind::Number)),
        ("USD", "-.5", Err(Kind::Number)),
        ("USD", "- 1", Err(Kind::Number)),
        ("USD", "1.2.3", Err(Kind::Number)),
        ("USD", "-", Err(Kind::Number)),
        ("USD", "-0.00", Ok("0.00 USD")),
        ("USD", "10.505", Err(Kind::Decimals)),
        ("KWD", "1.2345", Ok("1.2345 KWD")),
        ("KWD", "1.23456", Err(Kind::Decimals)),
        ("USD", "", Err(Kind::Number)),
        ("USD", ".", Err(Kind::Number)),
        ("USD", "+1", Err(Kind::Number)),
        ("USD", "1e3", Err(Kind::Number)),
        ("USD", "1_000", Err(Kind::Number)),
        ("USD", "1,000.00", Err(Kind::Number)),
        ("USD", "\u{661}", Err(Kind::Number)),
        ("USD", "100000000000000000000000000000.00", Err(Kind::Range)),
        ("", "1", Err(Kind::Currency)),
        ("DOLLAR", "1", Err(Kind::Currency)),
        ("U$D", "1", Err(Kind::Currency)),
    ];
    for (currency, value, expected) in table {
        let found = Amount::parse(currency, value).map(|it| it.to_string()).map_err(|it| it.kind());
        assert_eq!(found, expected.map(str::to_owned), "{currency} {value}");
    }
    // Received amounts are read with spaces, and without a digit on one side of the point.
    for (value, expected) in [(" 1", "1.00 USD"), ("1\n", "1.00 USD"), ("1.", "1.00 USD"), (".5", "0.50 USD")]
    {
        assert_eq!(received("USD", value).amount().unwrap().to_string(), expected);
    }
    for text in [" 10.00 USD", "10.00 USD ", "10.00  USD", "10. USD", "10.00"] {
        assert!(text.parse::<Amount>().is_err(), "{text:?}");
    }
    for code in ["JPY", "HUF", "TWD"] {
        assert_eq!(CurrencyCode::new(code).unwrap().decimals(), Some(0));
        assert_eq!(Amount::from_minor(code, 1000).unwrap().to_string(), format!("1000 {code}"));
    }
    assert_eq!(Amount::from_minor("KWD", 1).unwrap_err().kind(), Kind::Currency);
}

#[test]
fn received_values_with_too_many_decimals_can_be_rounded() {
    let price = received("JPY", "10.5");
    assert_eq!(price.amount().unwrap_err().kind(), Kind::Decimals);
    assert_eq!(price.decimal().unwrap(), Decimal::new(105, 1));
    let table = [
        ("JPY", "10.5", ["11 JPY", "10 JPY", "10 JPY", "11 JPY"]),
        ("JPY", "11.5", ["12 JPY", "12 JPY", "11 JPY", "12 JPY"]),
        ("USD", "-0.125", ["-0.13 USD", "-0.12 USD", "-0.12 USD", "-0.13 USD"]),
        ("USD", "0.0049999999999999999999999999", ["0.00 USD", "0.00 USD", "0.00 USD", "0.01 USD"]),
        ("USD", "2", ["2.00 USD"; 4]),
    ];
    for (currency, value, expected) in table {
        let found = ROUNDINGS.map(|how| received(currency, value).amount_rounded(how).unwrap().to_string());
        assert_eq!(found, expected, "{value} {currency}");
    }
    assert_eq!(received("", "1").amount_rounded(Rounding::Up).unwrap_err().kind(), Kind::Currency);
}

#[test]
fn a_product_is_rounded_once_from_all_its_digits() {
    // Cut to 28 digits the product would be exactly half a cent; with all 30 digits it is less.
    let factor = Decimal::from_str_exact("0.4999999999999999999999999999").unwrap();
    let product = |rounding| amount("0.01 USD").checked_mul_rounded(factor, rounding).unwrap().to_string();
    assert_eq!(ROUNDINGS.map(product), ["0.00 USD", "0.00 USD", "0.00 USD", "0.01 USD"]);
    let huge = amount("1000000000000000.00 USD").checked_mul_rounded(factor, Rounding::Down);
    assert_eq!(huge.unwrap_err().kind(), Kind::Range);
}

#[test]
fn currencies_are_never_mixed() {
    let (dollars, euros) = (amount("1.00 USD"), amount("1.00 EUR"));
    let usd = dollars.currency();
    for mixed in [
        dollars.checked_add(euros),
        dollars.checked_sub(euros),
        Amount::sum(usd, [dollars, euros, dollars]),
        Amount::sum(euros.currency(), [dollars]),
    ] {
        assert_eq!(mixed.unwrap_err().kind(), Kind::Mixed);
    }
    assert_eq!(dollars.checked_add(euros).unwrap_err().to_string(), "amounts in USD and EUR cannot be added");
    assert_ne!(dollars, euros);
    assert_eq!(dollars.partial_cmp(&euros), None);
    assert_eq!(Amount::sum(usd, []).unwrap(), Amount::zero("USD").unwrap());
}

#[test]
fn parts_are_as_equal_as_possible() {
    let texts = |parts: Vec<Amount>| parts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let split = |text: &str, parts| texts(amount(text).split(parts).unwrap().collect());
    assert_eq!(split("0.05 USD", 3), ["0.02 USD", "0.02 USD", "0.01 USD"]);
    assert_eq!(split("-0.05 USD", 3), ["-0.02 USD", "-0.02 USD", "-0.01 USD"]);
    assert_eq!(split("10 JPY", 4), ["3 JPY", "3 JPY", "2 JPY", "2 JPY"]);
    let allocate = |text: &str, weights: &[u32]| texts(amount(text).allocate(weights).unwrap());
    assert_eq!(allocate("10.00 USD", &[1, 1, 1]), ["3.34 USD", "3.33 USD", "3.33 USD"]);
    assert_eq!(allocate("0.01 USD", &[1, 0, 2]), ["0.00 USD", "0.00 USD", "0.01 USD"]);
    let whole = amount("1.00 USD");
    assert_eq!(whole.split(0).map(Iterator::count).unwrap_err().kind(), Kind::Parts);
    for weights in [&[][..], &[0, 0]] {
        assert_eq!(whole.allocate(weights).unwrap_err().kind(), Kind::Parts);
    }
}

#[test]
fn only_amounts_greater_than_zero_are_positive() {
    assert!(amount("0.01 USD").positive().is_ok());
    for text in ["0.00 USD", "-0.01 USD"] {
        assert_eq!(amount(text).positive().unwrap_err().kind(), Kind::NotPositive);
    }
}

fn currency() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["USD", "EUR", "JPY", "HUF", "TWD", "KWD", "XXX"])
}

/// Generates numbers up to the limits of `Decimal`.
fn decimal() -> impl Strategy<Value = Decimal> {
    let limits = vec![i128::from(u64::MAX), (1 << 96) - 1, (1 << 96) / 10, (1 << 96) / 10_000];
    let units =
        prop_oneof![-100_000_i128..100_000, any::<i64>().prop_map(i128::from), prop::sample::select(limits)];
    (units, any::<bool>(), 0_u32..=28).prop_map(|(units, is_negative, scale)| {
        Decimal::from_i128_with_scale(if is_negative { -units } else { units }, scale)
    })
}

/// Generates amounts up to the limits of `Decimal`.
fn any_amount() -> impl Strategy<Value = Amount> {
    (currency(), decimal())
        .prop_map(|(currency, value)| Amount::rounded(currency, value, Rounding::Down))
        .prop_filter_map("too many digits", Result::ok)
}

/// Generates amounts far enough from the limits for calculations.
fn some_amount() -> impl Strategy<Value = Amount> {
    (currency(), any::<i64>(), 0_u32..=4).prop_map(|(currency, units, scale)| {
        Amount::rounded(currency, Decimal::new(units, scale), Rounding::HalfUp).unwrap()
    })
}

proptest! {
    #[test]
    fn parts_add_up_to_the_whole(whole in some_amount(), parts in 1_u32..200, weights in prop::collection::vec(any::<u32>(), 1..20)) {
        let split: Vec<Amount> = whole.split(parts).unwrap().collect();
        prop_assert_eq!(split.len(), parts as usize);
        prop_assert_eq!(Amount::sum(whole.currency(), split.iter().copied()).unwrap(), whole);
        let (most, least) = (split.iter().map(Amount::value).max().unwrap(), split.iter().map(Amount::value).min().unwrap());
        prop_assert!(most - least <= Decimal::new(1, whole.value().scale()), "{:?}", split);
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let shares = whole.allocate(&weights).unwrap();
        prop_assert_eq!(shares.len(), weights.len());
        prop_assert_eq!(Amount::sum(whole.currency(), shares.iter().copied()).unwrap(), whole);
        for (share, weight) in shares.iter().zip(&weights) {
            prop_assert!(*weight > 0 || share.is_zero(), "{:?} of {:?}", shares, weights);
            prop_assert!(share.is_zero() || share.is_negative() == whole.is_negative());
        }
    }

    #[test]
    fn a_displayed_amount_is_parsed_again(amount in any_amount()) {
        let text = amount.to_string();
        prop_assert_eq!(text.parse::<Amount>().unwrap(), amount);
        prop_assert_eq!(text.parse::<Amount>().unwrap().to_string(), text);
        prop_assert_eq!(received(amount.currency().as_str(), &amount.value().to_string()).amount().unwrap(), amount);
        let decimals = amount.currency().decimals();
        prop_assert!(decimals.is_none_or(|decimals| amount.value().scale() == decimals));
        prop_assert!(amount.value().scale() <= 4 && amount.value().to_string().len() <= 32);
        if let Some(units) = amount.minor_units() {
            prop_assert_eq!(Amount::from_minor(amount.currency().as_str(), units).unwrap(), amount);
        }
    }

    #[test]
    fn sums_are_exact_or_refused(left in any_amount(), value in decimal(), times in any::<i64>(), factor in decimal()) {
        let right = Amount::rounded(left.currency().as_str(), value, Rounding::Down);
        if let Ok(right) = right && let Ok(sum) = left.checked_add(right) {
            prop_assert_eq!(sum.checked_sub(right).unwrap(), left);
            prop_assert_eq!(sum.checked_sub(left).unwrap(), right);
            prop_assert_eq!(right.checked_add(left).unwrap(), sum);
        }
        if let Ok(product) = left.checked_mul(times) {
            let units = left.value().mantissa() * i128::from(times);
            prop_assert_eq!((product.value().mantissa(), product.value().scale()), (units, left.value().scale()));
        }
        for rounding in ROUNDINGS {
            let _ = left.checked_mul_rounded(factor, rounding);
        }
        prop_assert_eq!(left.negated().negated(), left);
    }

    #[test]
    fn rounding_stays_within_a_unit(units in any::<i32>(), scale in 0_u32..12, currency in currency()) {
        let value = Decimal::new(i64::from(units), scale);
        let [half_up, half_even, down, up] = ROUNDINGS.map(|how| Amount::rounded(currency, value, how).unwrap().value());
        let unit = Decimal::new(1, CurrencyCode::new(currency).unwrap().decimals().unwrap_or(4));
        for rounded in [half_up, half_even] {
            prop_assert!((rounded - value).abs() * Decimal::from(2) <= unit);
        }
        prop_assert!(down.abs() <= value.abs() && value.abs() - down.abs() < unit);
        prop_assert!(up.abs() >= value.abs() && up.abs() - value.abs() < unit);
    }

    #[test]
    fn no_text_causes_a_panic(currency in any::<String>(), value in any::<String>(), odd in "[-+0-9., eE_]{0,60}", text in "[-0-9.]{0,8} ?[A-Za-z]{0,4}") {
        for (currency, value) in [(&currency, &value), (&currency, &odd), (&"USD".to_owned(), &odd), (&"JPY".to_owned(), &value)] {
            let money = received(currency, value);
            if let Ok(amount) = money.amount() {
                prop_assert_eq!(amount.value(), money.decimal().unwrap());
            }
            for rounding in ROUNDINGS {
                let _ = money.amount_rounded(rounding);
            }
        }
        let _ = text.parse::<Amount>();
    }
}
