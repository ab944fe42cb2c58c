//! Tests credentials other than a client id and secret: they are sent unchanged, only to the
//! client's environment, and never shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::error::Error as StdError;
use std::sync::{Arc, Mutex};

use paypal_runtime::{
    ApiError, Attempt, AttemptEnd, AuthorizationCode, Client, Credentials, Environment, Error, ErrorDetail,
    ErrorKind, Hook, Link, Method, RawResponse, RefreshToken, Transport, TransportFuture,
};
use support::{ManualClock, Script, create, get};

/// A user's own transport. It records each request as `method url`, followed by the headers that
/// carry credentials.
#[derive(Clone)]
struct Wire {
    sent: Arc<Mutex<Vec<String>>>,
    answer: RawResponse,
}

impl Wire {
    fn new(answer: RawResponse) -> Self {
        Self { sent: Arc::default(), answer }
    }

    fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }
}

impl Transport for Wire {
    fn send(&self, request: paypal_runtime::Request) -> TransportFuture {
        let (method, url, headers, _) = request.into_parts();
        let mut line = format!("{} {url}", method.as_str());
        for name in ["authorization", "x-api-key", "cookie"] {
            if let Some(value) = headers.get(name) {
                assert!(value.is_sensitive(), "{name}");
                line.push_str(&format!(" {name}={}", value.to_str().unwrap()));
            }
        }
        self.sent.lock().unwrap().push(line);
        let is_token_request = url.path().ends_with("/token");
        let answer = if is_token_request { support::token_response(1, 3600) } else { self.answer.clone() };
        Box::pin(async { Ok(answer) })
    }
}

/// Every kind of credentials, with its query parameter and its header as sent.
fn kinds() -> [(Credentials, &'static str, &'static str); 8] {
    [
        (Credentials::bearer("the-secret"), "", " authorization=Bearer the-secret"),
        (Credentials::api_key("X-Api-Key", "the-secret"), "", " x-api-key=the-secret"),
        (Credentials::api_key("Authorization", "the-secret"), "", " authorization=the-secret"),
        (Credentials::api_key_in_query("key", "the-secret"), "key=the-secret", ""),
        (Credentials::basic("user", "the-secret"), "", " authorization=Basic dXNlcjp0aGUtc2VjcmV0"),
        (Credentials::api_key_in_cookie("session", "the-secret"), "", " cookie=session=the-secret"),
        (
            Credentials::api_key("X-Api-Key", "the-secret").and(Credentials::bearer("the-secret-token")),
            "",
            " authorization=Bearer the-secret-token x-api-key=the-secret",
        ),
        (
            Credentials::api_key_in_query("id", "1").and(Credentials::api_key_in_query("key", "the-secret")),
            "id=1&key=the-secret",
            "",
        ),
    ]
}

const BASE: &str = "https://api.example.com/v7";

fn client(credentials: Credentials, transport: impl Transport + 'static) -> Client {
    let environment = Environment::custom(BASE).unwrap();
    Client::builder(credentials)
        .environment(environment)
        .transport(transport)
        .clock(ManualClock::default())
        .build()
        .unwrap()
}

#[tokio::test]
async fn each_kind_is_sent_with_every_call_without_a_token_request() {
    for (credentials, query, header) in kinds() {
        let wire = Wire::new(RawResponse::new(204));
        let client = client(credentials, wire.clone());
        get(&client).send::<()>().await.unwrap();
        create(&client).query("a", "b c").send::<()>().await.unwrap();
        let (first, next) = if query.is_empty() { ("", "") } else { ("?", "&") };
        assert_eq!(
            wire.sent(),
            [
                format!("GET {BASE}/v2/checkout/orders/5O19{first}{query}{header}"),
                format!("POST {BASE}/v2/checkout/orders?a=b%20c{next}{query}{header}"),
            ]
        );
    }
}

#[tokio::test]
async fn empty_credentials_send_nothing() {
    let wire = Wire::new(RawResponse::new(204));
    get(&client(Credentials::none(), wire.clone())).send::<()>().await.unwrap();
    assert_eq!(wire.sent(), [format!("GET {BASE}/v2/checkout/orders/5O19")]);
}

