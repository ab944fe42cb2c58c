//! Tests of the HTTP server with raw connections: limits, transports that fail, and the end of the
//! sandbox.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    io::ErrorKind,
    time::{Duration, Instant},
};

use paypal_sandbox::{Fault, FaultTransport, Sandbox};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

const HEALTH: &str = "GET /_sandbox/health HTTP/1.1\r\nHost: x\r\n\r\n";
const TOKEN: &str = "POST /v1/oauth2/token HTTP/1.1\r\nHost: x\r\nAuthorization: Basic eDp5\r\n\
                     Content-Length: 29\r\n\r\ngrant_type=client_credentials";

/// Opens a connection and sends text, with the sandbox's own address for the host `x`.
async fn send(sandbox: &Sandbox, text: &str) -> TcpStream {
    let text = text.replace("Host: x\r\n", &format!("Host: {}\r\n", sandbox.address()));
    let mut socket = TcpStream::connect(sandbox.address()).await.unwrap();
    socket.write_all(text.as_bytes()).await.unwrap();
    socket
}

/// Reads until the server ends the connection. Tells also whether it was reset.
async fn read(socket: &mut TcpStream) -> (String, bool) {
    let mut bytes = Vec::new();
    let ended = timeout(Duration::from_secs(20), socket.read_to_end(&mut bytes)).await.expect("an end");
    let is_reset = ended.is_err_and(|error| error.kind() == ErrorKind::ConnectionReset);
    (String::from_utf8_lossy(&bytes).into_owned(), is_reset)
}

/// Reads what arrives within a moment.
async fn read_some(socket: &mut TcpStream) -> String {
    let mut bytes = vec![0; 4096];
    let length = timeout(Duration::from_secs(20), socket.read(&mut bytes)).await.expect("an answer").unwrap();
    String::from_utf8_lossy(&bytes[..length]).into_owned()
}

async fn sandbox_with(fault: Fault) -> Sandbox {
    Sandbox::builder().faults([fault]).start().await.unwrap()
}

#[tokio::test]
async fn a_shutdown_ends_connections_that_sent_half_a_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let head = "POST /v1/oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\ngrant";
    let mut half = send(&sandbox, head).await;
    let mut less = send(&sandbox, "GET /_sandbox/health HTT").await;
    sleep(Duration::from_millis(50)).await;
    let begun = Instant::now();
    sandbox.shutdown().await;
    // The header and the body of a request may take 60 seconds.
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    read(&mut half).await;
    read(&mut less).await;
}

#[tokio::test]
async fn a_shutdown_ends_idle_and_stalled_connections_at_once() {
    let stall = Fault::after().operation("oauth2.token").transport(FaultTransport::Stall);
    let sandbox = sandbox_with(stall).await;
    let mut stalled = send(&sandbox, TOKEN).await;
    let mut idle = send(&sandbox, HEALTH).await;
    assert!(read_some(&mut stalled).await.starts_with("HTTP/1.1 200 OK"));
    assert!(read_some(&mut idle).await.starts_with("HTTP/1.1 200 OK"));
    let begun = Instant::now();
    sandbox.shutdown().await;
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    read(&mut stalled).await;
    assert_eq!(read(&mut idle).await, (String::new(), false));
}

#[tokio::test]
async fn a_shutdown_ends_streams_of_events_at_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let stream = "GET /_sandbox/requests/stream HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut open = send(&sandbox, stream).await;
    assert!(read_some(&mut open).await.contains("text/event-stream"));
    send(&sandbox, TOKEN).await;
    assert!(read_some(&mut open).await.contains("data: {"), "the stream tells of the request");
    let begun = Instant::now();
    sandbox.shutdown().await;
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    read(&mut open).await;
}

#[tokio::test]
async fn dropping_a_sandbox_closes_its_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut idle = send(&sandbox, HEALTH).await;
    assert!(read_some(&mut idle).await.starts_with("HTTP/1.1 200 OK"));
    drop(sandbox);
    assert_eq!(read(&mut idle).await.0, "");
}

