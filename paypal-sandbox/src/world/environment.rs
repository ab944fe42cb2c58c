//! The world of an environment: its rows, clock, log and ids.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::{
    account::{self, AccountKind},
    clock::WorldClock,
    delivery::QUEUE,
    id::Ids,
    job::{self, Job},
    ledger::{BANK, Entry},
    time::Time,
    webhook::Webhook,
    work::{Finished, Work},
};
use crate::{
    apis,
    log::{Log, LoggedRequest},
    money::Money,
    store::{MemoryStore, Row, Store, Transaction},
};

/// Everything that happened in an environment.
pub(crate) struct World {
    /// The name; empty for the default environment.
    pub(crate) name: String,
    base_url: String,
    pub(crate) store: Box<dyn Store>,
    pub(crate) clock: WorldClock,
    pub(crate) log: Log,
    /// How often the world was reset: what began before a reset does not touch what came after it.
    pub(crate) life: u32,
    /// Whether a request was answered.
    is_used: bool,
    ids: Ids,
    debug_ids: Ids,
}

/// A job that ran.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ran {
    pub(crate) at: Time,
    pub(crate) kind: String,
    pub(crate) target: String,
}

impl World {
    /// Creates a world with the seeded accounts and their opening balances.
    pub(crate) fn new(name: &str, base_url: &str, clock: WorldClock, seed: u64, base: SystemTime) -> Self {
        let mut world = Self {
            name: name.to_owned(),
            base_url: base_url.to_owned(),
            store: Box::new(MemoryStore::default()),
            clock,
            log: Log::default(),
            life: 0,
            is_used: false,
            ids: Ids::new(seed),
            // Debug ids are drawn from their own source, so that the number of requests does not
            // change the other ids.
            debug_ids: Ids::new(!seed),
        };
        world.seed(base);
        world
    }

    /// Removes everything but the name and the clock, as if the environment were new.
    pub(crate) fn reset(&mut self, seed: u64, base: SystemTime) {
        let life = self.life.wrapping_add(1);
        *self = Self::new(&self.name, &self.base_url, self.clock, seed, base);
        self.life = life;
    }

    fn seed(&mut self, base: SystemTime) {
        let now = self.now(base);
        self.change(now, "", |work| {
            for account in account::seeded() {
                if account.kind == AccountKind::Merchant {
                    for (currency, amount) in account::OPENING {
                        let amount = Money::new(currency, amount.into());
                        let id = work.ids.transaction();
                        // T0300: money from a bank account.
                        work.book(Entry::new(&id, "T0300", &account.id, BANK, &amount));
                    }
                }
                work.rows.put(&account);
            }
        });
    }

    /// Returns the time of the environment.
    pub(crate) fn now(&self, base: SystemTime) -> Time {
        self.clock.now(base)
    }

    /// Draws a debug id.
    pub(crate) fn debug_id(&mut self) -> String {
        self.debug_ids.debug()
    }

