//! What a shared limit tells its observer.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

/// A change of a `RedisLimit`, for logs and metrics. `Display` is one line without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitEvent {
    /// Redis failed or did not reply in time. From now on [`OnFailure`](crate::OnFailure) applies.
    RedisAway {
        /// A description of the failure.
        why: String,
    },
    /// Redis replies again.
    RedisBack,
    /// Processes stated different levels, and the smallest one counts.
    LevelDiffers {
        /// The limit's name: base URL, client id and, if it is limited by API, the API.
        group: String,
        /// The level that this process stated.
        own: usize,
        /// The level that counts.
        used: usize,
    },
    /// An attempt took longer than its lease, so another one may have run in its place.
    Overrun {
        /// The limit's name.
        group: String,
        /// How long the attempt took after the end of its lease.
        by: Duration,
    },
}

impl fmt::Display for LimitEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RedisAway { why } => write!(f, "the shared limit can't use Redis: {why}"),
            Self::RedisBack => f.write_str("the shared limit uses Redis again"),
            Self::LevelDiffers { group, own, used } => {
                write!(f, "the level of {group} is {used}, as another process says, not {own}")
            }
            Self::Overrun { group, by } => {
                write!(f, "an attempt of {group} ended {by:?} after its lease")
            }
        }
    }
}

pub(super) type Observer = dyn Fn(&LimitEvent) + Send + Sync;

/// The observer of a limit, its counter, and whether Redis is away.
#[derive(Default)]
pub(super) struct Watch {
    observer: Option<Arc<Observer>>,
    away: AtomicBool,
    overruns: AtomicU64,
}

impl Watch {
    pub(super) fn new(observer: Option<Arc<Observer>>) -> Self {
        Self { observer, ..Self::default() }
    }

    /// Tells the observer. If it panics, the panic ends here.
    pub(super) fn tell(&self, event: &LimitEvent) {
        if let Some(observer) = &self.observer {
            let _ = catch_unwind(AssertUnwindSafe(|| observer(event)));
        }
    }

    /// Records that Redis failed, and tells the observer if that is new.
    pub(super) fn away(&self, why: &str) {
        if !self.away.swap(true, Ordering::SeqCst) {
            self.tell(&LimitEvent::RedisAway { why: why.to_owned() });
        }
    }

    /// Records that Redis replied, and tells the observer if that is new.
    pub(super) fn back(&self) {
        if self.away.swap(false, Ordering::SeqCst) {
            self.tell(&LimitEvent::RedisBack);
        }
    }

    pub(super) fn overrun(&self, group: &str, by: Duration) {
        self.overruns.fetch_add(1, Ordering::SeqCst);
        self.tell(&LimitEvent::Overrun { group: group.to_owned(), by });
    }

    pub(super) fn is_away(&self) -> bool {
        self.away.load(Ordering::SeqCst)
    }

    pub(super) fn overruns(&self) -> u64 {
        self.overruns.load(Ordering::SeqCst)
    }
}
