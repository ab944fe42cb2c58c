//! Days that cannot be checked are listed with what is missing.

use paypal_export::{DayRange, ErrorKind, LocalStorage, Reconciliation, Stream, reconcile::MissingReason};
use tempfile::TempDir;

use super::{account::day, clean::Busy, files::Folder};

#[tokio::test]
async fn a_day_without_balances_leaves_two_days_unchecked() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    folder.remove(&Folder::record(Stream::Balances, day("2026-03-04")));
    let report = folder.reconcile(&reported).await;
    assert!(report.is_clean() && !report.is_complete());
    let missing: Vec<(String, String, MissingReason)> = report
        .not_checked
        .iter()
        .flat_map(|found| {
            found
                .missing
                .iter()
                .map(|missing| (found.day.to_string(), missing.command.clone(), missing.reason))
        })
        .collect();
    let command = "paypal export balances --from 2026-03-04 --to 2026-03-05".to_owned();
    assert_eq!(
        missing,
        [
            ("2026-03-04".to_owned(), command.clone(), MissingReason::NotExported),
            ("2026-03-05".to_owned(), command, MissingReason::NotExported),
        ]
    );
    assert_eq!(report.days_checked, 8);
}

#[tokio::test]
async fn a_day_that_was_read_before_its_end_is_not_checked() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    let key = Folder::record(Stream::Transactions, day("2026-03-10"));
    let mut record: serde_json::Value = serde_json::from_str(&folder.read(&key)).unwrap();
    record["read_until"] = serde_json::json!(reported.zone.bounds(day("2026-03-10")).unwrap().1 - 1);
    folder.write(&key, &record.to_string());
    let report = folder.reconcile(&reported).await;
    let [found] = &report.not_checked[..] else { panic!("{report}") };
    assert_eq!(found.day, day("2026-03-10"));
    assert_eq!(found.missing[0].reason, MissingReason::Incomplete);
    assert!(report.to_string().contains("were exported before the day had ended"), "{report}");
}

#[tokio::test]
async fn all_exported_days_are_checked_by_default() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    let report = folder.reconcile_all().await;
    // The rows before the range are of days without balances.
    assert_eq!((report.from, report.to), (day("2026-02-20"), day("2026-03-11")));
    assert_eq!(report.days_checked, 10);
    let text = report.to_string();
    assert!(text.contains("2026-02-20: the balances of the day before were not exported"), "{text}");
    assert!(text.contains("--from 2026-02-21 --to 2026-02-27"), "{text}");
    assert!(text.ends_with("All checked days agree\n"), "{text}");
}

#[tokio::test]
async fn payments_that_were_pending_before_the_range_need_its_days() {
    let busy = Busy::new();
    let mut reported = busy.reported();
    // Without the days before the range, the payment that was pending then is not known.
    reported.rows.retain(|row| row.initiated >= reported.zone.bounds(day("2026-03-01")).unwrap().0);
    let report = Folder::new(&reported).reconcile(&reported).await;
    let [found] = &report.differences[..] else { panic!("{report}") };
    assert_eq!((found.day, &*found.difference.to_string()), (day("2026-03-06"), "19.11"));
    let command = "paypal export transactions --from 2026-01-25 --to 2026-03-01";
    assert!(report.notes.iter().any(|note| note.contains(command)), "{report}");
}

#[tokio::test]
async fn a_folder_without_an_export_is_an_error() {
    let folder = TempDir::new().unwrap();
    let storage = LocalStorage::new(folder.path()).unwrap();
    let error = Reconciliation::new(storage.clone()).run().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Precondition);
    assert!(error.help_line().is_some());
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    std::fs::copy(folder.path().join("_export.json"), storage.folder().join("_export.json")).unwrap();
    let error = Reconciliation::new(storage.clone()).run().await.unwrap_err();
    assert!(error.message().contains("no transactions and balances"), "{error}");
    // Named days are listed as not checked.
    let range = DayRange::new(day("2026-03-01"), day("2026-03-03")).unwrap();
    let report = Reconciliation::new(storage).range(range).run().await.unwrap();
    assert_eq!((report.days_checked, report.not_checked.len()), (0, 2));
    assert!(report.to_string().ends_with("Nothing was checked\n"), "{report}");
}
