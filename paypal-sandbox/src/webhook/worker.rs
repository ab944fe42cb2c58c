//! The workers that send deliveries: one task for each environment.
//!
//! A worker sleeps until something touches its environment, until the next try or job is due, or
//! until somebody asks something of it. It sends the next delivery of each endpoint, several
//! endpoints at the same time, and holds no lock meanwhile. A try is recorded after its answer, so
//! that a try whose end is not known is made again.

use std::{
    collections::HashSet,
    future::pending,
    sync::{Arc, Weak},
    time::Duration,
};

use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::JoinSet,
};

use super::{
    attempt::{Tried, Try},
    command::{Command, Goal, Played},
    send::{Place, Sender, place},
};
use crate::{
    environments::{Core, Opened, SharedWorld},
    world::{delivery::NextTry, environment::World, time::Time, work::Work},
};

/// How many endpoints of an environment get deliveries at the same time.
const MOST_AT_ONCE: usize = 16;
/// The longest time after which a worker looks again, in case its clock was moved unseen.
const PATIENCE: Duration = Duration::from_secs(60);

/// Starts a worker for each environment. When this task ends, they end as well.
pub(crate) async fn run(core: Arc<Core>, mut opened: mpsc::UnboundedReceiver<Opened>) {
    let sender = Arc::new(Sender::default());
    let mut workers = JoinSet::new();
    loop {
        tokio::select! {
            opened = opened.recv() => match opened {
                Some(opened) => {
                    workers.spawn(Worker::new(core.clone(), sender.clone(), opened).run());
                }
                None => return,
            },
            Some(_) = workers.join_next() => {}
        }
    }
}

/// Sends the deliveries of an environment.
struct Worker {
    core: Arc<Core>,
    sender: Arc<Sender>,
    /// An environment that is removed is not kept alive.
    world: Weak<SharedWorld>,
    touches: watch::Receiver<u64>,
    commands: mpsc::UnboundedReceiver<Command>,
    /// The tries whose answers are awaited, and their endpoints. Those of a world that began anew
    /// meanwhile do not delay the new ones.
    on_their_way: FuturesUnordered<BoxFuture<'static, Tried>>,
    busy: HashSet<Busy>,
    /// Who waits until no delivery is due.
    waiting: Vec<oneshot::Sender<()>>,
}

/// A life of the world, and an endpoint that gets a delivery of it.
type Busy = (u32, String);

/// What to wait for before the next look.
enum Wait {
    /// Only for others.
    Forever,
    For(Duration),
}

impl Worker {
    fn new(core: Arc<Core>, sender: Arc<Sender>, opened: Opened) -> Self {
        let Opened { world, touches, commands } = opened;
        Self {
            core,
            sender,
            world,
            touches,
            commands,
            on_their_way: FuturesUnordered::new(),
            busy: HashSet::new(),
            waiting: Vec::new(),
        }
    }

    /// Works until the environment is removed.
    async fn run(mut self) {
        loop {
            let Some(world) = self.world.upgrade() else { return };
            self.touches.borrow_and_update();
            let wait = self.look(&world);
            drop(world);
            let timer = async move {
                match wait {
                    Wait::Forever => pending().await,
                    Wait::For(duration) => tokio::time::sleep(duration.min(PATIENCE)).await,
                }
            };
            tokio::select! {
                Some(tried) = self.on_their_way.next() => self.record(tried),
                command = self.commands.recv() => match command {
                    Some(Command::Play(goal, reply)) => {
                        // Nobody may wait for the answer any more.
                        let _ = reply.send(self.play(goal).await);
                    }
                    Some(Command::Settle(reply)) => self.waiting.push(reply),
                    None => return,
                },
                touched = self.touches.changed() => if touched.is_err() { return },
                () = timer => {}
            }
        }
    }

    /// Carries out what is due. Returns until when there is nothing to do.
    fn look(&mut self, world: &SharedWorld) -> Wait {
        let (core, mut world) = (self.core.clone(), world.lock());
        if !world.has_webhooks() && self.busy.is_empty() {
            self.answer_waiting();
            return Wait::Forever;
        }
        let now = world.now(core.config.clock.now());
        // Jobs cause events, which no request may ever ask for.
        world.run_jobs(now);
        self.start_tries(&mut world);
        if self.busy.is_empty() {
            self.answer_waiting();
        }
        let has_room = self.busy.len() < MOST_AT_ONCE;
        let tries = if has_room { world.read(now, |work| work.next_tries()) } else { Vec::new() };
        let tries = tries.into_iter().filter(|next| !self.is_busy(&world, next));
        let next = tries.map(|next| next.at).chain(world.next_job()).min();
        match (next, world.rate()) {
            (Some(next), rate) if rate > 0 => Wait::For(next.since(now) / rate + Duration::from_millis(1)),
            _ => Wait::Forever,
        }
    }

    fn is_busy(&self, world: &World, next: &NextTry) -> bool {
        self.busy.contains(&(world.life, next.endpoint.clone()))
    }

