//! Tests deliveries that are repeated or late.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use paypal_runtime::webhook::{
    Claim, ClaimToken, MemoryReplayGuard, ReplayFuture, ReplayGuard, Verifier, WebhookErrorKind as Kind,
};

use crate::{
    delivery::{BODY, Delivery, crc32, deliver, setup},
    pki::{DAY, START, at},
};

async fn kind(verifier: &Verifier, delivery: &Delivery) -> Result<(), Kind> {
    deliver(verifier, delivery).await.map(drop).map_err(|error| error.kind())
}

#[tokio::test]
async fn deliveries_outside_the_tolerance_are_refused() {
    let sent = |time: &str| Delivery { time: time.to_owned(), ..Delivery::default() };
    // The clock shows 1 January 2025, 00:00.
    let table = [
        ("2024-12-29T00:00:00Z", Ok(())),
        ("2024-12-28T23:59:59Z", Err(Kind::Stale)),
        ("2015-05-18T15:45:13Z", Err(Kind::Stale)),
        ("2025-01-01T01:00:00Z", Ok(())),
        ("2025-01-01T01:00:01Z", Err(Kind::Stale)),
        ("2025-01-01T02:00:00+02:00", Ok(())),
        ("9999-12-31T23:59:59Z", Err(Kind::Stale)),
        ("0000-01-01T00:00:00Z", Err(Kind::Stale)),
    ];
    let strict = setup().2.tolerance(Duration::from_secs(3 * DAY)).build().unwrap();
    let off = setup().2.without_tolerance().build().unwrap();
    for (time, expected) in table {
        assert_eq!(kind(&strict, &sent(time)).await, expected, "{time}");
        assert_eq!(kind(&off, &sent(time)).await, Ok(()), "{time}");
    }
}

#[tokio::test]
async fn deliveries_older_than_four_days_are_refused_by_default() {
    let (_, clock, builder) = setup();
    let delivery = Delivery::default();
    let verifier = builder.build().unwrap();
    for (age, expected) in [(4 * DAY, Ok(())), (4 * DAY + 1, Err(Kind::Stale)), (300 * DAY, Err(Kind::Stale))]
    {
        clock.set(START + age);
        assert_eq!(kind(&verifier, &delivery).await, expected, "{age} s");
    }
}

#[tokio::test]
async fn a_delivery_is_handled_once() {
    let (_, clock, builder) = setup();
    let verifier = builder.replay_guard(MemoryReplayGuard::new(100)).build().unwrap();
    let delivery = Delivery::default();

    let first = deliver(&verifier, &delivery).await.unwrap();
    let error = deliver(&verifier, &delivery).await.unwrap_err();
    assert_eq!((error.kind(), error.suggested_status()), (Kind::InProgress, 503));
    // The handling fails, so PayPal's next attempt is accepted.
    first.release().await.unwrap();
    let second = deliver(&verifier, &delivery).await.unwrap();
    // The process dies, so the claim's lease ends after 300 s.
    clock.set(START + 301);
    drop(second);
    let third = deliver(&verifier, &delivery).await.unwrap();
    third.complete().await.unwrap();
    for later in [0, 3600, 3 * DAY] {
        clock.set(START + 301 + later);
        let error = deliver(&verifier, &delivery).await.unwrap_err();
        assert!(error.is_replay() && !error.is_rejected(), "{error}");
        assert_eq!(error.suggested_status(), 200);
    }
    // A forged delivery takes no claim.
    let other = Delivery { id: "another".to_owned(), ..Delivery::default() };
    let forged = verifier.verify(&other.headers(), b"{}").await.unwrap_err();
    assert_eq!(forged.kind(), Kind::Signature);
    assert_eq!(kind(&verifier, &other).await, Ok(()));
    // `verify_with_certificate` is not asynchronous, so it cannot use the guard and returns an
    // error.
    let error = verifier.verify_with_certificate(&delivery.headers(), BODY.as_bytes(), b"").unwrap_err();
    assert!(error.is_configuration());
}

