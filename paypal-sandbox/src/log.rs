//! The log of requests, for assertions in tests.

use std::{
    collections::VecDeque,
    fmt,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::HeaderMap;

use crate::world::time::Time;

/// The capacity of the log in bytes of its requests; the oldest are removed first.
const KEPT_BYTES: usize = 64 << 20;

/// A request that the sandbox answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The number of the request in its environment, from 1 on; it also counts those that are no
    /// longer in the log.
    pub number: u64,
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
    /// The status of the answer; 0 if a fault rule ended the connection before the work.
    pub status: u16,
    /// The id of the fault rule that fired, if any.
    pub fault: Option<String>,
    /// The debug id of the answer.
    pub debug_id: String,
    /// The issue of a request that was refused, or the name of its error.
    pub issue: Option<String>,
    /// How long the request took, by the clock that the builder set.
    pub duration: Duration,
    /// Whether `PayPal-Mock-Response` requested an error that the operation does not document, so
    /// that it was carried out.
    pub is_mock_ignored: bool,
    /// The id of the resource that the answer shows.
    pub resource: Option<String>,
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

    /// The bytes that the log holds for the request.
    fn size(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
        self.body.len() + self.path.len() + self.query.len() + headers.sum::<usize>()
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
            .field("issue", &self.issue)
            .field("debug_id", &self.debug_id)
            .finish_non_exhaustive()
    }
}

#[derive(Debug)]
pub(crate) struct Log {
    requests: VecDeque<LoggedRequest>,
    /// The most requests.
    capacity: usize,
    /// The number of the latest request.
    number: u64,
    /// The bytes of all requests.
    bytes: usize,
    /// The latest minute, and the number of operations in it.
    minute: (u64, u32),
}

impl Log {
    /// Creates a log that holds a number of requests.
    pub(crate) fn new(capacity: usize) -> Self {
        Self { requests: VecDeque::new(), capacity, number: 0, bytes: 0, minute: (0, 0) }
    }

    /// Empties the log of an environment that begins anew. The numbers of its requests go on, so
    /// that who follows the log misses none.
    pub(crate) fn renewed(&self) -> Self {
        Self { number: self.number, ..Self::new(self.capacity) }
    }

    /// Adds a request, and numbers it.
    pub(crate) fn push(&mut self, mut request: LoggedRequest) {
        self.number += 1;
        request.number = self.number;
        let minute = request.time.millis() / 60_000;
        if minute != self.minute.0 {
            self.minute = (minute, 0);
        }
        if request.operation.is_some() {
            self.minute.1 += 1;
        }
        self.bytes += request.size();
        self.requests.push_back(request);
        while self.requests.len() > self.capacity || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.requests.pop_front() else { return };
            self.bytes -= oldest.size();
        }
    }

    /// Returns the requests after one with a number.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &LoggedRequest> {
        let first = self.requests.partition_point(|request| request.number <= number);
        self.requests.range(first..)
    }

    /// The number of the latest request; 0 before the first.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Counts the operations that were answered in the minute of a time.
    pub(crate) fn since(&self, now: Time) -> u32 {
        let of_minute = |(minute, count): (u64, u32)| if minute == now.millis() / 60_000 { count } else { 0 };
        of_minute(self.minute)
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn count(&self, operation: &str) -> usize {
        self.requests.iter().filter(|request| request.operation == Some(operation)).count()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.bytes = 0;
    }
}
