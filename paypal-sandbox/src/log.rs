//! The log of requests, for assertions in tests.

use std::{collections::VecDeque, fmt, time::SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::{message::Content, world::time::Time};

/// The capacity of the log, in requests and in bytes of their bodies; the oldest requests are
/// removed first.
const KEPT: usize = 10_000;
const KEPT_BYTES: usize = 64 << 20;

/// A request that the sandbox answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The operation's id, such as `orders.create`; `None` for the token endpoint, the approval
    /// page and unknown paths.
    pub operation: Option<&'static str>,
    /// The time in the environment.
    pub(crate) time: Time,
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
    /// What the answer says, for the inspector.
    pub(crate) outcome: Shown,
}

/// The parts of an answer that tell how a request turned out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown {
    /// The first issue of an error, or its name.
    pub(crate) issue: Option<String>,
    /// The id of the resource that the answer shows.
    pub(crate) resource: Option<String>,
}

impl Shown {
    /// Reads these parts off the content of an answer.
    pub(crate) fn of(status: u16, content: &Content) -> Self {
        let Content::Json(body) = content else { return Self::default() };
        let text = |pointer: &str| body.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        if status >= 400 {
            let issue = text("/details/0/issue").or_else(|| text("/name")).or_else(|| text("/error"));
            return Self { issue, resource: None };
        }
        let resource = text("/id").or_else(|| text("/batch_header/payout_batch_id"));
        Self { issue: None, resource }
    }
}

impl LoggedRequest {
    /// Returns the time of the request, by the clock of its environment.
    pub fn time(&self) -> SystemTime {
        self.time.into()
    }

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
    /// How many requests there were before the first of `requests`.
    removed: u64,
    /// The bytes of all bodies.
    bytes: usize,
    /// The latest minute, and the number of operations in it.
    minute: (u64, u32),
}

impl Log {
    pub(crate) fn push(&mut self, request: LoggedRequest) {
        let minute = request.time.millis() / 60_000;
        if minute != self.minute.0 {
            self.minute = (minute, 0);
        }
        if request.operation.is_some() {
            self.minute.1 += 1;
        }
        self.bytes += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > KEPT || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.requests.pop_front() else { return };
            self.bytes -= oldest.body.len();
            self.removed += 1;
        }
    }

    /// The number of the latest request; the first has the number 1.
    pub(crate) fn latest(&self) -> u64 {
        self.removed + self.requests.len() as u64
    }

    /// Returns at most `most` requests with numbers above `after`, with their numbers.
    pub(crate) fn after(&self, after: u64, most: usize) -> Vec<(u64, &LoggedRequest)> {
        let skipped = usize::try_from(after.saturating_sub(self.removed)).unwrap_or(usize::MAX);
        let first = self.removed + skipped as u64 + 1;
        self.requests.iter().skip(skipped).take(most).enumerate().map(|(index, one)| (first + index as u64, one)).collect()
    }

    /// Counts the operations that were answered in the minute of a time.
    pub(crate) fn since(&self, now: Time) -> u32 {
        let of_minute = |(minute, count): (u64, u32)| if minute == now.millis() / 60_000 { count } else { 0 };
        of_minute(self.minute)
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.requests.iter().cloned().collect()
    }

    /// The requests, the oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &LoggedRequest> {
        self.requests.iter()
    }

    pub(crate) fn count(&self, operation: &str) -> usize {
        self.requests.iter().filter(|request| request.operation == Some(operation)).count()
    }

    pub(crate) fn clear(&mut self) {
        self.removed = self.latest();
        self.requests.clear();
        self.bytes = 0;
    }
}
