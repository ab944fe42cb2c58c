//! Tests links and endpoints that no spec describes: where they lead, and that the token is sent
//! nowhere else.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};

use paypal_runtime::{
    Backoff, Call, Client, Credentials, Environment, ErrorKind, Link, Linked, Method, RawResponse, RequestId,
    RetryPolicy, Value,
    model::{Extra, decode},
};
use support::{CREATE, Script, builder, client};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

#[derive(Clone)]
struct LinkDescription {
    href: String,
    rel: String,
    method: Option<String>,
    extra: Extra,
}
paypal_runtime::model! { LinkDescription = "link_description" {
    0 href: required String = "href",
    1 rel: required String = "rel",
    2 method: optional String = "method",
} }

#[derive(Clone)]
struct Order {
    id: Option<String>,
    links: Option<Vec<LinkDescription>>,
    extra: Extra,
}
paypal_runtime::model! { Order = "order" {
    0 id: optional String = "id",
    1 links: optional [LinkDescription] = "links" read_only,
} }

fn order(links: &str) -> Order {
    decode(format!(r#"{{"id":"5O19","links":{links}}}"#).as_bytes()).unwrap().value
}

#[test]
fn the_payer_link_is_found_by_each_of_its_names() {
    let table = [
        (&["self", "approve", "update", "capture"][..], Some("approve")),
        (&["self", "payer-action"], Some("payer-action")),
        (&["approve", "payer-action"], Some("payer-action")),
        (&["self", "approval_url", "execute"], Some("approval_url")),
        // Of a setup token and of a subscription.
        (&["approve", "confirm", "edit", "self"], Some("approve")),
        // For a seller.
        (&["self", "action_url"], None),
        (&["self", "capture"], None),
        (&[], None),
    ];
    for (rels, expected) in table {
        let links: Vec<String> =
            rels.iter().map(|rel| format!(r#"{{"href":"https://{rel}.example","rel":"{rel}"}}"#)).collect();
        let order = order(&format!("[{}]", links.join(",")));
        let found = order.payer_link();
        assert_eq!(found.as_ref().and_then(|link| link.rel()), expected, "{rels:?}");
        let address = expected.map(|rel| format!("https://{rel}.example"));
        assert_eq!(found.map(|link| link.href().to_owned()), address, "{rels:?}");
    }
}

#[test]
fn links_of_a_resource_are_found_by_rel() {
    let order = order(
        r#"[{"href":"https://a","rel":"self"},{"rel":"no address"},{"href":"","rel":"empty"},
            {"href":"https://b","rel":"approve","method":"REDIRECT"},{"href":"https://c","rel":"approve"}]"#,
    );
    assert_eq!(order.link("self"), Some(Link::new("https://a").with_rel("self")));
    let approve = Link::new("https://b").with_rel("approve").with_method("REDIRECT");
    assert_eq!(order.link("approve"), Some(approve));
    assert_eq!((order.link("capture"), order.link("empty"), order.link("no address")), (None, None, None));
    assert_eq!(order.all_links().len(), 3);
    assert_eq!(Link::from(&order.links.as_ref().unwrap()[0]), order.link("self").unwrap());
    // A resource without links, or with malformed ones, has no links to follow.
    assert_eq!(self::order("null").all_links(), []);
    assert_eq!(self::order(r#"[7,"x",{}]"#).all_links(), []);
    assert_eq!(order.links.unwrap()[0].link("self"), None);
}

fn script() -> Script {
    Script::fixed(RawResponse::new(200).with_body(r#"{"id":"5O19"}"#))
}

#[tokio::test]
async fn a_link_is_followed_with_its_method_on_the_clients_own_host() {
    let table = [
        (Environment::Sandbox, "https://api-m.sandbox.paypal.com/v2/checkout/orders/5O19", None, Method::Get),
        (
            Environment::Sandbox,
            "https://api.sandbox.paypal.com/v2/checkout/orders/5O19/capture",
            Some("POST"),
            Method::Post,
        ),
        (
            Environment::LegacySandbox,
            "https://api-m.sandbox.paypal.com/v1/a?b=c%20d&e=%2F",
            Some("get"),
            Method::Get,
        ),
        (Environment::Live, "https://api.paypal.com/v1/%7Bx%7D", Some("DELETE"), Method::Delete),
        (Environment::LegacyLive, "https://api-m.paypal.com/v1/a//b", Some("PATCH"), Method::Patch),
    ];
    for (environment, href, method, expected) in table {
        let script = script();
        let paypal = builder(&script).environment(environment.clone()).build().unwrap();
        let link = method.into_iter().fold(Link::new(href), Link::with_method);
        let order = paypal.follow::<Order>(&link).await.unwrap();
        assert_eq!(order.id.as_deref(), Some("5O19"));
        let sent = script.calls().pop().unwrap();
        let rest = href.strip_prefix("https://").unwrap().split_once('/').unwrap().1;
        assert_eq!(sent.url().as_str(), format!("{}/{rest}", environment.base_url()));
        assert_eq!((sent.method(), sent.header("authorization")), (expected, Some("Bearer token-1")));
    }
}

#[tokio::test]
async fn links_to_other_hosts_and_browser_links_are_refused() {
    let own = "https://api-m.sandbox.paypal.com/v1/x";
    let table = [
        (
            Link::new("https://www.sandbox.paypal.com/checkoutnow?token=1").with_method("REDIRECT"),
            "payer's browser",
        ),
        (Link::new(own).with_method("redirect"), "payer's browser"),
        (Link::new(own).with_method("CONNECT"), "method"),
        (Link::new(own).with_method("GET x"), "method"),
        (Link::new("https://evil.example/v1/x"), "this environment's host"),
        (Link::new("https://api-m.sandbox.paypal.com.evil.example/v1/x"), "this environment's host"),
        (Link::new("https://api-m.sandbox.paypal.com@evil.example/v1/x"), "this environment's host"),
        (Link::new("https://me@api-m.sandbox.paypal.com/v1/x"), "this environment's host"),
        (Link::new("https://api-m.sandbox.paypal.com:444/v1/x"), "this environment's host"),
        (Link::new("http://api-m.sandbox.paypal.com/v1/x"), "this environment's host"),
        (Link::new("https://api-m.paypal.com/v1/x"), "this environment's host"),
        (Link::new("https://api.paypal.com/v1/x"), "this environment's host"),
        (Link::new("javascript:alert(1)"), "this environment's host"),
        (Link::new("file:///etc/passwd"), "this environment's host"),
        (Link::new("//api-m.sandbox.paypal.com/v1/x"), "not a URL"),
        (Link::new("/v1/x"), "not a URL"),
        (Link::new(""), "not a URL"),
    ];
    let script = script();
    let paypal = client(&script);
    for (link, why) in table {
        let error = paypal.follow::<Value>(&link).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{link:?}");
        assert!(error.to_string().contains(why) && !error.outcome_unknown(), "{link:?}: {error}");
    }
    assert!(script.seen().is_empty(), "no request was sent, not even for a token");
}

#[tokio::test]
async fn an_endpoint_without_a_spec_is_called_by_its_path() {
    let script = script();
    let paypal = client(&script);
    let call = paypal
        .request(Method::Post, "/v9/things/{id}/parts?a=b")
        .path("id", "x/y")
        .query_parameter("c", "d e");
    let answer: Value =
        call.json(&serde_json::json!({"n": 1})).header("Prefer", "return=minimal").await.unwrap();
    assert_eq!(answer.get("id").unwrap(), "5O19");
    let sent = script.calls().pop().unwrap();
    assert_eq!(sent.url().as_str(), "https://api-m.sandbox.paypal.com/v9/things/x%2Fy/parts?a=b&c=d%20e");
    assert_eq!((sent.method(), &sent.body().unwrap()[..]), (Method::Post, &br#"{"n":1}"#[..]));
    assert_eq!((sent.header("prefer"), sent.header("paypal-request-id")), (Some("return=minimal"), None));
    let bare = paypal.request::<()>(Method::Post, "/v9/x").request().unwrap();
    assert_eq!((bare.header("content-type"), bare.body()), (Some("application/json"), None));

    for path in [
        "",
        "v1/x",
        "//evil.example/v1",
        "https://evil.example/v1",
        "/v1/%2e%2e/x",
        "/v1/x#y",
        "@evil.example",
    ] {
        let error = paypal.request::<Value>(Method::Get, path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path}");
    }
    assert_eq!(script.calls().len(), 1);
}

#[tokio::test]
async fn calls_without_a_spec_are_retried_only_if_that_is_safe() {
    for (method, id, attempts) in [
        (Method::Get, None, 3),
        (Method::Put, None, 3),
        (Method::Delete, None, 3),
        (Method::Post, None, 1),
        (Method::Patch, None, 1),
        (Method::Post, Some("mine"), 3),
        (Method::Patch, Some("mine"), 3),
    ] {
        let body = r#"{"name":"INTERNAL_SERVER_ERROR"}"#;
        let script = Script::fixed(RawResponse::new(500).with_header("Retry-After", "0").with_body(body));
        let policy = RetryPolicy::default().attempts(3).backoff(Backoff::new(Duration::ZERO, Duration::ZERO));
        let paypal = builder(&script).retry(policy).build().unwrap();
        let call = paypal.request::<Value>(method, "/v9/x");
        let call = match id {
            Some(id) => call.request_id(RequestId::new(id).unwrap()),
            None => call,
        };
        let error = call.await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.name()),
            (attempts, Some("INTERNAL_SERVER_ERROR")),
            "{method} {id:?}"
        );
        assert_eq!(error.request_id().map(RequestId::as_str), id);
        assert_eq!(error.outcome_unknown(), method != Method::Get);
        assert!(
            error.to_string().starts_with(&format!("custom.{}: 500", method.as_str().to_lowercase())),
            "{error}"
        );
        assert!(script.calls().iter().all(|call| call.header("paypal-request-id") == id));
    }
}

type Heads = Arc<Mutex<Vec<String>>>;

/// A server that records the heads of all requests. It answers token requests with a token and all
/// others with `answer`.
async fn server(answer: String) -> (String, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (base, heads) = (format!("http://{}", listener.local_addr().unwrap()), Heads::default());
    let log = Arc::clone(&heads);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // A client may open a connection and not use it.
            tokio::spawn(connection(socket, answer.clone(), Arc::clone(&log)));
        }
    });
    (base, heads)
}

async fn connection(mut socket: TcpStream, answer: String, log: Heads) {
    let mut received = vec![0; 8192];
    let length = socket.read(&mut received).await.unwrap_or_default();
    if length == 0 {
        return;
    }
    let head = String::from_utf8_lossy(&received[..length]).into_owned();
    let is_token_request = head.contains("/v1/oauth2/token");
    log.lock().unwrap().push(head);
    let _ = socket.write_all(if is_token_request { TOKEN } else { &answer }.as_bytes()).await;
    let _ = socket.shutdown().await;
}

const TOKEN: &str =
    "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"access_token\":\"the-token\",\"expires_in\":3600}";
const FINE: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}";

fn at(base: &str) -> paypal_runtime::ClientBuilder {
    Client::builder(Credentials::new("id", "secret"))
        .environment(Environment::custom(base).unwrap())
        .retry(RetryPolicy::none())
}

fn count(heads: &Heads) -> usize {
    heads.lock().unwrap().len()
}

/// Counts the requests that carried the token.
fn with_token(heads: &Heads) -> usize {
    heads.lock().unwrap().iter().filter(|head| head.contains("the-token")).count()
}

#[tokio::test]
async fn the_token_is_not_sent_to_a_redirect() {
    let (other, seen_by_other) = server(FINE.to_owned()).await;
    for status in [301, 302, 303, 307, 308] {
        for target in [
            format!("{other}/v2/x"),
            "/v2/x".to_owned(),
            format!("//{}/x", other.trim_start_matches("http://")),
        ] {
            let answer = format!(
                "HTTP/1.1 {status} Moved\r\nConnection: close\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n"
            );
            let (base, seen) = server(answer).await;
            let paypal = at(&base).build().unwrap();
            for call in [Call::new(&paypal, &support::GET).path("id", "1"), Call::new(&paypal, &CREATE)] {
                let error = call.send::<()>().await.unwrap_err();
                assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)), "{target}");
            }
            assert_eq!((count(&seen), with_token(&seen)), (3, 2), "{status} {target}");
        }
    }
    assert_eq!(*seen_by_other.lock().unwrap(), [""; 0]);
}

