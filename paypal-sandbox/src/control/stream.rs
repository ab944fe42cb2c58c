//! Streams of server-sent events: a reader is told of requests and events as they come.
//!
//! A stream keeps nothing but the number of what it sent last, so a slow reader costs no memory.
//! What the environment forgot in the meantime is left out. A reader that names the number of the
//! item that it has last gets all that came after it: a page that shows a list first, or a browser
//! that connects again. A stream ends with its environment; the server ends it when the sandbox
//! stops.

use std::{collections::VecDeque, sync::Arc};

use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokio::sync::watch;

use crate::{
    environments::SharedWorld,
    error::{Detail, Failure},
    message::{Content, EventStream, Incoming},
    route::Query,
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
    /// The life of the world in which it was read.
    life: u32,
    waiting: VecDeque<(u64, String)>,
}

/// Builds a stream of what comes after the item that the reader has last, or from now on.
pub(super) fn content(
    world: &Arc<SharedWorld>,
    source: Source,
    incoming: &Incoming,
    query: &Query,
) -> Result<Content, Failure> {
    let has = last(incoming, query)?;
    let touches = world.watch();
    let (latest, life) = {
        let world = world.lock();
        ((source.latest)(&world), world.life)
    };
    let read = has.unwrap_or(latest);
    let world = Arc::downgrade(world);
    let position = Position { source, world, touches, read, life, waiting: VecDeque::new() };
    let events = stream::unfold(position, |mut position| async {
        let event = position.next().await?;
        Some((event, position))
    });
    Ok(Content::Events(EventStream(events.boxed())))
}

/// Reads the number of the item that the reader has last: a browser that connects again sends it in
/// a header.
fn last(incoming: &Incoming, query: &Query) -> Result<Option<u64>, Failure> {
    if let Some(number) = incoming.header("last-event-id").and_then(|number| number.parse().ok()) {
        return Ok(Some(number));
    }
    let number = query.get("after").map(str::parse).transpose();
    number.map_err(|_| {
        Failure::new(400, vec![Detail::new("INVALID_PARAMETER_SYNTAX").parameter("query", "after")])
    })
}

impl Position {
    /// Waits for the next item; `None` at the end.
    async fn next(&mut self) -> Option<(u64, String)> {
        loop {
            // What comes while the items are read is noticed by the wait below.
            self.touches.borrow_and_update();
            if self.waiting.is_empty() {
                self.read().await?;
            }
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            // An error tells that the environment was removed.
            self.touches.changed().await.ok()?;
        }
    }

    /// Reads what came since, and waits until it is saved. `None` if the environment is gone, or if
    /// the data file can't be written.
    async fn read(&mut self) -> Option<()> {
        let (items, saving) = {
            let world = self.world.upgrade()?;
            let world = world.lock();
            if world.life != self.life || (self.source.latest)(&world) < self.read {
                // The environment began anew.
                (self.read, self.life) = (0, world.life);
            }
            ((self.source.after)(&world, self.read, BATCH), world.saving())
        };
        saving.wait().await.ok()?;
        for (number, item) in items {
            self.read = number;
            self.waiting.push_back((number, item.to_string()));
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Sandbox;

    /// Ten items, however often the environment begins anew.
    const TEN: Source = Source {
        latest: |_| 10,
        after: |_, number, _| (number + 1..=10).map(|number| (number, json!(number))).collect(),
    };

    fn position(world: &Arc<SharedWorld>) -> Position {
        let (touches, life) = (world.watch(), world.lock().life);
        let world = Arc::downgrade(world);
        Position { source: TEN, world, touches, read: 7, life, waiting: VecDeque::new() }
    }

    #[tokio::test]
    async fn a_slow_reader_gets_all_that_came_after_a_reset() {
        let sandbox = Sandbox::start().await.unwrap();
        let world = sandbox.core.environment("").unwrap();
        let mut position = position(&world);
        world.lock().reset(sandbox.core.identity(""), sandbox.core.config.clock.now());
        assert_eq!(position.next().await, Some((1, "1".to_owned())));
        assert_eq!(position.next().await, Some((2, "2".to_owned())));
    }

    #[tokio::test]
    async fn a_stream_tells_nothing_that_is_not_saved() {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::builder().data_file(folder.path().join("data")).start().await.unwrap();
        let world = sandbox.core.environment("").unwrap();
        let mut position = position(&world);
        assert_eq!(position.next().await, Some((8, "8".to_owned())));
        position.waiting.clear();
        position.read = 7;
        sandbox.core.close();
        assert_eq!(position.next().await, None);
    }
}
