//! How far the changes are in the data file, and the wait for it.

use std::{
    io,
    sync::{Arc, Condvar, Mutex, PoisonError},
};

use tokio::sync::watch;

/// The number of the latest transaction in the file, or why there will be no further one.
#[derive(Clone, Debug, Default)]
struct State {
    saved: u64,
    failed: Option<Arc<str>>,
}

/// Tells how far the changes are in the data file.
#[derive(Debug, Default)]
pub(super) struct Progress {
    state: watch::Sender<State>,
    /// Wakes the threads that wait.
    lock: Mutex<()>,
    changed: Condvar,
}

impl Progress {
    /// Notes that all transactions up to a number are in the file.
    pub(super) fn save(&self, number: u64) {
        self.change(|state| state.saved = number);
    }

    /// Notes that nothing more gets into the file. The first reason stays.
    pub(super) fn fail(&self, reason: &str) {
        self.change(|state| {
            state.failed.get_or_insert_with(|| reason.into());
        });
    }

    /// The number of the latest transaction in the file.
    pub(super) fn saved(&self) -> u64 {
        self.state.borrow().saved
    }

    /// Whether nothing more gets into the file.
    pub(super) fn has_failed(&self) -> bool {
        self.state.borrow().failed.is_some()
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        self.state.send_modify(change);
        let _lock = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        self.changed.notify_all();
    }
}

/// Waits until changes are saved. Those in memory always are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Saving {
    file: Option<(Arc<Progress>, u64)>,
}

impl Saving {
    /// Waits for the transaction with a number.
    pub(super) fn of(progress: Arc<Progress>, number: u64) -> Self {
        Self { file: Some((progress, number)) }
    }

    /// The number of the transaction.
    pub(super) fn number(&self) -> u64 {
        self.file.as_ref().map_or(0, |(_, number)| *number)
    }

    /// Waits without blocking the thread.
    ///
    /// # Errors
    ///
    /// If the data file can't be read or written any more.
    pub(crate) async fn wait(self) -> io::Result<()> {
        let Some((progress, number)) = self.file else { return Ok(()) };
        let mut states = progress.state.subscribe();
        let state = states.wait_for(|state| state.failed.is_some() || state.saved >= number).await;
        // The sender lives as long as `progress`.
        outcome(&*state.map_err(io::Error::other)?)
    }

    /// Blocks the thread for as long as it takes.
    ///
    /// # Errors
    ///
    /// As for [`wait`](Self::wait).
    pub(crate) fn block(self) -> io::Result<()> {
        let Some((progress, number)) = self.file else { return Ok(()) };
        let mut lock = progress.lock.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let state = progress.state.borrow().clone();
            if state.failed.is_some() || state.saved >= number {
                return outcome(&state);
            }
            lock = progress.changed.wait(lock).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Fails if nothing more gets into the file.
    ///
    /// # Errors
    ///
    /// As for [`wait`](Self::wait).
    pub(crate) fn check(&self) -> io::Result<()> {
        self.file.as_ref().map_or(Ok(()), |(progress, _)| outcome(&progress.state.borrow()))
    }
}

fn outcome(state: &State) -> io::Result<()> {
    state.failed.as_deref().map_or(Ok(()), |reason| Err(io::Error::other(reason)))
}
