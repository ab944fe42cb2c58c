//! Tests several processes that share a token in a real Redis.
//!
//! Each test starts its own `redis-server` on a free loopback port. If none is installed, the tests
//! print that they are skipped, or fail if `PAYPAL_REQUIRE_REDIS` is set, as it is in CI. The waits
//! are real because other processes are involved; they are short.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;
mod support;

use std::{
    env,
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, atomic::Ordering},
    time::{Duration, Instant},
};

use paypal_runtime::{
    AccessToken, Client, ClientBuilder, Credentials, Environment, RawResponse, RedisTokenStore, RetryPolicy,
    TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
};
use redis_support::{Later, MessageLog, Redis};
use support::{Script, get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};

/// The lease time of a process that is killed. The other processes get enough time for a busy
/// machine.
const SHORT: Duration = Duration::from_millis(600);
const LONG: Duration = Duration::from_secs(20);

/// A simulated PayPal: it answers token requests when a permit is available, and calls with 200.
#[derive(Clone)]
struct PayPal {
    address: SocketAddr,
    /// When each token request was received.
    token_requests: Arc<Mutex<Vec<Instant>>>,
    /// The tokens that calls carried.
    bearers: Arc<Mutex<Vec<String>>>,
    /// Permits to answer token requests.
    answers: Arc<Semaphore>,
    /// A permit for each process that is about to send its call.
    ready: Arc<Semaphore>,
}

