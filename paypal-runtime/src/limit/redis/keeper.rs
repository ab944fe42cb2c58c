//! The task of one group: it collects messages, runs the turns, and answers the requests.
//!
//! It runs on the thread of its limit, so it needs no caller's future and no caller's runtime.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::Poll,
    time::{Duration, Instant},
};

use ::redis::{Value, cmd};
use tokio::sync::{mpsc::UnboundedReceiver, oneshot};

use super::{
    group::{Group, Message, Sent},
    turn::{Reply, SCRIPT, Turn},
};
use crate::{
    redis::{Connection, RedisFailure},
    retry::random,
};

/// The wait between two attempts to reach Redis: it is doubled from the first to the longest.
const FIRST_RETRY: Duration = Duration::from_millis(100);
const LONGEST_RETRY: Duration = Duration::from_secs(1);

/// After this time without a request the task ends. The next request begins another one.
const IDLE: Duration = Duration::from_secs(60);

/// The way to Redis that all groups of a limit share.
pub(super) struct Link {
    pub(super) connection: Connection,
    pub(super) answer_time: Duration,
    pub(super) prefix: String,
    /// The name of this process among the others.
    pub(super) process: String,
    /// The digest of the script, once Redis has loaded it.
    pub(super) digest: Mutex<Option<String>>,
}

impl Link {
    /// Runs one turn of a group.
    async fn run(&self, turn: &Turn, group: &str) -> Result<Reply, RedisFailure> {
        let keys = format!("{}limit|{{{group}}}", self.prefix);
        let mut reloaded = false;
        loop {
            let digest = self.digest().await?;
            let command = turn.command(&digest, &keys, &self.process);
            match self.connection.query_within::<Value>(&command, self.answer_time).await {
                Ok(value) => {
                    return Reply::read(&value, turn.wants.len()).ok_or_else(RedisFailure::unreadable);
                }
                Err(failure) if failure.has_code("NOSCRIPT") && !reloaded => {
                    reloaded = true;
                    *self.digest.lock().unwrap_or_else(PoisonError::into_inner) = None;
                }
                Err(failure) => return Err(failure),
            }
        }
    }

    async fn digest(&self) -> Result<String, RedisFailure> {
        let known = self.digest.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(digest) = known {
            return Ok(digest);
        }
        let mut command = cmd("SCRIPT");
        command.arg("LOAD").arg(SCRIPT);
        let digest: String = self.connection.query_within(&command, self.answer_time).await?;
        *self.digest.lock().unwrap_or_else(PoisonError::into_inner) = Some(digest.clone());
        Ok(digest)
    }
}

/// What a turn was about, and its reply.
type Ended = Box<(Sent, Result<Reply, RedisFailure>)>;

type Running = Pin<Box<dyn Future<Output = Ended> + Send>>;

/// Removes a group, unless a message has arrived for it. Returns whether it was removed.
pub(super) type Retire = Box<dyn Fn(&str, &UnboundedReceiver<Message>) -> bool + Send>;

/// The task of one group.
pub(super) struct Keeper {
    group: Group,
    inbox: UnboundedReceiver<Message>,
    link: Arc<Link>,
    retire: Retire,
    running: Option<Running>,
    /// When the next turn begins, unless one is running.
    due: Option<Instant>,
    retry: Duration,
    flushes: Vec<oneshot::Sender<()>>,
    /// Whether no message can arrive any more.
    closed: bool,
    active: Instant,
}

enum Wake {
    Message(Option<Message>),
    Reply(Ended),
    Time,
}

impl Keeper {
    pub(super) fn new(
        group: Group,
        inbox: UnboundedReceiver<Message>,
        link: Arc<Link>,
        retire: Retire,
    ) -> Self {
        let (running, due, flushes) = (None, None, Vec::new());
        let active = Instant::now();
        Self { group, inbox, link, retire, running, due, retry: FIRST_RETRY, flushes, closed: false, active }
    }

