//! Tests limits that several processes share in a real Redis.
//!
//! Each test starts its own `redis-server`, as in `redis.rs`. Redis sees two limits in one process
//! as two processes. The waits are real, because leases and rates follow Redis's clock.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;
mod support;

use std::{
    env,
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    time::{Duration, Instant},
};

use paypal_runtime::{
    Client, Credentials, Environment, ErrorKind, LimitError, LimitEvent, LimitKey, LimitReport, LimitRequest,
    LimitRules, LimitScope, OnFailure, Permit, Rate, RawResponse, RedisLimit, RequestLimit, RetryPolicy,
};
use redis_support::{Later, Redis};
use support::{Script, get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

const SANDBOX: Environment = Environment::Sandbox;
/// The names of the limit's keys in Redis begin with this.
const KEYS: &str = "paypal|limit|{https://api-m.sandbox.paypal.com|id}|";

fn ms(time: u64) -> Duration {
    Duration::from_millis(time)
}

fn limit(redis: &Redis, rules: LimitRules) -> RedisLimit {
    // A busy machine may be slow.
    RedisLimit::new(&redis.url(), rules).unwrap().answer_time(Duration::from_secs(5))
}

fn level(redis: &Redis, level: usize) -> RedisLimit {
    limit(redis, LimitRules::new().level(level))
}

fn request(api: &'static str) -> LimitRequest<'static> {
    LimitRequest::new(LimitKey::new(&SANDBOX, "id", api))
}

async fn take(limit: &RedisLimit) -> Result<Permit, LimitError> {
    limit.acquire(&request("orders")).await
}

/// Returns whether there is a permit soon.
async fn is_free(limit: &RedisLimit) -> bool {
    tokio::time::timeout(ms(100), take(limit)).await.is_ok()
}

/// Returns a value of a reply that is a list, as a number. The first value is number 1.
fn value(reply: &str, number: usize) -> u64 {
    // The first line is the length of the list, and the length of each value is before it.
    reply.lines().nth(2 * number).and_then(|line| line.parse().ok()).expect("a list of numbers")
}

/// Waits until this is so, at most 20 s.
async fn until(wanted: impl AsyncFn() -> bool) {
    let check = async {
        while !wanted().await {
            tokio::time::sleep(ms(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), check).await.expect("it becomes so within 20 s");
}

/// Collects the events of limits.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<LimitEvent>>>);

impl Events {
    fn watch(&self, limit: RedisLimit) -> RedisLimit {
        let events = self.clone();
        limit.on_event(move |event| events.0.lock().unwrap().push(event.clone()))
    }

    fn seen(&self) -> Vec<LimitEvent> {
        self.0.lock().unwrap().clone()
    }

    async fn wait_for(&self, wanted: impl Fn(&LimitEvent) -> bool) {
        until(async || self.seen().iter().any(&wanted)).await;
    }
}

/// Counts what runs at the same time.
#[derive(Clone, Default)]
struct Count(Arc<(AtomicUsize, AtomicUsize)>);

impl Count {
    async fn run(&self, time: Duration) {
        let now = self.0.0.fetch_add(1, Ordering::SeqCst) + 1;
        self.0.1.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(time).await;
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }

    fn most(&self) -> usize {
        self.0.1.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn processes_share_a_level_and_leave_nothing_behind() {
    let Some(redis) = Redis::start(None) else { return };
    let (one, two, count) = (level(&redis, 3), level(&redis, 3), Count::default());
    let mut tasks = JoinSet::new();
    for number in 0..40 {
        let (limit, count) = (if number % 2 == 0 { one.clone() } else { two.clone() }, count.clone());
        tasks.spawn(async move {
            let permit = take(&limit).await.unwrap();
            count.run(ms(50)).await;
            drop(permit);
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    assert_eq!(count.most(), 3);
    one.flush().await;
    two.flush().await;
    assert_eq!(redis.ask(&format!("ZCARD {KEYS}holders")).await.lines().next(), Some(":0"));
    assert_eq!(redis.ask(&format!("HLEN {KEYS}waiters")).await.lines().next(), Some(":0"));
    let names = redis.ask("KEYS *").await;
    assert!(names.contains(KEYS) && !names.contains("settling"), "{names}");
    for name in names.lines().filter(|line| line.starts_with("paypal")) {
        let life = redis.ask(&format!("PTTL {name}")).await;
        assert!(!life.starts_with(":-"), "{name} expires: {life}");
    }
}

#[tokio::test]
async fn places_are_given_in_the_order_of_arrival_over_all_processes() {
    let Some(redis) = Redis::start(None) else { return };
    let limits = [level(&redis, 1), level(&redis, 1), level(&redis, 1)];
    let first = take(&limits[0]).await.unwrap();
    let (order, mut tasks) = (Arc::new(Mutex::new(Vec::new())), JoinSet::new());
    for number in 0..9 {
        let (limit, order) = (limits[number % 3].clone(), Arc::clone(&order));
        tasks.spawn(async move {
            let _permit = take(&limit).await.unwrap();
            order.lock().unwrap().push(number);
        });
        // It has its ticket before the next request asks for one. The first ticket is held.
        let last = format!("\r\n{}\r\n", number + 2);
        until(async || redis.ask(&format!("GET {KEYS}counter")).await.contains(&last)).await;
    }
    drop(first);
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
}

#[tokio::test]
async fn a_request_that_is_dropped_while_it_waits_takes_no_place() {
    let Some(redis) = Redis::start(None) else { return };
    let (one, two) = (level(&redis, 1), level(&redis, 1));
    let first = take(&one).await.unwrap();
    for limit in [&one, &two] {
        assert!(!is_free(limit).await);
    }
    until(async || redis.ask(&format!("HLEN {KEYS}waiters")).await.starts_with(":0")).await;
    drop(first);
    assert!(tokio::time::timeout(Duration::from_secs(20), take(&two)).await.is_ok());
}

/// Takes a place and holds it. The process runs this test binary with this test only.
#[tokio::test]
#[ignore = "another test runs it in a separate process"]
async fn hold_a_place() {
    let rules = LimitRules::new().level(1);
    let limit = RedisLimit::new(&env::var("HOLDER_REDIS").unwrap(), rules).unwrap().margin(ms(300));
    let request = request("orders").with_attempt(ms(400));
    let _permit = limit.acquire(&request).await.unwrap();
    std::thread::sleep(Duration::from_secs(60));
}

#[tokio::test]
async fn the_place_of_a_killed_process_is_free_after_its_lease() {
    let Some(redis) = Redis::start(None) else { return };
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "hold_a_place", "--ignored", "--test-threads", "1"]);
    let mut holder = command.env("HOLDER_REDIS", redis.url()).stdout(Stdio::null()).spawn().unwrap();
    until(async || redis.ask(&format!("ZCARD {KEYS}holders")).await.starts_with(":1")).await;
    holder.kill().unwrap();
    holder.wait().unwrap();
    let holders = redis.ask(&format!("ZRANGE {KEYS}holders 0 -1 WITHSCORES")).await;
    let limit = level(&redis, 1);
    drop(take(&limit).await.unwrap());
    // In milliseconds of Redis's clock. The second value of this reply is the end of the lease.
    let (lease_end, time) = (value(&holders, 2), redis.ask("TIME").await);
    let now = value(&time, 1) * 1000 + value(&time, 2) / 1000;
    assert!((lease_end..lease_end + 15_000).contains(&now), "{lease_end} {now}");
}

#[tokio::test]
async fn no_request_fails_while_redis_is_away_and_its_return_is_orderly() {
    let Some(mut redis) = Redis::start(None) else { return };
    let events = Events::default();
    let limit = events.watch(level(&redis, 4)).expected_processes(2);
    let held = [take(&limit).await.unwrap(), take(&limit).await.unwrap()];
    redis.kill();
    assert!(!is_free(&limit).await);
    until(async || limit.is_redis_away()).await;
    // The part of this process is used up by the places that it holds already.
    assert!(!is_free(&limit).await);
    drop(held);
    let held = [take(&limit).await.unwrap(), take(&limit).await.unwrap()];
    assert!(!is_free(&limit).await, "half of the level");

    redis.restart();
    events.wait_for(|event| *event == LimitEvent::RedisBack).await;
    // Another process sees the places that were taken without Redis.
    let other = level(&redis, 4);
    let more = [take(&other).await.unwrap(), take(&other).await.unwrap()];
    assert!(!is_free(&other).await && !is_free(&limit).await);
    drop(held);
    drop(take(&limit).await.unwrap());
    drop(more);
    let seen = events.seen();
    assert!(matches!(seen.as_slice(), [LimitEvent::RedisAway { .. }, LimitEvent::RedisBack]), "{seen:?}");
}

#[tokio::test]
async fn a_silent_redis_delays_the_first_request_and_no_other() {
    let Some(redis) = Redis::start(None) else { return };
    let limit = level(&redis, 10).answer_time(Duration::from_secs(3));
    let _held = take(&limit).await.unwrap();
    redis.signal("-STOP");
    let started = Instant::now();
    let _second = take(&limit).await.unwrap();
    let first = started.elapsed();
    let started = Instant::now();
    for _ in 0..5 {
        drop(take(&limit).await.unwrap());
    }
    // All together take less than one wait for a reply.
    let others = started.elapsed();
    redis.signal("-CONT");
    assert!(first < Duration::from_secs(10), "{first:?}");
    assert!(others < Duration::from_secs(3), "{others:?}");
    until(async || !limit.is_redis_away()).await;
    drop(take(&limit).await.unwrap());
}

#[tokio::test]
async fn requests_can_be_refused_while_redis_is_away() {
    let Some(mut redis) = Redis::start(None) else { return };
    let limit = level(&redis, 10).answer_time(ms(300)).on_failure(OnFailure::Refuse);
    redis.kill();
    let script = Script::fixed(RawResponse::new(204));
    let client = Client::builder(Credentials::new("id", "secret")).transport(script.clone());
    let client = client.retry(RetryPolicy::none()).limit(limit).build().unwrap();
    let error = get(&client).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Limit, false), "{error}");
    assert!(script.calls().is_empty());
    redis.restart();
    until(async || get(&client).send::<()>().await.is_ok()).await;
}

#[tokio::test]
async fn a_pause_holds_for_all_processes_and_for_one_api() {
    let Some(redis) = Redis::start(None) else { return };
    let (one, two) = (level(&redis, 5), level(&redis, 5));
    drop(take(&one).await.unwrap());
    one.report(request("orders").key(), LimitReport::Refused(Some(Duration::from_secs(60))));
    one.flush().await;
    let longest = Duration::from_secs(20);
    let error = two.acquire(&request("orders").with_longest_wait(longest)).await.unwrap_err();
    assert!(error.retry_after().unwrap() > Duration::from_secs(30), "{error}");
    for passes in [request("payments"), request("orders").ignoring_pause(true)] {
        drop(two.acquire(&passes.with_longest_wait(longest)).await.unwrap());
    }

    let started = Instant::now();
    one.report(request("payments").key(), LimitReport::Refused(Some(ms(600))));
    one.flush().await;
    for limit in [&two, &one] {
        drop(limit.acquire(&request("payments")).await.unwrap());
        assert!(started.elapsed() >= ms(590), "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn a_pause_holds_for_one_account_also_if_others_share_its_limit() {
    let Some(redis) = Redis::start(None) else { return };
    let rules = LimitRules::new().level(5).scope(LimitScope::Everything);
    let (one, two) = (limit(&redis, rules.clone()), limit(&redis, rules));
    let paused = LimitKey::new(&SANDBOX, "id", "orders").with_subject(Some("shop"));
    one.report(&paused, LimitReport::Refused(Some(Duration::from_secs(60))));
    one.flush().await;
    let table = [
        (paused, false),
        (LimitKey::new(&SANDBOX, "id", "orders"), true),
        (LimitKey::new(&SANDBOX, "id", "orders").with_subject(Some("other")), true),
        (LimitKey::new(&SANDBOX, "id", "payments").with_subject(Some("shop")), true),
        (LimitKey::new(&SANDBOX, "other", "orders").with_subject(Some("shop")), true),
        (LimitKey::new(&Environment::Live, "id", "orders").with_subject(Some("shop")), true),
    ];
    for limit in [&one, &two] {
        for (key, passes) in table {
            let request = LimitRequest::new(key).with_longest_wait(Duration::from_secs(10));
            assert_eq!(limit.acquire(&request).await.is_ok(), passes, "{key:?}");
        }
    }
}

/// Forwards connections to Redis, and delays what Redis sends. Returns the proxy's URL.
async fn slow(redis: &Redis, delay: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, url) = (redis.port, format!("redis://{}", listener.local_addr().unwrap()));
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
                (client.into_split(), server.into_split());
            tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
            tokio::spawn(async move {
                let mut bytes = [0; 4096];
                while let Ok(read @ 1..) = from_server.read(&mut bytes).await {
                    tokio::time::sleep(delay).await;
                    to_client.write_all(&bytes[..read]).await.unwrap();
                }
            });
        }
    });
    url
}

#[tokio::test]
async fn a_reply_that_takes_longer_than_the_margin_grants_a_place() {
    let Some(redis) = Redis::start(None) else { return };
    let url = slow(&redis, ms(150)).await;
    let rules = LimitRules::new().level(1).rate(Rate::new(2, Duration::from_secs(60)).with_burst(2));
    let limit = RedisLimit::new(&url, rules).unwrap().margin(ms(100)).answer_time(Duration::from_secs(2));
    for _ in 0..2 {
        let taken = tokio::time::timeout(Duration::from_secs(5), take(&limit)).await;
        assert!(taken.is_ok_and(|taken| taken.is_ok()), "each uses one turn of the rate");
    }
    assert!(!limit.is_redis_away());
}

#[tokio::test]
async fn the_slowest_stated_rate_counts() {
    let Some(redis) = Redis::start(None) else { return };
    let rate = |number| limit(&redis, LimitRules::new().rate(Rate::per_second(number).with_burst(1)));
    let (slow, fast) = (rate(10), rate(1000));
    let started = Instant::now();
    drop(take(&slow).await.unwrap());
    for _ in 0..4 {
        drop(take(&fast).await.unwrap());
    }
    assert!(started.elapsed() >= ms(390), "{:?}", started.elapsed());
}

#[tokio::test]
async fn the_smallest_stated_level_counts_and_is_reported() {
    let Some(redis) = Redis::start(None) else { return };
    let events = Events::default();
    let (small, large) = (level(&redis, 1), events.watch(level(&redis, 9)));
    let held = take(&small).await.unwrap();
    assert!(!is_free(&large).await);
    drop(held);
    drop(take(&large).await.unwrap());
    let seen = events.seen();
    assert!(matches!(seen.as_slice(), [LimitEvent::LevelDiffers { own: 9, used: 1, .. }]), "{seen:?}");
}

#[tokio::test]
async fn an_attempt_that_outlives_its_lease_is_counted() {
    let Some(redis) = Redis::start(None) else { return };
    let events = Events::default();
    let limit = events.watch(level(&redis, 1)).answer_time(ms(400)).margin(ms(100));
    let request = request("orders").with_attempt(ms(50));
    let late = limit.acquire(&request).await.unwrap();
    let other = limit.acquire(&request).await.unwrap();
    drop(other);
    tokio::time::sleep(ms(20)).await;
    assert_eq!(limit.overruns(), 0);
    drop(late);
    events.wait_for(|event| matches!(event, LimitEvent::Overrun { .. })).await;
    assert_eq!(limit.overruns(), 1);
}

#[tokio::test]
async fn processes_share_a_rate() {
    let Some(redis) = Redis::start(None) else { return };
    let rate = Rate::per_second(100);
    let rules = LimitRules::new().rate(rate);
    let (taken, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for limit in [limit(&redis, rules.clone()), limit(&redis, rules)] {
        for _ in 0..5 {
            let (limit, taken, stop) = (limit.clone(), Arc::clone(&taken), Arc::clone(&stop));
            tasks.spawn(async move {
                while !stop.load(Ordering::SeqCst) {
                    drop(take(&limit).await.unwrap());
                    taken.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    }
    let burst = rate.burst() as usize;
    tokio::time::sleep(ms(900)).await;
    // The machine may be busy, so little is asked for here. `cargo xtask limits` measures it.
    until(async || taken.load(Ordering::SeqCst) > 1 + burst).await;
    stop.store(true, Ordering::SeqCst);
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    let (taken, lasted) = (taken.load(Ordering::SeqCst), started.elapsed());
    let most = lasted.as_millis() / rate.interval().as_millis() + 1 + burst as u128;
    assert!(taken as u128 <= most, "{taken} in {lasted:?}");
}

#[tokio::test]
async fn values_that_others_wrote_fail_no_request() {
    let Some(redis) = Redis::start(None) else { return };
    // What another wrote, and whether the limit can't be shared any more: a key of a wrong type is
    // like a Redis that is away.
    let table = [
        ("SET", "holders", "x", true),
        ("SET", "waiters", "x", true),
        ("SET", "counter", "x", false),
        ("SET", "counter", "-7", false),
        ("SET", "counter", "nan", false),
        ("SET", "counter", "inf", false),
        ("SET", "rate", "x", false),
        ("SET", "rate", "nan", false),
        ("SET", "rate", "99999999999999999999", false),
        ("SET", "levels", "x", true),
        ("SET", "pauses", "x", true),
        ("HSET", "counter", "x 1", true),
        ("HSET", "waiters", "x -1", false),
        ("HSET", "waiters", "y 1.e,9", false),
        ("HSET", "levels", "x 0", false),
        ("HSET", "levels", "x \"0 0 0 0\"", false),
        ("HSET", "pauses", "https://api-m.sandbox.paypal.com|id||orders 99999999999999", false),
        ("HSET", "pauses", "https://api-m.sandbox.paypal.com|id||orders x", false),
        ("HSET", "pauses", "https://api-m.sandbox.paypal.com|id||orders nan", false),
    ];
    for (command, key, value, away) in table {
        redis.ask("FLUSHALL").await;
        redis.ask(&format!("{command} {KEYS}{key} {value}")).await;
        let limit = limit(&redis, LimitRules::new().level(3).rate(Rate::per_second(100)));
        let taken = tokio::time::timeout(Duration::from_secs(3), take(&limit)).await;
        assert!(taken.is_ok_and(|taken| taken.is_ok()), "{command} {key} {value}");
        assert_eq!(limit.is_redis_away(), away, "{command} {key} {value}");
    }
}

#[tokio::test]
async fn lost_data_is_stated_again() {
    let Some(redis) = Redis::start(None) else { return };
    let (one, two) = (level(&redis, 2), level(&redis, 2));
    let _held = [take(&one).await.unwrap(), take(&one).await.unwrap()];
    let waiting = tokio::spawn({
        let one = one.clone();
        async move { take(&one).await.is_ok() }
    });
    tokio::time::sleep(ms(300)).await;
    redis.ask("FLUSHALL").await;
    redis.ask("SCRIPT FLUSH").await;
    // The first process waits, so it names its places within a second.
    until(async || redis.ask(&format!("ZCARD {KEYS}holders")).await.starts_with(":2")).await;
    assert!(!waiting.is_finished());
    assert!(!is_free(&two).await);
    waiting.abort();
}

#[tokio::test]
async fn a_clock_that_is_an_hour_off_changes_nothing() {
    let Some(redis) = Redis::start(None) else { return };
    let script = Script::fixed(RawResponse::new(204));
    let clients = [0, 3600].map(|off| {
        let clock = Later::default();
        clock.0.store(off, Ordering::SeqCst);
        let limit = limit(&redis, LimitRules::new().level(2).rate(Rate::per_second(500)));
        let client = Client::builder(Credentials::new("id", "secret")).transport(script.clone());
        client.clock(clock).limit(limit).build().unwrap()
    });
    let held = level(&redis, 2);
    let held = [take(&held).await.unwrap(), take(&held).await.unwrap()];
    for client in &clients {
        let call = get(client).deadline(ms(150)).retry(RetryPolicy::none());
        assert_eq!(call.send::<()>().await.unwrap_err().kind(), ErrorKind::Timeout);
    }
    drop(held);
    for client in clients.iter().cycle().take(10) {
        get(client).send::<()>().await.unwrap();
    }
}

#[tokio::test]
async fn a_client_with_endless_attempts_is_not_built() {
    let limit = RedisLimit::new("redis://127.0.0.1:1", LimitRules::new().level(1)).unwrap();
    let builder = || Client::builder(Credentials::new("id", "secret")).limit(limit.clone());
    let endless = builder().attempt_timeout(Duration::MAX).deadline(Duration::MAX);
    assert_eq!(endless.build().unwrap_err().kind(), ErrorKind::Configuration);
    assert!(builder().attempt_timeout(Duration::MAX).build().is_ok(), "its deadline limits an attempt");
    let script = Script::fixed(RawResponse::new(204));
    let client = builder().transport(script).build().unwrap();
    let call = get(&client).timeout(Duration::MAX).deadline(Duration::MAX);
    assert_eq!(call.send::<()>().await.unwrap_err().kind(), ErrorKind::Request);
}

struct Unpark(std::thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[test]
fn a_limit_needs_no_runtime_of_its_caller() {
    let Some(redis) = Redis::start(None) else { return };
    let limit = level(&redis, 1);
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    for _ in 0..3 {
        let request = request("orders");
        let mut permit = limit.acquire(&request);
        let permit = loop {
            match permit.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(permit) => break permit.unwrap(),
                Poll::Pending => std::thread::park(),
            }
        };
        drop(permit);
    }
    assert!(!limit.is_redis_away());
}