    /// Begins a transaction.
    pub(crate) fn work(&self, now: Time, client_id: &str) -> Work<'_> {
        Work {
            rows: Transaction::new(&*self.store),
            ids: self.ids,
            now,
            base_url: &self.base_url,
            environment: &self.name,
            client_id: client_id.to_owned(),
        }
    }

    /// Applies the changes of a transaction.
    pub(crate) fn apply(&mut self, finished: Finished) {
        self.store.apply(finished.changes);
        self.ids = finished.ids;
    }

    /// Runs a function in a transaction of its own and applies its changes.
    pub(crate) fn change<T: Default>(
        &mut self,
        now: Time,
        client_id: &str,
        act: impl FnOnce(&mut Work<'_>) -> T,
    ) -> T {
        let mut result = None;
        self.try_change(now, client_id, |work| result = Some(act(work)));
        // The function was called.
        result.unwrap_or_default()
    }

    /// Runs a function in a transaction of its own. Returns whether its changes were applied.
    fn try_change(&mut self, now: Time, client_id: &str, act: impl FnOnce(&mut Work<'_>)) -> bool {
        let mut work = self.work(now, client_id);
        act(&mut work);
        let finished = work.finish();
        let is_done = finished.is_ok();
        if let Ok(finished) = finished {
            self.apply(finished);
        }
        is_done
    }

    /// Reads with a function.
    pub(crate) fn read<T>(&self, now: Time, look: impl FnOnce(&Work<'_>) -> T) -> T {
        look(&self.work(now, ""))
    }

    /// Runs the jobs that are due until a time, in the order of their times, each in a transaction
    /// of its own in which it is that time.
    pub(crate) fn run_jobs(&mut self, until: Time) -> Vec<Ran> {
        let mut ran = Vec::new();
        loop {
            let rows = Transaction::new(&*self.store);
            // The key tells the time, so that a job is read only when it is due.
            let is_due = |key: &str| job::time(key).is_none_or(|at| at <= until);
            if !rows.first_key(job::TABLE).is_some_and(is_due) {
                return ran;
            }
            let Some((key, job)) = rows.after::<Job>(job::TABLE, None) else { return ran };
            let is_done = self.try_change(job.at, &job.client_id, |work| {
                work.unschedule(&key);
                if let Some(handler) = apis::job(&job.kind) {
                    handler(work, &job.target);
                }
            });
            if !is_done {
                // A job that can't be carried out is not tried again.
                self.change(job.at, &job.client_id, |work| work.unschedule(&key));
            }
            ran.push(Ran { at: job.at, kind: job.kind, target: job.target });
        }
    }

    /// Moves the clock to the next job or try, or to `until` if there is none before it. The jobs
    /// that are due by then run. Returns whether the clock is at `until`.
    pub(crate) fn step(&mut self, base: SystemTime, until: Time, ran: &mut Vec<Ran>) -> bool {
        let now = self.now(base);
        // Without webhooks nobody can tell steps from one long one.
        let next =
            if self.has_webhooks() { self.next_job().into_iter().chain(self.next_try()).min() } else { None };
        let (to, is_there) = match next {
            Some(next) if next <= until => (next, false),
            _ => (until, true),
        };
        // Time goes on while tries are made.
        let to = to.max(now);
        ran.extend(self.run_jobs(to));
        self.clock.set(base, to);
        is_there
    }

    /// The time of the next job.
    pub(crate) fn next_job(&self) -> Option<Time> {
        Transaction::new(&*self.store).first_key(job::TABLE).and_then(job::time)
    }

    /// The time of the next try of a delivery.
    fn next_try(&self) -> Option<Time> {
        self.read(Time::of_millis(0), |work| work.next_tries().into_iter().map(|next| next.at).min())
    }

    /// Whether an application has a webhook, or a delivery waits for its next try.
    pub(crate) fn has_webhooks(&self) -> bool {
        let rows = Transaction::new(&*self.store);
        rows.first_key(Webhook::TABLE).is_some() || rows.first_key(QUEUE).is_some()
    }

    /// Sets the time, and runs the jobs that are due by then. An environment that answered no
    /// request yet and whose time is set back begins anew, so that its opening balances don't lie
    /// in the future. Of one that did, the time is not set back: `None`.
    pub(crate) fn set_time(&mut self, base: SystemTime, to: Time, seed: u64) -> Option<Vec<Ran>> {
        let is_back = to < self.now(base);
        if is_back && self.is_used {
            return None;
        }
        let ran = self.run_jobs(to);
        self.clock.set(base, to);
        if is_back {
            self.reset(seed, base);
        }
        Some(ran)
    }

    /// Adds a request to the log.
    pub(crate) fn note(&mut self, request: LoggedRequest) {
        self.is_used = true;
        self.log.push(request);
    }

    /// Moves the clock forward and runs the jobs that become due.
    pub(crate) fn advance(&mut self, base: SystemTime, by: Duration) -> Vec<Ran> {
        let until = self.now(base) + by;
        let ran = self.run_jobs(until);
        self.clock.set(base, until);
        ran
    }
}
