//! Tests limits of one process: levels and rates by client id and API, and limits of one's own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    future::Future,
    sync::{Arc, Mutex},
    task::{Context, Waker},
    time::Duration,
};

use paypal_runtime::{
    Client, ConcurrencyLimit, Credentials, ErrorKind, KeyLimit, KeyLimits, LimitError, LimitFuture, LimitKey,
    LimitReport, LimitRequest, LimitRules, LimitScope, LocalLimit, Permit, Rate, RequestLimit, RetryPolicy,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

fn rate(answers: &Answers, rules: LimitRules) -> LocalLimit {
    LocalLimit::new(rules).clock(answers.clock())
}

fn client(answers: &Answers, id: &str, limit: &LocalLimit) -> Client {
    let options = Client::builder(Credentials::new(id, "secret")).transport(answers.clone());
    options.clock(answers.clock()).retry(RetryPolicy::none()).limit(limit.clone()).build().unwrap()
}

/// Sends this many calls at once, and waits for all.
async fn send(clients: &[&Client], calls: usize) {
    let calls: Vec<_> =
        (0..calls).map(|n| tokio::spawn(call(clients[n % clients.len()], &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_rate_spaces_calls_in_their_order() {
    let answers = Answers::new([Status(200)]);
    let rules = LimitRules::new().rate(Rate::new(10, SECOND).with_burst(2));
    let limit = rate(&answers, rules);
    let client = client(&answers, "id", &limit);
    send(&[&client], 5).await;
    // Ten in a second with a burst of two: one each ninth of a second.
    assert_eq!(answers.times(), [0, 0, 112, 223, 334]);
}

#[tokio::test(start_paused = true)]
async fn each_client_id_has_its_own_limit_unless_it_borrows_one() {
    let keys = [KeyLimit::new("borrower").borrow_from("one"), KeyLimit::new("one")];
    let per_second =
        || LimitRules::new().rate(Rate::per_second(1)).keys(KeyLimits::new(keys.clone()).unwrap());
    // The scope, the client ids, and when two calls of each are sent (s).
    let table: [(LimitScope, [&str; 2], [u128; 4]); 4] = [
        (LimitScope::Credentials, ["one", "two"], [0, 0, 1, 1]),
        (LimitScope::Credentials, ["one", "borrower"], [0, 1, 2, 3]),
        (LimitScope::CredentialsAndApi, ["one", "borrower"], [0, 1, 2, 3]),
        (LimitScope::Everything, ["one", "two"], [0, 1, 2, 3]),
    ];
    for (scope, ids, seconds) in table {
        let answers = Answers::new([Status(200)]);
        let limit = rate(&answers, per_second().scope(scope));
        let clients = ids.map(|id| client(&answers, id, &limit));
        send(&[&clients[0], &clients[1]], 4).await;
        let times: Vec<_> = answers.times().iter().map(|time| time / 1000).collect();
        assert_eq!(times, seconds, "{scope:?} {ids:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_level_and_a_rate_hold_together() {
    let answers = Answers::new([After(SECOND, 200)]);
    let rules = LimitRules::new().level(2).rate(Rate::new(4, SECOND).with_burst(1));
    let limit = rate(&answers, rules);
    let client = client(&answers, "id", &limit);
    send(&[&client], 5).await;
    assert_eq!(answers.times(), [0, 250, 1000, 1250, 2000]);
}

#[tokio::test(start_paused = true)]
async fn several_limits_of_one_client_hold_together() {
    let answers = Answers::new([After(SECOND, 200)]);
    let places = ConcurrencyLimit::new(1);
    let rules = LimitRules::new().rate(Rate::new(2, SECOND * 3).with_burst(1));
    let options = answers.options().concurrency_limit(&places).limit(rate(&answers, rules));
    let client = options.build().unwrap();
    send(&[&client], 3).await;
    assert_eq!((answers.times(), places.available()), (vec![0, 1500, 3000], 1));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_one_limit_holds_no_place_of_another() {
    let answers = Answers::new([Status(200)]);
    let places = ConcurrencyLimit::new(2);
    let slow = LimitRules::new().rate(Rate::new(1, SECOND * 10));
    let keys = KeyLimits::new([KeyLimit::new("other").rate(Rate::per_second(100))]).unwrap();
    let limit = rate(&answers, slow.keys(keys));
    let options = answers.options().concurrency_limit(&places).limit(limit);
    let slow = options.deadline(SECOND * 600).build().unwrap();
    let other = slow.with_credentials(Credentials::new("other", "secret")).unwrap();
    let waiting = tokio::spawn(async move { send(&[&slow], 20).await });
    tokio::time::sleep(SECOND * 5).await;
    let before = answers.clock().elapsed();
    for _ in 0..5 {
        send(&[&other], 1).await;
    }
    let took = answers.clock().elapsed() - before;
    assert!(took < SECOND / 2, "{took:?}");
    waiting.await.unwrap();
    let took = answers.clock().elapsed();
    assert!(took < SECOND * 200, "the rate is used: {took:?}");
}

#[tokio::test(start_paused = true)]
async fn clients_that_add_their_limits_in_different_orders_do_not_block_each_other() {
    let answers = Answers::new([After(SECOND, 200)]);
    let [one, two] = [ConcurrencyLimit::new(1), ConcurrencyLimit::new(1)];
    let options = || answers.options().deadline(SECOND * 60);
    let clients = [
        options().limit(one.clone()).limit(two.clone()).build().unwrap(),
        options().limit(two.clone()).limit(one.clone()).build().unwrap(),
    ];
    send(&[&clients[0], &clients[1]], 20).await;
    assert!(answers.clock().elapsed() < SECOND * 30, "{:?}", answers.clock().elapsed());
    assert_eq!((one.available(), two.available()), (1, 1));
}

/// A limit that has to be asked over a network, so it has no `try_acquire`.
#[derive(Clone, Debug)]
struct Distant(ConcurrencyLimit);

impl RequestLimit for Distant {
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            self.0.acquire(request).await
        })
    }

    fn identity(&self) -> Option<usize> {
        self.0.identity()
    }
}

#[tokio::test(start_paused = true)]
async fn calls_with_three_distant_limits_in_any_order_all_pass() {
    let answers = Answers::new([After(SECOND, 200)]);
    let all = [(); 3].map(|()| Distant(ConcurrencyLimit::new(2)));
    let orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]];
    let clients = orders.map(|order| {
        let options = answers.options().deadline(SECOND * 100);
        order.iter().fold(options, |options, at| options.limit(all[*at].clone())).build().unwrap()
    });
    let only_last = answers.options().deadline(SECOND * 100).limit(all[2].clone()).build().unwrap();
    let [one, two, three, four] = &clients;
    send(&[one, two, three, four, &only_last], 30).await;
    assert!(answers.clock().elapsed() < SECOND * 40, "{:?}", answers.clock().elapsed());
    assert!(all.iter().all(|limit| limit.0.available() == 2));
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_was_added_twice_counts_once() {
    let answers = Answers::new([Status(200)]);
    let places = ConcurrencyLimit::new(1);
    let local = LocalLimit::new(LimitRules::new().level(1));
    let shared: Arc<Recorder> = Arc::default();
    let options = answers.options().concurrency_limit(&places).limit(places.clone());
    let options = options.limit(local.clone()).limit(local).limit(shared.clone()).limit(shared.clone());
    let client = options.limit(Arc::clone(&shared)).build().unwrap();
    send(&[&client], 2).await;
    assert_eq!(answers.times(), [0, 0]);
    let asked = shared.0.lock().unwrap().iter().filter(|line| line.contains(" of ")).count();
    assert_eq!(asked, 2);
}

#[tokio::test(start_paused = true)]
async fn calls_pass_two_limits_that_are_both_fully_used() {
    let answers = Answers::new([After(SECOND, 200)]);
    let [one, two] = [ConcurrencyLimit::new(2), ConcurrencyLimit::new(2)];
    let options = || answers.options().deadline(SECOND * 600);
    let both = options().limit(one.clone()).limit(two.clone()).build().unwrap();
    let only_one = options().limit(one).build().unwrap();
    let only_two = options().limit(two).build().unwrap();
    send(&[&both, &only_one, &only_two], 60).await;
    let took = answers.clock().elapsed();
    assert!(took < SECOND * 60, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_turn_comes_after_its_deadline_fails_at_once_and_takes_no_turn() {
    let answers = Answers::new([Status(200)]);
    let limit = rate(&answers, LimitRules::new().rate(Rate::new(1, SECOND * 10)));
    let client = client(&answers, "id", &limit);
    send(&[&client], 1).await;
    let error = call(&client, &POST).deadline(SECOND * 3).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::Limit, Some(SECOND * 10)), "{error}");
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert_eq!(answers.clock().elapsed(), Duration::ZERO);
    send(&[&client], 1).await;
    assert_eq!(answers.times(), [0, 10_000]);
}

#[tokio::test(start_paused = true)]
async fn the_turn_of_a_dropped_call_is_used_by_the_next() {
    let answers = Answers::new([Status(200)]);
    let limit = rate(&answers, LimitRules::new().rate(Rate::per_second(1)));
    let client = client(&answers, "id", &limit);
    send(&[&client], 1).await;
    let dropped = tokio::spawn(call(&client, &GET).send::<()>());
    tokio::time::sleep(SECOND / 2).await;
    dropped.abort();
    let _ = dropped.await;
    send(&[&client], 1).await;
    assert_eq!(answers.times(), [0, 1000]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_no_longer_polled_delays_no_other_by_more_than_its_turn() {
    let answers = Answers::new([Status(200)]);
    let limit = rate(&answers, LimitRules::new().rate(Rate::per_second(1)));
    let client = client(&answers, "id", &limit);
    send(&[&client], 1).await;
    let mut forgotten = Box::pin(call(&client, &GET).send::<()>());
    let _ = forgotten.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    send(&[&client], 1).await;
    assert_eq!(answers.times(), [0, 2000]);
}

#[tokio::test(start_paused = true)]
async fn only_the_named_apis_are_limited() {
    let answers = Answers::new([Status(200)]);
    let limit = rate(&answers, LimitRules::new().rate(Rate::per_second(1)).only_apis(["y"]));
    send(&[&client(&answers, "id", &limit)], 3).await;
    assert_eq!(answers.times(), [0, 0, 0]);
}

/// Records what it is asked and told.
#[derive(Clone, Debug, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl RequestLimit for Recorder {
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        let (key, wait, attempt) = (request.key(), request.longest_wait(), request.attempt());
        let (id, api, base) = (key.client_id(), key.api(), key.environment().base_url());
        let pause = if request.ignores_pause() { ", ignoring pauses" } else { "" };
        self.0.lock().unwrap().push(format!("{id} {api} {base}: {attempt:?} of {wait:?}{pause}"));
        let log = Arc::clone(&self.0);
        let permit = Permit::new(move || log.lock().unwrap().push("given back".to_owned()));
        let refused = api == "closed";
        Box::pin(async move { if refused { Err(LimitError::new("closed")) } else { Ok(permit) } })
    }

    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        self.0.lock().unwrap().push(format!("{}: {report:?}", key.api()));
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_ones_own_sees_each_attempt_and_its_result() {
    let answers = Answers::new([Header(429, "Retry-After", "7"), Status(503), Status(429), Status(200)]);
    let recorder = Recorder::default();
    let client = answers.options().limit(recorder.clone()).build().unwrap();
    call(&client, &GET).timeout(SECOND * 5).send::<()>().await.unwrap();
    let call = call(&client, &GET).ignore_cooldown(true).deadline(SECOND * 2);
    call.send::<()>().await.unwrap();
    let key = "id x https://api-m.sandbox.paypal.com: ";
    let log = recorder.0.lock().unwrap();
    let log: Vec<_> = log.iter().map(|line| line.replace(key, "")).collect();
    assert_eq!(log[..3], ["5s of 180s", "x: Refused(Some(7s))", "given back"]);
    assert!(log[3].starts_with("5s of 172"), "{log:?}");
    assert_eq!(
        (log[4].as_str(), log[6..8].join(" ").contains("x: Refused(None)")),
        ("given back", true),
        "{log:?}"
    );
    assert_eq!(log[log.len() - 3..], ["2s of 2s, ignoring pauses", "x: Accepted", "given back"]);
}
