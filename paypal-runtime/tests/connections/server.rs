//! A server of HTTP/1.1 or HTTP/2 over TLS on loopback, with a script of faults.

use std::{
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex, OnceLock},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use h2::{Reason, server::SendResponse};
use paypal_runtime::{Backoff, Client, ClientBuilder, Credentials, Environment, RetryPolicy};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf},
    net::{TcpSocket, TcpStream},
    sync::Notify,
    task::{JoinHandle, JoinSet},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{PrivateKeyDer, pem::PemObject},
    },
    server::TlsStream,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Http1,
    Http2,
}

/// The server's behavior for one request. "Acts" means that the server counts the request as
/// processed.
#[derive(Clone, Debug)]
pub enum Behavior {
    /// Acts and answers with this status, these header lines and this body.
    Answer(u16, &'static str, &'static str),
    /// Acts and answers with 200 after this time.
    Slow(Duration),
    /// HTTP/2: acts and answers with 200 when it is told to.
    Told(Arc<Notify>),
    /// Reads nothing any more from this connection and sends nothing: no PING is answered.
    Silent,
    /// Never answers this request. Other requests and PINGs of the connection are answered.
    SilentButAnswersPings,
    /// Resets the TCP connection without acting.
    ResetBefore,
    /// Acts, then resets the TCP connection.
    ResetAfter,
    /// Acts, sends the head and a part of the body, and closes the connection.
    Truncated,
    /// HTTP/2: sends a GOAWAY whose last stream is an earlier one. Does not act.
    GoAwayBefore,
    /// HTTP/2: sends a GOAWAY that includes this stream, acts and answers.
    GoAwayAndAnswer,
    /// HTTP/2: sends a GOAWAY that includes this stream, acts, and closes the connection.
    GoAwayAndClose,
    /// HTTP/2: sends RST_STREAM; acts unless the reason is REFUSED_STREAM.
    Reset(Reason),
}

pub const GOOD: Behavior = Behavior::Answer(200, "", "{}");

/// A request that the server received.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The number of connections before this one.
    pub connection: usize,
    /// The number of requests before this one, token requests or others.
    pub index: usize,
    pub is_token_request: bool,
}

type Script = dyn Fn(&Seen) -> Behavior + Send + Sync;

struct State {
    protocol: Protocol,
    script: Box<Script>,
    log: Mutex<Log>,
}

#[derive(Clone, Debug, Default)]
pub struct Log {
    pub seen: Vec<Seen>,
    pub connections: usize,
    /// The number of connections that have ended.
    pub closed: usize,
    /// The number of calls that the server processed, without token requests.
    pub acted: usize,
}

impl Log {
    pub fn count(&self, is_token_request: bool) -> usize {
        self.seen.iter().filter(|seen| seen.is_token_request == is_token_request).count()
    }
}

pub struct Server {
    pub address: SocketAddr,
    state: Arc<State>,
    accepts: JoinHandle<()>,
    _reserved: TcpSocket,
}

/// Returns the certificate of all servers as PEM, and their TLS configuration for a protocol.
fn tls(protocol: Protocol) -> (&'static str, ServerConfig) {
    static CERTIFICATE: OnceLock<(String, Vec<u8>, String)> = OnceLock::new();
    let (pem, der, key) = CERTIFICATE.get_or_init(|| {
        let generated = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let der = generated.cert.der().to_vec();
        (generated.cert.pem(), der, generated.signing_key.serialize_pem())
    });
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![der.clone().into()], key)
        .unwrap();
    config.alpn_protocols = vec![match protocol {
        Protocol::Http1 => b"http/1.1".to_vec(),
        Protocol::Http2 => b"h2".to_vec(),
    }];
    (pem, config)
}

pub fn certificate() -> &'static str {
    tls(Protocol::Http2).0
}

