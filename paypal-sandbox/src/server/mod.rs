//! The HTTP server: reads requests, and converts them for `dispatch`.

mod response;

use std::sync::Arc;

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    response::Response,
};
use bytes::Bytes;
use tokio::{net::TcpListener, sync::oneshot};

use crate::{access::limits, environments::Core, message::Incoming, multipart};

/// Serves until `stop` fires or its sender is dropped, and then until the requests in progress are
/// answered.
pub(crate) async fn serve(listener: TcpListener, core: Arc<Core>, stop: oneshot::Receiver<()>) {
    let app = Router::new().fallback(handle).with_state(core);
    let stopped = async {
        let _ = stop.await;
    };
    // `axum::serve` never returns an error: it retries failed accepts.
    let _ = axum::serve(listener, app).with_graceful_shutdown(stopped).await;
}

async fn handle(State(core): State<Arc<Core>>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    if let Err(refusal) = core.config.access.check(&mut parts) {
        return response::refuse(&refusal);
    }
    let started = core.config.clock.monotonic();
    let is_long = parts.uri.query().is_some_and(|query| query.len() > limits::QUERY);
    let (body, refused) = match limits::body(&parts) {
        _ if is_long => (Bytes::new(), Some(414)),
        limit => to_bytes(body, limit).await.map_or((Bytes::new(), Some(413)), |body| (body, None)),
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
    response::build(core.answer(incoming).await)
}