/// A slow handler reports a failure after its lease has ended and a second handler has the claim.
#[tokio::test]
async fn a_late_release_does_not_free_the_claim_of_another_handler() {
    let (_, clock, builder) = setup();
    let verifier = builder.replay_guard(MemoryReplayGuard::new(100)).build().unwrap();
    let delivery = Delivery::default();
    let slow = deliver(&verifier, &delivery).await.unwrap();
    clock.set(START + 301);
    let second = deliver(&verifier, &delivery).await.unwrap();
    slow.release().await.unwrap();
    assert_eq!(kind(&verifier, &delivery).await, Err(Kind::InProgress), "the third delivery");
    let lost = slow.complete().await.unwrap_err();
    assert_eq!((lost.kind(), lost.suggested_status()), (Kind::ClaimLost, 503));
    assert_eq!(kind(&verifier, &delivery).await, Err(Kind::InProgress), "the fourth delivery");
    second.complete().await.unwrap();
    assert_eq!(kind(&verifier, &delivery).await, Err(Kind::Replayed));
}

#[tokio::test]
async fn an_extended_claim_is_kept() {
    let (_, clock, builder) = setup();
    let verifier = builder.clone().replay_guard(MemoryReplayGuard::new(100)).build().unwrap();
    let delivery = Delivery::default();
    let slow = deliver(&verifier, &delivery).await.unwrap();
    clock.set(START + 299);
    slow.extend(Duration::from_secs(300)).await.unwrap();
    clock.set(START + 598);
    assert_eq!(kind(&verifier, &delivery).await, Err(Kind::InProgress));
    clock.set(START + 599);
    let second = deliver(&verifier, &delivery).await.unwrap();
    let lost = slow.extend(Duration::from_secs(300)).await.unwrap_err();
    assert_eq!(lost.kind(), Kind::ClaimLost);
    second.complete().await.unwrap();
    // Without a guard there is no claim.
    let unguarded = deliver(&builder.build().unwrap(), &delivery).await.unwrap();
    unguarded.extend(Duration::ZERO).await.unwrap();
    unguarded.complete().await.unwrap();
    unguarded.release().await.unwrap();
}

/// A delivery that was handled is remembered for as long as the tolerance would accept it, counted
/// from the later of its own time and now, and an hour more for its clock.
#[tokio::test]
async fn a_handled_delivery_is_remembered_until_it_is_too_old() {
    struct Recorder(Arc<std::sync::Mutex<Vec<SystemTime>>>);
    impl ReplayGuard for Recorder {
        fn claim<'a>(&'a self, _: &'a str, _: SystemTime, _: Duration) -> ReplayFuture<'a, Claim> {
            Box::pin(async { Ok(Claim::Granted(ClaimToken::random())) })
        }
        fn extend<'a>(&'a self, _: &'a str, _: ClaimToken, _: SystemTime) -> ReplayFuture<'a, bool> {
            Box::pin(async { Ok(true) })
        }
        fn complete<'a>(&'a self, _: &'a str, _: ClaimToken, until: SystemTime) -> ReplayFuture<'a, bool> {
            self.0.lock().unwrap().push(until);
            Box::pin(async { Ok(true) })
        }
        fn release<'a>(&'a self, _: &'a str, _: ClaimToken) -> ReplayFuture<'a, ()> {
            Box::pin(async { Ok(()) })
        }
    }
    let seen = Arc::new(std::sync::Mutex::default());
    let (_, clock, builder) = setup();
    let builder = builder.replay_guard(Recorder(Arc::clone(&seen)));
    let ahead = Delivery { time: "2025-01-01T00:30:00Z".to_owned(), ..Delivery::default() };
    let verifier = builder.clone().build().unwrap();
    deliver(&verifier, &ahead).await.unwrap().complete().await.unwrap();
    clock.set(START + DAY);
    deliver(&verifier, &ahead).await.unwrap().complete().await.unwrap();
    let unlimited = builder.without_tolerance().build().unwrap();
    deliver(&unlimited, &ahead).await.unwrap().complete().await.unwrap();
    let expected = [START + 1800 + 4 * DAY + 3600, START + DAY + 4 * DAY + 3600, START + DAY + 30 * DAY];
    assert_eq!(*seen.lock().unwrap(), expected.map(at));
}