    fn answer_waiting(&mut self) {
        for reply in self.waiting.drain(..) {
            // Nobody may wait any more.
            let _ = reply.send(());
        }
    }

    /// Starts the tries that are due, one for each endpoint that is not busy.
    fn start_tries(&mut self, world: &mut World) {
        let now = world.now(self.core.config.clock.now());
        loop {
            let mut due = world.read(now, |work| work.next_tries());
            due.retain(|next| next.at <= now && !self.is_busy(world, next));
            let room = MOST_AT_ONCE.saturating_sub(self.busy.len());
            due.truncate(room);
            if due.is_empty() {
                return;
            }
            for next in due {
                if !self.start_try(world, now, next) {
                    return;
                }
            }
        }
    }

    /// Starts a try. One whose delivery can't be read is removed from the queue. Returns whether
    /// the queue was changed or the endpoint is busy: otherwise the same try would be due forever.
    fn start_try(&mut self, world: &mut World, now: Time, next: NextTry) -> bool {
        let may_leave = self.core.config.allow_remote;
        let mut started = None;
        let start = |work: &mut Work<'_>| {
            let (delivery, body) = work.take_up(&next)?;
            let place = match place(&delivery.url) {
                _ if work.is_orphan(&delivery) => Err("the webhook was deleted"),
                Some(Place::Elsewhere) if !may_leave => Err("the URL leads to another computer"),
                Some(place) => Ok(place),
                None => Err("the URL leads nowhere"),
            };
            match place {
                Ok(place) => Some((delivery, body, place)),
                Err(reason) => {
                    work.leave_unsent(delivery, reason);
                    None
                }
            }
        };
        if !world.try_change(now, "", |work| started = start(work)) {
            return world.try_change(now, "", |work| work.drop_try(&next));
        }
        if let Some((delivery, body, place)) = started {
            let (life, endpoint) = (world.life, next.endpoint);
            self.busy.insert((life, endpoint.clone()));
            let saving = world.saving();
            let one = Try { life, endpoint, now, delivery, body, place, saving };
            self.on_their_way.push(one.make(self.core.clone(), self.sender.clone()).boxed());
        }
        true
    }

    fn record(&mut self, tried: Tried) {
        let Tried { life, endpoint, delivery_id, round, attempt } = tried;
        self.busy.remove(&(life, endpoint));
        let Some(shared) = self.world.upgrade() else { return };
        let config = &self.core.config;
        {
            let mut world = shared.lock();
            if world.life != life {
                return;
            }
            let (now, schedule) = (world.now(config.clock.now()), &config.webhooks.schedule);
            world.change(now, "", |work| work.record(&delivery_id, round, attempt, schedule));
        }
        shared.touch();
    }

    /// Moves the clock forward. Jobs and tries are carried out in the order of their times. It ends
    /// when the environment is reset or replaced meanwhile: the new one has a clock of its own.
    async fn play(&mut self, goal: Goal) -> Played {
        let mut played = Played::default();
        let Some(world) = self.world.upgrade() else { return played };
        let core = self.core.clone();
        let now = || core.config.clock.now();
        let (life, until, events) = {
            let world = world.lock();
            let until = match goal {
                Goal::By(by) => world.now(now()) + by,
                Goal::To(time) => time,
            };
            (world.life, until, world.read(until, |work| work.event_count()))
        };
        // Tries that were due before come first.
        self.send_due(&world).await;
        loop {
            let is_there = {
                let _turn = world.turn().await;
                let mut world = world.lock();
                if world.life != life {
                    return played;
                }
                world.step(now(), until, &mut played.ran)
            };
            world.touch();
            self.send_due(&world).await;
            if is_there {
                let world = world.lock();
                if world.life == life {
                    played.events = world.read(until, |work| work.events_after(events));
                }
                return played;
            }
        }
    }

    /// Sends until no delivery is due. Other requests are answered meanwhile, and the deliveries
    /// that they cause begin at once.
    async fn send_due(&mut self, world: &SharedWorld) {
        loop {
            self.touches.borrow_and_update();
            self.start_tries(&mut world.lock());
            if self.on_their_way.is_empty() {
                return;
            }
            tokio::select! {
                Some(tried) = self.on_their_way.next() => self.record(tried),
                touched = self.touches.changed() => if touched.is_err() { return },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Sandbox;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_delivery_that_can_not_be_read_is_removed_from_the_queue() {
        let sandbox = Sandbox::start().await.unwrap();
        let world = sandbox.core.environment("").unwrap();
        world.lock().change(Time::of_millis(0), "", |work| {
            work.rows.set("deliveries", "x", &json!({ "id": "x" }));
            work.rows.set("delivery-queue", "aa/0000000000000001-000000000001", &"x");
        });
        world.touch();
        tokio::time::timeout(Duration::from_secs(5), sandbox.delivered()).await.unwrap();
        assert!(!world.lock().has_webhooks());
    }
}
