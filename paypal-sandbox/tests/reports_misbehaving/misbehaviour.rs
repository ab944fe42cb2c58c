//! Reports that misbehave while they are read.

use std::{collections::BTreeSet, time::Duration};

use paypal_sandbox::{Fault, ReportMisbehaviour, Sandbox};
use serde_json::Value;

use crate::support::{
    DAY, HOUR, MERCHANT, SIZE, begin, expected, ids, keys, seeded, shop, sums, sums_of, text,
};

#[tokio::test]
async fn late_rows_come_after_the_refresh_that_covered_them() {
    let late = ReportMisbehaviour::new(3).late_rows(10, DAY);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(late)).await;
    let shop = shop(&sandbox);
    let ledger = shop.ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let early = reader.careful(begin(), to).await;
    assert!(early.len() < ledger.len());
    let answer = reader.page(begin(), to, 1).await.unwrap();
    assert_eq!(answer["last_refreshed_datetime"].as_str(), Some(text(to).as_str()));
    assert_eq!(reader.balances(to).await, sums(&ledger, to + DAY), "the balances have all");
    let missing = expected(&ledger).into_iter().filter(|key| !keys(&early).contains(key));
    assert!(missing.map(|key| key[2].clone()).all(|date| date > text(to - DAY)));
    shop.advance(HOUR * 12);
    let between = reader.careful(begin(), to).await.len();
    shop.advance(HOUR * 13);
    let all = reader.careful(begin(), to).await;
    assert!(early.len() < between && between < all.len(), "{} {between} {}", early.len(), all.len());
    assert_eq!(keys(&all), expected(&shop.ledger(MERCHANT)));
}

#[tokio::test]
async fn a_row_arrives_while_a_list_is_read() {
    let shift = ReportMisbehaviour::new(3).shifting_pages(1);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(shift)).await;
    let ledger = shop(&sandbox).ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let (rows, totals) = reader.list(begin(), to).await;
    assert_eq!(totals[..3], [603, 604, 604]);
    let ids = ids(&rows);
    assert_eq!(ids[SIZE - 1], ids[SIZE], "the second page begins with the last row of the first");
    let (again, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    assert_eq!(keys(&again), expected(&ledger));
    // A list of a single page never shifts, since nothing would let the row arrive.
    for size in [302, 500] {
        let answer = reader.page_of(begin(), begin() + DAY * 3, 1, size, "N").await.unwrap();
        assert_eq!(answer["total_pages"], 1);
        let rows = answer["transaction_details"].as_array().unwrap().len();
        let until = begin() + DAY * 3 + Duration::from_secs(1);
        assert_eq!(rows, ledger.iter().filter(|entry| entry.time < until).count());
    }
}

#[tokio::test]
async fn a_row_is_on_two_pages_and_another_on_none() {
    let repeat = ReportMisbehaviour::new(3).repeated_rows(3);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(repeat)).await;
    let to = begin() + DAY * 20;
    let (rows, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    assert_eq!(rows.len(), 604);
    let different: BTreeSet<_> = keys(&rows).into_iter().collect();
    assert!((595..604).contains(&different.len()), "{}", different.len());
    let (again, _) = reader.list(begin(), to).await;
    assert_eq!(keys(&again), expected(&shop(&sandbox).ledger(MERCHANT)));
}

#[tokio::test]
async fn fields_are_unknown_numbers_or_missing() {
    let wrong =
        ReportMisbehaviour::new(3).unknown_fields(10).numbers(4).late_fields(5, DAY * 10).no_account(2);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(wrong)).await;
    let shop = shop(&sandbox);
    let to = begin() + DAY * 20;
    let rows = reader.careful(begin(), to).await;
    let count = |rows: &[Value], is: &dyn Fn(&Value) -> bool| {
        rows.iter().filter(|row| is(&row["transaction_info"])).count()
    };
    let unknown = count(&rows, &|info| info.get("sandbox_unknown_field").is_some());
    assert!((30..100).contains(&unknown), "{unknown}");
    assert_eq!(rows.iter().filter(|row| row.get("sandbox_unknown_info").is_some()).count(), unknown);
    assert!(count(&rows, &|info| info["transaction_amount"]["value"].is_number()) > 100);
    assert!(count(&rows, &|info| info["transaction_id"].is_number()) > 5);
    assert_eq!(keys(&rows), expected(&shop.ledger(MERCHANT)), "a number has all digits of the id");
    let missing = |info: &Value| info.get("ending_balance").is_none();
    let early = count(&rows, &missing);
    assert!(early > 20 && sums_of(&rows) != sums(&shop.ledger(MERCHANT), to + DAY));
    assert_eq!(
        count(&rows, &|info| missing(info)
            && (info.get("fee_amount").is_some() || info.get("transaction_updated_date").is_some())),
        0
    );
    let mut without = 0;
    for page in 1..=13 {
        let answer = reader.page(begin(), to, page).await.unwrap();
        without += usize::from(answer.get("account_number").is_none());
    }
    assert!((2..12).contains(&without), "{without}");

    shop.advance(DAY * 11);
    let rows = reader.careful(begin(), to).await;
    assert_eq!(count(&rows, &missing), 0);
    assert_eq!(sums_of(&rows), sums(&shop.ledger(MERCHANT), to + DAY * 20));
}

#[tokio::test]
async fn a_careful_reader_finds_everything_whatever_misbehaves() {
    let builder = || {
        let options =
            Sandbox::builder().misbehaving_reports(true).report_misbehaviour(ReportMisbehaviour::all(9));
        options.faults(Fault::unreliable_reports(9)).reporting_lag(HOUR * 3).reporting_limit(700)
    };
    let (sandbox, reader) = seeded(builder()).await;
    let shop = shop(&sandbox);
    let to = begin() + DAY * 20;
    let first = reader.careful(begin(), to).await;
    assert!(first.len() < shop.ledger(MERCHANT).len(), "{} {}", first.len(), shop.ledger(MERCHANT).len());
    shop.advance(DAY * 10);
    let rows = reader.careful(begin(), to).await;
    let ledger = shop.ledger(MERCHANT);
    assert_eq!(keys(&rows), expected(&ledger));
    assert_eq!(sums_of(&rows), sums(&ledger, to + DAY * 20));
    let fired: u64 = shop.faults().iter().map(|rule| rule.fired).sum();
    assert!(fired > 2, "{fired}");

    // All of it depends on the seeds alone.
    let (again, other) = seeded(builder()).await;
    let same = other.careful(begin(), to).await;
    assert_eq!(same, first);
    drop(again);
}
