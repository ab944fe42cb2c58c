//! Limits the number of concurrent requests.

use std::{fmt, sync::Arc};

use tokio::sync::Semaphore;

use super::{LimitError, LimitFuture, LimitRequest, Permit, RequestLimit};

/// A limit on the number of concurrent requests, for one client or several: clones share it.
///
/// An attempt takes a permit before it is sent and returns it with its response; between attempts
/// and while it waits for an access token a call holds no permit. Permits are granted in the order
/// of the requests for them, and the wait counts towards the call's deadline. A token request needs
/// no permit.
///
/// ```
/// use paypal_runtime::{Client, ConcurrencyLimit, Credentials};
///
/// let limit = ConcurrencyLimit::new(10);
/// let one = Client::builder(Credentials::new("id", "secret")).concurrency_limit(&limit).build()?;
/// let two = Client::builder(Credentials::new("id2", "secret")).concurrency_limit(&limit).build()?;
/// assert_eq!(limit.available(), 10);
/// # let _ = (one, two);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct ConcurrencyLimit {
    places: Arc<Semaphore>,
    limit: usize,
}

impl ConcurrencyLimit {
    /// Creates a limit of `limit` concurrent requests; less than 1 counts as 1.
    pub fn new(limit: usize) -> Self {
        let limit = limit.clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(limit)), limit }
    }

    /// Returns the maximum number of concurrent requests.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Returns how many permits are free now.
    pub fn available(&self) -> usize {
        self.places.available_permits()
    }
}

impl RequestLimit for ConcurrencyLimit {
    fn try_acquire(&self, _: &LimitRequest<'_>) -> Option<Permit> {
        Arc::clone(&self.places).try_acquire_owned().ok().map(Permit::place)
    }

    fn acquire<'a>(&'a self, _: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        let place = Arc::clone(&self.places).acquire_owned();
        // The semaphore is never closed.
        Box::pin(async { place.await.map(Permit::place).map_err(|_| LimitError::new("the limit is closed")) })
    }

    fn identity(&self) -> Option<usize> {
        Some(Arc::as_ptr(&self.places).addr())
    }
}

impl fmt::Debug for ConcurrencyLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConcurrencyLimit")
            .field("limit", &self.limit)
            .field("available", &self.available())
            .finish()
    }
}