impl PayPal {
    async fn start(answers: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let this = Self {
            address: listener.local_addr().unwrap(),
            token_requests: Arc::default(),
            bearers: Arc::default(),
            answers: Arc::new(Semaphore::new(answers)),
            ready: Arc::new(Semaphore::new(0)),
        };
        let server = this.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, server.clone()));
            }
        });
        this
    }

    fn token_requests(&self) -> usize {
        self.token_requests.lock().unwrap().len()
    }

    async fn wait_for_processes(&self, number: u32) {
        self.ready.acquire_many(number).await.unwrap().forget();
    }

    async fn wait_for_token_request(&self, number: usize) {
        while self.token_requests() < number {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

async fn serve(mut socket: TcpStream, paypal: PayPal) -> Option<()> {
    let mut request = Vec::new();
    let head = loop {
        let mut chunk = [0; 2048];
        let length = socket.read(&mut chunk).await.ok().filter(|length| *length > 0)?;
        request.extend_from_slice(&chunk[..length]);
        let text = String::from_utf8_lossy(&request).into_owned();
        if text.contains("\r\n\r\n") {
            break text;
        }
    };
    if head.starts_with("GET /ready") {
        paypal.ready.add_permits(1);
        return None;
    }
    let body = if head.starts_with("POST /v1/oauth2/token") {
        let number = {
            let mut token_requests = paypal.token_requests.lock().unwrap();
            token_requests.push(Instant::now());
            token_requests.len()
        };
        paypal.answers.acquire().await.unwrap().forget();
        // The delay is long enough for all other processes to find the lease taken.
        tokio::time::sleep(Duration::from_millis(100)).await;
        format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#)
    } else {
        let bearer = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("authorization: ").map(str::to_owned));
        paypal.bearers.lock().unwrap().push(bearer?);
        "{}".to_owned()
    };
    let length = body.len();
    let answer = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    socket.write_all(answer.as_bytes()).await.ok()
}

/// The code of each process: one call. The process runs this test binary with this test only.
#[tokio::test]
#[ignore = "the other tests run it in a separate process"]
async fn run_one_process() {
    let variable = |name: &str| env::var(name).expect("started by another test");
    let lease = Duration::from_millis(variable("FLEET_LEASE").parse().unwrap());
    let store = RedisTokenStore::new(&variable("FLEET_REDIS")).unwrap().lease_time(lease).answer_time(LONG);
    let paypal = Client::builder(Credentials::new("id", "secret"))
        .environment(variable("FLEET_PAYPAL").parse().unwrap())
        .retry(RetryPolicy::none())
        .token_store(store)
        .build()
        .unwrap();
    let ready = TcpStream::connect(variable("FLEET_PAYPAL").trim_start_matches("http://")).await;
    ready.unwrap().write_all(b"GET /ready HTTP/1.1\r\n\r\n").await.unwrap();
    get(&paypal).send::<()>().await.unwrap();
}

/// A child process that is killed when dropped.
struct Process(Child);

impl Process {
    fn start(redis: &Redis, paypal: &PayPal, lease: Duration) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "run_one_process", "--ignored", "--test-threads", "1"]);
        command.env("FLEET_LEASE", lease.as_millis().to_string());
        command.env("FLEET_REDIS", redis.url()).env("FLEET_PAYPAL", format!("http://{}", paypal.address));
        Self(command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap())
    }

    async fn succeeds(mut self) {
        loop {
            match self.0.try_wait().unwrap() {
                Some(status) => return assert!(status.success(), "{status}"),
                None => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn eight_processes_make_one_token_request() {
    let Some(redis) = Redis::start(None) else { return };
    let paypal = PayPal::start(0).await;
    let processes: Vec<_> = (0..8).map(|_| Process::start(&redis, &paypal, LONG)).collect();
    // No process gets a token before all processes are ready.
    paypal.wait_for_processes(8).await;
    paypal.answers.add_permits(100);
    for process in processes {
        process.succeeds().await;
    }
    assert_eq!(paypal.token_requests(), 1);
    assert_eq!(*paypal.bearers.lock().unwrap(), ["bearer token-1"; 8]);

    let keys = redis.ask("KEYS *").await;
    let key = format!("paypal|http://{}|id|token", paypal.address);
    assert!(keys.contains(&key) && !keys.contains("lease"), "the lease was released: {keys}");
    let life = redis.ask(&format!("PTTL {key}")).await;
    let life: u64 = life.lines().next().unwrap().trim_start_matches(':').parse().unwrap();
    assert!((3_590_000..=3_600_000).contains(&life), "Redis deletes the token when it expires: {life} ms");
}

#[tokio::test]
async fn a_killed_holder_blocks_the_others_no_longer_than_its_lease() {
    let Some(redis) = Redis::start(None) else { return };
    let paypal = PayPal::start(0).await;
    let holder = Process::start(&redis, &paypal, SHORT);
    paypal.wait_for_token_request(1).await;
    let others: Vec<_> = (0..7).map(|_| Process::start(&redis, &paypal, LONG)).collect();
    drop(holder);
    // All requests are answered from now on; the killed process's request is not.
    paypal.answers.add_permits(100);
    for process in others {
        process.succeeds().await;
    }
    let token_requests = paypal.token_requests.lock().unwrap().clone();
    assert_eq!(token_requests.len(), 2, "one other process requested a token");
    // The lease began shortly before its holder's token request. The machine decides how long the
    // other processes take to start.
    let waited = token_requests[1] - token_requests[0];
    assert!(waited >= SHORT / 2 && waited < Duration::from_secs(15), "{waited:?}");
    assert_eq!(*paypal.bearers.lock().unwrap(), ["bearer token-2"; 7]);
}

fn builder(script: &Script) -> ClientBuilder {
    Client::builder(Credentials::new("id", "secret")).transport(script.clone()).retry(RetryPolicy::none())
}

#[tokio::test]
async fn without_redis_the_client_uses_its_own_token_and_fetches_more() {
    let Some(mut redis) = Redis::start(None) else { return };
    let (script, later, messages) =
        (Script::fixed(RawResponse::new(204)), Later::default(), MessageLog::default());
    let paypal = builder(&script)
        .token_store(redis.store().answer_time(LONG))
        .clock(later.clone())
        .hook(messages.clone())
        .build()
        .unwrap();
    get(&paypal).send::<()>().await.unwrap();
    assert!(redis.ask("KEYS *").await.contains("|token"));
    redis.kill();

    get(&paypal).send::<()>().await.unwrap();
    assert_eq!(script.token_requests().len(), 1, "its own token is still valid");
    assert!(messages.0.lock().unwrap().is_empty(), "Redis was not used");
    for number in 2..4 {
        later.0.fetch_add(3600, Ordering::SeqCst);
        let started = Instant::now();
        get(&paypal).send::<()>().await.unwrap();
        assert!(started.elapsed() < LONG / 2, "no answer time is waited for");
        assert_eq!(script.token_requests().len(), number, "the token has expired");
        assert_eq!(messages.0.lock().unwrap().len(), number - 1);
    }
    let bearers: Vec<_> =
        script.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(bearers, ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-3"]);
}

#[tokio::test]
async fn tokens_in_redis_belong_to_one_environment_and_invalid_ones_are_replaced() {
    let Some(redis) = Redis::start(None) else { return };
    for environment in ["sandbox", "live", "http://127.0.0.1:1"] {
        let environment: Environment = environment.parse().unwrap();
        let key = format!("fleet:{}|id|token", environment.base_url());
        redis.ask(&format!("SET {key} rubbish")).await;
        let script = Script::fixed(RawResponse::new(204));
        for _ in 0..2 {
            let store = redis.store().prefix("fleet:").answer_time(LONG);
            let paypal =
                builder(&script).environment(environment.clone()).token_store(store).build().unwrap();
            get(&paypal).send::<()>().await.unwrap();
        }
        assert_eq!((script.token_requests().len(), script.calls().len()), (1, 2), "{environment}");
        assert!(!redis.ask(&format!("GET {key}")).await.contains("rubbish"), "{environment}");
    }
}

/// Records the key that a client uses.
#[derive(Clone, Default)]
struct KeyOf(Arc<Mutex<Option<TokenKey>>>);

impl TokenStore for KeyOf {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        *self.0.lock().unwrap() = Some(key.clone());
        Box::pin(async { Err(TokenStoreError::new("there is no store")) })
    }
    fn put<'a>(&'a self, _: &'a TokenKey, _: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
    fn lease<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, bool> {
        Box::pin(async { Ok(true) })
    }
    fn release<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_lease_expires_and_only_its_holder_releases_it() {
    let keys = KeyOf::default();
    let paypal = builder(&Script::fixed(RawResponse::new(204))).token_store(keys.clone()).build().unwrap();
    get(&paypal).send::<()>().await.unwrap();
    let key = keys.0.lock().unwrap().clone().unwrap();

    let Some(redis) = Redis::start(None) else { return };
    let long = redis.store().answer_time(LONG).lease_time(Duration::from_secs(60));
    let short = redis.store().answer_time(LONG).prefix("short:").lease_time(Duration::from_millis(150));
    assert!(long.lease(&key, "one").await.unwrap());
    assert!(!long.lease(&key, "two").await.unwrap());
    long.release(&key, "two").await.unwrap();
    assert!(!long.lease(&key, "two").await.unwrap(), "`two` did not hold the lease, so it released nothing");
    long.release(&key, "one").await.unwrap();
    assert!(long.lease(&key, "two").await.unwrap());

    assert!(short.lease(&key, "one").await.unwrap());
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(short.lease(&key, "two").await.unwrap(), "the lease has expired");
}

#[tokio::test]
async fn the_redis_password_is_never_shown() {
    const PASSWORD: &str = "the-redis-password";
    let Some(redis) = Redis::start(Some(PASSWORD)) else { return };
    let messages = MessageLog::default();
    let wrong = redis.url().replace(PASSWORD, "wrong-redis-password");
    // The right password, a wrong password, and no server.
    for (url, failures) in [(redis.url(), 0), (wrong, 1), (format!("redis://:{PASSWORD}@127.0.0.1:1/"), 2)] {
        let store = RedisTokenStore::new(&url).unwrap().answer_time(LONG);
        messages.0.lock().unwrap().push(format!("{store:?} {store:#?}"));
        let script = Script::fixed(RawResponse::new(204));
        let paypal = builder(&script).token_store(store).hook(messages.clone()).build().unwrap();
        get(&paypal).send::<()>().await.unwrap();
        let failed = messages.0.lock().unwrap().iter().filter(|message| message.contains("failed")).count();
        assert_eq!(failed, failures, "{url}");
    }
    for url in ["no url with the-redis-password", "redis://:the-redis-password@", "http://the-redis-password"]
    {
        if let Err(error) = RedisTokenStore::new(url) {
            messages.0.lock().unwrap().push(format!("{error} {error:?}"));
        }
    }
    let messages = messages.0.lock().unwrap();
    assert!(messages.len() > 5, "{messages:?}");
    assert!(
        messages.iter().all(|message| !message.contains("redis-password") && !message.contains("token-1")),
        "{messages:?}"
    );
}
