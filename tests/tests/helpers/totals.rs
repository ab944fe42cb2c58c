//! Tests the total of an order: it always equals the sum of its parts, and faults name their item.

use paypal_generated::helpers::orders::InvalidTotal;
use paypal_generated::orders::{AmountBreakdown, AmountWithBreakdown, Item, Money};
use paypal_generated::{Amount, CurrencyCode, model::encode};
use proptest::prelude::*;

fn text(total: &AmountWithBreakdown) -> String {
    String::from_utf8(encode(total).unwrap()).unwrap()
}

fn usd(value: &str) -> Money {
    Money::new("USD", value)
}

fn item(value: &str, quantity: &str) -> Item {
    Item::new("Mug", usd(value), quantity)
}

#[test]
fn a_total_has_its_breakdown() {
    let items = [item("0.10", "3").tax(usd("0.01")), item("20", "1")];
    let total = AmountWithBreakdown::from_items(&items)
        .shipping(Amount::from_minor("USD", 550).unwrap())
        .handling(usd("1.00"))
        .insurance(usd("2.00"))
        .shipping_discount(usd("0.50"))
        .discount(usd("5.33"))
        .build()
        .unwrap();
    let expected = AmountWithBreakdown::new("USD", "23.00").breakdown(
        AmountBreakdown::new()
            .item_total(usd("20.30"))
            .tax_total(usd("0.03"))
            .shipping(usd("5.50"))
            .handling(usd("1.00"))
            .insurance(usd("2.00"))
            .shipping_discount(usd("0.50"))
            .discount(usd("5.33")),
    );
    assert_eq!(text(&total), text(&expected));
    // Parts that were not given are not sent.
    let plain = AmountWithBreakdown::from_items(&items[1..]).build().unwrap();
    let expected =
        AmountWithBreakdown::new("USD", "20.00").breakdown(AmountBreakdown::new().item_total(usd("20.00")));
    assert_eq!(text(&plain), text(&expected));
    let taxed = AmountWithBreakdown::from_items(&items[1..]).tax_total(usd("1.90")).build().unwrap();
    assert_eq!(taxed.value, "21.90");
}

#[test]
fn a_fault_names_its_item_and_its_part() {
    let good = item("1.00", "1");
    let yen = Item::new("Cup", Money::new("JPY", "10.50"), "1");
    let euro = Item::new("Cup", Money::new("EUR", "1.00"), "1");
    let table: [(InvalidTotal, Option<usize>, &str); 22] = [
        (fault(&[]), None, "`items` is empty: a total needs the currency of an item"),
        (
            fault(&[item("1.00", "1.5")]),
            Some(0),
            "`quantity` of item 1 (\"Mug\") must be a whole number from 1",
        ),
        (
            fault(&[good.clone(), item("1.00", "-1")]),
            Some(1),
            "`quantity` of item 2 (\"Mug\") must be a whole",
        ),
        (fault(&[item("1.00", "0")]), Some(0), "`quantity` of item 1"),
        (fault(&[item("1.00", "01")]), Some(0), "`quantity` of item 1"),
        (fault(&[item("1.00", "")]), Some(0), "`quantity` of item 1"),
        (fault(&[item("1.00", "12345678901")]), Some(0), "`quantity` of item 1"),
        (
            fault(&[yen]),
            Some(0),
            "`unit_amount` of item 1 (\"Cup\"): an amount in JPY has at most 0 decimals",
        ),
        (fault(&[item("1.001", "1")]), Some(0), "an amount in USD has at most 2 decimals"),
        (
            fault(&[item(" 1", "1")]),
            Some(0),
            "`unit_amount` of item 1 (\"Mug\"): the value is not a decimal number",
        ),
        (fault(&[item("-1.00", "1")]), Some(0), "`unit_amount` of item 1 (\"Mug\") must not be negative"),
        (fault(&[good.clone(), euro]), Some(1), "`unit_amount` of item 2 (\"Cup\"): amounts in USD and EUR"),
        (
            fault(&[item("99999999999999999999999999", "9999999999")]),
            Some(0),
            "`unit_amount` of item 1 (\"Mug\"): the amount has too many digits",
        ),
        // PayPal refuses these as they are written, though they are numbers.
        (
            fault(&[Item::new("Cup", Money::new("JPY", "10.00"), "1")]),
            Some(0),
            "`unit_amount` of item 1 (\"Cup\") has more decimals than PayPal accepts",
        ),
        (
            fault(&[item("1.000", "1")]),
            Some(0),
            "`unit_amount` of item 1 (\"Mug\") has more decimals than PayPal accepts",
        ),
        (
            fault(&[Item::new("Cup", Money::new("usd", "1.00"), "1")]),
            Some(0),
            "`unit_amount` of item 1 (\"Cup\") needs its currency in capital letters",
        ),
        (
            fault(&[Item::new("Cup", Money::new("XAU", "1.00"), "1")]),
            Some(0),
            "`unit_amount` of item 1 (\"Cup\") is in a currency that PayPal does not support",
        ),
        (
            AmountWithBreakdown::from_items(std::slice::from_ref(&good))
                .discount(usd("1.00"))
                .build()
                .unwrap_err(),
            None,
            "`total` must be greater than zero",
        ),
        (fault(&[item("1.00", "1").tax(usd("x"))]), Some(0), "`tax` of item 1 (\"Mug\"): the value is not"),
        (
            AmountWithBreakdown::from_items(std::slice::from_ref(&good))
                .discount(usd("1.01"))
                .build()
                .unwrap_err(),
            None,
            "`total` must be greater than zero",
        ),
        (
            AmountWithBreakdown::from_items(std::slice::from_ref(&good))
                .shipping(Money::new("EUR", "1"))
                .build()
                .unwrap_err(),
            None,
            "`shipping`: amounts in USD and EUR cannot be added",
        ),
        (
            AmountWithBreakdown::from_items(&[good.tax(usd("0.10"))])
                .tax_total(usd("1"))
                .build()
                .unwrap_err(),
            None,
            "`tax_total` must not be set, because the items have a tax of their own",
        ),
    ];
    for (error, item, expected) in table {
        assert!(error.to_string().starts_with(expected) || error.to_string().ends_with(expected), "{error}");
        assert_eq!(error.item(), item, "{error}");
    }
}

