//! Runs that are interrupted in the middle of a window.

use paypal_export::Stream;
use paypal_sandbox::Fault;

use super::{FROM, Problem, check_complete, naive::Naive, now, ours, single};
use crate::local::{Local, data, time};

const TO: &str = "2025-03-01T00:00:00Z";

/// Fails a request of transaction search in a way that no repetition helps.
fn interruption(request: u64) -> Fault {
    Fault::before().operation("search.get").nth(request).status(403).times(1)
}

#[tokio::test]
async fn a_window_that_is_read_again_has_its_rows_once() {
    let local = Local::seeded(1500, FROM, TO, |paypal| paypal).await;
    let paypal = local.environment();
    let mut naive = Naive::new(&local);
    let interrupted = paypal.add_fault(interruption(4)).unwrap();
    naive.run(time(FROM), now(&local)).await.unwrap_err();
    let early = naive.rows.clone();
    naive.run(time(FROM), now(&local)).await.unwrap();
    paypal.remove_fault(&interrupted);

    let ledger = single(&local);
    let problem = check_complete(&naive.rows, &ledger);
    let Err(Problem::Repeated(repeated)) = problem else { panic!("{problem:?}") };
    // The three pages that were read before the interruption, and nothing else.
    let early: Vec<_> = early.iter().map(super::Fact::of_row).collect();
    assert!(repeated.iter().all(|fact| early.contains(fact)), "{repeated:?}");
    assert!(repeated.len() > 250, "{}", repeated.len());

    let export = |folder: &str| local.export(folder, "2025-01-01", "2026-01-01");
    export("whole").run(Stream::Transactions).await.unwrap();
    // Each window has two pages: the first run fails in the first window, or at the second.
    for (request, has_files) in [(2, false), (3, true)] {
        let interrupted = paypal.add_fault(interruption(request)).unwrap();
        let folder = format!("interrupted-{request}");
        export(&folder).run(Stream::Transactions).await.unwrap_err();
        assert_eq!(!data(&local.path(&folder)).is_empty(), has_files);
        export(&folder).run(Stream::Transactions).await.unwrap();
        paypal.remove_fault(&interrupted);
        let rows = crate::local::rows(&local.path(&folder));
        assert_eq!(check_complete(&rows, &ledger), Ok(()));
        assert!(data(&local.path(&folder)) == data(&local.path("whole")), "request {request}");
    }
}

#[tokio::test]
async fn without_an_interruption_the_naive_exporter_is_right() {
    let local = Local::seeded(1500, FROM, TO, |paypal| paypal).await;
    let mut naive = Naive::new(&local);
    naive.run(time(FROM), now(&local)).await.unwrap();
    let (_, rows) = ours(&local).await;
    let ledger = single(&local);
    assert_eq!(check_complete(&naive.rows, &ledger), Ok(()));
    assert_eq!(check_complete(&rows, &ledger), Ok(()));
}
