//! The permit of one request.

use std::fmt;

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
    Call(Option<Box<dyn FnOnce() + Send>>),
    Several {
        _permits: Vec<Permit>,
    },
}

impl Permit {
    /// Creates a permit that nobody needs back.
    pub const fn free() -> Self {
        Self(Held::Nothing)
    }

    /// Creates a permit that calls `give_back` when it is dropped. It is called on the thread that
    /// drops the permit, so it must not block.
    pub fn new(give_back: impl FnOnce() + Send + 'static) -> Self {
        Self(Held::Call(Some(Box::new(give_back))))
    }

    pub(super) fn place(place: OwnedSemaphorePermit) -> Self {
        Self(Held::Place { _place: place })
    }

    pub(super) fn several(permits: Vec<Permit>) -> Self {
        Self(Held::Several { _permits: permits })
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Held::Call(call) = &mut self.0
            && let Some(give_back) = call.take()
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
