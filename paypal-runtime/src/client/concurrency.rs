//! How many requests may be under way at once.

use std::{fmt, sync::Arc};

use tokio::sync::{Semaphore, SemaphorePermit};

/// A limit of how many requests are under way at once, for one client or several: clones share the places.
///
/// An attempt takes a place before it is sent and leaves it with its answer; between attempts a call holds none. Places
/// are given in the order of asking, and the wait counts towards the call's deadline. The request for a token takes none.
///
/// ```
/// use paypal_runtime::{Client, ConcurrencyLimit, Credentials};
///
/// let limit = ConcurrencyLimit::new(10);
/// let one = Client::builder(Credentials::new("id", "secret")).concurrency_limit(&limit).build()?;
/// let two = Client::builder(Credentials::new("other", "secret")).concurrency_limit(&limit).build()?;
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
    /// At limit this many requests at once; less than 1 is 1.
    pub fn new(limit: usize) -> Self {
        let limit = limit.clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(limit)), limit }
    }

    /// The most requests at once.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// How many places are free now.
    pub fn available(&self) -> usize {
        self.places.available_permits()
    }

    /// Waits for a place, which is free again when dropped.
    pub(crate) async fn take(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed; if it were, nothing would be limited.
        self.places.acquire().await.ok()
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
