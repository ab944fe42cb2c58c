//! Tests bearer tokens that a function of the caller's gets: it runs once at a time, in a task that
//! no call owns, when there is no token, before the token expires, and after a 401.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    error::Error as StdError,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use paypal_runtime::{
    BearerToken, Client, ClientBuilder, Credentials, Environment, ErrorKind, MemoryTokenStore, RawResponse,
    RefreshToken, Request, Transport, TransportFuture,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

/// A source of tokens `token-1`, `token-2`, …, which counts its calls.
#[derive(Clone, Default)]
struct Source {
    begun: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    running: Arc<AtomicUsize>,
    most_at_once: Arc<AtomicUsize>,
}

impl Source {
    /// Returns credentials whose tokens take `time`, and are valid for `life` if it is given.
    fn credentials(&self, time: Duration, life: Option<Duration>) -> Credentials {
        let this = self.clone();
        Credentials::refreshed_bearer(move || {
            let this = this.clone();
            async move {
                let number = this.begun.fetch_add(1, Ordering::SeqCst) + 1;
                let running = this.running.fetch_add(1, Ordering::SeqCst) + 1;
                this.most_at_once.fetch_max(running, Ordering::SeqCst);
                tokio::time::sleep(time).await;
                this.running.fetch_sub(1, Ordering::SeqCst);
                this.ended.fetch_add(1, Ordering::SeqCst);
                let token = BearerToken::new(format!("token-{number}"));
                Ok::<_, std::io::Error>(life.into_iter().fold(token, BearerToken::expires_in))
            }
        })
    }

    fn counts(&self) -> (usize, usize) {
        (self.begun.load(Ordering::SeqCst), self.ended.load(Ordering::SeqCst))
    }
}

fn options(credentials: Credentials, transport: impl Transport + 'static) -> ClientBuilder {
    let environment = Environment::custom("https://api.example.com/v1").unwrap();
    Client::builder(credentials).environment(environment).transport(transport).clock(Paused::start())
}

/// A service that accepts some tokens, and records the token of each call.
#[derive(Clone)]
struct Service {
    accepts: fn(&str) -> bool,
    tokens: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn accepting(accepts: fn(&str) -> bool) -> Self {
        Self { accepts, tokens: Arc::default() }
    }

    fn tokens(&self) -> Vec<String> {
        self.tokens.lock().unwrap().clone()
    }
}

impl Transport for Service {
    fn send(&self, request: Request) -> TransportFuture {
        let token = request.header("authorization").unwrap().trim_start_matches("Bearer ").to_owned();
        let status = if (self.accepts)(&token) { 204 } else { 401 };
        self.tokens.lock().unwrap().push(token);
        Box::pin(async move { Ok(RawResponse::new(status)) })
    }
}

#[tokio::test(start_paused = true)]
async fn concurrent_calls_share_one_token() {
    let (source, service) = (Source::default(), Service::accepting(|_| true));
    let client = options(source.credentials(SECOND, None), service.clone()).build().unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    // A token without a known end is used until it is refused.
    tokio::time::sleep(SECOND * 3600 * 24).await;
    call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!(source.counts(), (1, 1));
    assert_eq!(service.tokens(), vec!["token-1"; 101]);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_does_not_stop_the_function() {
    let (source, service) = (Source::default(), Service::accepting(|_| true));
    let client = options(source.credentials(SECOND * 2, None), service.clone()).build().unwrap();
    let dropped = tokio::time::timeout(SECOND, call(&client, &GET).send::<()>()).await;
    assert!(dropped.is_err());
    assert_eq!(source.counts(), (1, 0));
    tokio::time::sleep(SECOND * 2).await;
    assert_eq!(source.counts(), (1, 1));
    call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!((source.counts(), service.tokens().len()), ((1, 1), 1));
}

#[tokio::test(start_paused = true)]
async fn a_401_gets_one_new_token() {
    let (source, service) = (Source::default(), Service::accepting(|token| token != "token-1"));
    let client = options(source.credentials(SECOND, None), service.clone()).build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(call(&client, &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(source.counts(), (2, 2));

    // A service that refuses every token gets one more of each call, and a new one once in 10 s.
    let (source, service) = (Source::default(), Service::accepting(|_| false));
    let client = options(source.credentials(Duration::ZERO, None), service.clone()).build().unwrap();
    for _ in 0..20 {
        let error = call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(401)));
    }
    assert_eq!((source.counts(), service.tokens().len()), ((2, 2), 21));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_before_it_expires_and_one_at_a_time() {
    let (source, service) = (Source::default(), Service::accepting(|_| true));
    let credentials = source.credentials(SECOND * 50, Some(SECOND * 600));
    let client = options(credentials, service.clone()).build().unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    for _ in 0..700 {
        let begun = tokio::time::Instant::now();
        call(&client, &GET).send::<()>().await.unwrap();
        assert_eq!(begun.elapsed(), Duration::ZERO, "no call waits while the token is valid");
        tokio::time::sleep(SECOND).await;
    }
    assert_eq!(source.counts(), (2, 2));
    assert_eq!(source.most_at_once.load(Ordering::SeqCst), 1);
    assert_eq!(service.tokens().last().unwrap(), "token-2");
}

#[tokio::test(start_paused = true)]
async fn a_function_that_fails_is_asked_again_after_a_pause() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let credentials = Credentials::refreshed_bearer(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Err::<BearerToken, _>(std::io::Error::other("no consent")) }
    });
    let service = Service::accepting(|_| true);
    let client = options(credentials, service.clone()).build().unwrap();
    for _ in 0..100 {
        let error = call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Token, false), "{error}");
        assert!(error.source().unwrap().is::<std::io::Error>(), "{error:?}");
    }
    assert_eq!((asked.load(Ordering::SeqCst), service.tokens().len()), (1, 0));
    tokio::time::sleep(SECOND).await;
    assert!(call(&client, &GET).send::<()>().await.is_err());
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    assert!(client.renew_token().await.is_err());
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn the_functions_error_is_the_source_and_is_not_shown() {
    let credentials = Credentials::refreshed_bearer(|| async {
        Err::<BearerToken, _>(std::io::Error::other("refused: refresh_token=the-secret"))
    });
    let client = options(credentials, Service::accepting(|_| true)).build().unwrap();
    let error = call(&client, &GET).send::<()>().await.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("the-secret"), "{shown}");
    assert!(shown.contains("the function that gets bearer tokens failed"), "{shown}");
    assert!(error.source().unwrap().to_string().contains("the-secret"));
}

