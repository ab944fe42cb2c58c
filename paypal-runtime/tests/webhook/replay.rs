//! Tests deliveries that are repeated or late.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use paypal_runtime::webhook::{
    Claim, MemoryReplayGuard, ReplayFuture, ReplayGuard, Verifier, WebhookErrorKind as Kind,
};

use crate::{
    delivery::{BODY, Delivery, crc32, deliver, setup, verifier},
    pki::{DAY, START},
};

async fn kind(verifier: &Verifier, delivery: &Delivery) -> Result<(), Kind> {
    deliver(verifier, delivery).await.map(drop).map_err(|error| error.kind())
}

#[tokio::test]
async fn deliveries_outside_the_tolerance_are_refused() {
    let at = |time: &str| Delivery { time: time.to_owned(), ..Delivery::default() };
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
    let off = verifier();
    for (time, expected) in table {
        assert_eq!(kind(&strict, &at(time)).await, expected, "{time}");
        assert_eq!(kind(&off, &at(time)).await, Ok(()), "{time}");
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
    for later in [0, 3600, 10 * DAY] {
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

    fn complete<'a>(&'a self, _: &'a str, _: SystemTime) -> ReplayFuture<'a, ()> {
        Box::pin(async { Err("the store is unreachable".into()) })
    }

    fn release<'a>(&'a self, _: &'a str) -> ReplayFuture<'a, ()> {
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
