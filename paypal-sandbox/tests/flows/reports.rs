//! Transaction reports and balances over several months.

use std::{collections::BTreeMap, time::Duration};

use paypal_generated::{
    Client, DateTime,
    transactions::{TransactionDetail, TransactionInfo},
};
use rust_decimal::Decimal;

use crate::stage::{Local, Stage};

const DAY: Duration = Duration::from_secs(86_400);
/// The clock of the stage begins at this time.
const BEGIN: &str = "2025-01-01T00:00:00Z";

/// Makes a payment on each of 90 days, and refunds each tenth. Returns the ids.
async fn ninety_days(paypal: &Client, local: &Local) -> Vec<String> {
    let mut ids = Vec::new();
    for day in 0..90 {
        local.advance(DAY);
        let capture = local.pay(paypal, "USD", "20.00").await;
        if day % 10 == 9 {
            let refund = paypal.payments().refund_capture(&capture).await.unwrap();
            ids.push(refund.id.unwrap());
        }
        ids.push(capture);
    }
    ids.sort();
    ids
}

fn info(detail: TransactionDetail) -> TransactionInfo {
    detail.transaction_info.expect("the default part")
}

fn value(money: Option<paypal_generated::transactions::Money>) -> Decimal {
    money.map_or(Decimal::ZERO, |money| money.value.parse().unwrap())
}

/// The ids of payments and refunds, without the opening balances.
fn ids(found: &[TransactionInfo]) -> Vec<String> {
    let is_trade = |info: &&TransactionInfo| info.transaction_event_code.as_deref() != Some("T0300");
    let mut ids: Vec<String> =
        found.iter().filter(is_trade).map(|info| info.transaction_id.clone().unwrap()).collect();
    ids.sort();
    ids
}

fn now(local: &Local) -> DateTime {
    DateTime::from(local.sandbox.environment("").unwrap().now())
}

#[tokio::test]
async fn ninety_days_are_read_in_windows_and_the_balances_are_their_sums() {
    let stage = Stage::new().await;
    let paypal = &stage.paypal;
    let Some(local) = stage.local() else { return };
    let expected = ninety_days(paypal, local).await;

    local.sandbox.clear_requests();
    let items = paypal.transactions().search(BEGIN, now(local)).page_size(7).items();
    let found: Vec<TransactionInfo> = items.into_vec().await.unwrap().into_iter().map(info).collect();
    assert_eq!(ids(&found), expected, "each transaction occurs exactly once");
    assert!(local.sandbox.count("search.get") > 10, "90 days are several windows of several pages");

    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for info in found {
        let currency = info.transaction_amount.as_ref().unwrap().currency_code.clone();
        let sum = sums.entry(currency).or_default();
        *sum += value(info.transaction_amount) + value(info.fee_amount);
        assert_eq!(value(info.ending_balance), *sum, "the balance after each transaction is the sum so far");
    }
    let balances = paypal.transactions().list_balances().await.unwrap().balances.unwrap();
    let totals: BTreeMap<String, Decimal> = balances
        .into_iter()
        .map(|balance| (balance.currency.clone(), balance.total_balance.value.parse().unwrap()))
        .collect();
    assert_eq!(totals, sums);

    // The payment of the first day was 20.00, less a fee of 1.19.
    let earlier =
        paypal.transactions().list_balances().as_of_time("2025-01-02T12:00:00Z").currency_code("USD");
    let earlier = earlier.await.unwrap().balances.unwrap().remove(0);
    assert_eq!(earlier.total_balance.value, "10018.81");
    stage.end().await;
}

#[tokio::test]
async fn a_window_with_too_many_results_is_halved() {
    let stage = Stage::with(|builder| builder.reporting_limit(12)).await;
    let paypal = &stage.paypal;
    let Some(local) = stage.local() else { return };
    let expected = ninety_days(paypal, local).await;

    let refused = paypal.transactions().search(BEGIN, "2025-01-31T00:00:00Z").await.unwrap_err();
    assert_eq!(refused.name(), Some("RESULTSET_TOO_LARGE"));
    let items = paypal.transactions().search(BEGIN, now(local)).items();
    let found: Vec<TransactionInfo> = items.into_vec().await.unwrap().into_iter().map(info).collect();
    assert_eq!(ids(&found), expected);
    stage.end().await;
}