#[tokio::test(start_paused = true)]
async fn tokens_that_cannot_be_sent_and_panics_are_errors() {
    let unusable: [fn() -> Credentials; 4] = [
        || Credentials::refreshed_bearer(|| async { Ok::<_, std::io::Error>(BearerToken::new("")) }),
        || {
            Credentials::refreshed_bearer(|| async {
                Ok::<_, std::io::Error>(BearerToken::new("the\ntoken"))
            })
        },
        || {
            Credentials::refreshed_bearer(|| async {
                if true {
                    panic!("in the future")
                }
                Ok::<_, std::io::Error>(BearerToken::new("token"))
            })
        },
        || {
            Credentials::refreshed_bearer(|| {
                if true {
                    panic!("in the function")
                }
                async { Ok::<_, std::io::Error>(BearerToken::new("token")) }
            })
        },
    ];
    for credentials in unusable {
        let client = options(credentials(), Service::accepting(|_| true)).build().unwrap();
        let error = call(&client, &GET).send::<()>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token, "{error}");
        let cause = error.source().map(ToString::to_string).unwrap_or_default();
        assert!(!format!("{error}{error:?}{cause}").contains("the\ntoken"), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_function_that_hangs_has_the_time_of_an_attempt() {
    let (source, service) = (Source::default(), Service::accepting(|_| true));
    let client = options(source.credentials(SECOND * 1000, None), service).attempt_timeout(SECOND * 5);
    let client = client.retry(paypal_runtime::RetryPolicy::none()).build().unwrap();
    let begun = tokio::time::Instant::now();
    let error = call(&client, &GET).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), begun.elapsed()), (ErrorKind::Timeout, SECOND * 5));
}

#[tokio::test(start_paused = true)]
async fn another_function_takes_over_when_the_credentials_are_replaced() {
    let (source, service) = (Source::default(), Service::accepting(|_| true));
    let client = options(source.credentials(SECOND, None), service.clone()).build().unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    let other =
        Credentials::refreshed_bearer(|| async { Ok::<_, std::io::Error>(BearerToken::new("other")) });
    client.replace_credentials(other).unwrap();
    // The former token is valid until the next one is there.
    call(&client, &GET).send::<()>().await.unwrap();
    tokio::time::sleep(SECOND).await;
    call(&client, &GET).send::<()>().await.unwrap();
    assert_eq!(service.tokens(), ["token-1", "token-1", "other"]);
    assert!(client.replace_credentials(Credentials::bearer("key")).is_err());
}

#[tokio::test(start_paused = true)]
async fn clients_with_functions_share_no_tokens() {
    let store = Arc::new(MemoryTokenStore::new());
    let service = Service::accepting(|_| true);
    let sources = [Source::default(), Source::default()];
    for source in &sources {
        let options = options(source.credentials(SECOND, Some(SECOND * 3600)), service.clone());
        let client = options.token_store(Arc::clone(&store)).build().unwrap();
        call(&client, &GET).send::<()>().await.unwrap();
        // Nor does the client of another account use the function.
        let seller = client.with_refresh_token("seller", RefreshToken::new("refresh"));
        assert_eq!(call(&seller, &GET).send::<()>().await.unwrap_err().kind(), ErrorKind::Token);
    }
    assert_eq!(sources.map(|source| source.counts()), [(1, 1), (1, 1)]);
}

#[tokio::test(start_paused = true)]
async fn a_token_and_a_key_are_sent_together() {
    let source = Source::default();
    let credentials = source.credentials(SECOND, None).and(Credentials::api_key("X-Api-Key", "key"));
    let answers = Answers::new([Status(204)]);
    let client = options(credentials, answers.clone()).build().unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    let [sent] = &answers.calls()[..] else { panic!() };
    assert_eq!(sent.header("authorization"), Some("Bearer token-1"));
    assert_eq!(sent.header("x-api-key"), Some("key"));
}
