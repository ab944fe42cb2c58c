//! The environments of a running sandbox.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit, watch};

use crate::{
    config::Config,
    route::Router,
    store::{DataFile, FileStore, Kept, MemoryStore, Saving, Store},
    world::{
        clock::WorldClock,
        environment::{Identity, World},
    },
};

/// The most environments that exist at the same time.
const MAX_ENVIRONMENTS: usize = 1000;
/// The longest name of an environment.
const MAX_NAME: usize = 64;
/// The name of the value that counts how often a sandbox was started on the same data.
const STARTS: &str = "starts";

/// The world of an environment, and the queue of the requests that wait for it.
pub(crate) struct SharedWorld {
    world: Mutex<World>,
    turn: Semaphore,
    /// How often requests and controls touched the world.
    touches: watch::Sender<u64>,
}

impl SharedWorld {
    fn new(world: World) -> Self {
        Self { world: Mutex::new(world), turn: Semaphore::new(1), touches: watch::Sender::new(0) }
    }

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

    /// Waits until all changes that were applied so far are in the data file, if there is one.
    /// Whatever leaves the sandbox, such as an answer or a delivery, waits for this after it gave
    /// up the lock, so that nobody hears of a change that a crash can take back.
    ///
    /// # Errors
    ///
    /// If the data file can't be written: the changes may be lost.
    pub(crate) async fn saved(&self) -> io::Result<()> {
        self.saving().wait().await
    }

    /// Does the same, and blocks the thread meanwhile.
    ///
    /// # Errors
    ///
    /// As for [`saved`](Self::saved).
    pub(crate) fn block_until_saved(&self) -> io::Result<()> {
        self.saving().block()
    }

    /// Returns what waits until all changes so far are saved.
    pub(crate) fn saving(&self) -> Saving {
        self.lock().saving()
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
    kept: Kept,
    file: Option<Arc<DataFile>>,
    /// How often a sandbox was started on the same data before.
    restarts: u64,
}

impl Core {
    /// Creates the core with the default environment.
    ///
    /// # Errors
    ///
    /// If the data file can't be opened, read or written.
    pub(crate) fn new(config: Config) -> io::Result<Self> {
        let file = config.data_file.as_deref().map(DataFile::open).transpose()?.map(Arc::new);
        let kept = file.clone().map_or_else(Kept::default, Kept::of);
        let (router, environments) = (Router::new(), Mutex::default());
        let mut core = Self { config, router, environments, kept, file, restarts: 0 };
        let starts = core.kept(STARTS).and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?)));
        core.restarts = starts.unwrap_or_default();
        core.keep(STARTS, (core.restarts + 1).to_be_bytes().to_vec())?;
        core.open_environments()?;
        if let Some(world) = core.environment("") {
            world.block_until_saved()?;
        }
        Ok(core)
    }

    /// Opens the environments that are in the data file.
    fn open_environments(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        for name in file.environments()? {
            let world = World::open(self.identity(&name), self.store(&name), self.config.clock.now());
            let world = world.ok_or_else(|| {
                let words = format!("the data file has an environment `{name}` that can't be read");
                io::Error::new(io::ErrorKind::InvalidData, words)
            })?;
            lock(&self.environments).insert(name, Arc::new(SharedWorld::new(world)));
        }
        Ok(())
    }

    /// Where the rows of an environment are.
    fn store(&self, name: &str) -> Box<dyn Store> {
        match &self.file {
            Some(file) => Box::new(FileStore::new(file, name)),
            None => Box::new(MemoryStore::default()),
        }
    }

    /// Saves what is not saved yet, and closes the data file. Requests are refused after this.
    pub(crate) fn close(&self) {
        if let Some(file) = &self.file {
            file.close();
        }
    }

    /// Returns a value of the whole sandbox that was kept under a name. With a data file, also what
    /// was kept before a restart.
    pub(crate) fn kept(&self, name: &'static str) -> Option<Vec<u8>> {
        self.kept.get(name)
    }

    /// Keeps a value of the whole sandbox, which belongs to no environment, under a name. With a
    /// data file, it is in the file when this returns, which blocks the thread for a few
    /// milliseconds.
    ///
    /// # Errors
    ///
    /// If the data file can't be written.
    pub(crate) fn keep(&self, name: &'static str, value: Vec<u8>) -> io::Result<()> {
        self.kept.put(name, value)
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
        let world = World::new(self.identity(name), self.store(name), clock, config.clock.now());
        let world = Arc::new(SharedWorld::new(world));
        environments.insert(name.to_owned(), world.clone());
        Some(world)
    }

    /// Returns an environment that exists.
    pub(crate) fn existing(&self, name: &str) -> Option<Arc<SharedWorld>> {
        lock(&self.environments).get(name).cloned()
    }

    /// What tells an environment from others. Its seed is that of the sandbox for the default one,
    /// and one that depends on the name for each other.
    pub(crate) fn identity<'a>(&'a self, name: &'a str) -> Identity<'a> {
        let seed = self.config.seed ^ if name.is_empty() { 0 } else { number_of(name) };
        // Debug ids are not saved, and must not repeat after a restart.
        let start = if self.restarts == 0 { 0 } else { number_of(&format!("start {}", self.restarts)) };
        Identity { name, base_url: &self.config.base_url, seed, debug_seed: !seed ^ start }
    }

    /// Lists the names of the environments; the default one is the empty name.
    pub(crate) fn names(&self) -> Vec<String> {
        lock(&self.environments).keys().cloned().collect()
    }

    /// Removes an environment, which is created anew on its next use. Returns what waits until it
    /// is removed from the data file, and `None` if there is no such environment.
    pub(crate) fn remove(&self, name: &str) -> Option<Saving> {
        let mut environments = lock(&self.environments);
        let world = environments.remove(name)?;
        // Requests that came earlier may still use it. They must not write to the file when a new
        // environment of this name does.
        Some(world.lock().remove(self.identity(name), self.config.clock.now()))
    }
}

/// Returns a number that depends on a text.
fn number_of(text: &str) -> u64 {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn is_name(name: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    name.len() <= MAX_NAME && name.bytes().all(is_fine)
}

/// Locks, also after a panic of another thread: a transaction is applied as a whole or not at all.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
