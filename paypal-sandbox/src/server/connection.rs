//! One connection: reads its requests, converts them for `dispatch`, and ends it.

use std::{error::Error, future::Future, future::poll_fn, io, pin::Pin, pin::pin, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use hyper::{body, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{io::AsyncWriteExt, net::TcpStream, time};

use super::{
    Limits, Stopped,
    body::Body,
    response::{self, Broken},
};
use crate::{access::limits, environments::Core, error::Failure, message::Incoming, multipart};

/// The longest headers, together with the first line of the request. Their number is limited to
/// hyper's default, 100.
const HEADER_BYTES: usize = 64 << 10;
/// How long the rest of a refused request is read, so that the client reads the answer first.
const LINGER: Duration = Duration::from_millis(300);

/// Serves a connection to its end. A refused one gets the answer 503.
pub(super) async fn serve(
    socket: TcpStream,
    core: Arc<Core>,
    stopped: Stopped,
    limits: Limits,
    is_refused: bool,
) {
    // Without it, the parts of a slow answer would wait for each other.
    let _ = socket.set_nodelay(true);
    let service = service_fn(|request| {
        let (core, stopped) = (core.clone(), stopped.clone());
        Box::pin(async move {
            if is_refused { Ok(too_many()) } else { handle(core, request, stopped, limits.body_time).await }
        })
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_time)
        .max_header_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(socket), service);
    let mut closing = pin!(stopped.clone().wait());
    let mut is_closing = false;
    let ended = poll_fn(|context| {
        if !is_closing && closing.as_mut().poll(context).is_ready() {
            is_closing = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        connection.poll_without_shutdown(context)
    })
    .await;
    let socket = connection.into_parts().io.into_inner();
    match ended.as_ref().err().and_then(broken) {
        Some(Broken::Reset) => {
            let _ = socket.set_zero_linger();
        }
        Some(Broken::Closed) => {}
        None => close(socket).await,
    }
}

/// Finds the fault that ended a connection.
fn broken(error: &hyper::Error) -> Option<&Broken> {
    error.source().and_then(|source| source.downcast_ref())
}

/// Closes a connection. Closing one with unread input would reset it, and the client might never
/// read the answer.
async fn close(mut socket: TcpStream) {
    let rest = async {
        socket.shutdown().await?;
        let mut ignored = [0; 4096];
        loop {
            socket.readable().await?;
            match socket.try_read(&mut ignored) {
                Ok(0) => return Ok::<_, io::Error>(()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    };
    let _ = time::timeout(LINGER, rest).await;
}

async fn handle(
    core: Arc<Core>,
    request: Request<body::Incoming>,
    stopped: Stopped,
    body_time: Duration,
) -> Result<Response<Body>, Broken> {
    let (mut parts, body) = request.into_parts();
    if let Err(refusal) = core.config.access.check(&mut parts) {
        return Ok(response::refuse(&refusal));
    }
    let started = core.config.clock.monotonic();
    let is_long = parts.uri.query().is_some_and(|query| query.len() > limits::QUERY);
    let body = Limited::new(body, limits::body(&parts)).collect();
    let (body, refused) = match time::timeout(body_time, body).await {
        _ if is_long => (Bytes::new(), Some(414)),
        Ok(Ok(body)) => (body.to_bytes(), None),
        Ok(Err(_)) => (Bytes::new(), Some(413)),
        Err(_) => (Bytes::new(), Some(408)),
    };
    let multipart = multipart::parts(&parts.headers, &body).await;
    let incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        refused,
        started,
        parts: multipart,
    };
    let (outgoing, sending) = core.answer(incoming).await;
    response::build(outgoing, sending, stopped).await
}

/// The answer to a request on a connection beyond the limit.
fn too_many() -> Response<Body> {
    let body = Failure::new(503, Vec::new()).to_json("");
    let body = Body::whole(body.to_string());
    let mut response = response::with_body(StatusCode::SERVICE_UNAVAILABLE, "application/json", body);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
