//! The permit of one request.

use std::{fmt, time::Instant};

use tokio::sync::OwnedSemaphorePermit;

/// Permission to send one request. It is given back when dropped.
#[must_use = "a permit is given back when it is dropped"]
pub struct Permit(Held);

/// What happens when the permit is dropped.
enum Held {
    Nothing,
    /// The semaphore gets its permit back. It costs no allocation.
    Place {
        _place: OwnedSemaphorePermit,
    },
    Call {
        give_back: Option<Box<dyn FnOnce() + Send>>,
        /// Until when the attempt may begin; `None` without a limit.
        begin_until: Option<Instant>,
    },
    Several(Vec<Permit>),
}

impl Permit {
    /// Creates a permit that nobody needs back.
    pub const fn free() -> Self {
        Self(Held::Nothing)
    }

    /// Creates a permit that calls `give_back` when it is dropped. It is called on the thread that
    /// drops the permit, so it must not block.
    pub fn new(give_back: impl FnOnce() + Send + 'static) -> Self {
        Self(Held::Call { give_back: Some(Box::new(give_back)), begin_until: None })
    }

    /// Creates a permit that ends by itself, so the attempt must begin before this time.
    #[cfg(any(feature = "redis", test))]
    pub(super) fn leased(give_back: impl FnOnce() + Send + 'static, begin_until: Instant) -> Self {
        Self(Held::Call { give_back: Some(Box::new(give_back)), begin_until: Some(begin_until) })
    }

    pub(super) fn place(place: OwnedSemaphorePermit) -> Self {
        Self(Held::Place { _place: place })
    }

    pub(super) fn several(permits: Vec<Permit>) -> Self {
        Self(Held::Several(permits))
    }

    /// Returns whether the permit lasts for an attempt that begins now.
    pub(super) fn may_begin(&self, now: Instant) -> bool {
        match &self.0 {
            Held::Call { begin_until, .. } => begin_until.is_none_or(|until| now < until),
            Held::Several(permits) => permits.iter().all(|permit| permit.may_begin(now)),
            Held::Nothing | Held::Place { .. } => true,
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Held::Call { give_back, .. } = &mut self.0
            && let Some(give_back) = give_back.take()
        {
            give_back();
        }
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Permit").finish_non_exhaustive()
    }
}
