//! Tests deliveries that name many certificates, and deliveries that are dropped while a
//! certificate is being fetched.

use std::{
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use paypal_runtime::{
    Clock, RawResponse, Request, SleepFuture, Transport, TransportFuture,
    webhook::{Verifier, WebhookErrorKind as Kind},
};
use tokio::time::{Instant, sleep, timeout};

use crate::{
    delivery::{CERT_URL, Delivery, authorities, deliver, setup},
    pki::{START, at},
};

/// The clock of a runtime whose time is paused: a wait takes no real time.
#[derive(Clone)]
struct PausedClock(Instant);

impl PausedClock {
    fn new() -> Self {
        Self(Instant::now())
    }
}

impl Clock for PausedClock {
    fn now(&self) -> SystemTime {
        at(START) + self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        Box::pin(sleep(duration))
    }
}

/// Answers a request for the genuine certificate, or for a made-up name, after a while. A name that
/// contains `silent` gets no answer.
#[derive(Clone, Default)]
struct SlowServer {
    genuine: Arc<AtomicUsize>,
    others: Arc<AtomicUsize>,
}

impl SlowServer {
    fn fetches(&self) -> (usize, usize) {
        (self.genuine.load(Ordering::Relaxed), self.others.load(Ordering::Relaxed))
    }
}

impl Transport for SlowServer {
    fn send(&self, request: Request) -> TransportFuture {
        let url = request.url().as_str().to_owned();
        let counter = if url == CERT_URL { &self.genuine } else { &self.others };
        counter.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if url.contains("silent") {
                return pending().await;
            }
            sleep(Duration::from_millis(50)).await;
            if url != CERT_URL {
                return Ok(RawResponse::new(404));
            }
            Ok(RawResponse::new(200).with_body(authorities().1.leaf(|_| {}).pem()))
        })
    }
}

/// Creates a server and a verifier that fetches from it, with the time of the runtime.
fn slow_setup() -> (SlowServer, Verifier) {
    let server = SlowServer::default();
    let builder = setup().2.transport(server.clone()).clock(PausedClock::new());
    (server, builder.build().unwrap())
}

/// Begins forged deliveries, each with a certificate's name of its own, and lets them start.
async fn flood(verifier: &Verifier, names: std::ops::Range<usize>, kind: &str) {
    // The signature is wrong, but it can only be checked with the certificate.
    let mut headers = Delivery::default().headers();
    for number in names {
        let url = CERT_URL.replace("360caa42", &format!("{kind}{number}"));
        headers.insert("paypal-cert-url", url.parse().unwrap());
        let (verifier, headers) = (verifier.clone(), headers.clone());
        tokio::spawn(async move { verifier.verify(&headers, b"{}").await.unwrap_err() });
    }
    tokio::task::yield_now().await;
}

#[tokio::test(start_paused = true)]
async fn made_up_names_cause_few_fetches_once_a_certificate_is_cached() {
    let (server, verifier) = slow_setup();
    deliver(&verifier, &Delivery::default()).await.unwrap();
    let before = Instant::now();
    flood(&verifier, 0..2000, "made-up").await;
    deliver(&verifier, &Delivery::default()).await.unwrap();
    assert_eq!(before.elapsed(), Duration::ZERO, "the genuine delivery does not wait");
    sleep(Duration::from_secs(60)).await;
    let (genuine, others) = server.fetches();
    assert_eq!(genuine, 1);
    assert!(others <= 10, "{others} fetches of made-up names");
}

