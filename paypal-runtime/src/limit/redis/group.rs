//! The requests of one process that share a limit: who waits, and which places it holds.
//!
//! This is all state and no input or output: [`super::keeper`] runs the turns.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::sync::{mpsc::WeakUnboundedSender, oneshot};

use super::{
    OnFailure, Settings,
    event::{LimitEvent, Watch},
    turn::{LONGEST_PAUSE, Reply, Turn, Want},
};
use crate::{
    LimitError, Permit,
    limit::{gcra::Gcra, rules},
};

/// The most requests that a process asks places for in one turn.
const MOST_WANTS: usize = 64;

/// A process names the places that it holds in each turn, in case Redis lost its data. If it holds
/// more than this number, it names them only once per [`NAME_EVERY`].
const FEW: usize = 64;
const NAME_EVERY: Duration = Duration::from_secs(1);

/// A message to the keeper of a group.
pub(super) enum Message {
    Acquire(Waiter),
    Release(u64),
    /// PayPal asked to send nothing for this time. The name says which requests this stops.
    Pause(Arc<str>, Duration),
    /// Asks for an answer when Redis knows of all places that were given back.
    Flush(oneshot::Sender<()>),
}

/// A request that waits for a place.
pub(super) struct Waiter {
    pub(super) reply: oneshot::Sender<Result<Permit, LimitError>>,
    /// The name of the pauses that stop it.
    pub(super) pause: Arc<str>,
    pub(super) ignores_pause: bool,
    /// How long its place is leased.
    pub(super) lease: Duration,
    /// When its deadline passes.
    pub(super) until: Option<Instant>,
}

/// A waiter with its id, which is that of its place later, and its ticket.
struct Queued {
    waiter: Waiter,
    id: u64,
    ticket: u64,
}

/// A place that this process holds.
struct Hold {
    lease_end: Instant,
    /// Whether Redis knows of it.
    shared: bool,
}

/// A place that Redis may know of and that this process does not hold any more.
struct Released {
    id: u64,
    /// `None`: told once. With a time: told again until then, because a turn that took or named the
    /// place got no reply, and Redis may run it later.
    again_until: Option<Instant>,
    /// How often Redis was told.
    told: u8,
}

/// How often a process that has nothing else to do tells Redis of a place that a turn without a
/// reply may have taken, and how long it waits in between.
const TELLS: u8 = 2;
const TELL_AGAIN: Duration = Duration::from_secs(1);

/// What a turn was about, for its reply.
pub(super) struct Sent {
    at: Instant,
    /// The places that it asked for or named, and how long they are leased.
    wants: Vec<(u64, Duration)>,
    held: Vec<(u64, Duration)>,
    new: Vec<u64>,
    released: HashSet<u64>,
    pauses: Vec<(Arc<str>, Instant)>,
    returns: bool,
}

/// The state of one group.
pub(super) struct Group {
    rules: rules::Group,
    settings: Arc<Settings>,
    watch: Arc<Watch>,
    outbox: WeakUnboundedSender<Message>,
    waiting: VecDeque<Queued>,
    held: BTreeMap<u64, Hold>,
    released: Vec<Released>,
    pauses: HashMap<String, Instant>,
    /// The pauses that Redis does not know yet.
    reports: HashMap<Arc<str>, Instant>,
    /// Whether Redis does not reply, so that this process decides alone.
    away: bool,
    alone: Option<Gcra>,
    started: Instant,
    named: Instant,
    processes: u32,
    used_level: usize,
    next_id: u64,
    /// How many requests are before the first waiting one, and its wait for the rate, by the last
    /// reply.
    front: Option<u64>,
    rate_wait: Duration,
}

impl Group {
    pub(super) fn new(
        rules: rules::Group,
        settings: Arc<Settings>,
        watch: Arc<Watch>,
        outbox: WeakUnboundedSender<Message>,
        now: Instant,
    ) -> Self {
        Self {
            used_level: rules.level.unwrap_or(0),
            rules,
            settings,
            watch,
            outbox,
            waiting: VecDeque::new(),
            held: BTreeMap::new(),
            released: Vec::new(),
            pauses: HashMap::new(),
            reports: HashMap::new(),
            away: false,
            alone: None,
            started: now,
            named: now,
            processes: 1,
            next_id: 0,
            front: None,
            rate_wait: Duration::ZERO,
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.rules.name
    }

    pub(super) fn is_away(&self) -> bool {
        self.away
    }

    /// Returns whether Redis does not know yet of a place that was given back, or of a pause.
    pub(super) fn has_news(&self) -> bool {
        self.released.iter().any(|released| released.again_until.is_none()) || !self.reports.is_empty()
    }

    /// Returns whether nothing is left to do.
    pub(super) fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.held.is_empty() && !self.has_news() && !self.tells_again()
    }