#[tokio::test]
async fn a_key_in_a_cookie_replaces_the_calls_cookie_of_its_name_beside_the_others() {
    let table = [
        ("a=b", "a=b; session=the-secret"),
        ("session=own", "session=the-secret"),
        ("a=b; session=own; c=d", "a=b; c=d; session=the-secret"),
        ("session=1;session=2;Session=3; sessions=4", "Session=3; sessions=4; session=the-secret"),
    ];
    let keys = [
        Credentials::api_key_in_cookie("session", "the-secret"),
        Credentials::api_key("Cookie", "session=the-secret"),
    ];
    for (own, sent) in table {
        for credentials in keys.clone() {
            let wire = Wire::new(RawResponse::new(204));
            let call = get(&client(credentials, wire.clone())).header("Cookie", own);
            call.send::<()>().await.unwrap();
            assert_eq!(wire.sent(), [format!("GET {BASE}/v2/checkout/orders/5O19 cookie={sent}")]);
        }
    }
    let two = Credentials::api_key_in_cookie("a", "1").and(Credentials::api_key_in_cookie("b", "2"));
    let wire = Wire::new(RawResponse::new(204));
    get(&client(two, wire.clone())).header("Cookie", "b=0; c=3").send::<()>().await.unwrap();
    assert_eq!(wire.sent(), [format!("GET {BASE}/v2/checkout/orders/5O19 cookie=c=3; a=1; b=2")]);
}

