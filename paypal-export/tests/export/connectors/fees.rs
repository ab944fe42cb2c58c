//! Fees that are given back, and conversions of currencies.

use std::collections::{BTreeMap, BTreeSet};

use paypal_sandbox::LedgerEntry;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{FROM, Fact, Problem, balances, ledger, naive::Naive, now, ours, single, units};
use crate::local::{Local, time};

/// Checks the net amount of each movement: the gross amount less the fee.
fn check_net(rows: &[Value], ledger: &[LedgerEntry]) -> Result<(), Problem> {
    let found: BTreeMap<Fact, Decimal> = rows.iter().map(|row| (Fact::of_row(row), net(row))).collect();
    let wrong =
        ledger.iter().map(|entry| (Fact::of_entry(entry), decimal(&entry.gross) - decimal(&entry.fee)));
    let wrong = wrong.map(|(fact, net)| (fact.clone(), found[&fact] - net)).filter(|(_, by)| !by.is_zero());
    let wrong: Vec<_> = wrong.collect();
    if wrong.is_empty() { Ok(()) } else { Err(Problem::Net(wrong)) }
}

/// The net amount of a row: a text or a number, which may have any digits.
fn net(row: &Value) -> Decimal {
    let net = &row["net_amount"];
    net.as_str().map_or_else(|| decimal(&net.to_string()), decimal)
}

fn decimal(text: &str) -> Decimal {
    text.parse().or_else(|_| Decimal::from_scientific(text)).unwrap()
}

/// Checks that the sums of a program are the balances by currency.
fn check_totals(totals: &Value, balances: &BTreeMap<String, i128>) -> Result<(), Problem> {
    let names: Vec<String> = totals.as_object().unwrap().keys().cloned().collect();
    if names.iter().collect::<BTreeSet<_>>() != balances.keys().collect() {
        return Err(Problem::Currencies(names));
    }
    let lacking =
        balances.iter().map(|(currency, balance)| (currency.clone(), balance - units(&totals[currency])));
    let lacking: BTreeMap<_, _> = lacking.filter(|(_, lacking)| *lacking != 0).collect();
    if lacking.is_empty() { Ok(()) } else { Err(Problem::Sums(lacking)) }
}

/// Adds up `net_amount` by `transaction_currency`, as a reader of our files does.
fn totals(rows: &[Value]) -> Value {
    let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
    for row in rows.iter().filter(|row| matches!(row["transaction_status"].as_str(), Some("S" | "V"))) {
        *sums.entry(row["transaction_currency"].as_str().unwrap()).or_default() += units(&row["net_amount"]);
    }
    let text = |units| paypal_export::Amount::of_units(units).unwrap().to_string();
    json!(sums.into_iter().map(|(currency, units)| (currency, text(units))).collect::<BTreeMap<_, _>>())
}

/// Movements that differ in what the checks tell apart.
fn different(ledger: Vec<LedgerEntry>) -> Vec<LedgerEntry> {
    let mut counts: BTreeMap<Fact, usize> = BTreeMap::new();
    for entry in &ledger {
        *counts.entry(Fact::of_entry(entry)).or_default() += 1;
    }
    ledger.into_iter().filter(|entry| counts[&Fact::of_entry(entry)] == 1).collect()
}

#[tokio::test]
async fn a_fee_that_is_given_back_is_added() {
    let local = Local::seeded(1000, FROM, "2025-02-01T00:00:00Z", |paypal| paypal).await;
    let mut naive = Naive::new(&local);
    naive.run(time(FROM), now(&local)).await.unwrap();
    let (_, rows) = ours(&local).await;

    let ledger = different(single(&local));
    let problem = check_net(&naive.rows, &ledger);
    let Err(Problem::Net(wrong)) = problem else { panic!("{problem:?}") };
    // Some are wrong by what a double cannot hold.
    let cent = Decimal::new(1, 2);
    let (rounded, wrong): (Vec<_>, Vec<_>) = wrong.into_iter().partition(|(_, by)| by.abs() < cent);
    assert!(!rounded.is_empty(), "doubles are exact by chance");
    // A fee that was given back was taken off: the amount is wrong by twice the fee.
    let wrong: Vec<_> = wrong.into_iter().map(|(fact, by)| (fact, by.round_dp(4).normalize())).collect();
    let returned = ledger.iter().filter(|entry| decimal(&entry.fee) < Decimal::ZERO);
    let returned =
        returned.map(|entry| (Fact::of_entry(entry), (decimal(&entry.fee) * Decimal::TWO).normalize()));
    let returned: Vec<_> = returned.collect();
    assert!(returned.len() > 20, "{}", returned.len());
    assert_eq!(wrong, returned);
    assert_eq!(check_net(&rows, &ledger), Ok(()));
}

#[tokio::test]
async fn sums_are_by_currency_and_conversions_cancel_out() {
    let local = Local::seeded(1000, FROM, "2025-02-01T00:00:00Z", |paypal| paypal).await;
    let mut naive = Naive::new(&local);
    naive.run(time(FROM), now(&local)).await.unwrap();
    let (_, rows) = ours(&local).await;

    let balances = balances(&local);
    assert_eq!(check_totals(&naive.totals(), &balances), Err(Problem::Currencies(vec!["total".to_owned()])));
    assert_eq!(check_totals(&totals(&rows), &balances), Ok(()));

    // Both rows of a conversion refer to the payment, and one of them takes its net amount away.
    let ids: Vec<String> = ledger(&local).into_iter().map(|entry| entry.id).collect();
    let payment = |row: &Value| row["paypal_reference_id"].as_str().map(str::to_owned);
    let conversions: Vec<&Value> =
        rows.iter().filter(|row| row["transaction_event_code"] == "T0200").collect();
    assert!(conversions.len() > 20);
    for row in &conversions {
        let payment = payment(row).unwrap();
        assert!(ids.contains(&payment));
        let legs = conversions.iter().filter(|leg| leg["paypal_reference_id"] == payment.as_str());
        let paid = rows.iter().find(|row| row["transaction_id"] == payment.as_str()).unwrap();
        let mut same = legs.filter(|leg| leg["transaction_currency"] == paid["transaction_currency"]);
        assert_eq!(units(&same.next().unwrap()["net_amount"]), -units(&paid["net_amount"]));
    }
}
