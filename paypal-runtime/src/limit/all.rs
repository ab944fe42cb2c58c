//! Several limits of one client.

use std::{sync::Arc, time::Duration};

use super::{LimitFuture, LimitKey, LimitReport, LimitRequest, Permit, RequestLimit};

/// Limits that a request needs a permit of each of. It takes them in their order, and holds the
/// first while it waits for the others. There is no `try_acquire`: if a later limit had no permit,
/// a permit of a rate would be lost.
#[derive(Debug)]
pub(crate) struct AllLimits(Vec<Arc<dyn RequestLimit>>);

impl AllLimits {
    /// Returns one limit for all of these; `None` if there is none.
    pub(crate) fn of(mut limits: Vec<Arc<dyn RequestLimit>>) -> Option<Arc<dyn RequestLimit>> {
        match limits.len() {
            0 | 1 => limits.pop(),
            _ => Some(Arc::new(Self(limits))),
        }
    }
}

impl RequestLimit for AllLimits {
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(async move {
            let mut permits = Vec::with_capacity(self.0.len());
            for limit in &self.0 {
                permits.push(match limit.try_acquire(request) {
                    Some(permit) => permit,
                    None => limit.acquire(request).await?,
                });
            }
            Ok(Permit::several(permits))
        })
    }

    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        self.0.iter().for_each(|limit| limit.report(key, report));
    }

    fn longest_attempt(&self) -> Duration {
        self.0.iter().map(|limit| limit.longest_attempt()).min().unwrap_or(Duration::MAX)
    }
}
