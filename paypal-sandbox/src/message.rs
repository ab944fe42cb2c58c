//! HTTP messages as the sandbox handles them.

use std::{fmt, time::Duration};

use bytes::Bytes;
use futures_util::stream::BoxStream;
use http::HeaderMap;
use serde_json::Value;

use crate::apis::Part;

/// An incoming request.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The status with which the request is refused before it is read: 413 for a long body,
    /// 414 for a long query.
    pub(crate) refused: Option<u16>,
    /// When the request came, by the monotonic clock of the sandbox.
    pub(crate) started: Duration,
    /// The parts, if the body is multipart and could be read.
    pub(crate) parts: Option<Vec<Part>>,
}

/// An outgoing response.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) debug_id: String,
    pub(crate) content: Content,
}

/// The body of a response.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Bytes(&'static str, Vec<u8>),
    Html(String),
    /// The inspector, or a file that it or a page loads: its media type and text.
    Asset(&'static str, &'static str),
    /// A URL to which a browser is sent.
    Redirect(String),
    /// Server-sent events.
    Events(EventStream),
}

/// A stream of server-sent events. Each has a number and one line of JSON.
pub(crate) struct EventStream(pub(crate) BoxStream<'static, (u64, String)>);

impl fmt::Debug for EventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").finish_non_exhaustive()
    }
}

impl Incoming {
    /// Returns the value of a header, if it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