fn fault(items: &[Item]) -> InvalidTotal {
    AmountWithBreakdown::from_items(items).build().unwrap_err()
}

proptest! {
    #[test]
    fn a_total_is_the_sum_of_its_parts(
        currency in prop::sample::select(vec!["USD", "EUR", "JPY", "HUF", "TWD", "GBP"]),
        items in prop::collection::vec((0_i64..10_000_000, 1_i64..=9_999, prop::option::of(0_i64..100_000)), 1..20),
        parts in prop::array::uniform5(prop::option::of(0_i64..1_000_000)),
    ) {
        let minor = |units: i64| Amount::from_minor(currency, units).unwrap();
        let of_items: Vec<Item> = items
            .iter()
            .map(|(unit, quantity, tax)| {
                let item = Item::new("x", minor(*unit).into(), quantity.to_string());
                tax.iter().fold(item, |item, tax| item.tax(minor(*tax).into()))
            })
            .collect();
        let [shipping, handling, insurance, less_shipping, discount] = parts;
        let mut total = AmountWithBreakdown::from_items(&of_items);
        if let Some(units) = shipping { total = total.shipping(minor(units)); }
        if let Some(units) = handling { total = total.handling(minor(units)); }
        if let Some(units) = insurance { total = total.insurance(minor(units)); }
        if let Some(units) = less_shipping { total = total.shipping_discount(minor(units)); }
        if let Some(units) = discount { total = total.discount(minor(units)); }
        let goods: i64 = items.iter().map(|(unit, quantity, _)| unit * quantity).sum();
        let taxes: i64 = items.iter().map(|(_, quantity, tax)| tax.unwrap_or_default() * quantity).sum();
        let added: i64 = parts[..3].iter().flatten().sum();
        let expected = goods + taxes + added - parts[3..].iter().flatten().sum::<i64>();
        match total.build() {
            Ok(total) => {
                prop_assert!(expected > 0, "PayPal refuses a total of zero");
                let breakdown = total.breakdown.clone().unwrap();
                let decimals = CurrencyCode::new(currency).unwrap().decimals().unwrap() as usize;
                for value in [&total.value, &breakdown.item_total.as_ref().unwrap().value] {
                    let amount = Amount::parse(currency, value).unwrap();
                    prop_assert_eq!(&amount.value().to_string(), value);
                    prop_assert_eq!(value.split_once('.').map_or(0, |(_, digits)| digits.len()), decimals);
                }
                let units = |money: &Option<Money>| money.as_ref().map(|it| it.amount().unwrap().minor_units().unwrap());
                prop_assert_eq!(Amount::parse(currency, &total.value).unwrap().minor_units(), Some(expected));
                prop_assert_eq!(units(&breakdown.item_total), Some(goods));
                let has_tax = items.iter().any(|(_, _, tax)| tax.is_some());
                prop_assert_eq!(units(&breakdown.tax_total), has_tax.then_some(taxes));
                let found = [
                    units(&breakdown.shipping), units(&breakdown.handling), units(&breakdown.insurance),
                    units(&breakdown.shipping_discount), units(&breakdown.discount),
                ];
                prop_assert_eq!(found, parts);
            }
            Err(error) => prop_assert!(expected <= 0, "{error}"),
        }
    }
}