#[tokio::test]
async fn a_report_that_lags_behind_says_how_far_it_reaches() {
    let stage = Stage::with(|builder| builder.reporting_lag(Duration::from_secs(3 * 3600))).await;
    let paypal = &stage.paypal;
    let Some(local) = stage.local() else { return };
    let old = local.pay(paypal, "USD", "1.00").await;
    local.advance(DAY);
    let new = local.pay(paypal, "USD", "2.00").await;

    let mut pages = paypal.transactions().search(BEGIN, now(local)).pages();
    let page = pages.next().await.unwrap().unwrap().into_value();
    let found: Vec<TransactionInfo> = page.transaction_details.unwrap().into_iter().map(info).collect();
    assert_eq!(ids(&found), std::slice::from_ref(&old));
    assert!(pages.next().await.is_none());
    let coverage = pages.coverage().unwrap();
    assert!(coverage.is_shortened());
    assert_eq!(coverage.answered_end().unwrap().as_str(), "2025-01-01T21:00:00Z");
    assert_eq!(coverage.last_refreshed().unwrap().as_str(), "2025-01-01T21:00:00Z");

    // A range that begins after the last refresh is empty.
    let start = "2025-01-02T00:00:00Z";
    let ahead = paypal.transactions().search(start, now(local)).await.unwrap();
    assert_eq!(ahead.transaction_details.unwrap().len(), 0);
    assert_eq!(ahead.end_date.unwrap().as_str(), start);

    local.advance(Duration::from_secs(3 * 3600));
    let items = paypal.transactions().search(BEGIN, "2025-01-02T00:00:00Z").items();
    let found: Vec<TransactionInfo> = items.into_vec().await.unwrap().into_iter().map(info).collect();
    let mut both = vec![old, new];
    both.sort();
    assert_eq!(ids(&found), both, "three hours later the report is complete");
    stage.end().await;
}

/// The transactions of an environment that misbehaves, with those that moved no money.
async fn misbehaving(paypal: &Client, local: &Local) -> Vec<TransactionInfo> {
    let items = paypal.transactions().search(BEGIN, now(local)).balance_affecting_records_only("N").items();
    items.into_vec().await.unwrap().into_iter().map(info).collect()
}

