//! What others ask of the worker of an environment.

use std::time::Duration;

use tokio::sync::oneshot;

use crate::world::{environment::Ran, time::Time};

/// A request to a worker. The answer is lost if nobody waits for it; the work is done all the same.
#[derive(Debug)]
pub(crate) enum Command {
    /// Move the clock forward, and carry out jobs and tries in the order of their times.
    Play(Goal, oneshot::Sender<Played>),
    /// Answer as soon as no delivery is due or on its way.
    Settle(oneshot::Sender<()>),
}

/// How far the clock is moved.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goal {
    By(Duration),
    To(Time),
}

/// What happened while the clock was moved.
#[derive(Debug, Default)]
pub(crate) struct Played {
    /// The jobs that ran, in the order of time.
    pub(crate) ran: Vec<Ran>,
    /// The ids of the new events.
    pub(crate) events: Vec<String>,
}