#[tokio::test]
async fn a_401_is_an_error_at_once() {
    let refused = [
        RawResponse::new(401),
        support::invalid_token(),
        RawResponse::new(401).with_header("WWW-Authenticate", r#"Bearer error="invalid_token""#),
    ];
    for answer in refused {
        for (credentials, ..) in kinds() {
            let wire = Wire::new(answer.clone());
            let error = get(&client(credentials, wire.clone())).send::<()>().await.unwrap_err();
            assert!(error.is_auth() && error.kind() == ErrorKind::Api, "{error:?}");
            assert_eq!((error.attempts(), wire.sent().len()), (1, 1), "{error:?}");
        }
    }
}

#[tokio::test]
async fn credentials_go_to_the_environments_own_host_alone() {
    let elsewhere = [
        "https://evil.example/v7/x",
        "https://api.example.com.evil.example/v7/x",
        "https://api.example.com:8443/v7/x",
        "http://api.example.com/v7/x",
        "https://api.example.com/v8/x",
        "https://api-m.paypal.com/v7/x",
    ];
    for (credentials, query, header) in kinds() {
        let wire = Wire::new(RawResponse::new(204));
        let client = client(credentials, wire.clone());
        for url in elsewhere {
            let error = client.follow::<()>(&Link::new(url)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{url}: {error}");
        }
        for path in ["//evil.example/x", "/../x", "https://evil.example/x"] {
            assert!(client.request::<()>(Method::Get, path).await.is_err(), "{path}");
        }
        assert_eq!(wire.sent(), Vec::<String>::new());
        client.follow::<()>(&Link::new(format!("{BASE}/x"))).await.unwrap();
        let question = if query.is_empty() { "" } else { "?" };
        assert_eq!(wire.sent(), [format!("GET {BASE}/x{question}{query}{header}")]);
    }
}

/// The app's own key must not be sent with the calls of another account.
#[tokio::test]
async fn another_accounts_calls_never_carry_the_apps_key() {
    for (credentials, ..) in kinds() {
        let wire = Wire::new(RawResponse::new(204));
        let client = client(credentials, wire.clone());
        let seller = client.with_refresh_token("seller", RefreshToken::new("refresh"));
        let refused = [
            get(&seller).send::<()>().await.unwrap_err(),
            client.authorize("seller", AuthorizationCode::new("code")).await.unwrap_err(),
            client.client_token().send().await.unwrap_err(),
        ];
        for error in refused {
            assert!(error.to_string().contains("no client id and secret"), "{error}");
        }
        assert_eq!(wire.sent(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn tokens_are_requested_from_the_configured_path() {
    let wire = Wire::new(RawResponse::new(204));
    let client = client(Credentials::new("id", "secret").token_path("/oauth/token"), wire.clone());
    get(&client).send::<()>().await.unwrap();
    assert_eq!(
        wire.sent(),
        [
            format!("POST {BASE}/oauth/token authorization=Basic aWQ6c2VjcmV0"),
            format!("GET {BASE}/v2/checkout/orders/5O19 authorization=Bearer token-1"),
        ]
    );
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn debug(&self, value: &dyn std::fmt::Debug) {
        self.0.lock().unwrap().push(format!("{value:?} {value:#?}"));
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        let mut cause: Option<&dyn StdError> = Some(error);
        while let Some(error) = cause {
            self.0.lock().unwrap().push(format!("{error} {error:?}"));
            cause = error.source();
        }
    }
}

impl Hook for Log {
    fn before(&self, attempt: &Attempt<'_>) {
        self.debug(attempt);
    }
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        self.debug(end);
        self.0.lock().unwrap().push(format!("{attempt} {end}"));
    }
}

#[tokio::test]
async fn no_credentials_are_shown() {
    let log = Log::default();
    for (credentials, ..) in kinds() {
        log.debug(&credentials);
        for answer in [RawResponse::new(204), RawResponse::new(401), RawResponse::new(500)] {
            // The script stores requests, as a logging transport would.
            let script = Script::fixed(answer.with_body("the-secret"));
            let builder = Client::builder(credentials.clone());
            log.debug(&builder);
            let builder = builder.environment(Environment::custom(BASE).unwrap()).hook(log.clone());
            let client = builder.transport(script.clone()).clock(ManualClock::default());
            let client = client.retry(paypal_runtime::RetryPolicy::none()).build().unwrap();
            log.debug(&client);
            // A link from the service may repeat the key.
            let next = client.request::<()>(Method::Get, "/x?key=the-secret&page=2");
            if format!("{credentials:?}").contains("query") {
                log.debug(&next);
            }
            for outcome in [get(&client).send::<()>().await, next.send().await] {
                match outcome {
                    Ok(response) => log.debug(&response),
                    Err(error) => log.error(&error),
                }
            }
            for request in script.seen() {
                if format!("{credentials:?}").contains("query") {
                    log.debug(&request);
                    log.debug(&request.url());
                }
                log.debug(&request.headers());
            }
        }
        let refused = Client::builder(Credentials::bearer("the-secret\n")).build().unwrap_err();
        log.error(&refused);
    }
    let log = log.0.lock().unwrap();
    assert!(log.len() > 100, "{}", log.len());
    for text in &*log {
        for secret in ["the-secret", "dXNlcjp0aGUtc2VjcmV0"] {
            assert!(!text.contains(secret), "{text} contains {secret}");
        }
    }
}

const ELSEWHERE: &str = r#"{"error":{"type":"request_error","code":"not_found","detail":"No such thing",
    "errors":[{"field":"id","message":"Unknown"}]},"meta":{"request_id":"r-1"}}"#;

#[tokio::test]
async fn an_unknown_error_body_is_kept_and_its_usual_places_are_read() {
    let client = client(Credentials::bearer("key"), Wire::new(RawResponse::new(404).with_body(ELSEWHERE)));
    let error = get(&client).send::<()>().await.unwrap_err();
    assert_eq!((error.status(), error.is_not_found()), (Some(404), true));
    assert_eq!(error.body(), ELSEWHERE.as_bytes());
    assert_eq!((error.name(), error.message()), (Some("not_found"), Some("No such thing")));
    assert_eq!((error.debug_id(), error.issue()), (None, None));
    assert_eq!(error.to_string(), "orders.get: 404 not_found: No such thing at id");
}

#[tokio::test]
async fn a_services_own_error_bodies_are_read_by_its_error_reader() {
    fn read(body: &[u8]) -> ApiError {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |pointer: &str| body.pointer(pointer).and_then(serde_json::Value::as_str);
        ApiError::new()
            .name(text("/error/code"))
            .message(text("/error/detail"))
            .debug_id(text("/meta/request_id"))
            .detail(ErrorDetail::new(None, text("/error/errors/0/field"), text("/error/errors/0/message")))
    }
    let client = Client::builder(Credentials::bearer("key"))
        .environment(Environment::custom(BASE).unwrap())
        .transport(Wire::new(RawResponse::new(404).with_body(ELSEWHERE)))
        .error_reader(read)
        .build()
        .unwrap();
    let error = get(&client).send::<()>().await.unwrap_err();
    assert_eq!(error.to_string(), "orders.get: 404 not_found at id (debug id r-1)");
    assert_eq!((error.message(), error.details()[0].description()), (Some("No such thing"), Some("Unknown")));
    assert!(!format!("{error:?}{:?}", read(ELSEWHERE.as_bytes())).contains("No such thing"));
}
