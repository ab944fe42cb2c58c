//! The environments of a running sandbox.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use sha2::{Digest, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot, watch};

use crate::{
    config::Config,
    route::Router,
    webhook::{
        command::{Command, Goal, Played},
        keys::{KeyError, Keyring, Leaf},
    },
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
    /// What is kept beside the environments, by name.
    kept: Mutex<HashMap<String, Vec<u8>>>,
    /// Tells of new environments.
    opened: mpsc::UnboundedSender<Opened>,
    /// Is told of them, until a task takes it.
    opening: Mutex<Option<mpsc::UnboundedReceiver<Opened>>>,
}

/// The name under which the keys that sign webhooks are kept.
const KEYS: &str = "webhook-keys";

impl Core {
    /// Creates the core with the default environment.
    pub(crate) fn new(config: Config) -> Self {
        let (opened, opening) = mpsc::unbounded_channel();
        let mut core = Self {
            config,
            router: Router::new(),
            keyring: Keyring::default(),
            environments: Mutex::new(BTreeMap::new()),
            kept: Mutex::new(HashMap::new()),
            opened,
            opening: Mutex::new(Some(opening)),
        };
        core.keyring = Keyring::new(core.kept(KEYS));
        let _ = core.environment("");
        core
    }

    /// Returns a value that was kept.
    pub(crate) fn kept(&self, name: &str) -> Option<Vec<u8>> {
        lock(&self.kept).get(name).cloned()
    }

    /// Keeps a value for as long as the environments.
    pub(crate) fn keep(&self, name: &str, bytes: Vec<u8>) {
        lock(&self.kept).insert(name.to_owned(), bytes);
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
        let world = World::new(name, &config.base_url, clock, self.seed(name), config.clock.now());
        let (commands, receiver) = mpsc::unbounded_channel();
        let world = Arc::new(SharedWorld {
            world: Mutex::new(world),
            turn: Semaphore::new(1),
            touches: watch::Sender::new(0),
            commands,
        });
        environments.insert(name.to_owned(), world.clone());
        let (weak, touches) = (Arc::downgrade(&world), world.watch());
        // Without a task that takes it, no webhooks are sent.
        let _ = self.opened.send(Opened { world: weak, touches, commands: receiver });
        Some(world)
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
