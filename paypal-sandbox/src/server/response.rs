//! Responses: from the types of `dispatch` to HTTP.

use std::convert::Infallible;

use axum::{body::Body, response::Response};
use futures_util::StreamExt;
use http::{HeaderValue, StatusCode, header};

use crate::{
    message::{Content, Outgoing},
    pages::headers,
};

/// Builds the HTTP response of an answer.
pub(super) fn build(outgoing: Outgoing) -> Response {
    let status = StatusCode::from_u16(outgoing.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match outgoing.content {
        Content::Nothing => empty(status),
        Content::Json(value) => with_body(status, "application/json", value.to_string()),
        Content::Bytes(media_type, bytes) => with_body(status, media_type, bytes),
        Content::Html(html) => {
            let mut response = with_body(status, "text/html; charset=utf-8", html);
            headers::of_payer(response.headers_mut());
            response
        }
        Content::Asset(media_type, text) => {
            let mut response = with_body(status, media_type, text);
            headers::of_inspector(response.headers_mut());
            response
        }
        Content::Events(events) => {
            let lines = events.0.map(|event| Ok::<_, Infallible>(format!("data: {event}\n\n")));
            with_body(status, "text/event-stream", Body::from_stream(lines))
        }
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
