//! Exports of transactions and balances by day.

use std::{collections::BTreeMap, time::Duration};

use crate::local::{self, Local, balances, data, day, range, rows, sums};
use paypal_export::{
    ErrorKind, Event, Export, Format, LocalStorage, Progress, Report, Scope, Shard, Stream, Zone,
};
use paypal_sandbox::Fault;
use serde_json::Value;

const DAY: Duration = Duration::from_secs(86_400);
const FROM: &str = "2025-01-01T00:00:00Z";
const TO: &str = "2025-03-01T00:00:00Z";

async fn transactions(export: &Export) -> Report {
    export.run(Stream::Transactions).await.unwrap()
}

/// The rows that the ledger has for the merchant: id, T-code and time, with how often each occurs.
async fn expected(local: &Local) -> BTreeMap<(String, String, String), usize> {
    let mut expected = BTreeMap::new();
    for entry in local.ledger().await.entries {
        let text = |name: &str| entry[name].as_str().unwrap().to_owned();
        let is_own = |index: usize| entry["lines"][index][0] == "MERCHANTAAAA2";
        if (is_own(0) || is_own(1)) && text("time").as_str() >= FROM {
            let time = text("time").parse::<paypal_export::Time>().unwrap().to_string();
            *expected.entry((text("id"), text("event_code"), time)).or_default() += 1;
        }
    }
    expected
}

fn found(rows: &[Value]) -> BTreeMap<(String, String, String), usize> {
    let mut found = BTreeMap::new();
    for row in rows {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        let key = (text("transaction_id"), text("transaction_event_code"), text("transaction_initiated_at"));
        *found.entry(key).or_default() += 1;
    }
    found
}

#[tokio::test]
async fn each_row_of_the_ledger_is_exported_once_and_the_sums_are_the_balances() {
    let local = Local::seeded(3000, FROM, TO, |builder| builder.reporting_limit(300)).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    let report = transactions(&export).await;
    let rows = rows(&local.path("all"));
    assert_eq!(found(&rows), expected(&local).await);
    assert_eq!(report.rows, rows.len() as u64);
    assert!(report.halved > 0, "{report:?}");
    assert_eq!(sums(&rows), balances(&local));
    assert!(report.unknown_fields.is_empty(), "{report:?}");
}

#[tokio::test]
async fn a_day_with_too_many_results_is_read_in_parts() {
    // Each day has about 100 rows, so that windows are down to hours.
    let local = Local::seeded(6000, FROM, TO, |builder| builder.reporting_limit(60)).await;
    let whole = Local::seeded(6000, FROM, TO, |builder| builder).await;
    transactions(&local.export("all", "2025-01-01", "2025-03-02")).await;
    transactions(&whole.export("all", "2025-01-01", "2025-03-02")).await;
    assert_eq!(data(&local.path("all")), data(&whole.path("all")));
}