impl Server {
    /// Starts a server. It answers token requests with a token unless the script has another
    /// behavior than `GOOD` for them.
    pub async fn start(
        protocol: Protocol,
        script: impl Fn(&Seen) -> Behavior + Send + Sync + 'static,
    ) -> Self {
        // This socket keeps the port from other servers after `refuse`.
        let reserved = TcpSocket::new_v4().unwrap();
        reserved.set_reuseaddr(true).unwrap();
        reserved.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = reserved.local_addr().unwrap();
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(address).unwrap();
        let listener = socket.listen(128).unwrap();
        let state = Arc::new(State { protocol, script: Box::new(script), log: Mutex::default() });
        let acceptor = TlsAcceptor::from(Arc::new(tls(protocol).1));
        let shared = Arc::clone(&state);
        let accepts = tokio::spawn(async move {
            // The connections end with this task.
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                // A connection that is dropped without a shutdown is reset.
                let _ = socket.set_zero_linger();
                let _ = socket.set_nodelay(true);
                connections.spawn(connection(socket, acceptor.clone(), Arc::clone(&shared)));
            }
        });
        Self { address, state, accepts, _reserved: reserved }
    }

    /// Closes the port and all connections, and waits until the client has noticed it.
    pub async fn refuse(&mut self) {
        self.accepts.abort();
        let _ = (&mut self.accepts).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }

    pub fn log(&self) -> Log {
        self.state.log.lock().unwrap().clone()
    }

    pub fn clear_log(&self) {
        let mut log = self.state.log.lock().unwrap();
        (log.seen, log.acted) = (Vec::new(), 0);
    }

    pub fn environment(&self) -> Environment {
        Environment::custom(&format!("https://{}", self.address)).unwrap()
    }

    /// Options of a client that trusts the server and waits long enough for a busy machine.
    pub fn client(&self) -> ClientBuilder {
        Client::builder(Credentials::new("id", "secret"))
            .environment(self.environment())
            .root_certificates(certificate())
            .attempt_timeout(Duration::from_secs(10))
            .deadline(Duration::from_secs(20))
            .retry(
                RetryPolicy::default()
                    .attempts(3)
                    .backoff(Backoff::new(Duration::from_millis(10), Duration::from_millis(20)))
                    .without_budget(),
            )
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepts.abort();
    }
}

impl State {
    /// Logs a request and returns the behavior for it.
    fn receive(&self, connection: usize, path: &str) -> (Seen, Behavior) {
        let is_token_request = path.starts_with("/v1/oauth2/token");
        let mut log = self.log.lock().unwrap();
        let index = log.count(is_token_request);
        let seen = Seen { connection, index, is_token_request };
        log.seen.push(seen.clone());
        drop(log);
        let behavior = match (self.script)(&seen) {
            Behavior::Answer(200, "", "{}") if is_token_request => {
                Behavior::Answer(200, "", r#"{"access_token":"token","expires_in":3600}"#)
            }
            behavior => behavior,
        };
        (seen, behavior)
    }

    fn act(&self, seen: &Seen) {
        if !seen.is_token_request {
            self.log.lock().unwrap().acted += 1;
        }
    }
}

/// The body of an answer that comes late: right for a token request and for any other.
const LATE: &str = r#"{"access_token":"token","expires_in":3600}"#;

async fn connection(socket: TcpStream, acceptor: TlsAcceptor, state: Arc<State>) {
    let number = {
        let mut log = state.log.lock().unwrap();
        log.connections += 1;
        log.connections - 1
    };
    let Ok(stream) = acceptor.accept(socket).await else { return };
    match state.protocol {
        Protocol::Http1 => http1(stream, &state, number).await,
        Protocol::Http2 => http2(Io(Arc::new(Mutex::new(stream))), &state, number).await,
    }
    state.log.lock().unwrap().closed += 1;
}

async fn http1(mut stream: TlsStream<TcpStream>, state: &State, connection: usize) {
    while let Some(head) = read_request(&mut stream).await {
        let path = head.split(' ').nth(1).unwrap_or_default();
        let (seen, behavior) = state.receive(connection, path);
        let (status, headers, body) = match behavior {
            Behavior::Silent | Behavior::SilentButAnswersPings => std::future::pending().await,
            Behavior::ResetBefore => return,
            Behavior::ResetAfter => return state.act(&seen),
            Behavior::Truncated => {
                state.act(&seen);
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id").await;
                let _ = stream.shutdown().await;
                let _ = stream.read(&mut [0]).await;
                return;
            }
            Behavior::Slow(time) => {
                tokio::time::sleep(time).await;
                (200, "", LATE)
            }
            Behavior::Answer(status, headers, body) => (status, headers, body),
            other => panic!("{other:?} needs HTTP/2"),
        };
        state.act(&seen);
        let answer = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\n\r\n{body}", body.len());
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// Reads a request; returns its head, or `None` if the connection ended.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let (mut received, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&received);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let head = head.to_owned();
            let length = head
                .to_ascii_lowercase()
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ").map(|length| length.parse().unwrap()))
                .unwrap_or(0);
            if body.len() >= length {
                return Some(head);
            }
        }
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => received.extend_from_slice(&chunk[..read]),
        }
    }
}

