//! Sends one HTTP request with a timeout, and measures the time of a call.

use std::{future::Future, time::Duration};

use super::Shared;
use crate::{Clock, Error, RawResponse, Request, time::within_unpin};

/// Sends one request, with a time limit. The request is passed on before the future begins, so the
/// future does not reserve memory for it.
pub(super) fn exchange(
    shared: &Shared,
    request: Request,
    timeout: Duration,
) -> impl Future<Output = Result<RawResponse, Error>> {
    let response =
        within_unpin(&*shared.clock, timeout, shared.transport.send(request.with_attempt_limit(timeout)));
    async move {
        match response.await {
            Some(outcome) => outcome.map_err(Error::transport),
            None => Err(Error::timeout(timeout)),
        }
    }
}

/// Measures the time of one call.
pub(super) struct Timer<'a> {
    pub(super) clock: &'a dyn Clock,
    started: Duration,
    pub(super) deadline: Duration,
    pub(super) attempt_timeout: Duration,
}

impl<'a> Timer<'a> {
    pub(super) fn start(
        shared: &'a Shared,
        deadline: Option<Duration>,
        attempt_timeout: Option<Duration>,
    ) -> Self {
        Self {
            clock: &*shared.clock,
            started: shared.clock.monotonic(),
            deadline: deadline.unwrap_or(shared.deadline),
            attempt_timeout: attempt_timeout.unwrap_or(shared.attempt_timeout),
        }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.clock.monotonic().saturating_sub(self.started)
    }

    pub(super) fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.elapsed())
    }
}
