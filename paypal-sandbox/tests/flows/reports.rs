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