#[tokio::test]
async fn a_second_run_reads_only_the_days_that_may_change() {
    let local = Local::seeded(1000, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    let first = transactions(&export).await;
    let before = data(&local.path("all"));
    let second = transactions(&export).await;
    assert_eq!(data(&local.path("all")), before);
    assert_eq!(first.days, 60);
    assert!(second.skipped_days > 50, "{second:?}");
    assert_eq!(second.days + second.skipped_days, 60);
    assert_eq!((second.late_rows, second.changed_rows, second.gone_rows), (0, 0, 0));
    // After some days nothing may change any more.
    local.environment().advance(DAY * 40);
    transactions(&export).await;
    let last = transactions(&export).await;
    assert_eq!((last.days, last.skipped_days), (0, 60));
}

#[tokio::test]
async fn a_report_that_lags_leaves_its_last_day_open() {
    let lag = Duration::from_secs(3 * 3600);
    let local = Local::seeded(500, FROM, "2025-01-10T12:00:00Z", |builder| builder.reporting_lag(lag)).await;
    let export = local.export("all", "2025-01-01", "2025-02-01");
    let report = transactions(&export).await;
    assert_eq!(report.complete_until, Some(day("2025-01-10")));
    let early = rows(&local.path("all"));
    assert!(early.iter().all(|row| row["transaction_initiated_at"].as_str() <= Some("2025-01-10T09:00:00Z")));

    local.environment().advance(DAY);
    let report = transactions(&export).await;
    assert_eq!(report.complete_until, Some(day("2025-01-11")));
    assert_eq!(found(&rows(&local.path("all"))), expected(&local).await);
    // The day was not complete, so its new rows are not late.
    assert_eq!(report.late_rows, 0);
}

#[tokio::test]
async fn a_file_that_was_removed_is_written_again() {
    let local = Local::seeded(1000, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    local.environment().advance(DAY * 40);
    transactions(&export).await;
    let whole = data(&local.path("all"));
    for key in ["transactions/date=2025-01-10/data.ndjson", "transactions/date=2025-02-20/data.ndjson"] {
        std::fs::remove_file(local.path("all").join(key)).unwrap();
    }
    let report = transactions(&export).await;
    assert_eq!(data(&local.path("all")), whole);
    assert_eq!((report.days, report.skipped_days), (2, 58));
    assert!(report.changed_days.is_empty(), "{report:?}");
    let note = "the files of 2 days from 2025-01-10 to 2025-02-20 were missing";
    assert!(report.notes.iter().any(|text| text.starts_with(note)), "{report:?}");
    // And that is all.
    let report = transactions(&export).await;
    assert_eq!((report.days, report.notes), (0, Vec::new()));
}

/// Stops an export after a number of events.
struct Stop(std::sync::Mutex<usize>, tokio::sync::mpsc::UnboundedSender<()>);

impl Progress for Stop {
    fn event(&self, _: &Event<'_>) {
        let mut left = self.0.lock().unwrap();
        if *left == 0 {
            let _ = self.1.send(());
        }
        *left = left.saturating_sub(1);
    }
}

#[tokio::test]
async fn an_export_that_is_stopped_anywhere_goes_on_to_the_same_bytes() {
    let local = Local::seeded(2000, FROM, TO, |builder| builder.reporting_limit(150)).await;
    transactions(&local.export("whole", "2025-01-01", "2025-03-02")).await;
    let whole = data(&local.path("whole"));
    for events in [0, 1, 3, 8, 20, 40] {
        let name = format!("stopped-{events}");
        let (sender, mut stopped) = tokio::sync::mpsc::unbounded_channel();
        let export = local.export(&name, "2025-01-01", "2025-03-02");
        let stopping = export.clone().progress(Stop(std::sync::Mutex::new(events), sender));
        tokio::select! {
            biased;
            _ = stopped.recv() => {}
            report = stopping.run(Stream::Transactions) => panic!("{report:?}"),
        }
        drop(stopping);
        // A write that was under way ends after the stop; the next run waits for it.
        transactions(&export).await;
        assert!(data(&local.path(&name)) == whole, "stopped after {events} events");
    }
}

#[tokio::test]
async fn parts_of_an_export_have_together_the_rows_of_the_whole() {
    let local = Local::seeded(1000, FROM, TO, |builder| builder).await;
    transactions(&local.export("whole", "2025-01-01", "2025-03-02")).await;
    for number in 1..=4 {
        let export = local.export("parts", "2025-01-01", "2025-03-02").shard(Shard::new(number, 4).unwrap());
        let report = transactions(&export).await;
        assert!(report.days < 30, "{report:?}");
    }
    assert_eq!(data(&local.path("parts")), data(&local.path("whole")));
}

#[tokio::test]
async fn a_pending_payment_that_is_settled_later_changes_its_closed_day() {
    let local = Local::seeded(1000, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    transactions(&export).await;
    // Some of the last payments are pending, and are settled in the days after.
    local.environment().advance(DAY * 30);
    let frozen = transactions(&export.clone().frozen_before(day("2025-03-01"))).await;
    assert!(!frozen.frozen_days.is_empty(), "{frozen:?}");
    let changed = transactions(&export).await;
    assert_eq!(changed.changed_days, frozen.frozen_days);
    assert!(changed.changed_rows > 0);
    assert_eq!(sums(&rows(&local.path("all"))), balances(&local));
}

#[tokio::test]
async fn a_folder_of_another_export_is_refused() {
    let local = Local::seeded(100, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    transactions(&export).await;
    let before = data(&local.path("all"));
    for (other, word) in [
        (export.clone().account("ANOTHER"), "account"),
        (export.clone().zone("Europe/Berlin".parse::<Zone>().unwrap()), "time zone"),
        (export.clone().scope(Scope::Balance), "scope"),
        (export.clone().format(Format::Csv { is_excel_safe: false }), "format"),
        (export.clone().with_payer(true), "payers"),
    ] {
        let error = other.run(Stream::Transactions).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        assert!(error.message().contains(word), "{error}");
    }
    assert_eq!(data(&local.path("all")), before);
}

#[tokio::test]
async fn days_are_those_of_the_time_zone() {
    let local = Local::seeded(2000, FROM, "2025-04-05T00:00:00Z", |builder| builder).await;
    let zone = "Europe/Berlin".parse::<Zone>().unwrap();
    let export = local.export("berlin", "2025-01-01", "2025-04-07").zone(zone.clone());
    transactions(&export).await;
    transactions(&local.export("utc", "2024-12-31", "2025-04-07")).await;
    let (berlin, utc) = (rows(&local.path("berlin")), rows(&local.path("utc")));
    let late = |row: &&Value| row["transaction_initiated_at"].as_str() >= Some("2024-12-31T23:00:00Z");
    assert_eq!(found(&berlin), found(&utc.iter().filter(late).cloned().collect::<Vec<_>>()));
    for (key, bytes) in data(&local.path("berlin")) {
        for line in std::str::from_utf8(&bytes).unwrap().lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            let time = row["transaction_initiated_at"].as_str().unwrap();
            let second = time.parse::<paypal_export::Time>().unwrap().seconds();
            assert!(key.contains(&zone.day(second).unwrap().to_string()), "{key} {time}");
        }
    }
}

#[tokio::test]
async fn payers_are_in_the_files_only_if_that_is_asked_for() {
    let local = Local::start(|builder| builder.misbehaving_reports(true)).await;
    local.environment().advance(DAY * 2);
    let today = local::today(&local);
    let range = range(&today.plus(-3).to_string(), &today.plus(1).to_string());
    let export =
        |folder| Export::new(local.client.clone(), LocalStorage::new(local.path(folder)).unwrap(), range);
    transactions(&export("without")).await;
    transactions(&export("with").with_payer(true)).await;
    let all = |folder: &str| rows(&local.path(folder)).iter().map(Value::to_string).collect::<String>();
    assert!(all("with").contains("@"));
    assert!(!all("without").contains("@"));
    assert!(!all("without").contains("payer_"));
}

#[tokio::test]
async fn balances_are_those_of_the_end_of_each_day() {
    let local = Local::seeded(500, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2025-01-01", "2025-03-02");
    export.run(Stream::Transactions).await.unwrap();
    let report = export.run(Stream::Balances).await.unwrap();
    assert_eq!(report.complete_until, Some(day("2025-03-01")));
    let balances = rows(&local.path("all/balances"));
    let ends =
        balances.iter().filter(|row| row["currency"] == "USD").map(|row| row["as_of"].as_str().unwrap());
    let ends: Vec<&str> = ends.collect();
    assert_eq!(ends.first(), Some(&"2025-01-01T23:59:59Z"));
    assert_eq!(ends.len(), 60);
}

#[tokio::test]
async fn the_month_in_which_clocks_are_set_back_is_read() {
    let local = Local::seeded(300, FROM, "2025-11-05T00:00:00Z", |builder| builder).await;
    let zone = "Europe/Berlin".parse::<Zone>().unwrap();
    // With the day of 25 hours, 31 days are longer than PayPal answers.
    let export = local.export("all", "2025-10-01", "2025-11-01").zone(zone);
    let report = transactions(&export).await;
    assert_eq!((report.days, report.complete_until), (31, Some(day("2025-11-01"))));
}

#[tokio::test]
async fn days_beyond_the_reach_of_paypal_are_named_and_the_others_are_read() {
    let local = Local::seeded(100, FROM, TO, |builder| builder).await;
    let export = local.export("all", "2022-02-01", "2025-03-02");
    let report = transactions(&export).await;
    assert_eq!(report.rows, expected(&local).await.values().sum::<usize>() as u64);
    assert!(report.notes.iter().any(|note| note.contains("older than what PayPal shows")), "{report:?}");
}

#[tokio::test]
async fn a_failed_export_has_a_report_of_what_it_did() {
    let local = Local::seeded(2000, FROM, TO, |builder| builder.reporting_limit(150)).await;
    let fault = Fault::before().operation("search.get").nth(8).status(403).times(1);
    local.environment().set_faults([fault]).unwrap();
    let export = local.export("all", "2025-01-01", "2025-03-02");
    let mut report = Report::default();
    let error = export.run_into(Stream::Transactions, &mut report).await.unwrap_err();
    assert_eq!(error.failed_call().unwrap().status(), Some(403));
    assert!(report.days > 0 && report.requests > 0, "{report:?}");
    assert_eq!(report.rows, rows(&local.path("all")).len() as u64);
}