    /// Returns whether Redis has to be told again of a place that a turn without a reply may have
    /// taken. This ends with the lease of the place.
    fn tells_again(&self) -> bool {
        self.released.iter().any(|released| released.told < TELLS)
    }

    fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    pub(super) fn enqueue(&mut self, waiter: Waiter) {
        let id = self.new_id();
        self.waiting.push_back(Queued { waiter, id, ticket: 0 });
    }

    /// Lets the next turn tell Redis that this place was given back.
    fn tell_released(&mut self, id: u64) {
        if !self.released.iter().any(|released| released.id == id && released.again_until.is_none()) {
            self.released.push(Released { id, again_until: None, told: 0 });
        }
    }

    /// Lets each turn until the end of its lease tell Redis that this place was given back.
    fn tell_released_until(&mut self, id: u64, end: Instant) {
        self.released.push(Released { id, again_until: Some(end), told: 0 });
    }

    /// Gives a place back. Counts an attempt that took longer than its lease.
    pub(super) fn release(&mut self, id: u64, now: Instant) {
        let Some(hold) = self.held.remove(&id) else { return };
        if hold.shared {
            self.tell_released(id);
            if let Some(by) = now.checked_duration_since(hold.lease_end).filter(|by| !by.is_zero()) {
                self.watch.overrun(&self.rules.name, by);
            }
        }
    }

    pub(super) fn pause(&mut self, name: Arc<str>, pause: Duration, now: Instant) {
        let end = now + pause.min(LONGEST_PAUSE);
        let known = self.pauses.entry(name.as_ref().to_owned()).or_insert(end);
        *known = end.max(*known);
        let report = self.reports.entry(name).or_insert(end);
        *report = end.max(*report);
    }

    fn pause_end(&self, waiter: &Waiter, now: Instant) -> Option<Instant> {
        let end = self.pauses.get(&*waiter.pause).copied().filter(|end| *end > now);
        end.filter(|_| !waiter.ignores_pause)
    }

    /// Forgets requests whose callers do not wait any more, and refuses those whose deadline passes
    /// before the end of a pause.
    pub(super) fn tidy(&mut self, now: Instant) {
        self.pauses.retain(|_, end| *end > now);
        self.reports.retain(|_, end| *end > now);
        self.released.retain(|released| released.again_until.is_none_or(|until| until > now));
        if self.pauses.is_empty() {
            self.waiting.retain(|queued| !queued.waiter.reply.is_closed());
            return;
        }
        for queued in std::mem::take(&mut self.waiting) {
            let end = self.pause_end(&queued.waiter, now);
            let too_late = end.filter(|end| queued.waiter.until.is_some_and(|until| until < *end));
            match too_late {
                _ if queued.waiter.reply.is_closed() => {}
                Some(end) => {
                    let error = LimitError::paused(end.duration_since(now));
                    let _ = queued.waiter.reply.send(Err(error));
                }
                None => self.waiting.push_back(queued),
            }
        }
    }

    /// Returns when the first of the pauses ends that a waiting request waits for.
    fn first_pause_end(&self, now: Instant) -> Option<Instant> {
        self.waiting.iter().filter_map(|queued| self.pause_end(&queued.waiter, now)).min()
    }

    /// Gives a place to a request whose lease began at `from`.
    fn grant(&mut self, queued: Queued, from: Instant, shared: bool) {
        let Queued { waiter, id, .. } = queued;
        let begin_until = from + self.settings.margin();
        let permit = match self.outbox.upgrade() {
            Some(outbox) if self.used_level > 0 => {
                self.held.insert(id, Hold { lease_end: from + waiter.lease, shared });
                // The keeper gives the place back: the task that drops the permit does not wait.
                let give_back = move || {
                    let _ = outbox.send(Message::Release(id));
                };
                Permit::leased(give_back, begin_until)
            }
            // A turn by the rate gets too old as well.
            _ => Permit::leased(|| {}, begin_until),
        };
        // If the caller has gone, the permit is dropped here.
        let _ = waiter.reply.send(Ok(permit));
    }

