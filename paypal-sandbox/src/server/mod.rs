//! The HTTP server: accepts connections up to a limit, and ends in bounded time.

mod body;
mod connection;
mod response;

use std::{io, sync::Arc, time::Duration};

use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
    task::JoinSet,
    time,
};

use crate::environments::Core;

/// What the server grants its clients.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// How many connections are served at the same time.
    pub(crate) connections: usize,
    /// How long the headers of a request may take, counted from the answer to the one before.
    pub(crate) header_time: Duration,
    /// How long the body of a request may take.
    pub(crate) body_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let minute = Duration::from_secs(60);
        Self { connections: 512, header_time: minute, body_time: minute }
    }
}

/// How many further connections get the answer 503. The others wait until one of these has it.
const REFUSED: usize = 64;
/// How long the connections may go on after the stop of the server.
const GRACE: Duration = Duration::from_secs(4);
/// The wait after a failed accept, such as one for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Tells when the server stops.
#[derive(Clone)]
struct Stopped(watch::Receiver<()>);

impl Stopped {
    /// Waits until the server stops.
    async fn wait(mut self) {
        // Nothing is ever sent: the channel closes.
        let _ = self.0.changed().await;
    }
}

/// Serves until `stop` fires or its sender is dropped. Requests in progress then have a few seconds
/// until their connections are closed.
pub(crate) async fn serve(
    listener: TcpListener,
    core: Arc<Core>,
    mut stop: oneshot::Receiver<()>,
    limits: Limits,
) {
    let (running, stopped) = watch::channel(());
    let stopped = Stopped(stopped);
    // Dropping the set, as an abort of this task does, closes the connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            _ = &mut stop => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < limits.connections.saturating_add(REFUSED) => match accepted {
                Ok((socket, _)) => {
                    let is_refused = connections.len() >= limits.connections;
                    connections.spawn(connection::serve(socket, core.clone(), stopped.clone(), limits, is_refused));
                }
                Err(error) if is_of_connection(&error) => {}
                Err(_) => time::sleep(PAUSE).await,
            },
        }
    }
    drop((listener, running));
    let ended = async { while connections.join_next().await.is_some() {} };
    if time::timeout(GRACE, ended).await.is_err() {
        connections.shutdown().await;
    }
}

/// Whether an accept failed because of its connection alone.
fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
    };

    use super::*;
    use crate::Sandbox;

    /// Sends text to a server that grants little time, and reads to the end of the connection.
    async fn answer_to(text: &str) -> String {
        let mut builder = Sandbox::builder();
        let short = Duration::from_millis(100);
        builder.limits = Limits { header_time: short, body_time: short, ..Limits::default() };
        let sandbox = builder.start().await.unwrap();
        let mut socket = TcpStream::connect(sandbox.address()).await.unwrap();
        let text = text.replace("HOST", &sandbox.address().to_string());
        socket.write_all(text.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        let read = socket.read_to_end(&mut bytes);
        let _ = time::timeout(Duration::from_secs(5), read).await.expect("the server closes the connection");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[tokio::test]
    async fn a_client_that_does_not_end_its_request_is_not_waited_for() {
        assert_eq!(answer_to("GET /_sandbox/health HTTP/1.1\r\nHost: ").await, "");
        let answer =
            answer_to("POST /v1/oauth2/token HTTP/1.1\r\nHost: HOST\r\nContent-Length: 9\r\n\r\ngrant").await;
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
        assert!(answer.contains("REQUEST_TIMEOUT"), "{answer}");
    }
}
