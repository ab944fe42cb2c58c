//! Tests faults on real sockets: each gives its kind of error, in limited time, with the request
//! id.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    io::Write,
    net::SocketAddr,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use flate2::{Compression, write::GzEncoder};
use paypal_runtime::{
    Backoff, Call, Client, ClientBuilder, Credentials, Environment, Error, ErrorKind, Operation, RequestId,
    ReqwestTransport, RetryPolicy,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload},
};
use retry_support::{GET, POST, POST_WITH_ID};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    sync::Semaphore,
};

/// A body that must be JSON.
#[derive(Debug)]
struct Json;

impl Payload for Json {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        serde_json::from_slice::<serde_json::Value>(body)?;
        Ok(Decoded::new(Self, DeviationKinds::NONE))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        Vec::new()
    }
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Nothing listens on the port.
    Refused,
    /// The connection is reset as soon as it is accepted.
    ResetAtOnce,
    /// The connection is reset when the request arrives, before any of it is read.
    ResetBefore,
    /// The connection is reset after the request was read.
    ResetAfter,
    /// These bytes are sent, then the connection is closed.
    Bytes(&'static str),
    /// A 200 with this text as a compressed body, cut short by this many bytes.
    Gzip(&'static str, usize),
    /// A 200 with a compressed body that expands: each megabyte of zeros is about a kilobyte on the
    /// wire. The body is cut off in the end.
    Bomb,
    /// These bytes are sent, then nothing more.
    Stall(&'static str),
    /// These bytes are sent, then one more byte every 20 ms.
    Drip(&'static str),
}
use Fault::{Bomb, Bytes, Drip, Gzip, Refused, ResetAfter, ResetAtOnce, ResetBefore, Stall};

const GOOD: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
const TOKEN: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 42\r\n\r\n{\"access_token\":\"token\",\"expires_in\":3600}";

/// A server that serves one request per connection. Once armed, it answers the next `times`
/// requests with the fault, and all others without.
struct Server {
    address: SocketAddr,
    fault: Fault,
    armed: Arc<AtomicUsize>,
    calls: Arc<AtomicUsize>,
    accepts: tokio::task::JoinHandle<()>,
    _reserved: TcpSocket,
}

/// Returns a socket that is bound to this address, which a second socket may share.
fn bound(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_reuseaddr(true).unwrap();
    socket.bind(address).unwrap();
    socket
}

impl Server {
    async fn start(fault: Fault) -> Self {
        // This socket keeps the port from other tests after the server refuses connections.
        let reserved = bound("127.0.0.1:0".parse().unwrap());
        let address = reserved.local_addr().unwrap();
        let listener = bound(address).listen(128).unwrap();
        let (armed, calls) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (left, count) = (Arc::clone(&armed), Arc::clone(&calls));
        let accepts = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let armed = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
                tokio::spawn(connection(socket, if armed.is_ok() { fault } else { Bytes(GOOD) }));
            }
        });
        Self { address, fault, armed, calls, accepts, _reserved: reserved }
    }

    async fn arm(&mut self, times: usize) {
        self.calls.store(0, Ordering::SeqCst);
        self.armed.store(times, Ordering::SeqCst);
        if matches!(self.fault, Refused) {
            self.accepts.abort();
            let _ = (&mut self.accepts).await;
        }
    }
}

async fn connection(mut socket: TcpStream, fault: Fault) {
    if matches!(fault, ResetBefore) {
        socket.peek(&mut [0]).await.unwrap();
    }
    if matches!(fault, ResetAtOnce | ResetBefore) {
        return socket.set_zero_linger().unwrap();
    }
    let is_token_request = read_request(&mut socket).await;
    match fault {
        Refused | ResetAtOnce | ResetBefore => {}
        ResetAfter => socket.set_zero_linger().unwrap(),
        Bytes(bytes) => {
            let bytes = if is_token_request { TOKEN } else { bytes };
            socket.write_all(bytes.as_bytes()).await.unwrap();
            socket.shutdown().await.unwrap();
        }
        Gzip(text, cut) => {
            let body = gzip(text.as_bytes());
            let body = &body[..body.len() - cut];
            let head = format!("{GZIP}Content-Length: {}\r\n\r\n", body.len() + cut);
            socket.write_all(&[head.as_bytes(), body].concat()).await.unwrap();
            socket.shutdown().await.unwrap();
        }
        Bomb => {
            let (first, again) = &*MEGABYTES;
            socket.write_all(&[format!("{GZIP}\r\n").as_bytes(), first].concat()).await.unwrap();
            // 128 MiB, four times the largest limit here, so that a client without a limit ends
            // too, with another error.
            for _ in 0..128 {
                if socket.write_all(again).await.is_err() {
                    return;
                }
            }
        }
        Stall(bytes) => {
            socket.write_all(bytes.as_bytes()).await.unwrap();
            std::future::pending().await
        }
        Drip(bytes) => {
            socket.write_all(bytes.as_bytes()).await.unwrap();
            let mut beat = tokio::time::interval(Duration::from_millis(20));
            while socket.write_all(b" ").await.is_ok() {
                beat.tick().await;
            }
        }
    }
}

const GZIP: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\n";

/// The first megabyte of zeros in a compressed stream, and each further one.
static MEGABYTES: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
    // After a flush, each block of the compressed stream begins at a byte boundary and equals the
    // block before it.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let mut megabyte = || {
        encoder.write_all(&[0; 1 << 20]).unwrap();
        encoder.flush().unwrap();
        std::mem::take(encoder.get_mut())
    };
    (megabyte(), megabyte())
});

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Reads the head and the body of a request, and returns whether it is a token request.
async fn read_request(socket: &mut TcpStream) -> bool {
    let (mut received, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&received).to_ascii_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return text.starts_with("post /v1/oauth2/token ");
            }
        }
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return false,
            Ok(read) => received.extend_from_slice(&chunk[..read]),
        }
    }
}