    /// Answers waiting requests without Redis.
    pub(super) fn serve_alone(&mut self, now: Instant) {
        while let Some(at) = self.first_unpaused(now) {
            match self.settings.on_failure {
                OnFailure::Local => {
                    if self.alone_wait(now).is_none_or(|wait| !wait.is_zero()) {
                        return;
                    }
                    let micros = self.micros(now);
                    if let Some(rate) = &mut self.alone {
                        rate.take(micros);
                    }
                    let Some(queued) = self.waiting.remove(at) else { return };
                    self.grant(queued, now, false);
                }
                OnFailure::Refuse => {
                    let Some(queued) = self.waiting.remove(at) else { return };
                    let error = LimitError::new("the shared limit does not work, because Redis is away");
                    let _ = queued.waiter.reply.send(Err(error));
                }
            }
        }
    }

    fn first_unpaused(&self, now: Instant) -> Option<usize> {
        self.waiting.iter().position(|queued| self.pause_end(&queued.waiter, now).is_none())
    }

    /// Returns how long the next request has to wait for the rate while this process decides alone;
    /// `None` if it has to wait for a place.
    fn alone_wait(&self, now: Instant) -> Option<Duration> {
        let share = self.settings.processes.unwrap_or(self.processes).max(1);
        let share = usize::try_from(share).unwrap_or(usize::MAX);
        if self.used_level > 0 && self.held.len() >= (self.used_level / share).max(1) {
            return None;
        }
        let wait = self.alone.as_ref().map_or(0, |rate| rate.wait(self.micros(now)));
        Some(Duration::from_micros(wait))
    }

    fn micros(&self, now: Instant) -> u64 {
        u64::try_from(now.saturating_duration_since(self.started).as_micros()).unwrap_or(u64::MAX)
    }

    /// Describes the next turn.
    pub(super) fn turn(&mut self, now: Instant) -> (Turn, Sent) {
        let mut turn = Turn {
            level: self.rules.level.unwrap_or(0),
            interval: self.rules.rate.map_or(0, |rate| rate.interval_micros()),
            tolerance: self.rules.rate.map_or(0, |rate| rate.tolerance_micros()),
            returns: self.away,
            released: self.released.iter().map(|released| released.id).collect(),
            pauses: (self.reports.iter())
                .map(|(name, end)| (Arc::clone(name), end.saturating_duration_since(now)))
                .collect(),
            ..Turn::default()
        };
        let left = |hold: &Hold| hold.lease_end.checked_duration_since(now).filter(|left| !left.is_zero());
        if self.away || self.held.len() <= FEW || now.saturating_duration_since(self.named) >= NAME_EVERY {
            turn.held = self.held.iter().filter_map(|(id, hold)| Some((*id, left(hold)?))).collect();
            self.named = now;
        }
        turn.lease = self.held.values().filter_map(left).max().unwrap_or_default();
        let mut sent = Sent {
            at: now,
            wants: Vec::new(),
            held: turn.held.clone(),
            new: Vec::new(),
            released: turn.released.iter().copied().collect(),
            pauses: self.reports.iter().map(|(name, end)| (Arc::clone(name), *end)).collect(),
            returns: self.away,
        };
        if !self.away {
            let most = self.rules.level.unwrap_or(MOST_WANTS).min(MOST_WANTS);
            for queued in &self.waiting {
                let ticket = if queued.ticket == 0 {
                    sent.new.push(queued.id);
                    i64::try_from(sent.new.len()).map_or(i64::MIN, |number| -number)
                } else {
                    i64::try_from(queued.ticket).unwrap_or(i64::MAX)
                };
                let waiter = &queued.waiter;
                if turn.wants.len() < most && self.pause_end(waiter, now).is_none() {
                    let pause = (!waiter.ignores_pause).then(|| Arc::clone(&waiter.pause));
                    turn.wants.push(Want { id: queued.id, ticket, lease: waiter.lease, pause });
                    turn.lease = turn.lease.max(waiter.lease);
                    sent.wants.push((queued.id, waiter.lease));
                }
            }
            turn.new = sent.new.len();
        }
        (turn, sent)
    }

