//! Tests the network transport over real loopback sockets.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use paypal_runtime::{Client, ClientBuilder, Credentials, Environment, ErrorKind, RequestId, RetryPolicy};
use support::{create, get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
};

type Requests = Arc<Mutex<Vec<String>>>;

const TOKEN: &str = r#"{"access_token":"token-1","expires_in":3600}"#;

/// A server that answers token requests with a token and all others with these bytes; with `None`
/// it does not answer.
async fn serve(answer: Option<&'static str>) -> (SocketAddr, Requests) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, requests) = (listener.local_addr().unwrap(), Requests::default());
    let log = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(connection(socket, answer, Arc::clone(&log)));
        }
    });
    (address, requests)
}

async fn connection(mut socket: TcpStream, answer: Option<&'static str>, log: Requests) {
    while let Some(request) = read_request(&mut socket).await {
        let is_token_request = request.starts_with("POST /v1/oauth2/token ");
        log.lock().unwrap().push(request);
        let answer = if is_token_request {
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{TOKEN}", TOKEN.len())
        } else if let Some(answer) = answer {
            answer.to_owned()
        } else {
            return std::future::pending().await;
        };
        socket.write_all(answer.as_bytes()).await.unwrap();
        if !is_token_request && !answer.contains("Content-Length") {
            return;
        }
    }
}

/// Reads the head and the body of a request; `None` if the client closed the connection.
async fn read_request(socket: &mut TcpStream) -> Option<String> {
    let (mut received, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&received).to_ascii_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(String::from_utf8(received).unwrap());
            }
        }
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => received.extend_from_slice(&chunk[..read]),
        }
    }
}

fn options(address: SocketAddr) -> ClientBuilder {
    Client::builder(Credentials::new("id", "secret"))
        .environment(Environment::custom(&format!("http://{address}")).unwrap())
        .user_agent("wire-test")
        .retry(RetryPolicy::none())
}

#[tokio::test]
async fn requests_are_sent_with_these_heads_and_bodies() {
    let (address, requests) =
        serve(Some("HTTP/1.1 204 No Content\r\nPaypal-Debug-Id: f1\r\nContent-Length: 0\r\n\r\n")).await;
    let paypal = options(address).build().unwrap();
    let call = create(&paypal).query("a", "b c").request_id(RequestId::new("order-1001").unwrap());
    let response = call.send::<()>().await.unwrap();
    assert_eq!((response.status(), response.debug_id()), (204, Some("f1")));
    get(&paypal).send::<()>().await.unwrap();

    let requests = requests.lock().unwrap();
    let heads: Vec<Vec<&str>> = requests.iter().map(|request| sorted_lines(request)).collect();
    let host = format!("host: {address}");
    assert_eq!(
        heads[0],
        [
            "POST /v1/oauth2/token HTTP/1.1",
            "",
            "accept-encoding: gzip",
            "accept: application/json",
            "authorization: Basic aWQ6c2VjcmV0",
            "content-length: 29",
            "content-type: application/x-www-form-urlencoded",
            "grant_type=client_credentials",
            &host,
            "user-agent: wire-test",
        ]
    );
    assert_eq!(
        heads[1],
        [
            "POST /v2/checkout/orders?a=b%20c HTTP/1.1",
            "",
            "accept-encoding: gzip",
            "accept: application/json",
            "authorization: Bearer token-1",
            "content-length: 20",
            "content-type: application/json",
            &host,
            "paypal-request-id: order-1001",
            "user-agent: wire-test",
            r#"{"intent":"CAPTURE"}"#,
        ]
    );
    assert_eq!(
        heads[2],
        [
            "GET /v2/checkout/orders/5O19 HTTP/1.1",
            "",
            "",
            "accept-encoding: gzip",
            "accept: application/json",
            "authorization: Bearer token-1",
            &host,
            "user-agent: wire-test",
        ]
    );
}

/// Returns the request line, followed by all other lines in alphabetical order.
fn sorted_lines(request: &str) -> Vec<&str> {
    let mut lines: Vec<_> = request.split("\r\n").collect();
    lines[1..].sort_unstable();
    lines
}

#[tokio::test]
async fn a_hung_server_times_out() {
    let (address, requests) = serve(None).await;
    let paypal = options(address).attempt_timeout(Duration::from_millis(200)).build().unwrap();
    let error = create(&paypal).send::<()>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown());
    assert_eq!(requests.lock().unwrap().len(), 2, "the call is not retried");
}

#[tokio::test]
async fn a_refused_connection_is_a_connect_error() {
    // A port that is bound and not listened on refuses connections, and no other test gets it.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let error = create(&options(address).build().unwrap()).send::<()>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && !error.outcome_unknown());
    assert!(error.to_string().contains("onnection refused"), "{error}");
}

#[tokio::test]
async fn malformed_responses_are_errors() {
    let table = [
        ("closed without an answer", "", ErrorKind::Transport, None),
        ("not HTTP", "SSH-2.0-x\r\n\r\n", ErrorKind::Transport, None),
        (
            "half a body",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"i",
            ErrorKind::Transport,
            None,
        ),
        ("announced too large", "HTTP/1.1 200 OK\r\nContent-Length: 65\r\n\r\n", ErrorKind::Transport, None),
        (
            "too large as it comes",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n28\r\n0123456789012345678901234567890123456789\r\n28\r\n0123456789012345678901234567890123456789\r\n0\r\n\r\n",
            ErrorKind::Transport,
            None,
        ),
        (
            "a redirect is not followed",
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
            ErrorKind::Api,
            Some(307),
        ),
        (
            "a gateway's page",
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>",
            ErrorKind::Api,
            Some(502),
        ),
    ];
    for (label, answer, kind, status) in table {
        let (address, requests) = serve(Some(answer)).await;
        let error = create(&options(address).body_limit(64).build().unwrap()).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, status), "{label}: {error}");
        assert!(error.outcome_unknown(), "{label}");
        assert_eq!(requests.lock().unwrap().len(), 2, "{label}: the call is not retried");
    }
}

#[tokio::test]
async fn chunked_bodies_are_received_completely() {
    let (address, _) = serve(Some(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n5\r\n\": 1}\r\n0\r\n\r\n",
    ))
    .await;
    let response = get(&options(address).build().unwrap()).send::<()>().await.unwrap();
    assert_eq!(response.body(), "{\"a\": 1}");
}
