//! Files that do not agree with the export's records are named.

use paypal_export::{ReconcileReport, Stream};

use super::{
    account::{Reported, day},
    clean::Busy,
    files::Folder,
};

const FILE: &str = "transactions/date=2026-03-07/data.ndjson";

async fn edit(edit: impl Fn(&str) -> String) -> ReconcileReport {
    let reported: Reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    let text = folder.read(FILE);
    let edited = edit(&text);
    assert_ne!(text, edited);
    folder.write(FILE, &edited);
    folder.reconcile(&reported).await
}

fn problem(report: &ReconcileReport) -> String {
    assert!(!report.is_clean());
    let [file] = &report.damaged_files[..] else { panic!("{report}") };
    assert_eq!((file.day, &*file.file), (day("2026-03-07"), FILE));
    assert_eq!(file.command, "paypal export transactions --from 2026-03-07 --to 2026-03-08 --restart");
    file.problem.clone()
}

#[tokio::test]
async fn a_row_that_was_removed_by_hand_is_found() {
    let report = edit(|text| text.lines().skip(1).map(|line| format!("{line}\n")).collect()).await;
    assert!(problem(&report).contains("the file has 3 rows, and its record says 4"), "{report}");
    assert_eq!(report.differences.len(), 1, "{report}");
}

#[tokio::test]
async fn a_row_that_replaces_another_is_found() {
    let report = edit(|text| {
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1] = lines[0];
        lines.join("\n") + "\n"
    })
    .await;
    assert!(problem(&report).contains("other rows than its record says"), "{report}");
}

#[tokio::test]
async fn a_value_that_was_edited_is_named() {
    let report =
        edit(|text| text.replace(r#""transaction_amount":"25.01""#, r#""transaction_amount":"52.01""#)).await;
    assert_eq!(problem(&report), "row 3: transaction_amount is 52.01, and raw says 25.01", "{report}");
    assert_eq!(report.differences[0].difference.to_string(), "-27.00");
}

#[tokio::test]
async fn an_edited_raw_column_is_found() {
    let report = edit(|text| {
        text.replace(r#"\"value\":\"25.01\""#, r#"\"value\":\"52.01\""#)
            .replace(r#""transaction_amount":"25.01""#, r#""transaction_amount":"52.01""#)
    })
    .await;
    assert_eq!(problem(&report), "row 3: the column raw does not agree with row_hash");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_leaves_its_day_unchecked() {
    let report = edit(|text| text.chars().take(text.len() / 2).collect()).await;
    assert!(problem(&report).contains("line 2"), "{report}");
    let days: Vec<String> = report.not_checked.iter().map(|found| found.day.to_string()).collect();
    assert_eq!(days, ["2026-03-07"]);
    assert!(report.differences.is_empty(), "{report}");
    assert_eq!(report.days_checked, 9);
}

#[tokio::test]
async fn a_file_that_is_gone_is_found() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    folder.remove(FILE);
    let report = folder.reconcile(&reported).await;
    assert_eq!(problem(&report), "the file is gone");
}

#[tokio::test]
async fn a_row_in_the_file_of_another_day_is_found() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    // The whole day is put in place of the next one, with its record.
    for key in [Folder::file, Folder::record] {
        let text = folder.read(&key(Stream::Transactions, day("2026-03-07")));
        folder.write(&key(Stream::Transactions, day("2026-03-08")), &text);
    }
    let report = folder.reconcile(&reported).await;
    let [file] = &report.damaged_files[..] else { panic!("{report}") };
    assert_eq!((file.day, &*file.problem), (day("2026-03-08"), "row 1: the row belongs to another day"));
}

#[tokio::test]
async fn an_edited_balance_is_found() {
    let reported = Busy::new().reported();
    let folder = Folder::new(&reported);
    let key = Folder::file(Stream::Balances, day("2026-03-04"));
    let text = folder.read(&key);
    folder.write(&key, &text.replacen(r#""total_balance":""#, r#""total_balance":"1"#, 1));
    let report = folder.reconcile(&reported).await;
    let [file] = &report.damaged_files[..] else { panic!("{report}") };
    assert_eq!((&*file.stream, file.day), ("balances", day("2026-03-04")));
    assert!(file.problem.contains("total_balance is "), "{}", file.problem);
    assert_eq!(report.differences.len(), 2, "{report}");
}
