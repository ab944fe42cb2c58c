//! A server that answers every request after a while, and counts those that run at the same time.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::bench::Result;

/// The server.
#[derive(Clone)]
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    service: Duration,
    now: AtomicUsize,
    most: AtomicUsize,
    busy_micros: AtomicU64,
    times: Mutex<Vec<Instant>>,
}

impl Server {
    /// Starts a server whose requests take this time.
    pub async fn start(service: Duration) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (now, most, busy_micros, times) = Default::default();
        let state = Arc::new(State { service, now, most, busy_micros, times });
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, Arc::clone(&shared)));
            }
        });
        Ok(Self { address, state })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the largest number of requests that ran at the same time.
    pub fn most(&self) -> usize {
        self.state.most.load(Ordering::SeqCst)
    }

    /// Returns the same, and begins to count anew.
    pub fn take_most(&self) -> usize {
        let now = self.state.now.load(Ordering::SeqCst);
        self.state.most.swap(now, Ordering::SeqCst)
    }

    /// Returns the sum of the times that requests ran.
    pub fn busy(&self) -> Duration {
        Duration::from_micros(self.state.busy_micros.load(Ordering::SeqCst))
    }

    pub fn count(&self) -> usize {
        self.times().len()
    }

    /// Returns when each request arrived.
    pub fn times(&self) -> Vec<Instant> {
        self.state.times.lock().map(|times| times.clone()).unwrap_or_default()
    }
}

/// Serves a connection until it ends.
async fn serve(socket: TcpStream, state: Arc<State>) -> Option<()> {
    socket.set_nodelay(true).ok()?;
    let mut socket = BufReader::new(socket);
    loop {
        let (mut is_token, mut length, mut line) = (false, 0, String::new());
        loop {
            let before = line.len();
            socket.read_line(&mut line).await.ok().filter(|length| *length > 0)?;
            let header = line.get(before..)?.to_ascii_lowercase();
            is_token |= header.contains("/v1/oauth2/token");
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
            if header == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        socket.read_exact(&mut body).await.ok()?;
        let body = if is_token {
            r#"{"access_token":"token","expires_in":3600}"#.to_owned()
        } else {
            work(&state).await
        };
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        socket.get_mut().write_all(answer.as_bytes()).await.ok()?;
    }
}

/// Works on a request, and answers when it arrived, in microseconds since 1970. The work is over
/// before the answer is sent, because its receiver may send the next request at once.
async fn work(state: &State) -> String {
    let (arrived, started) = (SystemTime::now(), Instant::now());
    let now = state.now.fetch_add(1, Ordering::SeqCst) + 1;
    state.most.fetch_max(now, Ordering::SeqCst);
    if let Ok(mut times) = state.times.lock() {
        times.push(started);
    }
    tokio::time::sleep(state.service).await;
    let busy = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    state.busy_micros.fetch_add(busy, Ordering::SeqCst);
    state.now.fetch_sub(1, Ordering::SeqCst);
    let arrived = arrived.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_micros();
    format!("{{\"arrived\":\"{arrived}\"}}")
}
