//! Streams of server-sent events: a reader is told of requests and events as they come.
//!
//! A stream keeps nothing but the number of what it sent last, so a slow reader costs no memory.
//! What the environment forgot in the meantime is left out. A stream ends with its environment; the
//! server ends it when the sandbox stops.

use std::{collections::VecDeque, sync::Arc};

use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokio::sync::watch;

use crate::{
    environments::SharedWorld,
    message::{Content, EventStream},
    world::environment::World,
};

/// How many events are read at once, under the lock of the environment.
const BATCH: usize = 100;

/// What a stream tells.
#[derive(Clone, Copy)]
pub(super) struct Source {
    /// The number of the latest item.
    pub(super) latest: fn(&World) -> u64,
    /// Returns at most so many items with numbers above one, with their numbers.
    pub(super) after: fn(&World, u64, usize) -> Vec<(u64, Value)>,
}

/// Where a stream is.
struct Position {
    source: Source,
    world: std::sync::Weak<SharedWorld>,
    touches: watch::Receiver<u64>,
    /// The number of the item that was read last.
    read: u64,
    waiting: VecDeque<String>,
}

/// Builds a stream of what comes from now on.
pub(super) fn content(world: &Arc<SharedWorld>, source: Source) -> Content {
    let touches = world.watch();
    let read = (source.latest)(&world.lock());
    let world = Arc::downgrade(world);
    let position = Position { source, world, touches, read, waiting: VecDeque::new() };
    let events = stream::unfold(position, |mut position| async {
        let event = position.next().await?;
        Some((event, position))
    });
    Content::Events(EventStream(events.boxed()))
}

impl Position {
    /// Waits for the next item; `None` at the end.
    async fn next(&mut self) -> Option<String> {
        loop {
            // What comes while the items are read is noticed by the wait below.
            self.touches.borrow_and_update();
            if self.waiting.is_empty() {
                self.read()?;
            }
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            // An error tells that the environment was removed.
            self.touches.changed().await.ok()?;
        }
    }

    /// Reads what came since. `None` if the environment is gone.
    fn read(&mut self) -> Option<()> {
        let world = self.world.upgrade()?;
        let world = world.lock();
        if (self.source.latest)(&world) < self.read {
            // The environment began anew.
            self.read = 0;
        }
        for (number, item) in (self.source.after)(&world, self.read, BATCH) {
            self.read = number;
            self.waiting.push_back(item.to_string());
        }
        Some(())
    }
}
