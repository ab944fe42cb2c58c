//! The environments of a running sandbox.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use sha2::{Digest, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot, watch};

use crate::{
    config::Config,
    fault::Faults,
    route::Router,
    store::{DataFile, FileStore, Kept, MemoryStore, Saving, Store},
    webhook::{
        command::{Command, Goal, Played},
        keys::{KeyError, Keyring, Leaf},
    },
    world::{
        clock::WorldClock,
        environment::{Identity, World},
        id::Ids,
    },
};

/// The most environments that exist at the same time.
const MAX_ENVIRONMENTS: usize = 1000;
/// The longest name of an environment.
const MAX_NAME: usize = 64;
/// Why there is no environment of a name.
pub(crate) const NO_ENVIRONMENT: &str = "The name of an environment has at most 64 ASCII letters, digits, \
    `-` and `_`, and there are at most 1000 environments.";
/// The name of the value that counts how often a sandbox was started on the same data.
const STARTS: &str = "starts";

/// The world of an environment, and the queue of the requests that wait for it.
pub(crate) struct SharedWorld {
    world: Mutex<World>,
    turn: Semaphore,
    faults: Mutex<Faults>,
    /// How often requests and controls touched the world.
    touches: watch::Sender<u64>,
    /// Reaches the worker that sends webhooks.
    commands: mpsc::UnboundedSender<Command>,
}

/// What the worker of a new environment needs.
pub(crate) struct Opened {
    pub(crate) world: Weak<SharedWorld>,
    pub(crate) touches: watch::Receiver<u64>,
    pub(crate) commands: mpsc::UnboundedReceiver<Command>,
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

    /// Blocks the thread until all changes that were applied so far are in the data file, if there
    /// is one.
    ///
    /// # Errors
    ///
    /// If the data file can't be written: the changes may be lost.
    pub(crate) fn block_until_saved(&self) -> io::Result<()> {
        self.saving().block()
    }

    /// Returns what waits until all changes so far are saved. Whatever leaves the sandbox, such as
    /// an answer or a delivery, waits for this after it gave up the lock, so that nobody hears of a
    /// change that a crash can take back.
    pub(crate) fn saving(&self) -> Saving {
        self.lock().saving()
    }

    /// Locks the fault rules.
    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    /// Moves the clock forward, and carries out jobs and tries of deliveries in the order of their
    /// times. It goes on if nobody waits for it. `None` if the sandbox ends meanwhile.
    pub(crate) async fn play(&self, goal: Goal) -> Option<Played> {
        let (reply, answer) = oneshot::channel();
        self.commands.send(Command::Play(goal, reply)).ok()?;
        answer.await.ok()
    }

    /// Waits until no delivery is due or on its way, or until the sandbox ends.
    pub(crate) async fn settle(&self) {
        let (reply, answer) = oneshot::channel();
        if self.commands.send(Command::Settle(reply)).is_ok() {
            let _ = answer.await;
        }
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
    /// The keys that sign webhooks.
    pub(crate) keyring: Keyring,
    environments: Mutex<BTreeMap<String, Arc<SharedWorld>>>,
    kept: Kept,
    file: Option<Arc<DataFile>>,
    /// How often a sandbox was started on the same data before.
    restarts: u64,
    /// The source of debug ids of answers that wait for no environment.
    debug_ids: Mutex<Ids>,
    /// Tells of new environments.
    opened: mpsc::UnboundedSender<Opened>,
    /// Is told of them, until a task takes it.
    opening: Mutex<Option<mpsc::UnboundedReceiver<Opened>>>,
}

/// The name under which the keys that sign webhooks are kept.
const KEYS: &str = "webhook-keys";

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
        let (opened, opening) = mpsc::unbounded_channel();
        let mut core = Self {
            config,
            router,
            keyring: Keyring::default(),
            environments,
            kept,
            file,
            restarts: 0,
            debug_ids: Mutex::new(Ids::new(0)),
            opened,
            opening: Mutex::new(Some(opening)),
        };
        let starts = core.kept(STARTS).and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?)));
        core.restarts = starts.unwrap_or_default();
        let seed = core.identity("").debug_seed ^ number_of("debug ids of the sandbox");
        core.debug_ids = Mutex::new(Ids::new(seed));
        core.keep(STARTS, (core.restarts + 1).to_be_bytes().to_vec())?;
        core.keyring = Keyring::new(core.kept(KEYS));
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
            let world = self.share(&name, world);
            lock(&self.environments).insert(name, world);
        }
        Ok(())
    }

    /// Adds to a world its queue, its fault rules and its worker.
    fn share(&self, name: &str, world: World) -> Arc<SharedWorld> {
        let (commands, receiver) = mpsc::unbounded_channel();
        let faults = Faults::new(self.config.faults.clone(), self.identity(name).seed);
        let world = Arc::new(SharedWorld {
            world: Mutex::new(world),
            turn: Semaphore::new(1),
            faults: Mutex::new(faults),
            touches: watch::Sender::new(0),
            commands,
        });
        let (weak, touches) = (Arc::downgrade(&world), world.watch());
        // Without a task that takes it, no webhooks are sent.
        let _ = self.opened.send(Opened { world: weak, touches, commands: receiver });
        world
    }

    /// Where the rows of an environment are.
    fn store(&self, name: &str) -> Box<dyn Store> {
        match &self.file {
            Some(file) => Box::new(FileStore::new(file, name)),
            None => Box::new(MemoryStore::default()),
        }
    }

    /// Draws a debug id without the lock of an environment.
    pub(crate) fn debug_id(&self) -> String {
        lock(&self.debug_ids).debug()
    }

    /// Fails if the data file can't be used any more. It takes the lock of no environment.
    ///
    /// # Errors
    ///
    /// If the data file can't be read or written, or if it is closed.
    pub(crate) fn check_file(&self) -> io::Result<()> {
        self.file.as_ref().map_or(Ok(()), |file| file.check())
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

    /// Takes what tells of new environments; the one that exists already is told too.
    pub(crate) fn take_opening(&self) -> Option<mpsc::UnboundedReceiver<Opened>> {
        lock(&self.opening).take()
    }

    /// Returns the root certificate of webhooks in PEM.
    pub(crate) fn webhook_root(&self) -> Result<String, KeyError> {
        self.keyring.root(|keys| self.keep(KEYS, keys))
    }

    /// Returns the key that signs webhooks. The first call takes 0.1 s.
    pub(crate) fn signing_leaf(&self) -> Result<Leaf, KeyError> {
        self.keyring.leaf(|keys| self.keep(KEYS, keys))
    }

    /// Makes a new key that signs webhooks, which takes 0.1 s.
    pub(crate) fn rotate_leaf(&self) -> Result<Leaf, KeyError> {
        self.keyring.rotate(|keys| self.keep(KEYS, keys))
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
        let world = self.share(name, world);
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
        Identity {
            name,
            base_url: &self.config.base_url,
            seed,
            debug_seed: !seed ^ start,
            logged_requests: self.config.logged_requests,
            misbehaves: self.config.reporting.misbehaves,
        }
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

/// Whether an environment may have a name.
pub(crate) fn is_name(name: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    name.len() <= MAX_NAME && name.bytes().all(is_fine)
}

/// Locks, also after a panic of another thread: a transaction is applied as a whole or not at all.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
