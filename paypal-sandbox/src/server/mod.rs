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

use crate::{environments::Core, message::Incoming, multipart};

/// The longest body that is read, in bytes.
const BODY_LIMIT: usize = 8 << 20;

/// Serves until `stop` fires or its sender is dropped, and then until the requests in progress are
/// answered.
pub(crate) async fn serve(listener: TcpListener, core: Arc<Core>, stop: oneshot::Receiver<()>) {
    let app = Router::new().fallback(handle).with_state(core.clone());
    let stopped = async move {
        let _ = stop.await;
        core.close();
    };
    // `axum::serve` never returns an error: it retries failed accepts.
    let _ = axum::serve(listener, app).with_graceful_shutdown(stopped).await;
}

async fn handle(State(core): State<Arc<Core>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let (body, refused) = match to_bytes(body, BODY_LIMIT).await {
        Ok(body) => (body, None),
        Err(_) => (Bytes::new(), Some(413)),
    };
    let multipart = multipart::parts(&parts.headers, &body).await;
    let incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        refused,
        parts: multipart,
    };
    response::build(core.answer(incoming).await)
}
