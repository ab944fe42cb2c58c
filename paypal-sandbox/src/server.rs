//! The HTTP server: converts between HTTP messages and the types of `dispatch`.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use tokio::{net::TcpListener, sync::oneshot};

use crate::{
    environments::Core,
    message::{Content, Incoming, Outgoing},
    multipart,
};

/// The longest body that is read, in bytes.
const BODY_LIMIT: usize = 8 << 20;

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
    response(core.answer(incoming).await)
}

fn response(outgoing: Outgoing) -> Response {
    let status = StatusCode::from_u16(outgoing.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match outgoing.content {
        Content::Nothing => empty(status),
        Content::Json(value) => with_body(status, "application/json", value.to_string()),
        Content::Bytes(media_type, bytes) => with_body(status, media_type, bytes),
        Content::Html(html) => with_body(status, "text/html; charset=utf-8", html),
        Content::Redirect(url) => {
            let mut response = empty(status);
            if let Ok(url) = HeaderValue::from_str(&url) {
                response.headers_mut().insert(header::LOCATION, url);
            }
            response
        }
    };
    if let Ok(id) = HeaderValue::from_str(&outgoing.debug_id) {
        response.headers_mut().insert("paypal-debug-id", id);
    }
    response
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn with_body(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