/// Replaces `PATCH` in a body by text that gives the body the wanted checksum.
fn with_checksum(body: &str, wanted: u32) -> Vec<u8> {
    // CRC-32 is linear. The code measures the effect of each of 32 bits, and finds the bits to set
    // by Gaussian elimination.
    let make = |patch: u32| {
        // Each bit selects one of two characters of a string, so the body stays valid JSON.
        let text: String = (0..32).map(|bit| if patch >> bit & 1 == 1 { 'q' } else { 'p' }).collect();
        body.replace("PATCH", &text).into_bytes()
    };
    let base = crc32(&make(0));
    let mut rows: Vec<(u32, u32)> = (0..32).map(|bit| (crc32(&make(1 << bit)) ^ base, 1 << bit)).collect();
    let (mut needed, mut patch) = (wanted ^ base, 0);
    for bit in 0..32 {
        let Some(at) = rows.iter().position(|(effect, _)| effect >> bit & 1 == 1) else { continue };
        let (effect, cause) = rows.swap_remove(at);
        for row in rows.iter_mut().filter(|(other, _)| other >> bit & 1 == 1) {
            *row = (row.0 ^ effect, row.1 ^ cause);
        }
        if needed >> bit & 1 == 1 {
            (needed, patch) = (needed ^ effect, patch ^ cause);
        }
    }
    assert_eq!(needed, 0);
    make(patch)
}

/// The signature covers only the checksum, as the module's documentation explains: a person who has
/// seen a delivery can make another body with the same checksum. The replay guard refuses that
/// body.
#[tokio::test]
async fn a_body_with_the_same_checksum_is_refused_by_the_replay_guard() {
    let seen = Delivery::default();
    let forged = r#"{"event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"amount":{"value":"99999.00"}},"x":"PATCH"}"#;
    let forged = with_checksum(forged, crc32(&seen.body));
    assert_eq!(crc32(&forged), crc32(&seen.body));
    let (_, _, builder) = setup();
    let open = builder.clone().build().unwrap();
    open.verify(&seen.headers(), &forged).await.unwrap();
    let guarded = builder.replay_guard(MemoryReplayGuard::new(100)).build().unwrap();
    deliver(&guarded, &seen).await.unwrap().complete().await.unwrap();
    let error = guarded.verify(&seen.headers(), &forged).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Replayed);
}

struct Broken;

impl ReplayGuard for Broken {
    fn claim<'a>(&'a self, _: &'a str, _: SystemTime, _: Duration) -> ReplayFuture<'a, Claim> {
        Box::pin(async { Err("the store is unreachable".into()) })
    }

    fn extend<'a>(&'a self, _: &'a str, _: ClaimToken, _: SystemTime) -> ReplayFuture<'a, bool> {
        Box::pin(async { Err("the store is unreachable".into()) })
    }

    fn complete<'a>(&'a self, _: &'a str, _: ClaimToken, _: SystemTime) -> ReplayFuture<'a, bool> {
        Box::pin(async { Err("the store is unreachable".into()) })
    }

    fn release<'a>(&'a self, _: &'a str, _: ClaimToken) -> ReplayFuture<'a, ()> {
        Box::pin(async { Err("the store is unreachable".into()) })
    }
}

#[tokio::test]
async fn a_failing_guard_accepts_nothing() {
    let verifier = setup().2.replay_guard(Broken).build().unwrap();
    let error = deliver(&verifier, &Delivery::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (Kind::ReplayGuard, true));
    assert_eq!(error.to_string(), "the replay guard failed: the store is unreachable");
}

#[tokio::test]
async fn one_of_many_concurrent_deliveries_gets_the_claim() {
    let verifier = Arc::new(setup().2.replay_guard(MemoryReplayGuard::new(100)).build().unwrap());
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let verifier = Arc::clone(&verifier);
            tokio::spawn(async move { kind(&verifier, &Delivery::default()).await })
        })
        .collect();
    let mut granted = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => granted += 1,
            Err(kind) => assert_eq!(kind, Kind::InProgress),
        }
    }
    assert_eq!(granted, 1);
}