#[tokio::test]
async fn reports_misbehave_on_purpose_and_agree_with_the_balances() {
    let stage = Stage::with(|builder| builder.misbehaving_reports(true)).await;
    let paypal = &stage.paypal;
    let Some(local) = stage.local() else { return };
    let found = misbehaving(paypal, local).await;
    let id = |info: &TransactionInfo| info.transaction_id.clone().unwrap();
    let of = |code: &str| -> Vec<&TransactionInfo> {
        found.iter().filter(|info| info.transaction_event_code.as_deref() == Some(code)).collect()
    };

    // One id in two rows, of which one moved no money. Programs that guess types read a number.
    let memo = of("T1300").remove(0);
    let rows: Vec<&TransactionInfo> = found.iter().filter(|info| id(info) == id(memo)).collect();
    let statuses: Vec<&str> = rows.iter().map(|info| info.transaction_status.as_deref().unwrap()).collect();
    assert_eq!(statuses, ["P", "S"]);
    assert_eq!(rows[0].transaction_initiation_date, rows[1].transaction_initiation_date);
    assert!(id(memo).parse::<f64>().is_ok() && id(memo).contains('E') && id(memo).len() == 17);

    let free = found.iter().find(|info| id(info).starts_with('0') && id(info).parse::<u64>().is_ok());
    assert_eq!(free.unwrap().fee_amount, None, "a payment without a fee, whose id has digits alone");

    let refund = of("T1107").remove(0);
    assert!(value(refund.transaction_amount.clone()) < Decimal::ZERO);
    assert!(value(refund.fee_amount.clone()) > Decimal::ZERO, "the fee has the other sign");
    assert!(value(rows[1].fee_amount.clone()) < Decimal::ZERO);

    // A payment in euros, and its conversion into dollars.
    let conversion = of("T0200");
    let paid = found.iter().find(|info| Some(id(info)) == conversion[0].paypal_reference_id).unwrap();
    let amount = |info: &TransactionInfo| info.transaction_amount.clone().unwrap();
    assert_eq!(conversion[1].paypal_reference_id, conversion[0].paypal_reference_id);
    assert_eq!((amount(paid).currency_code, amount(paid).value), ("EUR".to_owned(), "20.00".to_owned()));
    assert_eq!(
        (amount(conversion[0]).currency_code.as_str(), &*amount(conversion[0]).value),
        ("EUR", "-20.00")
    );
    assert_eq!(amount(conversion[1]).currency_code, "USD");
    assert!(value(conversion[1].transaction_amount.clone()) > Decimal::from(10));

    // The status of a payment changes a day later, and its row stays where it was.
    let waits = |found: &[TransactionInfo]| -> Vec<TransactionInfo> {
        let is = |info: &&TransactionInfo| {
            info.transaction_event_code.as_deref() == Some("T0006")
                && info.transaction_amount.as_ref().is_some_and(|amount| amount.value == "12.00")
        };
        found.iter().filter(is).cloned().collect()
    };
    let before = waits(&found).remove(0);
    assert_eq!(before.transaction_status.as_deref(), Some("P"));
    local.advance(DAY + Duration::from_secs(60));
    let later = misbehaving(paypal, local).await;
    let after = waits(&later).remove(0);
    assert_eq!(after.transaction_status.as_deref(), Some("S"));
    assert_eq!(after.transaction_id, before.transaction_id);
    assert_eq!(after.transaction_initiation_date, before.transaction_initiation_date);
    assert_ne!(after.transaction_updated_date, before.transaction_updated_date);
    assert_eq!(later.len(), found.len());

    // What moved money adds up to the balances.
    let items = paypal.transactions().search(BEGIN, now(local)).items();
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for info in items.into_vec().await.unwrap().into_iter().map(info) {
        let currency = info.transaction_amount.as_ref().unwrap().currency_code.clone();
        *sums.entry(currency).or_default() += value(info.transaction_amount) + value(info.fee_amount);
    }
    let balances = paypal.transactions().list_balances().await.unwrap().balances.unwrap();
    let totals: BTreeMap<String, Decimal> = balances
        .into_iter()
        .map(|balance| (balance.currency.clone(), balance.total_balance.value.parse().unwrap()))
        .collect();
    assert_eq!(totals, sums);

    // Other merchants have such rows too, an environment that begins anew has them again, and the
    // ids depend on the seed alone.
    let environment = local.sandbox.environment("other").unwrap();
    assert!(environment.balances("MERCHANTCCCC2")["JPY"] != "1000000");
    assert!(environment.is_balanced());
    let again = Stage::with(|builder| builder.misbehaving_reports(true)).await;
    let same = misbehaving(&again.paypal, again.local().unwrap()).await;
    assert_eq!(same, found);
    stage.end().await;
}

#[tokio::test]
async fn times_with_any_offset_bound_a_search() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let paid = local.pay(&stage.paypal, "USD", "1.00").await;
    local.advance(DAY);
    // The clock begins at midnight.
    for (start, end, expected) in [
        ("2024-12-31T17:00:00-0700", "2025-01-01T00:30:00Z", 1),
        ("2025-01-01T01:00:00+0100", "2024-12-31T17:00:01-07:00", 1),
        ("2025-01-01T00:00:00.000z", "2025-01-01T00:00:10.5Z", 1),
        ("2024-12-31T15:00:00-0700", "2024-12-31T16:00:00-0700", 0),
    ] {
        let found = stage.paypal.transactions().search(start, end).await.unwrap();
        let found: Vec<TransactionInfo> = found.transaction_details.unwrap().into_iter().map(info).collect();
        let is_paid = found.iter().filter(|info| info.transaction_id.as_ref() == Some(&paid)).count();
        assert_eq!(is_paid, expected, "{start} {end}");
    }
}
