//! Work that blocks a thread, and that Ctrl-C or SIGTERM ends: questions, reads of standard input,
//! programs that print a secret.

use std::{pin::Pin, thread};

use tokio::{
    runtime::{Handle, RuntimeFlavor},
    sync::oneshot,
};

use crate::error::{Error, Result};
use crate::process::{kept_stop, stop_signal};

/// Waits for a signal.
type Signal = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The wait for a stop, which ends work that begins after the wait.
pub(crate) struct Stop {
    runtime: Handle,
    signal: Signal,
}

impl Stop {
    /// Begins the wait for a signal. Outside a runtime with several threads there is none: nothing
    /// but the process ends the work then.
    pub(crate) fn begin() -> Option<Self> {
        Self::of(|| Some(Box::pin(stop_signal())))
    }

    /// Begins the wait for the stop of the command that runs; `None` if none runs: a program that
    /// uses this library has signals of its own.
    pub(crate) fn of_command() -> Option<Self> {
        Self::of(|| Some(Box::pin(kept_stop()?)))
    }

    fn of(signal: impl FnOnce() -> Option<Signal>) -> Option<Self> {
        let runtime = Handle::try_current().ok()?;
        let is_multi_thread = runtime.runtime_flavor() == RuntimeFlavor::MultiThread;
        let signal = is_multi_thread.then(signal).flatten()?;
        Some(Self { runtime, signal })
    }
}

/// Does some work on another thread, and returns its result. After a stop, this function returns
/// at once and the thread goes on alone: a read that waits for a person cannot be ended.
///
/// # Errors
///
/// Fails if it was stopped, and if no thread can be started.
pub(crate) fn interruptibly<T: Send + 'static>(
    stop: Option<Stop>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let Some(Stop { runtime, signal }) = stop else { return Ok(work()) };
    let (sender, mut done) = oneshot::channel();
    // The receiver is gone after a stop.
    thread::Builder::new()
        .spawn(move || drop(sender.send(work())))
        .map_err(|error| Error::failed(format!("cannot start a thread: {error}")))?;
    tokio::task::block_in_place(|| {
        runtime.block_on(async {
            tokio::select! {
                biased;
                done = &mut done => done.map_err(|_| Error::failed("a thread of this process failed")),
                () = signal => Err(Error::interrupted()),
            }
        })
    })
}

/// Does the blocking work of a command, until the command is stopped.
///
/// # Errors
///
/// Fails if it was stopped.
pub(crate) fn of_command<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    interruptibly(Stop::of_command(), work)
}
