//! Data that PayPal shows late.

use std::time::Duration;

use paypal_export::Report;
use paypal_sandbox::{ReportMisbehaviour, SandboxBuilder};

use super::{
    DAY, FROM, Problem, check_complete,
    naive::{Cursor, Naive},
    now, ours, single,
};
use crate::local::{Local, time};

/// The time of the first run.
const FIRST: &str = "2025-01-10T12:00:00Z";
const HOUR: Duration = Duration::from_secs(3600);

/// Runs both exporters when the last transactions are new, and two days later. Returns what the
/// check says of the naive one, of ours, and our second report.
async fn twice(
    cursor: Cursor,
    options: impl FnOnce(SandboxBuilder) -> SandboxBuilder,
) -> (Result<(), Problem>, Result<(), Problem>, Report) {
    let local = Local::seeded(500, FROM, FIRST, options).await;
    let mut naive = Naive::new(&local).cursor(cursor);
    naive.run(time(FROM), now(&local)).await.unwrap();
    ours(&local).await;
    local.environment().advance(DAY * 2);
    naive.run(time(FROM), now(&local)).await.unwrap();
    let (report, rows) = ours(&local).await;
    let ledger = single(&local);
    (check_complete(&naive.rows, &ledger), check_complete(&rows, &ledger), report)
}

/// Checks that rows were lost, and that all of them were late at the first run.
fn assert_late_rows_are_lost(problem: Result<(), Problem>, by: Duration) {
    let Err(Problem::Lost(lost)) = problem else { panic!("{problem:?}") };
    let from: paypal_export::Time =
        paypal_generated::DateTime::from(time(FIRST) - by).as_str().parse().unwrap();
    assert!(lost.iter().all(|fact| fact.time > from), "{lost:?}");
}

#[tokio::test]
async fn transactions_of_the_last_hours_before_a_run_are_there_after_the_next() {
    let (naive, ours, report) = twice(Cursor::AskedEnd, |paypal| paypal.reporting_lag(HOUR * 3)).await;
    assert_late_rows_are_lost(naive, HOUR * 3);
    assert_eq!(ours, Ok(()));
    // Our first run did not take the last day for complete.
    assert_eq!(report.late_rows, 0);
    // A later version of that connector took the latest row for its cursor. That is enough here.
    let (naive, ..) = twice(Cursor::LatestRow, |paypal| paypal.reporting_lag(HOUR * 3)).await;
    assert_eq!(naive, Ok(()));
}

#[tokio::test]
async fn transactions_that_come_after_later_ones_are_there() {
    let late = ReportMisbehaviour::new(3).late_rows(4, DAY);
    for cursor in [Cursor::AskedEnd, Cursor::LatestRow] {
        let (naive, ours, report) = twice(cursor, |paypal| paypal.report_misbehaviour(late)).await;
        assert_late_rows_are_lost(naive, DAY);
        assert_eq!(ours, Ok(()));
        // Rows of 9 January, which was complete as PayPal said.
        assert!(report.late_rows > 0, "{report:?}");
    }
}

#[tokio::test]
async fn without_late_data_the_naive_exporter_is_right() {
    for cursor in [Cursor::AskedEnd, Cursor::LatestRow] {
        let (naive, ours, _) = twice(cursor, |paypal| paypal).await;
        assert_eq!((naive, ours), (Ok(()), Ok(())), "{cursor:?}");
    }
}