async fn http2(io: Io, state: &Arc<State>, connection: usize) {
    let Ok(mut h2) = h2::server::handshake(io.clone()).await else { return };
    let (mut held, close) = (Vec::new(), Arc::new(Notify::new()));
    loop {
        let accepted = tokio::select! {
            accepted = h2.accept() => accepted,
            () = close.notified() => return,
        };
        let Some(Ok((request, mut respond))) = accepted else { return };
        let (seen, behavior) = state.receive(connection, request.uri().path());
        let stream_id = respond.stream_id().as_u32();
        let (status, headers, body) = match behavior {
            Behavior::Silent => std::future::pending().await,
            Behavior::SilentButAnswersPings => {
                held.push((request, respond));
                continue;
            }
            Behavior::ResetBefore => return,
            Behavior::ResetAfter => return state.act(&seen),
            Behavior::Truncated => {
                state.act(&seen);
                let mut data = respond.send_response(http::Response::new(()), false).unwrap();
                data.send_data(Bytes::from_static(b"{\"id"), false).unwrap();
                let close = Arc::clone(&close);
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(30)).await;
                    close.notify_one();
                    drop(data);
                });
                continue;
            }
            Behavior::GoAwayBefore => {
                io.write(&go_away(stream_id.saturating_sub(2))).await;
                held.push((request, respond));
                continue;
            }
            Behavior::GoAwayAndClose => {
                state.act(&seen);
                io.write(&go_away(stream_id)).await;
                io.end().await;
                return;
            }
            Behavior::Reset(reason) => {
                if reason != Reason::REFUSED_STREAM {
                    state.act(&seen);
                }
                respond.send_reset(reason);
                continue;
            }
            Behavior::GoAwayAndAnswer => {
                io.write(&go_away(stream_id)).await;
                (200, "", LATE)
            }
            Behavior::Slow(time) => {
                let state = Arc::clone(state);
                tokio::spawn(async move {
                    tokio::time::sleep(time).await;
                    state.act(&seen);
                    answer(request, respond, 200, "", LATE).await;
                });
                continue;
            }
            Behavior::Told(told) => {
                let state = Arc::clone(state);
                tokio::spawn(async move {
                    told.notified().await;
                    state.act(&seen);
                    answer(request, respond, 200, "", LATE).await;
                });
                continue;
            }
            Behavior::Answer(status, headers, body) => (status, headers, body),
        };
        state.act(&seen);
        tokio::spawn(answer(request, respond, status, headers, body));
    }
}

/// Reads the rest of a request and answers it.
async fn answer(
    mut request: http::Request<h2::RecvStream>,
    mut respond: SendResponse<Bytes>,
    status: u16,
    headers: &str,
    body: &'static str,
) {
    while let Some(Ok(chunk)) = request.body_mut().data().await {
        let _ = request.body_mut().flow_control().release_capacity(chunk.len());
    }
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers.lines().filter_map(|line| line.split_once(": ")) {
        response = response.header(name.to_ascii_lowercase(), value);
    }
    if let Ok(mut data) = respond.send_response(response.body(()).unwrap(), false) {
        let _ = data.send_data(Bytes::from_static(body.as_bytes()), true);
    }
}

/// Returns the frame GOAWAY with NO_ERROR and this last stream.
fn go_away(last_stream: u32) -> Vec<u8> {
    let mut frame = vec![0, 0, 8, 7, 0, 0, 0, 0, 0];
    frame.extend(last_stream.to_be_bytes());
    frame.extend(0_u32.to_be_bytes());
    frame
}

/// A TLS stream to which frames can be written beside the HTTP/2 library.
#[derive(Clone)]
struct Io(Arc<Mutex<TlsStream<TcpStream>>>);

impl Io {
    async fn write(&self, bytes: &[u8]) {
        let mut io = self.clone();
        let _ = io.write_all(bytes).await;
        let _ = io.flush().await;
    }

    /// Ends the stream without a reset, and waits until the other side has closed it.
    async fn end(&self) {
        let mut io = self.clone();
        let _ = io.shutdown().await;
        let ends = async { while io.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {} };
        let _ = tokio::time::timeout(Duration::from_millis(300), ends).await;
    }

    fn locked<T>(&self, then: impl FnOnce(Pin<&mut TlsStream<TcpStream>>) -> T) -> T {
        then(Pin::new(&mut *self.0.lock().unwrap()))
    }
}

impl AsyncRead for Io {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.locked(|stream| stream.poll_read(context, buffer))
    }
}

impl AsyncWrite for Io {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.locked(|stream| stream.poll_write(context, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.locked(|stream| stream.poll_flush(context))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.locked(|stream| stream.poll_shutdown(context))
    }
}

/// Polls a future once, outside any runtime.
pub fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    let mut context = Context::from_waker(std::task::Waker::noop());
    std::pin::pin!(future).as_mut().poll(&mut context)
}
