//! The server on loopback to which a local PayPal delivers.

use std::{convert::Infallible, net::Ipv4Addr, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpListener,
    sync::{mpsc, oneshot},
    task::JoinSet,
};

use super::registration::{EXISTING, OWN};
use crate::error::{Error, Result};

/// The longest body. PayPal's events have a few kilobytes.
const LONGEST: usize = 8 << 20;
/// The wait after a connection that could not be accepted, such as for lack of file descriptors.
const ACCEPT_WAIT: Duration = Duration::from_millis(100);

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Endpoint {
    base_url: String,
    secret: String,
    deliveries: mpsc::Receiver<Delivery>,
    _server: JoinSet<()>,
}

/// A delivery whose sender waits for its result.
#[derive(Debug)]
pub struct Delivery {
    /// The headers, as they came.
    pub headers: HeaderMap,
    /// The body, as it came.
    pub body: Bytes,
    answer: oneshot::Sender<u16>,
}

impl Delivery {
    /// Answers the sender, which may have gone away.
    pub fn answer(self, status: u16) {
        let _ = self.answer.send(status);
    }
}

impl Endpoint {
    /// Opens a server on a free port. Its path is one that nobody can guess, so that no web page in
    /// a browser sends deliveries to it.
    ///
    /// # Errors
    ///
    /// Fails if no port can be opened.
    pub async fn open() -> Result<Self> {
        let cannot = |error: std::io::Error| Error::failed(format!("cannot open a port: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        let secret = uuid::Uuid::new_v4().simple().to_string();
        let (sender, deliveries) = mpsc::channel(1);
        let mut server = JoinSet::new();
        server.spawn(serve(listener, secret.clone(), sender));
        Ok(Self { base_url: format!("http://{address}"), secret, deliveries, _server: server })
    }

    /// Returns the address for a webhook of the listener.
    pub fn own_url(&self) -> String {
        format!("{}{OWN}{}", self.base_url, self.secret)
    }

    /// Returns the address for a webhook that exists without the listener.
    pub fn existing_url(&self) -> String {
        format!("{}{EXISTING}{}", self.base_url, self.secret)
    }

    /// Waits for the next delivery, in the order in which they came.
    pub async fn next(&mut self) -> Option<Delivery> {
        self.deliveries.recv().await
    }
}

async fn serve(listener: TcpListener, secret: String, sender: mpsc::Sender<Delivery>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                // A connection that failed before it was accepted is the sender's to repeat.
                let Ok((stream, _)) = accepted else {
                    tokio::time::sleep(ACCEPT_WAIT).await;
                    continue;
                };
                let (secret, sender) = (secret.clone(), sender.clone());
                let service = service_fn(move |request| answer(request, secret.clone(), sender.clone()));
                connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn answer(
    request: Request<Incoming>,
    secret: String,
    sender: mpsc::Sender<Delivery>,
) -> Result<Response<Empty<Bytes>>, Infallible> {
    let path = request.uri().path();
    let given = path.strip_prefix(OWN).or_else(|| path.strip_prefix(EXISTING));
    let status = if given != Some(secret.as_str()) {
        StatusCode::NOT_FOUND
    } else if request.method() != Method::POST {
        StatusCode::METHOD_NOT_ALLOWED
    } else {
        deliver(request, sender).await
    };
    let mut response = Response::new(Empty::new());
    *response.status_mut() = status;
    Ok(response)
}

async fn deliver(request: Request<Incoming>, sender: mpsc::Sender<Delivery>) -> StatusCode {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LONGEST).collect().await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let (answer, answered) = oneshot::channel();
    let delivery = Delivery { headers: parts.headers, body: body.to_bytes(), answer };
    if sender.send(delivery).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let status = answered.await.ok().and_then(|status| StatusCode::from_u16(status).ok());
    status.unwrap_or(StatusCode::SERVICE_UNAVAILABLE)
}
