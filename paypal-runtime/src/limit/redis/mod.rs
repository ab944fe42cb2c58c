//! A limit that several processes share through Redis.

mod event;
mod group;
mod keeper;
mod turn;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use tokio::{
    runtime::Builder,
    sync::{
        mpsc::{UnboundedSender, unbounded_channel},
        oneshot,
    },
    task::JoinSet,
};

pub use event::LimitEvent;

use self::{
    event::{Observer, Watch},
    group::{Group, Message, Waiter},
    keeper::{Keeper, Link, Retire},
    turn::LONGEST_PAUSE,
};
use super::{
    LimitError, LimitFuture, LimitKey, LimitReport, LimitRequest, LimitRules, Permit, RequestLimit, rules,
};
use crate::redis::Connection;

/// The longest attempt that a place is leased for.
const LONGEST_ATTEMPT: Duration = Duration::from_secs(3600);

/// What a `RedisLimit` does while Redis does not reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnFailure {
    /// Each process limits its own requests, to its part of the level and of the rate, at least one
    /// request at a time. No call fails.
    #[default]
    Local,
    /// Calls fail with [`ErrorKind::Limit`](crate::ErrorKind::Limit), and are not sent.
    Refuse,
}

/// A limit of concurrent requests and of their rate that several processes share through Redis (5
/// or newer, or a compatible server; no module is needed). [`LimitRules`] say what is limited.
///
/// * **Time.** Leases and rates are measured by Redis's clock. The clocks of the processes do not
///   matter.
/// * **Leases.** Each attempt leases its place for its own time limit and a margin (5 s). A process
///   that dies leaves its places to the others when their leases end. If it held all places, the
///   others wait until its leases end. Shorter leases, by a shorter
///   [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) and [`margin`](Self::margin), make
///   this wait shorter. An attempt that ends after its lease is counted by
///   [`overruns`](Self::overruns) and reported as [`LimitEvent::Overrun`].
/// * **Order.** Requests get places in the order of their arrival, over all processes. A process
///   that was not seen for 2 s holds nobody up.
/// * **Pauses.** After a 429 with `Retry-After`, or a 503 with it, no process sends a request of
///   that account to that API before that time, at most for an hour. An account is a client id in
///   an environment, or one of its subjects. Other accounts that share the limit are not paused. A
///   call whose deadline is sooner fails at once with
///   [`ErrorKind::CoolingDown`](crate::ErrorKind::CoolingDown).
/// * **Levels and rates.** If processes state different levels for the same limit, the smallest
///   counts, until 60 s after it was last stated ([`LimitEvent::LevelDiffers`]). The same holds for
///   rates: the one with the longest [`interval`](crate::Rate::interval) counts, also for a process
///   that states none.
/// * **Redis away.** A command without a reply within [`answer_time`](Self::answer_time) (500 ms)
///   counts as failed. Then [`on_failure`](Self::on_failure) applies; by default each process uses
///   its part of the limit. The limit tries to reach Redis again at least once a second. When it
///   replies, the process first names the places that it holds, so that they count. If Redis lost
///   its data, all processes get 1.5 s for that, in which they go on alone.
///
/// During an outage and shortly after its begin, more requests than the level may run: places that
/// were leased before it are still in use, and each process may send at least one request at a
/// time.
///
/// The limit has a thread of its own, which talks to Redis and gives places back. So it needs no
/// Tokio runtime, and a call that is dropped, or is no longer polled, delays no other. Call
/// [`flush`](Self::flush) at the end of a program, so that its last places are free at once.
///
/// Keys are `PREFIXlimit|{BASE URL|CLIENT ID}|…`. They hold no secret, and expire by themselves. A
/// person who can write to the database can make requests wait, or let more of them pass. If
/// another program stores a value of another type under one of these keys, each command fails, and
/// the limit is not shared until the key is deleted: [`on_failure`](Self::on_failure) applies.
///
/// ```
/// use paypal_runtime::{Client, Credentials, LimitRules, Rate, RedisLimit};
///
/// let rules = LimitRules::new().level(25).rate(Rate::per_minute(240));
/// let limit = RedisLimit::new("redis://127.0.0.1:6379/0", rules)?
///     .expected_processes(8)
///     .on_event(|event| eprintln!("{event}"));
/// let paypal = Client::builder(Credentials::new("id", "secret")).limit(limit.clone()).build()?;
/// # let _ = paypal;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RedisLimit {
    shared: Arc<Shared>,
}

