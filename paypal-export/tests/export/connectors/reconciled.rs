//! Transactions that do not add up to the balances.

use std::collections::BTreeMap;

use paypal_export::{Day, LocalStorage, ReconcileReport, Reconciliation, Stream, Zone};
use paypal_sandbox::ReportTampering;
use serde_json::Value;

use super::{FROM, Problem, amount, balances, ledger, naive::Naive, now, units};
use crate::local::{Local, rows, time};

const TO: &str = "2025-02-01T00:00:00Z";

/// Checks that the rows of each currency add up to its balance.
fn check(rows: &[Value], balances: &BTreeMap<String, i128>) -> Result<(), Problem> {
    let mut lacking = balances.clone();
    for row in rows.iter().filter(|row| matches!(row["transaction_status"].as_str(), Some("S" | "V"))) {
        let currency = row["transaction_currency"].as_str().unwrap().to_owned();
        *lacking.entry(currency).or_default() -=
            units(&row["transaction_amount"]) + units(&row["fee_amount"]);
    }
    lacking.retain(|_, lacking| *lacking != 0);
    if lacking.is_empty() { Ok(()) } else { Err(Problem::Sums(lacking)) }
}

/// Checks that a program says on which day which amount of which currency is missing, and nothing
/// else.
fn check_message(message: &[(Day, String, i128)], expected: &(Day, String, i128)) -> Result<(), Problem> {
    if message == std::slice::from_ref(expected) { Ok(()) } else { Err(Problem::Silence) }
}

/// Exports transactions and balances again, and reconciles them.
async fn reconcile(local: &Local) -> (Vec<Value>, ReconcileReport) {
    let export = local.export("ours", "2025-01-01", "2025-02-02").restart(true);
    export.run(Stream::Transactions).await.unwrap();
    export.run(Stream::Balances).await.unwrap();
    let report = Reconciliation::new(LocalStorage::new(local.path("ours")).unwrap()).run().await.unwrap();
    (rows(&local.path("ours/transactions")), report)
}

#[tokio::test]
async fn rows_add_up_to_the_balances() {
    let local = Local::seeded(1000, FROM, TO, |paypal| paypal).await;
    let mut naive = Naive::new(&local);
    let read = naive.run(time(FROM), now(&local)).await;
    assert!(read.is_ok(), "it says that it read everything");
    let (rows, report) = reconcile(&local).await;

    // It lost the payment of each authorization, which has the same id.
    let mut lost = BTreeMap::new();
    let ledger = ledger(&local);
    let authorized = |id: &str| ledger.iter().any(|entry| entry.id == id && entry.event_code == "T1300");
    for payment in ledger.iter().filter(|entry| entry.event_code == "T0006" && authorized(&entry.id)) {
        *lost.entry(payment.currency.clone()).or_default() += amount(&payment.net);
    }
    assert!(!lost.is_empty());
    assert_eq!(check(&naive.rows, &balances(&local)), Err(Problem::Sums(lost)));
    assert_eq!(check(&rows, &balances(&local)), Ok(()));
    assert!(report.is_clean(), "{report:?}");
    assert!(report.days_checked >= 29, "{report:?}");
}

#[tokio::test]
async fn the_day_of_a_row_that_paypal_does_not_show_is_named() {
    let local = Local::seeded(1000, FROM, TO, |paypal| paypal).await;
    let ledger = ledger(&local);
    let is_hidden = |code: &str, status: char| code == "T0002" && status == 'S';
    let hidden = ledger.iter().filter(|entry| is_hidden(&entry.event_code, entry.status)).nth(20).unwrap();
    assert!(local.environment().tamper(&hidden.id, ReportTampering::Hide));
    let seconds = hidden.time.duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let day = Zone::utc().day(seconds.try_into().unwrap()).unwrap();
    let expected = (day, hidden.currency.clone(), amount(&hidden.net));

    let mut naive = Naive::new(&local);
    assert!(naive.run(time(FROM), now(&local)).await.is_ok());
    let (rows, report) = reconcile(&local).await;
    // Neither can have the row.
    assert!(check(&naive.rows, &balances(&local)).is_err());
    let only = BTreeMap::from([(expected.1.clone(), expected.2)]);
    assert_eq!(check(&rows, &balances(&local)), Err(Problem::Sums(only)));

    // The naive exporter returned how many rows it read, and nothing more.
    assert_eq!(check_message(&[], &expected), Err(Problem::Silence));
    let differences = report.differences.iter();
    let message: Vec<_> =
        differences.map(|found| (found.day, found.currency.clone(), found.difference.units())).collect();
    assert_eq!(check_message(&message, &expected), Ok(()), "{message:?} {expected:?}");
    assert!(!report.differences[0].candidates.is_empty());
}