    /// Takes over the reply of a turn. Returns how long the return to Redis has to wait.
    pub(super) fn succeeded(&mut self, sent: Sent, reply: Reply, now: Instant) -> Duration {
        self.released.retain_mut(|released| {
            let told = sent.released.contains(&released.id);
            released.told = released.told.saturating_add(u8::from(told));
            !told || released.again_until.is_some()
        });
        for (name, end) in &sent.pauses {
            // A pause that has become longer in the meantime is news.
            if self.reports.get(name) == Some(end) {
                self.reports.remove(name);
            }
        }
        for (id, _) in &sent.held {
            match self.held.get_mut(id) {
                Some(hold) => hold.shared = true,
                // It was given back in the meantime.
                None => self.tell_released(*id),
            }
        }
        self.pauses = reply.pauses.into_iter().map(|(name, left)| (name, now + left)).collect();
        self.pauses.extend(self.reports.iter().map(|(name, end)| (name.as_ref().to_owned(), *end)));
        // After Redis lost its data, not all processes have stated their levels yet.
        self.processes =
            if sent.returns { self.processes.max(reply.processes) } else { reply.processes.max(1) };
        self.note_level(reply.level);
        (self.front, self.rate_wait) = (reply.front, reply.wait);
        if sent.returns {
            self.away = !reply.settle.is_zero();
            self.alone = self.alone.take().filter(|_| self.away);
        }
        if !self.away {
            self.watch.back();
        }
        let tickets: HashMap<u64, u64> = sent.new.into_iter().zip(reply.base + 1..).collect();
        for queued in &mut self.waiting {
            if let Some(ticket) = tickets.get(&queued.id) {
                queued.ticket = *ticket;
            }
        }
        for ((id, _), _) in sent.wants.iter().zip(reply.granted).filter(|(_, granted)| *granted) {
            match self.waiting.iter().position(|queued| queued.id == *id) {
                Some(at) => {
                    if let Some(queued) = self.waiting.remove(at) {
                        self.grant(queued, sent.at, true);
                    }
                }
                None => self.tell_released(*id),
            }
        }
        reply.settle
    }

    /// Tells the observer if the level that counts has changed and is not the own one.
    fn note_level(&mut self, used: usize) {
        let own = self.rules.level.unwrap_or(0);
        if used != self.used_level && used != own {
            self.watch.tell(&LimitEvent::LevelDiffers { group: self.rules.name.clone(), own, used });
        }
        self.used_level = used;
    }

    /// Takes over that a turn got no reply. Redis may have run it, or may run it later.
    pub(super) fn failed(&mut self, sent: &Sent, why: &str) {
        if !self.away {
            let share = self.settings.processes.unwrap_or(self.processes);
            self.alone = self.rules.rate.map(|rate| rate.share(share));
        }
        self.away = true;
        self.used_level = self.used_level.max(usize::from(self.rules.level.is_some()));
        self.watch.away(why);
        for (id, left) in &sent.held {
            match self.held.get_mut(id) {
                Some(hold) => hold.shared = true,
                // It was given back in the meantime.
                None => self.tell_released_until(*id, sent.at + *left),
            }
        }
        for (id, lease) in &sent.wants {
            let new_id = self.new_id();
            if let Some(queued) = self.waiting.iter_mut().find(|queued| queued.id == *id) {
                queued.id = new_id;
            }
            self.tell_released_until(*id, sent.at + *lease);
        }
    }

    /// Returns how long this process has to wait before it can let the first waiting request pass
    /// without Redis; `None` if that request waits for a place, or none waits.
    pub(super) fn alone_after(&self, now: Instant) -> Option<Duration> {
        if self.first_unpaused(now).is_some() {
            return self.alone_wait(now);
        }
        self.first_pause_end(now).map(|end| end.saturating_duration_since(now))
    }

    /// Returns how long to wait before the next turn; `None` if there is nothing to ask or to tell.
    pub(super) fn poll_after(&self, now: Instant, random: f64) -> Option<Duration> {
        /// The wait of a process whose turn is near, and the longest wait. Both are far below the
        /// time after which a waiting process loses its turn.
        const NEAR: Duration = Duration::from_millis(8);
        const LONGEST: Duration = Duration::from_millis(200);
        if self.first_unpaused(now).is_none() {
            let pause = self.first_pause_end(now).map(|end| end.saturating_duration_since(now));
            let again = self.tells_again().then_some(TELL_AGAIN);
            return pause.into_iter().chain(again).min();
        }
        if !self.rate_wait.is_zero() {
            // Not spread: the order is known, and a late turn would leave the rate unused.
            return Some(self.rate_wait.min(LONGEST * 5));
        }
        let level = u32::try_from(self.used_level).unwrap_or(u32::MAX).max(1);
        let rounds = u32::try_from(self.front.unwrap_or(0)).unwrap_or(u32::MAX) / level;
        Some(NEAR.saturating_mul(rounds.max(1)).min(LONGEST).mul_f64(0.75 + random / 2.0))
    }
}

#[cfg(test)]
mod tests;