/// The options of a limit.
#[derive(Clone)]
struct Settings {
    rules: LimitRules,
    connection: Connection,
    prefix: String,
    margin: Duration,
    answer_time: Duration,
    on_failure: OnFailure,
    processes: Option<u32>,
    observer: Option<Arc<Observer>>,
}

impl Settings {
    /// Returns how much longer than an attempt its place is leased. A lease begins before the
    /// command to Redis is sent. With a margin shorter than the reply takes, each place would be
    /// too old when it arrives.
    fn margin(&self) -> Duration {
        /// The time from Redis's reply to the start of the attempt.
        const TO_START: Duration = Duration::from_millis(100);
        self.margin.max(self.answer_time.saturating_add(TO_START))
    }
}

/// The state that the clones of a limit share.
struct Shared {
    settings: Arc<Settings>,
    watch: Arc<Watch>,
    link: Arc<Link>,
    groups: Mutex<Groups>,
}

#[derive(Default)]
struct Groups {
    /// Takes tasks to the thread, once it was started.
    thread: Option<UnboundedSender<Keeper>>,
    by_name: HashMap<String, UnboundedSender<Message>>,
}

impl RedisLimit {
    /// Creates a limit for this URL: `redis://[user:password@]host[:port][/database]`. It does not
    /// connect yet. `rediss://…` encrypts the connection by TLS; it needs the feature
    /// `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`, which a program turns
    /// on by depending on `redis` itself.
    ///
    /// # Errors
    ///
    /// Fails if the URL is invalid, or if it begins with `rediss://` and neither feature is on.
    pub fn new(url: &str, rules: LimitRules) -> Result<Self, LimitError> {
        let connection = Connection::new(url).map_err(|failure| LimitError::new(failure.to_string()))?;
        Ok(Self::with(Settings {
            rules,
            connection,
            prefix: "paypal|".to_owned(),
            margin: Duration::from_secs(5),
            answer_time: Duration::from_millis(500),
            on_failure: OnFailure::default(),
            processes: None,
            observer: None,
        }))
    }

    fn with(settings: Settings) -> Self {
        let link = Link {
            connection: settings.connection.clone(),
            answer_time: settings.answer_time,
            prefix: settings.prefix.clone(),
            process: uuid::Uuid::new_v4().simple().to_string(),
            digest: Mutex::default(),
        };
        let watch = Watch::new(settings.observer.clone());
        let (settings, watch, link) = (Arc::new(settings), Arc::new(watch), Arc::new(link));
        Self { shared: Arc::new(Shared { settings, watch, link, groups: Mutex::default() }) }
    }

    /// Changes an option. The new limit shares nothing with the former one.
    fn set(self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::clone(&self.shared.settings);
        change(&mut settings);
        Self::with(settings)
    }