#[tokio::test(start_paused = true)]
async fn a_flood_before_the_first_certificate_delays_but_does_not_refuse_a_genuine_delivery() {
    let (server, verifier) = slow_setup();
    flood(&verifier, 0..2000, "made-up").await;
    deliver(&verifier, &Delivery::default()).await.unwrap();
    // Names that were still waiting for their turn are limited now.
    flood(&verifier, 2000..4000, "made-up").await;
    sleep(Duration::from_secs(60)).await;
    let (genuine, others) = server.fetches();
    assert_eq!(genuine, 1);
    assert!(others <= 2010, "{others} fetches of made-up names");
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_turn_does_not_count_against_the_fetch_timeout() {
    let (_, verifier) = slow_setup();
    flood(&verifier, 0..8, "silent").await;
    let before = Instant::now();
    deliver(&verifier, &Delivery::default()).await.unwrap();
    // Four fetches run at once, and each of the silent ones ends after 10 s.
    assert_eq!(before.elapsed(), Duration::from_millis(20_050));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_delivery_does_not_stop_the_fetch() {
    let (server, verifier) = slow_setup();
    let delivery = Delivery::default();
    let dropped = timeout(Duration::from_millis(20), deliver(&verifier, &delivery)).await;
    assert!(dropped.is_err());
    sleep(Duration::from_millis(40)).await;
    let before = Instant::now();
    deliver(&verifier, &delivery).await.unwrap();
    assert_eq!((before.elapsed(), server.fetches().0), (Duration::ZERO, 1));
}

#[tokio::test(start_paused = true)]
async fn a_delivery_that_is_not_polled_does_not_keep_others_waiting() {
    let (_, verifier) = slow_setup();
    let delivery = Delivery::default();
    let mut unpolled = Box::pin(deliver(&verifier, &delivery));
    assert!(timeout(Duration::from_millis(1), &mut unpolled).await.is_err());
    let second = timeout(Duration::from_secs(30), deliver(&verifier, &delivery)).await;
    assert!(second.is_ok_and(|outcome| outcome.is_ok()), "the second delivery is verified");
    drop(unpolled);
}

#[tokio::test]
async fn a_refused_name_is_retryable() {
    let (server, verifier) = slow_setup();
    deliver(&verifier, &Delivery::default()).await.unwrap();
    let forged = |number| Delivery { url: format!("{CERT_URL}-{number}"), ..Delivery::default() };
    let mut kinds = Vec::new();
    for number in 0..6 {
        let error = deliver(&verifier, &forged(number)).await.unwrap_err();
        kinds.push((error.kind(), error.suggested_status()));
    }
    assert_eq!(kinds[0], (Kind::CertificateMissing, 400));
    assert_eq!(kinds[5].1, 503, "{kinds:?}");
    assert!(server.fetches().1 < 6);
}

#[tokio::test(start_paused = true)]
async fn a_prefetched_certificate_serves_the_first_delivery_in_a_flood() {
    let (server, verifier) = slow_setup();
    flood(&verifier, 0..100, "silent").await;
    let before = Instant::now();
    verifier.prefetch(CERT_URL).await.unwrap();
    assert_eq!(before.elapsed(), Duration::from_millis(50), "it waits for no other fetch");
    flood(&verifier, 0..2000, "made-up").await;
    let delivery = Delivery::default();
    deliver(&verifier, &delivery).await.unwrap();
    // The address of a verified delivery is the one to fetch in advance; now it is cached.
    let verified = deliver(&verifier, &delivery).await.unwrap();
    verifier.prefetch(verified.transmission().certificate_url()).await.unwrap();
    assert_eq!(before.elapsed(), Duration::from_millis(50));
    sleep(Duration::from_secs(60)).await;
    let (genuine, others) = server.fetches();
    assert_eq!(genuine, 1);
    assert!(others <= 10, "{others} fetches of made-up names");
}

#[tokio::test]
async fn a_certificate_that_cannot_be_prefetched_is_an_error() {
    let (server, verifier) = slow_setup();
    let table = [
        (format!("{CERT_URL}-unknown"), Kind::CertificateMissing),
        ("https://evil.example/v1/notifications/certs/CERT-1".to_owned(), Kind::CertificateUrl),
        ("https://api.paypal.com/v1/notifications/certs/CERT-1".to_owned(), Kind::Environment),
    ];
    for (url, expected) in table {
        assert_eq!(verifier.prefetch(&url).await.unwrap_err().kind(), expected, "{url}");
    }
    assert_eq!(server.fetches(), (0, 1));
    // A pinned certificate needs no fetch.
    let pin = authorities().1.leaf(|_| {}).pem();
    let pinned = setup().2.pinned_certificate(pin).transport(server.clone()).build().unwrap();
    pinned.prefetch(CERT_URL).await.unwrap();
    assert_eq!(server.fetches(), (0, 1));
}
