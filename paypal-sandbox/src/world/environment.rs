//! The world of an environment: its rows, clock, log and ids.

use std::{
    borrow::Cow,
    mem,
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use super::{
    account::{self, AccountKind},
    clock::WorldClock,
    delivery::Dispatch,
    delivery::QUEUE,
    id::Ids,
    job::{self, Job},
    ledger::{BANK, Entry},
    reports::Reports,
    state::State,
    time::Time,
    webhook::Webhook,
    work::{Finished, Work},
};
use crate::{
    apis,
    log::{Log, LoggedRequest},
    money::Money,
    store::{Changes, MemoryStore, Row, Saving, Store, Transaction},
};

/// Everything that happened in an environment.
pub(crate) struct World {
    /// The name; empty for the default environment.
    pub(crate) name: String,
    base_url: String,
    store: Box<dyn Store>,
    clock: WorldClock,
    pub(crate) log: Log,
    /// How often the world was reset: what began before a reset does not touch what came after it.
    pub(crate) life: u32,
    /// Whether a request was answered.
    is_used: bool,
    ids: Ids,
    debug_ids: Ids,
    /// Waits for the removal from the data file, once the environment was removed. Requests that
    /// came earlier wait for it too, since it is written after all of their changes.
    removal: Option<Saving>,
    /// What is kept beside the rows for reports.
    pub(super) reports: Arc<Reports>,
}

/// What tells an environment from others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Identity<'a> {
    pub(crate) name: &'a str,
    pub(crate) base_url: &'a str,
    /// The seed of ids.
    pub(crate) seed: u64,
    /// The seed of debug ids. They are drawn from their own source, so that the number of requests
    /// does not change the other ids.
    pub(crate) debug_seed: u64,
    /// The capacity of its log, in requests.
    pub(crate) logged_requests: usize,
    /// Whether it begins with transactions that break programs which read reports.
    pub(crate) misbehaves: bool,
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
    pub(crate) fn new(of: Identity<'_>, store: Box<dyn Store>, clock: WorldClock, base: SystemTime) -> Self {
        let mut world = Self::with(of, store, State { clock, ids: Ids::new(of.seed), is_used: false });
        world.seed(base, of.misbehaves);
        world
    }

    /// Goes on with the rows of a store; `None` if they are those of no world.
    pub(crate) fn open(of: Identity<'_>, store: Box<dyn Store>, base: SystemTime) -> Option<Self> {
        let mut state = State::of(&*store)?;
        state.clock.resume(base);
        Some(Self::with(of, store, state))
    }

    fn with(of: Identity<'_>, store: Box<dyn Store>, state: State) -> Self {
        Self {
            name: of.name.to_owned(),
            base_url: of.base_url.to_owned(),
            store,
            clock: state.clock,
            log: Log::new(of.logged_requests),
            life: 0,
            is_used: state.is_used,
            ids: state.ids,
            debug_ids: Ids::new(of.debug_seed),
            removal: None,
            reports: Arc::default(),
        }
    }

    /// Removes everything but the name and the clock, as if the environment were new.
    pub(crate) fn reset(&mut self, of: Identity<'_>, base: SystemTime) {
        let (life, log) = (self.life.wrapping_add(1), self.log.renewed());
        let store = mem::replace(&mut self.store, Box::new(MemoryStore::default()));
        let removal = self.removal.take();
        *self = Self::new(of, store, self.clock, base);
        (self.life, self.log, self.removal) = (life, log, removal);
    }

    /// Removes everything, also from the data file, to which nothing is written after this.
    pub(crate) fn remove(&mut self, of: Identity<'_>, base: SystemTime) -> Saving {
        self.store.replace(Changes::new());
        let saving = self.store.saving();
        let life = self.life.wrapping_add(1);
        *self = Self::new(of, Box::new(MemoryStore::default()), self.clock, base);
        self.life = life;
        self.removal = Some(saving.clone());
        saving
    }

    /// Replaces all rows by the seeded accounts and their opening balances.
    fn seed(&mut self, base: SystemTime, misbehaves: bool) {
        let empty = MemoryStore::default();
        let mut work = Work { rows: Transaction::new(&empty), ..self.work(self.now(base), "") };
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
        if misbehaves {
            apis::seed_misbehaving_reports(&mut work);
        }
        let finished = work.finish();
        if let Ok(Finished { mut changes, ids }) = finished {
            self.ids = ids;
            self.add_state(&mut changes);
            self.store.replace(changes);
        }
    }

    /// Replaces everything but the name.
    pub(super) fn replace(&mut self, state: State, mut rows: Changes) {
        let State { clock, ids, is_used } = state;
        self.life = self.life.wrapping_add(1);
        (self.clock, self.ids, self.is_used, self.log) = (clock, ids, is_used, self.log.renewed());
        self.reports = Arc::default();
        self.add_state(&mut rows);
        self.store.replace(rows);
    }

    /// Calls a function with the table, the key and the bytes of each row.
    pub(super) fn visit(&self, each: &mut dyn FnMut(&str, &str, &[u8])) {
        self.store.visit(each);
    }

    pub(super) fn state(&self) -> State {
        State { clock: self.clock, ids: self.ids, is_used: self.is_used }
    }

    /// Adds the state to changes, if it is kept.
    fn add_state(&self, changes: &mut Changes) {
        if self.store.is_durable() {
            self.state().add_to(changes);
        }
    }

    /// Saves the state, which changed without any row.
    fn save_state(&mut self) {
        let mut changes = Changes::new();
        self.add_state(&mut changes);
        if !changes.is_empty() {
            self.store.apply(changes);
        }
    }

    /// Returns what waits until all changes so far are saved.
    pub(crate) fn saving(&self) -> Saving {
        self.removal.clone().unwrap_or_else(|| self.store.saving())
    }

    /// Whether a request was answered.
    pub(crate) fn is_used(&self) -> bool {
        self.is_used
    }

    /// How many seconds pass in a second of the base clock.
    pub(crate) fn rate(&self) -> u32 {
        self.clock.rate()
    }

    /// Sets how many seconds pass in a second of the base clock; with 0 the time stands still.
    pub(crate) fn set_rate(&mut self, base: SystemTime, rate: u32) {
        self.clock.run_at(base, rate);
        self.save_state();
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
            dispatch: Dispatch::default(),
            reports: self.reports.clone(),
        }
    }

    /// Applies the changes of a transaction.
    pub(crate) fn apply(&mut self, finished: Finished) {
        self.reports.note(&finished.changes);
        self.apply_noted(finished);
    }

    /// Applies the changes of a transaction whose entries are in the index.
    pub(super) fn apply_noted(&mut self, finished: Finished) {
        let Finished { mut changes, ids } = finished;
        self.ids = ids;
        self.add_state(&mut changes);
        self.store.apply(changes);
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
    pub(crate) fn try_change(&mut self, now: Time, client_id: &str, act: impl FnOnce(&mut Work<'_>)) -> bool {
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
        self.pass(until, None)
    }

    /// Runs the jobs that are due until a time. With a time of the base clock, each moves the clock
    /// to its own time, so that a crash in between leaves nothing that lies in the future.
    fn pass(&mut self, until: Time, base: Option<SystemTime>) -> Vec<Ran> {
        let mut ran = Vec::new();
        loop {
            let rows = Transaction::new(&*self.store);
            // The key tells the time, so that a job is read only when it is due.
            let is_due = |key: &str| job::time(key).is_none_or(|at| at <= until);
            let first = rows.first_key(job::TABLE).map(Cow::into_owned);
            let Some(key) = first.filter(|key| is_due(key)) else { return ran };
            let Some(job) = rows.get::<Job>(job::TABLE, &key) else {
                // A job that can't be read is removed. It would keep the others from running.
                if self.try_change(until, "", |work| work.unschedule(&key)) {
                    continue;
                }
                return ran;
            };
            if let Some(base) = base.filter(|base| job.at > self.now(*base)) {
                self.clock.set(base, job.at);
            }
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
        ran.extend(self.pass(to, Some(base)));
        self.clock.set(base, to);
        self.save_state();
        is_there
    }

    /// The time of the next job.
    pub(crate) fn next_job(&self) -> Option<Time> {
        Transaction::new(&*self.store).first_key(job::TABLE).and_then(|key| job::time(&key))
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
    pub(crate) fn set_time(&mut self, base: SystemTime, to: Time, of: Identity<'_>) -> Option<Vec<Ran>> {
        let is_back = to < self.now(base);
        if is_back && self.is_used {
            return None;
        }
        let ran = self.pass(to, Some(base));
        self.clock.set(base, to);
        if is_back {
            self.reset(of, base);
        } else {
            self.save_state();
        }
        Some(ran)
    }

    /// Adds a request to the log.
    pub(crate) fn note(&mut self, request: LoggedRequest) {
        self.log.push(request);
        if !self.is_used {
            self.is_used = true;
            self.save_state();
        }
    }

    /// Moves the clock forward and runs the jobs that become due.
    pub(crate) fn advance(&mut self, base: SystemTime, by: Duration) -> Vec<Ran> {
        let until = self.now(base) + by;
        let ran = self.pass(until, Some(base));
        self.clock.set(base, until);
        self.save_state();
        ran
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::store::{DataFile, FileStore};

    const OF: Identity<'_> = Identity {
        name: "",
        base_url: "http://localhost",
        seed: 1,
        debug_seed: 2,
        logged_requests: 10,
        misbehaves: false,
    };

    fn world(store: Box<dyn Store>) -> World {
        World::new(
            OF,
            store,
            WorldClock::at(SystemTime::UNIX_EPOCH, Time::of_millis(0), 0),
            SystemTime::UNIX_EPOCH,
        )
    }

    #[test]
    fn a_job_that_can_not_be_read_keeps_no_other_from_running() {
        let mut world = world(Box::new(MemoryStore::default()));
        world.change(Time::of_millis(0), "", |work| {
            work.rows.set(job::TABLE, "0000000000000001-000000000001", &json!({ "id": "x" }));
            work.schedule(Time::of_millis(5), "other", "target");
        });
        let ran = world.run_jobs(Time::of_millis(10));
        assert_eq!(ran.iter().map(|ran| ran.kind.as_str()).collect::<Vec<_>>(), ["other"]);
        assert_eq!(world.next_job(), None);
    }

    #[test]
    fn who_waits_for_a_removed_environment_waits_for_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = DataFile::open(&folder.path().join("data")).unwrap();
        let mut world = world(Box::new(FileStore::new(&file, "")));
        world.remove(OF, SystemTime::UNIX_EPOCH).block().unwrap();
        assert!(world.saving().check().is_ok());
        file.close();
        assert!(world.saving().check().is_err(), "it is no store in memory, which saves at once");
    }
}