#[tokio::test]
async fn the_token_is_not_sent_to_another_host_by_link_or_path() {
    let (other, seen_by_other) = server(FINE.to_owned()).await;
    let (base, seen) = server(FINE.to_owned()).await;
    let paypal = at(&base).build().unwrap();
    let (name, rest) = (other.trim_start_matches("http://"), "/v1/x");
    for href in [
        format!("{other}{rest}"),
        format!("{base}@{name}{rest}"),
        format!("http://me:secret@{name}{rest}"),
        format!("http:\\\\{name}\\v1"),
        format!("https://{}{rest}", base.trim_start_matches("http://")),
    ] {
        assert!(paypal.follow::<Value>(Link::new(&href)).await.is_err(), "{href}");
    }
    for path in
        [format!("//{name}{rest}"), format!("@{name}{rest}"), format!("{other}{rest}"), format!("/\\{name}")]
    {
        assert!(paypal.request::<Value>(Method::Get, &path).await.is_err(), "{path}");
    }
    let with_host = paypal.request::<Value>(Method::Get, rest).header("Host", name);
    assert!(with_host.await.is_err());
    assert!(seen.lock().unwrap().is_empty() && seen_by_other.lock().unwrap().is_empty());

    // The token is sent to the client's own host.
    paypal.follow::<Value>(Link::new(format!("{base}{rest}"))).await.unwrap();
    assert_eq!((with_token(&seen), count(&seen_by_other)), (1, 0));
}

