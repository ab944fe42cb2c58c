//! A limit of requests per minute.

use std::time::Duration;

use paypal_export::Stream;
use paypal_generated::runtime::testing::VirtualClock;
use paypal_sandbox::SandboxBuilder;

use super::{DAY, FROM, Passing, Problem, check_complete, naive::Naive, now, single};
use crate::local::{Local, rows, time};

const TO: &str = "2025-12-31T00:00:00Z";

/// A year with 300 transactions, which both exporters read in twelve windows.
async fn year(options: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> (Local, VirtualClock) {
    let clock = VirtualClock::manual();
    let of_paypal = clock.clone();
    let local = Local::seeded(300, FROM, TO, |paypal| options(paypal.clock(of_paypal))).await;
    (local, clock)
}

#[tokio::test]
async fn a_limit_of_requests_is_waited_for() {
    let (local, clock) = year(|paypal| paypal.requests_per_minute(5)).await;
    let mut naive = Naive::new(&local).clock(Passing::new(clock.clone(), &local));
    let began = clock.elapsed();
    let refused = naive.run(time(FROM), now(&local)).await.unwrap_err();
    assert!(refused.contains("429"), "{refused}");
    assert_eq!(clock.elapsed() - began, Duration::from_secs(1 + 2 + 4 + 8 + 16));

    clock.advance(Duration::from_secs(60));
    let export = local.export("ours", "2025-01-01", "2026-01-01");
    let report = export.clock(Passing::new(clock, &local)).run(Stream::Transactions).await.unwrap();

    let ledger = single(&local);
    let problem = check_complete(&naive.rows, &ledger);
    let Err(Problem::Lost(lost)) = problem else { panic!("{problem:?}") };
    // Five windows of 31 days were answered.
    let window = paypal_generated::DateTime::from(time(FROM) + DAY * 155);
    let begin: paypal_export::Time = window.as_str().parse().unwrap();
    assert!(lost.iter().all(|fact| fact.time > begin), "{lost:?}");
    assert!(lost.len() > 100, "{}", lost.len());
    assert_eq!(check_complete(&rows(&local.path("ours/transactions")), &ledger), Ok(()));
    assert!(report.waits > 0 && report.waited >= Duration::from_secs(60), "{report:?}");
}

#[tokio::test]
async fn without_a_limit_the_naive_exporter_is_right() {
    let (local, clock) = year(|paypal| paypal).await;
    let mut naive = Naive::new(&local).clock(Passing::new(clock, &local));
    naive.run(time(FROM), now(&local)).await.unwrap();
    assert_eq!(check_complete(&naive.rows, &single(&local)), Ok(()));
}
