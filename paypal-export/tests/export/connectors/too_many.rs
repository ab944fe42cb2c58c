//! More rows than a search sends.

use paypal_sandbox::SeededTransactions;

use super::{DAY, FROM, Problem, check_complete, naive::Naive, now, ours, single};
use crate::local::{Local, time};

/// A quarter with 300 transactions, and then a month with 900. The naive exporter reads the month
/// in one window.
async fn quiet_and_busy(limit: usize) -> Local {
    let local =
        Local::seeded(300, FROM, "2025-04-05T00:00:00Z", |paypal| paypal.reporting_limit(limit)).await;
    let (from, to) = (time("2025-04-05T00:00:00Z"), time("2025-05-05T00:00:00Z"));
    local.environment().seed_transactions(SeededTransactions::new(900).from(from).to(to).seed(5)).unwrap();
    local
}

#[tokio::test]
async fn a_month_with_too_many_results_is_there() {
    let local = quiet_and_busy(400).await;
    let mut naive = Naive::new(&local);
    let read = naive.run(time(FROM), now(&local)).await;
    assert!(read.is_ok_and(|rows| rows > 0), "it says that it read everything");
    let (report, rows) = ours(&local).await;

    let ledger = single(&local);
    let problem = check_complete(&naive.rows, &ledger);
    let Err(Problem::Lost(lost)) = problem else { panic!("{problem:?}") };
    // Everything of the fourth window, and nothing else.
    let window = paypal_generated::DateTime::from(time(FROM) + DAY * 93);
    let begin: paypal_export::Time = window.as_str().parse().unwrap();
    assert!(lost.iter().all(|fact| fact.time > begin), "{lost:?}");
    assert!(lost.len() > 700, "{}", lost.len());
    assert_eq!(check_complete(&rows, &ledger), Ok(()));
    assert!(report.halved > 0, "{report:?}");
}

#[tokio::test]
async fn without_a_busy_month_the_naive_exporter_is_right() {
    let local = quiet_and_busy(10_000).await;
    let mut naive = Naive::new(&local);
    naive.run(time(FROM), now(&local)).await.unwrap();
    assert_eq!(check_complete(&naive.rows, &single(&local)), Ok(()));
}
