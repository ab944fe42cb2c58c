//! Rows that tests change, and filters.

use std::time::{Duration, SystemTime};

use paypal_sandbox::{LedgerEntry, ReportTampering, Sandbox};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::support::{DAY, MERCHANT, begin, keys, seeded, shop, text};

/// The entry of the ledger that fits first.
fn entry<'a>(ledger: &'a [LedgerEntry], code: &str, is: impl Fn(&LedgerEntry) -> bool) -> &'a LedgerEntry {
    ledger.iter().find(|entry| entry.event_code == code && is(entry)).unwrap()
}

#[tokio::test]
async fn rows_are_changed_in_reports_and_not_in_balances() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let shop = shop(&sandbox);
    let ledger = shop.ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let before = reader.careful(begin(), to).await;
    let balances = reader.balances(to).await;
    // Other codes than those that share their ids.
    let usd = |code: &str| entry(&ledger, code, |entry| entry.currency == "USD" && entry.status == 'S');
    let (hidden, doubled, fee) = (usd("T1110"), usd("T0400"), usd("T0002"));
    let (amount, currency, status) = (usd("T0003"), usd("T0007"), usd("T0001"));
    let moved = entry(&ledger, "T1107", |entry| entry.time > begin() + DAY * 10);
    for (entry, change) in [
        (hidden, ReportTampering::Hide),
        (doubled, ReportTampering::Double),
        (fee, ReportTampering::FeeBy(-7)),
        (amount, ReportTampering::AmountBy(100)),
        (currency, ReportTampering::Currency("EUR".to_owned())),
        (status, ReportTampering::Status('P')),
        (moved, ReportTampering::Earlier(DAY * 3)),
    ] {
        assert!(shop.tamper(&entry.id, change));
    }
    assert!(!shop.tamper("NONE", ReportTampering::Hide));

    let (rows, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    let of = |rows: &[Value], id: &str| -> Vec<Value> {
        let is = |row: &&Value| row["transaction_info"]["transaction_id"] == id;
        rows.iter().filter(is).map(|row| row["transaction_info"].clone()).collect()
    };
    let minor = |value: &Value| {
        let value: Decimal = value["value"].as_str().map_or(Decimal::ZERO, |text| text.parse().unwrap());
        (value * Decimal::from(100)).normalize()
    };
    assert!(of(&rows, &hidden.id).is_empty());
    let two = of(&rows, &doubled.id);
    assert_eq!((two.len(), &two[0]), (2, &two[1]));
    for (id, name, by) in [(&fee.id, "fee_amount", -7), (&amount.id, "transaction_amount", 100)] {
        let (then, now) = (of(&before, id).remove(0), of(&rows, id).remove(0));
        assert_eq!(minor(&now[name]) - minor(&then[name]), Decimal::from(by), "{name}");
    }
    assert_eq!(of(&rows, &currency.id)[0]["transaction_amount"]["currency_code"], "EUR");
    assert_eq!(of(&rows, &status.id)[0]["transaction_status"], "P");
    assert_eq!(
        of(&rows, &moved.id)[0]["transaction_initiation_date"].as_str(),
        Some(text(moved.time - DAY * 3).as_str())
    );
    let dates = rows.iter().map(|row| row["transaction_info"]["transaction_initiation_date"].as_str());
    assert!(dates.collect::<Vec<_>>().is_sorted());
    // A window has the rows that were moved there, and those of its time no more.
    let second = Duration::from_secs(1);
    let around = |time: SystemTime| (time - second, time + second);
    let (from, until) = around(moved.time);
    assert!(of(&reader.careful(from, until).await, &moved.id).is_empty());
    let (from, until) = around(moved.time - DAY * 3);
    assert_eq!(of(&reader.careful(from, until).await, &moved.id).len(), 1);
    // A row with another status is not among those that changed the balance.
    let answer = reader.page_of(begin(), to, 1, 500, "Y").await.unwrap();
    let scope = answer["transaction_details"].as_array().unwrap();
    assert!(of(scope, &status.id).is_empty());

    assert_eq!(reader.balances(to).await, balances);
    assert_eq!(shop.ledger(MERCHANT), ledger);
    shop.end_tampering();
    assert_eq!(keys(&reader.careful(begin(), to).await), keys(&before));
}

#[tokio::test]
async fn filters_find_what_they_found_before() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let ledger = shop(&sandbox).ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let (from, until) = (text(begin()), text(to));
    let payment = entry(&ledger, "T0002", |entry| entry.currency == "EUR");
    for (name, value, is) in [
        (
            "transaction_id",
            payment.id.as_str(),
            &(|entry: &LedgerEntry| entry.id == payment.id) as &dyn Fn(&LedgerEntry) -> bool,
        ),
        ("transaction_type", "T1107", &|entry| entry.event_code == "T1107"),
        ("transaction_status", "D", &|entry| entry.status == 'D'),
        ("transaction_currency", "JPY", &|entry| entry.currency == "JPY"),
        ("balance_affecting_records_only", "Y", &|entry| matches!(entry.status, 'S' | 'V')),
        ("store_id", "1", &|_| false),
    ] {
        let mut query =
            vec![("start_date", from.as_str()), ("end_date", &until), ("page_size", "500"), (name, value)];
        if name != "balance_affecting_records_only" {
            query.push(("balance_affecting_records_only", "N"));
        }
        let answer = reader.get("/v1/reporting/transactions", &query).await.unwrap();
        let found = ledger.iter().filter(|entry| is(entry)).count();
        assert_eq!(answer["total_items"].as_u64(), Some(found as u64), "{name}");
        assert!(found > 0 || name == "store_id");
    }
}
