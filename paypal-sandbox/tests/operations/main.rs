//! Carries out every operation of the registry over real HTTP.
//!
//! The steps are data: `steps/API.json` has a list for each API, in which each operation occurs at
//! least once with success. Every success is decoded by its component, with no deviation. Every
//! operation is also sent broken: without a token, with an unknown id, with a malformed body.
//! With `PAYPAL_SANDBOX_URL` and `PAYPAL_SANDBOX_PROXIES` (see `cargo xtask conformance`), the
//! same steps go through a validating proxy.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod answer;
mod broken;
mod runner;
mod sequences;
mod states;
mod step;
mod walk;

use std::collections::BTreeSet;

use paypal_generated::registry;
use runner::Runner;

#[tokio::test]
async fn every_operation_succeeds_with_a_body_that_its_component_decodes() {
    let mut runner = Runner::new().await;
    let mut done = BTreeSet::new();
    let (mut walked, mut faults) = (BTreeSet::new(), Vec::new());
    for (api, steps) in step::all() {
        runner.begin(&api).await;
        for step in steps {
            if step.walk {
                faults.extend(runner.walk(&api, &step).await.err().map(|fault| format!("{api}: {fault}")));
                walked.insert((api.clone(), step.operation.unwrap_or_default()));
                continue;
            }
            match runner.run(&api, &step).await {
                Ok(Some(id)) => {
                    done.insert((api.clone(), id));
                }
                Ok(None) => {}
                Err(fault) => {
                    faults.push(format!("{api}: {fault}"));
                    break;
                }
            }
        }
    }
    runner.report();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    let missing: Vec<String> = registry::operations()
        .filter(|operation| !done.contains(&(operation.api.to_owned(), operation.id.to_owned())))
        .map(|operation| format!("{} of {}", operation.id, operation.api))
        .collect();
    assert!(missing.is_empty(), "no step succeeds for:\n{}", missing.join("\n"));
    let unwalked: Vec<&str> = registry::operations()
        .filter(|operation| operation.pagination.is_some())
        .filter(|operation| !walked.contains(&(operation.api.to_owned(), operation.id.to_owned())))
        .map(|operation| operation.id)
        .collect();
    assert!(unwalked.is_empty(), "no step walks the lists {unwalked:?}");
    runner.finish().await;
}

#[tokio::test]
async fn a_broken_request_is_refused_in_the_shape_of_paypals_errors() {
    let runner = Runner::new().await;
    let mut faults = Vec::new();
    for operation in registry::operations() {
        faults.extend(broken::check(&runner, operation).await);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    runner.finish().await;
}
