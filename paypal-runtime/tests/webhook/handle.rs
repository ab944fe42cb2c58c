//! Tests `Verifier::handle`: when the handler runs, and what the endpoint answers.

use std::{
    future::Future,
    io,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use paypal_runtime::webhook::{
    Claim, ClaimToken, DeliveryAnswer, MemoryReplayGuard, ReplayFuture, ReplayGuard, VerifiedEvent, Verifier,
    VerifierBuilder, WebhookErrorKind as Kind,
};
use tokio::sync::Notify;

use crate::delivery::{Delivery, setup};

fn guarded(builder: VerifierBuilder) -> Verifier {
    builder.replay_guard(MemoryReplayGuard::new(100)).build().unwrap()
}

/// Counts its calls, and succeeds.
async fn count(delivery: VerifiedEvent, calls: Arc<AtomicUsize>) -> Result<(), io::Error> {
    assert_eq!(delivery.event().id(), "WH-58D329510W468432D-8HN650336L201105X");
    calls.fetch_add(1, Ordering::SeqCst);
    Ok(())
}

/// Lets a handler act on the default delivery that only counts its calls.
async fn counted(verifier: &Verifier, calls: &Arc<AtomicUsize>) -> (u16, Option<Kind>) {
    let delivery = Delivery::default();
    let calls = Arc::clone(calls);
    shown(&verifier.handle(&delivery.headers(), &delivery.body, |it| count(it, calls)).await)
}

fn shown(answer: &DeliveryAnswer) -> (u16, Option<Kind>) {
    (answer.status().as_u16(), answer.error().map(|error| error.kind()))
}

#[tokio::test]
async fn the_handler_runs_once_for_a_delivery() {
    let (verifier, calls) = (guarded(setup().2), Arc::default());
    assert_eq!(counted(&verifier, &calls).await, (200, None));
    assert_eq!(counted(&verifier, &calls).await, (200, Some(Kind::Replayed)));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    // Without a guard, the handler gets repetitions too.
    let verifier = setup().2.build().unwrap();
    assert_eq!(counted(&verifier, &calls).await, (200, None));
    assert_eq!(counted(&verifier, &calls).await, (200, None));
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_refused_delivery_does_not_reach_the_handler() {
    let (verifier, calls) = (guarded(setup().2), Arc::new(AtomicUsize::new(0)));
    let handler = |delivery| count(delivery, Arc::clone(&calls));
    let forged = verifier.handle(&Delivery::default().headers(), b"{}", handler).await;
    assert_eq!(shown(&forged), (400, Some(Kind::Signature)));
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    assert_eq!(counted(&verifier, &calls).await, (200, None));
}

#[tokio::test]
async fn a_delivery_whose_handler_failed_is_handled_again() {
    let (verifier, calls) = (guarded(setup().2), Arc::default());
    let delivery = Delivery::default();
    let failing = async |_| Err::<(), _>(io::Error::other("the database is down"));
    let answer = verifier.handle(&delivery.headers(), &delivery.body, failing).await;
    assert_eq!(shown(&answer), (503, Some(Kind::Handler)));
    let error = answer.error().unwrap();
    assert_eq!(error.to_string(), "the handler failed: the database is down");
    assert!(error.is_retryable() && !error.is_rejected() && !error.is_replay());

    let panicking = async |_| -> Result<(), io::Error> { panic!("a payer's name") };
    let answer = verifier.handle(&delivery.headers(), &delivery.body, panicking).await;
    assert_eq!(shown(&answer), (503, Some(Kind::Handler)));
    assert_eq!(answer.error().unwrap().to_string(), "the handler panicked");

    // This one panics before it returns a future.
    fn early(_: VerifiedEvent) -> std::future::Ready<Result<(), io::Error>> {
        panic!("a payer's name")
    }
    let answer = verifier.handle(&delivery.headers(), &delivery.body, early).await;
    assert_eq!(shown(&answer), (503, Some(Kind::Handler)));
    assert_eq!(counted(&verifier, &calls).await, (200, None));
}

/// A guard whose store fails a number of times when a delivery is completed.
struct Failing(MemoryReplayGuard, AtomicUsize);

impl ReplayGuard for Failing {
    fn claim<'a>(&'a self, id: &'a str, now: SystemTime, lease: Duration) -> ReplayFuture<'a, Claim> {
        self.0.claim(id, now, lease)
    }

    fn extend<'a>(&'a self, id: &'a str, token: ClaimToken, until: SystemTime) -> ReplayFuture<'a, bool> {
        self.0.extend(id, token, until)
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        token: ClaimToken,
        keep_until: SystemTime,
    ) -> ReplayFuture<'a, bool> {
        let left = self.1.load(Ordering::SeqCst);
        if left > 0 {
            self.1.store(left - 1, Ordering::SeqCst);
            return Box::pin(async { Err("the store is away".into()) });
        }
        self.0.complete(id, token, keep_until)
    }

    fn release<'a>(&'a self, id: &'a str, token: ClaimToken) -> ReplayFuture<'a, ()> {
        self.0.release(id, token)
    }
}

#[tokio::test]
async fn a_handled_delivery_is_not_sent_again_because_the_guard_failed() {
    for (failures, error) in [(1, None), (usize::MAX, Some(Kind::ReplayGuard))] {
        let guard = Failing(MemoryReplayGuard::new(100), AtomicUsize::new(failures));
        let (verifier, calls) = (setup().2.replay_guard(guard).build().unwrap(), Arc::default());
        assert_eq!(counted(&verifier, &calls).await, (200, error), "{failures}");
    }
}

/// A server drops the future of a request whose sender has gone.
#[tokio::test]
async fn the_handler_ends_though_the_request_is_dropped() {
    let (verifier, calls) = (guarded(setup().2), Arc::default());
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let request = tokio::spawn({
        let (verifier, calls, begun, go_on) =
            (verifier.clone(), Arc::clone(&calls), Arc::clone(&begun), Arc::clone(&go_on));
        async move {
            let delivery = Delivery::default();
            let slow = async move |it| {
                begun.notify_one();
                go_on.notified().await;
                count(it, calls).await
            };
            verifier.handle(&delivery.headers(), &delivery.body, slow).await.status()
        }
    });
    begun.notified().await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    assert_eq!(counted(&verifier, &calls).await, (503, Some(Kind::InProgress)));
    go_on.notify_one();
    while counted(&verifier, &calls).await != (200, Some(Kind::Replayed)) {
        tokio::task::yield_now().await;
    }
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[test]
fn the_handler_runs_without_a_tokio_runtime() {
    let (verifier, calls) = (guarded(setup().2), Arc::default());
    let mut call = pin!(counted(&verifier, &calls));
    let answer = loop {
        if let Poll::Ready(answer) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            break answer;
        }
    };
    assert_eq!(answer, (200, None));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}
