//! The log of requests, for assertions in tests.

use std::{collections::VecDeque, fmt};

use bytes::Bytes;
use http::HeaderMap;

/// The capacity of the log; the oldest requests are removed first.
const KEPT: usize = 10_000;

/// A request that the sandbox answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The operation's id, such as `orders.create`; `None` for the token endpoint, the approval
    /// page and unknown paths.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, without its question mark; empty if there was none.
    pub query: String,
    /// The headers, including the bearer token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status of the answer.
    pub status: u16,
    /// The debug id of the answer.
    pub debug_id: String,
}

impl LoggedRequest {
    /// Returns the value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for LoggedRequest {
    /// Omits the headers, which contain credentials, and the body.
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