    /// Sets the prefix of the keys; `paypal|` by default. Limits with different prefixes are
    /// different limits.
    #[must_use]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        self.set(|settings| settings.prefix = prefix.into())
    }

    /// Sets how much longer than the attempt's time limit a place is leased; 5 s by default. It
    /// covers the time between the begin of a command to Redis and the start of the attempt, so it
    /// is at least 100 ms longer than [`answer_time`](Self::answer_time); a shorter one counts as
    /// that. If an attempt does not start within it, it needs another place.
    #[must_use]
    pub fn margin(self, margin: Duration) -> Self {
        self.set(|settings| settings.margin = margin.min(LONGEST_ATTEMPT))
    }

    /// Sets how long the limit waits for a connection to Redis and its reply together before Redis
    /// counts as away; 500 ms by default, at least 1 ms and at most an hour.
    #[must_use]
    pub fn answer_time(self, time: Duration) -> Self {
        self.set(|settings| settings.answer_time = time.clamp(Duration::from_millis(1), LONGEST_ATTEMPT))
    }

    /// Sets what happens while Redis does not reply; [`OnFailure::Local`] by default.
    #[must_use]
    pub fn on_failure(self, on_failure: OnFailure) -> Self {
        self.set(|settings| settings.on_failure = on_failure)
    }

    /// Sets among how many processes the level and the rate are divided while Redis does not reply.
    /// By default it is the number of processes that used the limit in the last 60 s before that,
    /// or 1 if Redis never replied.
    #[must_use]
    pub fn expected_processes(self, processes: u32) -> Self {
        self.set(|settings| settings.processes = Some(processes.max(1)))
    }

    /// Sets a function that receives the changes of the limit, for logs and metrics. It is called
    /// on the limit's own thread (on that of the call, if the system gives no thread) and must not
    /// block.
    #[must_use]
    pub fn on_event(self, observer: impl Fn(&LimitEvent) + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.observer = Some(Arc::new(observer)))
    }

    /// Returns how many attempts of this process ended after their lease.
    pub fn overruns(&self) -> u64 {
        self.shared.watch.overruns()
    }

    /// Returns whether Redis did not reply lately, so that [`OnFailure`] applies.
    pub fn is_redis_away(&self) -> bool {
        self.shared.watch.is_away()
    }

    /// Waits until Redis knows of all places that were given back, or fails to reply. A program
    /// that ends without it leaves its last places occupied until their leases end.
    ///
    /// ```no_run
    /// # async fn example(limit: paypal_runtime::RedisLimit) {
    /// limit.flush().await;
    /// # }
    /// ```
    pub async fn flush(&self) {
        let replies: Vec<_> = {
            let groups = self.shared.groups.lock().unwrap_or_else(PoisonError::into_inner);
            let ask = |group: &UnboundedSender<Message>| {
                let (reply, answer) = oneshot::channel();
                group.send(Message::Flush(reply)).ok().map(|()| answer)
            };
            groups.by_name.values().filter_map(ask).collect()
        };
        for reply in replies {
            let _ = reply.await;
        }
    }
}

impl Shared {
    /// Sends a message to the task of a group, and starts the task if there is none.
    fn send(self: &Arc<Self>, group: rules::Group, message: Message) -> Result<(), LimitError> {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let message = match groups.by_name.get(&group.name) {
            Some(outbox) => match outbox.send(message) {
                Ok(()) => return Ok(()),
                Err(unsent) => unsent.0,
            },
            None => message,
        };
        let (outbox, inbox) = unbounded_channel();
        let _ = outbox.send(message);
        let name = group.name.clone();
        let (settings, watch) = (Arc::clone(&self.settings), Arc::clone(&self.watch));
        let group = Group::new(group, settings, watch, outbox.downgrade(), Instant::now());
        let keeper = Keeper::new(group, inbox, Arc::clone(&self.link), retire(Arc::downgrade(self)));
        let no_thread = || LimitError::new("the system gives no thread for the shared limit");
        let keeper = match &groups.thread {
            Some(thread) => thread.send(keeper).err().map(|unsent| unsent.0),
            None => Some(keeper),
        };
        if let Some(keeper) = keeper {
            let thread = start_thread().ok_or_else(no_thread)?;
            thread.send(keeper).map_err(|_| no_thread())?;
            groups.thread = Some(thread);
        }
        groups.by_name.insert(name, outbox);
        Ok(())
    }