/// Runs [`run_with_an_http_proxy`] in a process whose environment variables name a proxy.
#[tokio::test(flavor = "multi_thread")]
async fn the_token_is_not_sent_through_a_proxy_in_plain_text() {
    let (proxy, seen) = server(FINE.to_owned()).await;
    let arguments = ["--exact", "run_with_an_http_proxy", "--ignored"];
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(arguments).env("HTTP_PROXY", &proxy).env("http_proxy", &proxy);
    for unset in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        child.env_remove(unset);
    }
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let heads = seen.lock().unwrap();
    assert_eq!(heads.len(), 1, "{heads:?}");
    assert!(heads[0].starts_with("GET http://127.0.0.1:"), "the child process used the proxy: {heads:?}");
}

#[tokio::test]
#[ignore = "the test above runs it in a separate process"]
async fn run_with_an_http_proxy() {
    let (base, seen) = server(FINE.to_owned()).await;
    reqwest::get(format!("{base}/by-proxy")).await.unwrap();
    assert!(seen.lock().unwrap().is_empty(), "a plain client uses the proxy");
    let paypal = at(&base).system_proxy(true).build().unwrap();
    paypal.request::<Value>(Method::Get, "/v1/x").await.unwrap();
    assert_eq!((count(&seen), with_token(&seen)), (2, 1));
    // Another account, whose token endpoint is on this machine.
    let elsewhere = Environment::custom("https://127.0.0.1:1").unwrap();
    let platform = Client::builder(Credentials::bearer("key")).environment(elsewhere).system_proxy(true);
    let platform = platform.retry(RetryPolicy::none()).build().unwrap();
    let local = Credentials::new("id", "secret").token_url(format!("{base}/v1/oauth2/token"));
    platform.with_credentials(local).unwrap().renew_token().await.unwrap();
    assert_eq!(count(&seen), 3);
}
