//! What was asked, for tests to look at.

use std::{collections::VecDeque, fmt};

use bytes::Bytes;
use http::HeaderMap;

/// How many requests are kept; the oldest go first.
const KEPT: usize = 10_000;

/// A request the sandbox answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The operation's id, as in `orders.create`; `None` for the token endpoint, the approval page and unknown paths.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The path, without query.
    pub path: String,
    /// The query, without its question mark; empty where there was none.
    pub query: String,
    /// The headers, the bearer token among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status it was answered with.
    pub status: u16,
    /// The debug id it was answered with.
    pub debug_id: String,
}

impl LoggedRequest {
    /// A header's value, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for LoggedRequest {
    /// Shows neither the headers, which hold credentials, nor the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoggedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .field("debug_id", &self.debug_id)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Log {
    requests: VecDeque<LoggedRequest>,
}

impl Log {
    pub(crate) fn push(&mut self, request: LoggedRequest) {
        if self.requests.len() >= KEPT {
            self.requests.pop_front();
        }
        self.requests.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn count(&self, operation: &str) -> usize {
        self.requests.iter().filter(|request| request.operation == Some(operation)).count()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
    }
}