    /// Answers a request without the thread.
    fn without_thread(&self, error: LimitError) -> Result<Permit, LimitError> {
        match self.settings.on_failure {
            OnFailure::Local => {
                self.watch.away(&error.to_string());
                Ok(Permit::free())
            }
            OnFailure::Refuse => Err(error),
        }
    }
}

/// Returns the function that removes a group whose task ends.
fn retire(shared: Weak<Shared>) -> Retire {
    Box::new(move |name, inbox| {
        let Some(shared) = shared.upgrade() else { return inbox.is_empty() };
        let mut groups = shared.groups.lock().unwrap_or_else(PoisonError::into_inner);
        // Messages are sent under this lock, so none can arrive now.
        let empty = inbox.is_empty();
        if empty {
            groups.by_name.remove(name);
        }
        empty
    })
}

/// Starts the thread that runs the tasks, and ends after the last of them.
fn start_thread() -> Option<UnboundedSender<Keeper>> {
    let (thread, mut keepers) = unbounded_channel::<Keeper>();
    let runtime = Builder::new_current_thread().enable_all().build().ok()?;
    let work = move || {
        runtime.block_on(async move {
            let mut tasks = JoinSet::new();
            while let Some(keeper) = keepers.recv().await {
                tasks.spawn(keeper.run());
                while tasks.try_join_next().is_some() {}
            }
            while tasks.join_next().await.is_some() {}
        });
    };
    thread::Builder::new().name("paypal-limit".to_owned()).spawn(work).ok()?;
    Some(thread)
}

impl RequestLimit for RedisLimit {
    fn try_acquire(&self, request: &LimitRequest<'_>) -> Option<Permit> {
        self.shared.settings.rules.group(request.key()).is_none().then(Permit::free)
    }

    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(async move {
            let settings = &self.shared.settings;
            let Some(group) = settings.rules.group(request.key()) else { return Ok(Permit::free()) };
            if request.attempt() > LONGEST_ATTEMPT {
                return Err(LimitError::too_long(LONGEST_ATTEMPT));
            }
            let pause: Arc<str> = rules::pause_name(request.key()).into();
            loop {
                let (reply, answer) = oneshot::channel();
                let waiter = Waiter {
                    reply,
                    pause: Arc::clone(&pause),
                    ignores_pause: request.ignores_pause(),
                    lease: request.attempt() + settings.margin(),
                    until: Instant::now().checked_add(request.longest_wait()),
                };
                if let Err(error) = self.shared.send(group.clone(), Message::Acquire(waiter)) {
                    return self.shared.without_thread(error);
                }
                match answer.await {
                    // A permit that waited here for too long would not last for the attempt.
                    Ok(Ok(permit)) if !permit.may_begin(Instant::now()) => drop(permit),
                    Ok(Ok(permit)) => return Ok(permit),
                    Ok(Err(error)) => return Err(error),
                    Err(_) => {
                        let error = LimitError::new("the thread of the shared limit has ended");
                        return self.shared.without_thread(error);
                    }
                }
            }
        })
    }

    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        if let LimitReport::Refused(Some(pause)) = report
            && let Some(group) = self.shared.settings.rules.group(key)
        {
            let name = rules::pause_name(key).into();
            let pause = Message::Pause(name, pause.min(LONGEST_PAUSE));
            let _ = self.shared.send(group, pause);
        }
    }

    fn longest_attempt(&self) -> Duration {
        LONGEST_ATTEMPT
    }

    fn identity(&self) -> Option<usize> {
        Some(self.shared.settings.rules.identity(Arc::as_ptr(&self.shared).addr()))
    }
}

impl fmt::Debug for RedisLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.shared.settings;
        f.debug_struct("RedisLimit")
            .field("rules", &settings.rules)
            .field("prefix", &settings.prefix)
            .field("on_failure", &settings.on_failure)
            .finish_non_exhaustive()
    }
}