const ATTEMPTS: u32 = 3;
/// More time than anything takes, even on a busy machine.
const AMPLE: Duration = Duration::from_secs(60);

fn options(server: &Server) -> ClientBuilder {
    let backoff = Backoff::new(Duration::from_millis(5), Duration::from_millis(20));
    Client::builder(Credentials::new("id", "secret"))
        .environment(Environment::custom(&format!("http://{}", server.address)).unwrap())
        .attempt_timeout(AMPLE)
        .retry(RetryPolicy::default().attempts(ATTEMPTS).backoff(backoff))
}

/// Sends a call after the token was fetched and the fault armed. Returns its result, the number of
/// requests received, and the time it took.
async fn run(
    fault: Fault,
    times: usize,
    timeout: Duration,
    operation: &'static Operation,
) -> (Result<u32, Error>, usize, Duration) {
    let mut server = Server::start(fault).await;
    let paypal = options(&server).body_limit(64).build().unwrap();
    Call::new(&paypal, &GET).send::<Json>().await.unwrap();
    server.arm(times).await;

    let mut call = Call::new(&paypal, operation).timeout(timeout);
    if operation.request_id.is_supported() {
        call = call.request_id(RequestId::new("order-1001").unwrap());
    }
    if operation.id != "get" {
        call = call.json_bytes(Ok(b"{}".to_vec()));
    }
    let begun = Instant::now();
    let outcome = call.send::<Json>().await;
    let came = server.calls.load(Ordering::SeqCst);
    (outcome.map(|response| response.attempts()), came, begun.elapsed())
}

/// The description, the fault, the error's kind and status, and whether a call is retried if it may
/// be repeated.
const FAULTS: [(&str, Fault, ErrorKind, Option<u16>, bool); 19] = [
    ("reset before the request", ResetBefore, ErrorKind::Transport, None, true),
    ("reset after the request", ResetAfter, ErrorKind::Transport, None, true),
    ("closed without an answer", Bytes(""), ErrorKind::Transport, None, true),
    ("not HTTP", Bytes("SSH-2.0-x\r\n\r\n"), ErrorKind::Transport, None, true),
    ("half a head", Bytes("HTTP/1.1 200 OK\r\nContent-Le"), ErrorKind::Transport, None, true),
    (
        "half a response",
        Bytes("HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{\"id\":"),
        ErrorKind::Transport,
        None,
        true,
    ),
    (
        "half a chunk",
        Bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"id\":"),
        ErrorKind::Transport,
        None,
        true,
    ),
    ("hung", Stall(""), ErrorKind::Timeout, None, true),
    (
        "hung in the body",
        Stall("HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{"),
        ErrorKind::Timeout,
        None,
        true,
    ),
    ("slow body", Drip("HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{"), ErrorKind::Timeout, None, true),
    (
        "truncated JSON",
        Bytes("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 6\r\n\r\n{\"id\":"),
        ErrorKind::Decode,
        Some(200),
        false,
    ),
    (
        "garbage",
        Bytes("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>"),
        ErrorKind::Decode,
        Some(200),
        false,
    ),
    (
        "a gateway's page",
        Bytes("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>"),
        ErrorKind::Api,
        Some(502),
        true,
    ),
    ("half a compressed body", Gzip("{\"id\":\"5O19\"}", 12), ErrorKind::Transport, None, true),
    ("compressed garbage", Gzip("<html>", 0), ErrorKind::Decode, Some(200), false),
    (
        "too large once it is decompressed",
        Gzip("00000000000000000000000000000000000000000000000000000000000000000", 0),
        ErrorKind::Transport,
        None,
        false,
    ),
    ("a bomb", Bomb, ErrorKind::Transport, None, false),
    (
        "announced too large",
        Bytes("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 65\r\n\r\n"),
        ErrorKind::Transport,
        None,
        false,
    ),
    (
        "too large as it comes",
        Bytes(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n0123456789012345678901234567890123456789012345678901234567890123456789",
        ),
        ErrorKind::Transport,
        None,
        false,
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_gives_its_error_kind_in_limited_time() {
    // Few enough that each request arrives in time on a busy machine.
    let permits = Arc::new(Semaphore::new(8));
    let mut rows = Vec::new();
    for fault in FAULTS {
        for operation in [&GET, &POST, &POST_WITH_ID] {
            let permits = Arc::clone(&permits);
            rows.push(tokio::spawn(async move {
                let _permit = permits.acquire_owned().await.unwrap();
                each_fault(fault, operation).await;
            }));
        }
    }
    for row in rows {
        row.await.unwrap();
    }
}

async fn each_fault(
    (label, fault, kind, status, again): (&str, Fault, ErrorKind, Option<u16>, bool),
    operation: &'static Operation,
) {
    let label = format!("{label} of {}", operation.id);
    let again = again && operation.id != "post";
    let attempts = if again { ATTEMPTS } else { 1 };
    // The time is long enough for a request to arrive on an overloaded machine.
    let timeout = if kind == ErrorKind::Timeout { Duration::from_millis(800) } else { AMPLE };

    let (outcome, came, time) = run(fault, usize::MAX, timeout, operation).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.attempts()),
        (kind, status, attempts),
        "{label}: {error}"
    );
    assert_eq!(came, attempts as usize, "{label}");
    assert_eq!(error.outcome_unknown(), operation.id != "get", "{label}");
    let id = error.request_id().map(RequestId::as_str);
    assert_eq!(id, operation.request_id.is_supported().then_some("order-1001"), "{label}");
    assert!(time < AMPLE / 2, "{label} took {time:?}");

    if again && kind != ErrorKind::Timeout {
        let (outcome, _, _) = run(fault, 1, timeout, operation).await;
        assert_eq!(outcome.unwrap(), 2, "{label}, once");
    }
}