    pub(super) async fn run(mut self) {
        loop {
            let now = Instant::now();
            self.group.tidy(now);
            if self.group.is_away() {
                self.group.serve_alone(now);
            }
            if self.running.is_none() && self.due.is_some_and(|due| due <= now) {
                self.begin_turn(now);
            }
            if self.is_over(now) {
                return;
            }
            match self.wake(now).await {
                Wake::Message(Some(message)) => self.receive_all(message),
                Wake::Message(None) => {
                    self.closed = true;
                    self.hurry(Instant::now());
                }
                Wake::Reply(ended) => self.end_turn(*ended),
                Wake::Time => {}
            }
        }
    }

    /// Returns whether the task ends: no message can arrive, or none has arrived for long.
    fn is_over(&self, now: Instant) -> bool {
        if self.running.is_some() {
            return false;
        }
        if self.closed {
            return self.group.is_away() || !self.group.has_news();
        }
        let idle = self.group.is_idle() && now.saturating_duration_since(self.active) >= IDLE;
        idle && (self.retire)(self.group.name(), &self.inbox)
    }

    /// Waits for a message, the reply of the running turn, or the time at which something is due.
    async fn wake(&mut self, now: Instant) -> Wake {
        let alone = (self.group.is_away().then(|| self.group.alone_after(now)).flatten())
            .map(|wait| now + wait.max(Duration::from_micros(100)));
        let due = self.due.filter(|_| self.running.is_none());
        let next = [Some(now + IDLE), due, alone].into_iter().flatten().min().unwrap_or(now);
        let mut timer = std::pin::pin!(tokio::time::sleep_until(next.into()));
        poll_fn(|context| {
            if !self.closed
                && let Poll::Ready(message) = self.inbox.poll_recv(context)
            {
                return Poll::Ready(Wake::Message(message));
            }
            if let Some(running) = &mut self.running
                && let Poll::Ready(ended) = running.as_mut().poll(context)
            {
                self.running = None;
                return Poll::Ready(Wake::Reply(ended));
            }
            timer.as_mut().poll(context).map(|()| Wake::Time)
        })
        .await
    }

    /// Handles a message and all others that have arrived.
    fn receive_all(&mut self, first: Message) {
        let now = Instant::now();
        self.active = now;
        let mut next = Some(first);
        while let Some(message) = next {
            match message {
                Message::Acquire(waiter) => self.group.enqueue(waiter),
                Message::Release(id) => self.group.release(id, now),
                Message::Pause(name, pause) => self.group.pause(name, pause, now),
                Message::Flush(reply) => self.flushes.push(reply),
            }
            next = self.inbox.try_recv().ok();
        }
        self.hurry(now);
    }

    /// Lets the next turn begin at once. While Redis is away, the time of the next attempt stays.
    fn hurry(&mut self, now: Instant) {
        self.due = match self.due {
            Some(due) if self.group.is_away() => Some(due),
            _ => Some(now),
        };
    }

    fn begin_turn(&mut self, now: Instant) {
        self.due = None;
        let (turn, sent) = self.group.turn(now);
        let (link, group) = (Arc::clone(&self.link), self.group.name().to_owned());
        self.running = Some(Box::pin(async move {
            let result = link.run(&turn, &group).await;
            Box::new((sent, result))
        }));
    }

    fn end_turn(&mut self, (sent, result): (Sent, Result<Reply, RedisFailure>)) {
        let now = Instant::now();
        let wait = match result {
            Ok(reply) => {
                self.retry = FIRST_RETRY;
                let settle = self.group.succeeded(sent, reply, now);
                match self.group.is_away() {
                    true => Some(settle),
                    false if self.group.has_news() => Some(Duration::ZERO),
                    false => self.group.poll_after(now, random()),
                }
            }
            Err(failure) => {
                self.group.failed(&sent, &failure.to_string());
                let wait = self.retry.mul_f64(0.75 + random() / 2.0);
                self.retry = (self.retry * 2).min(LONGEST_RETRY);
                // Without anything to do, the next request begins the next attempt.
                (!self.group.is_idle()).then_some(wait)
            }
        };
        // A message that arrived during the turn may have set an earlier time.
        let next = wait.map(|wait| now + wait);
        self.due = match self.due {
            Some(due) if !self.group.is_away() => Some(next.map_or(due, |next| next.min(due))),
            _ => next,
        };
        if self.group.is_away() || !self.group.has_news() {
            self.flushes.drain(..).for_each(|reply| {
                let _ = reply.send(());
            });
        }
    }
}
