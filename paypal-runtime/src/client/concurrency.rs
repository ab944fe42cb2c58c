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
/// assert_eq!(limit.free(), 10);
/// # let _ = (one, two);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct ConcurrencyLimit {
    places: Arc<Semaphore>,
    most: usize,
}

impl ConcurrencyLimit {
    /// At most this many requests at once; less than 1 is 1.
    pub fn new(most: usize) -> Self {
        let most = most.clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(most)), most }
    }

    /// The most requests at once.
    pub fn most(&self) -> usize {
        self.most
    }

    /// How many places are free now.
    pub fn free(&self) -> usize {
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
        f.debug_struct("ConcurrencyLimit").field("most", &self.most).field("free", &self.free()).finish()
    }
}