#[tokio::test]
async fn a_compressed_body_within_the_limit_is_read() {
    let (outcome, came, _) = run(Gzip("{\"id\":\"5O19\"}", 0), 1, AMPLE, &POST).await;
    assert_eq!((outcome.unwrap(), came), (1, 1));
}

/// The body limit bounds the memory: an expanding body is cut off at 64 bytes, at a megabyte and at
/// the default limit.
#[tokio::test(flavor = "multi_thread")]
async fn an_expanding_body_is_cut_off_at_any_limit() {
    for limit in [1 << 10, 1 << 20, ReqwestTransport::DEFAULT_BODY_LIMIT] {
        let mut server = Server::start(Bomb).await;
        let paypal = options(&server).body_limit(limit).build().unwrap();
        Call::new(&paypal, &GET).send::<Json>().await.unwrap();
        server.arm(usize::MAX).await;
        let (begun, before) = (Instant::now(), resident());
        let error = Call::new(&paypal, &POST).send::<Json>().await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("post: the response's body is too large: the limit is {limit} bytes")
        );
        assert!(begun.elapsed() < AMPLE && error.outcome_unknown() && error.attempts() == 1);
        // Other tests run at the same time, but without a limit the body would take far more memory
        // than they do.
        let grown = resident().saturating_sub(before);
        assert!(grown < 4 * ReqwestTransport::DEFAULT_BODY_LIMIT, "{grown} bytes for a limit of {limit}");
    }
}

/// Returns the memory in use in bytes; 0 if the system does not report it.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or_default() * 4096
}

#[tokio::test]
async fn a_refused_connection_is_retried_and_reported() {
    for operation in [&GET, &POST, &POST_WITH_ID] {
        let (outcome, came, time) = run(Refused, 0, AMPLE, operation).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), came), (ErrorKind::Connect, ATTEMPTS, 0), "{error}");
        assert!(!error.outcome_unknown() && error.is_retryable() && time < AMPLE / 2);
        assert_eq!(error.request_id().is_some(), operation.request_id.is_supported());
    }
}

#[tokio::test]
async fn a_connection_reset_at_once_is_reported_as_sent_or_not_sent() {
    for operation in [&GET, &POST, &POST_WITH_ID] {
        let (outcome, _, _) = run(ResetAtOnce, usize::MAX, AMPLE, operation).await;
        let error = outcome.unwrap_err();
        // Whether the request was already sent is random here; the error must match.
        let sent = error.kind() == ErrorKind::Transport;
        assert!(sent || error.is_connect(), "{error}");
        let (changes, repeatable) = (operation.id != "get", operation.id != "post");
        assert!(!sent || error.outcome_unknown() == changes, "{error}");
        assert!(error.attempts() == ATTEMPTS || (sent && !repeatable), "{error}");
    }
}
