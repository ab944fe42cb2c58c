//! The environments of a running sandbox.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit, watch};

use crate::{
    config::Config,
    route::Router,
    world::{clock::WorldClock, environment::World},
};

/// The most environments that exist at the same time.
const MAX_ENVIRONMENTS: usize = 1000;
/// The longest name of an environment.
const MAX_NAME: usize = 64;

/// The world of an environment, and the queue of the requests that wait for it.
pub(crate) struct SharedWorld {
    world: Mutex<World>,
    turn: Semaphore,
    /// How often requests and controls touched the world.
    touches: watch::Sender<u64>,
}

impl SharedWorld {
    /// Waits until the earlier requests are answered. The thread does other work meanwhile, and
    /// requests are answered in the order in which they came.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed.
        self.turn.acquire().await.ok()
    }

    /// Tells those who watch the world that something may have changed.
    pub(crate) fn touch(&self) {
        self.touches.send_modify(|touches| *touches = touches.wrapping_add(1));
    }

    /// Watches the world: the receiver is told of every touch.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.touches.subscribe()
    }

    /// Locks the world.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        lock(&self.world)
    }
}

/// The state and configuration behind the HTTP server.
pub(crate) struct Core {
    pub(crate) config: Config,
    pub(crate) router: Router,
    environments: Mutex<BTreeMap<String, Arc<SharedWorld>>>,
    /// Whether the sandbox stops, which ends the streams.
    closing: watch::Sender<bool>,
}

impl Core {
    /// Creates the core with the default environment.
    pub(crate) fn new(config: Config) -> Self {
        let core = Self {
            config,
            router: Router::new(),
            environments: Mutex::new(BTreeMap::new()),
            closing: watch::Sender::new(false),
        };
        let _ = core.environment("");
        core
    }

    /// Returns an environment, which is created on its first use; `None` if the name is not valid
    /// or if there are too many environments.
    pub(crate) fn environment(&self, name: &str) -> Option<Arc<SharedWorld>> {
        let mut environments = lock(&self.environments);
        if let Some(world) = environments.get(name) {
            return Some(world.clone());
        }
        if !is_name(name) || environments.len() >= MAX_ENVIRONMENTS {
            return None;
        }
        let config = &self.config;
        let clock = WorldClock::new(&*config.clock);
        let world = World::new(name, &config.base_url, clock, self.seed(name), config.clock.now());
        let world = Arc::new(SharedWorld {
            world: Mutex::new(world),
            turn: Semaphore::new(1),
            touches: watch::Sender::new(0),
        });
        environments.insert(name.to_owned(), world.clone());
        Some(world)
    }

    /// Ends the streams, which would go on as long as their readers want.
    pub(crate) fn close(&self) {
        self.closing.send_replace(true);
    }

    /// Returns a receiver that is told when the sandbox stops.
    pub(crate) fn closing(&self) -> watch::Receiver<bool> {
        self.closing.subscribe()
    }

    /// Returns an environment that exists.
    pub(crate) fn existing(&self, name: &str) -> Option<Arc<SharedWorld>> {
        lock(&self.environments).get(name).cloned()
    }

    /// The seed of an environment: that of the sandbox for the default one, and one that depends on
    /// the name for each other.
    pub(crate) fn seed(&self, name: &str) -> u64 {
        if name.is_empty() {
            return self.config.seed;
        }
        let digest = Sha256::digest(name.as_bytes());
        let number = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
        self.config.seed ^ number
    }

    /// Lists the names of the environments; the default one is the empty name.
    pub(crate) fn names(&self) -> Vec<String> {
        lock(&self.environments).keys().cloned().collect()
    }

    /// Removes an environment. The default one is created anew on its next use.
    pub(crate) fn remove(&self, name: &str) -> bool {
        lock(&self.environments).remove(name).is_some()
    }
}

fn is_name(name: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    name.len() <= MAX_NAME && name.bytes().all(is_fine)
}

/// Locks, also after a panic of another thread: a transaction is applied as a whole or not at all.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
