//! Responses: from the types of `dispatch` to HTTP.

use std::{error::Error, fmt};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use super::{Stopped, body::Body};
use crate::{
    access::Refusal,
    fault::{FaultTransport, Sending},
    message::{Content, Outgoing},
    pages::headers,
};

/// The end of a connection in the place of an answer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Broken {
    /// The connection is closed.
    Closed,
    /// The connection is reset.
    Reset,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fault rule ends the connection")
    }
}

impl Error for Broken {}

/// Builds the HTTP response of an answer, with the fault with which it is sent.
///
/// A fault of the body loses an answer without a body as a whole.
pub(super) async fn build(
    outgoing: Outgoing,
    sending: Sending,
    stopped: Stopped,
) -> Result<Response<Body>, Broken> {
    let transport = sending.transport;
    let is_empty = matches!(outgoing.content, Content::Nothing | Content::Redirect(_));
    match transport {
        Some(FaultTransport::Reset) => return Err(Broken::Reset),
        Some(FaultTransport::CloseBeforeAnswer) => return Err(Broken::Closed),
        Some(FaultTransport::Truncate(_)) if is_empty => return Err(Broken::Closed),
        Some(FaultTransport::Stall) if is_empty => {
            stopped.wait().await;
            return Err(Broken::Closed);
        }
        _ => {}
    }
    let status = StatusCode::from_u16(outgoing.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let sent = |media_type, bytes| with_body(status, media_type, body(bytes, transport, stopped.clone()));
    let mut response = match outgoing.content {
        Content::Nothing => empty(status),
        Content::Json(value) => sent("application/json", written(&value).into()),
        Content::Bytes(media_type, bytes) => sent(media_type, bytes.into()),
        Content::Html(html) => {
            let mut response = sent("text/html; charset=utf-8", html.into());
            headers::of_payer(response.headers_mut());
            response
        }
        Content::Asset(media_type, text) => {
            let mut response = sent(media_type, text.into());
            headers::of_inspector(response.headers_mut());
            response
        }
        Content::Events(events) => with_body(status, "text/event-stream", Body::events(events, stopped)),
        Content::Redirect(url) => {
            let mut response = empty(status);
            headers::of_payer(response.headers_mut());
            if let Ok(url) = HeaderValue::from_str(&url) {
                response.headers_mut().insert(header::LOCATION, url);
            }
            response
        }
    };
    if let Ok(id) = HeaderValue::from_str(&outgoing.debug_id) {
        response.headers_mut().insert("paypal-debug-id", id);
    }
    if let Some(seconds) = sending.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    Ok(response)
}

/// Builds the response to a request that was refused before it was read. It has no debug id, since
/// no environment knows of it.
pub(super) fn refuse(refusal: &Refusal) -> Response<Body> {
    let status = StatusCode::from_u16(refusal.failure.status).unwrap_or(StatusCode::FORBIDDEN);
    let body = refusal.failure.to_json("").to_string();
    let mut response = with_body(status, "application/json", Body::whole(body));
    if refusal.asks_password {
        let challenge = HeaderValue::from_static("Basic realm=\"paypal-sandbox\", charset=\"UTF-8\"");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// The body of an answer, as a fault sends it.
fn body(bytes: Bytes, transport: Option<FaultTransport>, stopped: Stopped) -> Body {
    match transport {
        Some(FaultTransport::Truncate(limit)) => Body::truncated(&bytes, limit),
        Some(FaultTransport::Stall) => Body::stalled(&bytes, stopped),
        Some(FaultTransport::Slow(per_second)) => Body::slow(bytes, per_second, stopped),
        Some(FaultTransport::Reset | FaultTransport::CloseBeforeAnswer) | None => Body::whole(bytes),
    }
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::whole(Bytes::new()));
    *response.status_mut() = status;
    response
}

pub(super) fn with_body(status: StatusCode, media_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

/// Writes JSON. Of a long answer this is much faster than its `Display`.
fn written(value: &serde_json::Value) -> Vec<u8> {
    // A value can always be written to memory.
    serde_json::to_vec(value).unwrap_or_default()
}