#[tokio::test]
async fn too_many_and_too_long_headers_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let many = "X-Header: value\r\n".repeat(101);
    let long = format!("X-Header: {}\r\n", "x".repeat(70_000));
    for headers in [many, long] {
        let mut socket = send(&sandbox, &HEALTH.replace("\r\n\r\n", &format!("\r\n{headers}\r\n"))).await;
        let (answer, _) = read(&mut socket).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer:?}");
    }
}

#[tokio::test]
async fn a_long_body_is_refused_with_an_answer_that_the_client_can_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let length = 9 << 20;
    let head = format!("POST /v1/oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n");
    let mut socket = send(&sandbox, &head).await;
    let (mut reading, mut writing) = socket.split();
    let write = async {
        let _ = writing.write_all(&vec![b'x'; length]).await;
    };
    let mut bytes = vec![0; 4096];
    let (length, ()) = tokio::join!(reading.read(&mut bytes), write);
    let answer = String::from_utf8_lossy(&bytes[..length.unwrap()]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer:?}");
}

#[tokio::test]
async fn connections_beyond_the_limit_are_refused_until_another_one_ends() {
    let sandbox = Sandbox::builder().max_connections(2).start().await.unwrap();
    let mut open = vec![send(&sandbox, HEALTH).await, send(&sandbox, HEALTH).await];
    for socket in &mut open {
        assert!(read_some(socket).await.starts_with("HTTP/1.1 200 OK"));
    }
    let (answer, _) = read(&mut send(&sandbox, HEALTH).await).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(answer.contains("\"name\":\"SERVICE_UNAVAILABLE\""), "{answer}");
    open.pop();
    for _ in 0..100 {
        if read_some(&mut send(&sandbox, HEALTH).await).await.starts_with("HTTP/1.1 200 OK") {
            return;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("the place of the closed connection is not free");
}

#[tokio::test]
async fn each_transport_fails_in_its_way() {
    let good = read_some(&mut send(&Sandbox::start().await.unwrap(), TOKEN).await).await;
    let (_, good) = good.split_once("\r\n\r\n").unwrap();
    let table = [
        (FaultTransport::Reset, None, true),
        (FaultTransport::CloseBeforeAnswer, None, false),
        (FaultTransport::Truncate(0), Some(0), false),
        (FaultTransport::Truncate(10), Some(10), false),
        // The rule always has an effect: the headers tell of one byte more.
        (FaultTransport::Truncate(1 << 30), Some(good.len()), false),
        (FaultTransport::Slow(1 << 20), Some(good.len()), false),
    ];
    for (transport, expected, is_reset) in table {
        let sandbox = sandbox_with(Fault::after().operation("oauth2.token").transport(transport)).await;
        let mut socket = send(&sandbox, &TOKEN.replace("\r\nHost", "\r\nConnection: close\r\nHost")).await;
        let (answer, was_reset) = read(&mut socket).await;
        assert_eq!(was_reset, is_reset, "{transport}");
        let Some(expected) = expected else {
            assert_eq!(answer, "", "{transport}");
            continue;
        };
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{transport}: {answer}"));
        // The lengths of ids in the body are constant.
        assert_eq!(body.len(), expected, "{transport}: {answer}");
        let told = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let told: usize = told.parse().unwrap();
        assert_eq!(told == body.len(), matches!(transport, FaultTransport::Slow(_)), "{transport}: {answer}");
    }
}

#[tokio::test]
async fn a_slow_body_comes_in_parts() {
    let sandbox =
        sandbox_with(Fault::after().operation("oauth2.token").transport(FaultTransport::Slow(50))).await;
    let mut socket = send(&sandbox, TOKEN).await;
    assert!(read_some(&mut socket).await.ends_with("\r\n\r\n"), "the headers come first");
    assert_eq!(read_some(&mut socket).await.len(), 5);
    assert_eq!(read_some(&mut socket).await.len(), 5);
}
