//! Tests the state of one process, with replies that a script gives.

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::*;
use crate::{
    LimitRules, Rate,
    limit::redis::{RedisLimit, Shared},
};

type Answer = oneshot::Receiver<Result<Permit, LimitError>>;

struct Tester {
    group: Group,
    now: Instant,
    _outbox: UnboundedSender<Message>,
    inbox: UnboundedReceiver<Message>,
}

impl Tester {
    fn new(level: Option<usize>, rate: Option<Rate>, change: impl FnOnce(RedisLimit) -> RedisLimit) -> Self {
        let limit = change(RedisLimit::new("redis://127.0.0.1:1", LimitRules::new()).unwrap());
        let Shared { settings, watch, .. } = &*limit.shared;
        let rules = rules::Group { name: "g".to_owned(), level, rate };
        let (outbox, inbox) = unbounded_channel();
        let now = Instant::now();
        let (settings, watch) = (Arc::clone(settings), Arc::clone(watch));
        let group = Group::new(rules, settings, watch, outbox.downgrade(), now);
        Self { group, now, _outbox: outbox, inbox }
    }

    fn enqueue(&mut self) -> Answer {
        let (reply, answer) = oneshot::channel();
        let (lease, pause) = (Duration::from_secs(60), "x".into());
        self.group.enqueue(Waiter { reply, pause, ignores_pause: false, lease, until: None });
        answer
    }

    /// Runs a turn that gets no reply.
    fn fail(&mut self) {
        let (_, sent) = self.group.turn(self.now);
        self.group.failed(&sent, "no reply in time");
    }

    /// Runs a turn whose reply grants nothing. Returns what it was about.
    fn succeed(&mut self) -> Turn {
        let (turn, sent) = self.group.turn(self.now);
        let granted = vec![false; turn.wants.len()];
        self.group.succeeded(sent, Self::reply(turn.level, &granted), self.now);
        turn
    }

    fn wait(&mut self, time: Duration) {
        self.now += time;
        self.group.tidy(self.now);
    }

    /// Gives the places back whose permits were dropped.
    fn receive(&mut self) {
        while let Ok(message) = self.inbox.try_recv() {
            if let Message::Release(id) = message {
                self.group.release(id, self.now);
            }
        }
    }

    fn reply(level: usize, granted: &[bool]) -> Reply {
        let none = Duration::ZERO;
        let (granted, pauses) = (granted.to_vec(), Vec::new());
        Reply { level, processes: 4, settle: none, wait: none, front: None, base: 10, granted, pauses }
    }
}

#[test]
fn tickets_stay_with_their_requests() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    let answers: Vec<Answer> = (0..4).map(|_| tester.enqueue()).collect();
    let (turn, sent) = tester.group.turn(tester.now);
    assert_eq!(turn.new, 4, "all get a ticket");
    assert_eq!(
        turn.wants.iter().map(|want| want.ticket).collect::<Vec<_>>(),
        [-1, -2],
        "two may get a place"
    );
    // The second request goes while the turn runs. Another one arrives.
    let mut answers = answers.into_iter();
    let (mut first, _second_has_gone) = (answers.next().unwrap(), drop(answers.next()));
    let _late = tester.enqueue();
    tester.wait(Duration::ZERO);
    tester.group.succeeded(sent, Tester::reply(2, &[true, true]), tester.now);
    assert!(first.try_recv().unwrap().is_ok());
    let (turn, _) = tester.group.turn(tester.now);
    assert_eq!(turn.wants.iter().map(|want| want.ticket).collect::<Vec<_>>(), [13, 14]);
    assert_eq!(
        (turn.new, turn.released.as_slice()),
        (1, [2].as_slice()),
        "the place of the second is given back"
    );
}

#[test]
fn what_a_turn_without_a_reply_may_have_taken_is_given_back_again_and_again() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    let _waits = tester.enqueue();
    let (turn, sent) = tester.group.turn(tester.now);
    assert_eq!(turn.wants[0].id, 1);
    tester.group.failed(&sent, "no reply in time");
    for _ in 0..3 {
        let (turn, sent) = tester.group.turn(tester.now);
        assert_eq!(turn.released, [1]);
        tester.group.succeeded(sent, Tester::reply(2, &vec![false; turn.wants.len()]), tester.now);
        assert!(!tester.group.is_away());
    }
    let (turn, _) = tester.group.turn(tester.now);
    assert_ne!(turn.wants[0].id, 1, "its next place has another id");
    tester.wait(Duration::from_secs(61));
    assert!(tester.group.turn(tester.now).0.released.is_empty(), "the lease would have ended");
}

#[test]
fn alone_a_process_uses_its_part_of_the_level_and_of_the_rate() {
    // The level, the requests per second, the expected processes, and how many requests pass at
    // once and in each second after that.
    let table = [
        (Some(8), None, Some(2), 4, 0),
        (Some(8), None, None, 2, 0),
        (Some(7), None, Some(8), 1, 0),
        (None, Some(40), Some(4), 1, 10),
        (None, None, Some(4), 9, 0),
    ];
    for (level, per_second, processes, at_once, later) in table {
        let rate = per_second.map(|number| Rate::per_second(number).with_burst(1));
        let mut tester = Tester::new(level, rate, |limit| match processes {
            Some(processes) => limit.expected_processes(processes),
            None => limit,
        });
        // It learns from Redis that there are 4 processes.
        let (_, sent) = tester.group.turn(tester.now);
        tester.group.succeeded(sent, Tester::reply(level.unwrap_or(0), &[]), tester.now);
        let (_, sent) = tester.group.turn(tester.now);
        tester.group.failed(&sent, "connection refused");
        let mut answers: Vec<Answer> =
            (0..if level.is_some() { 20 } else { 9 }).map(|_| tester.enqueue()).collect();
        let mut held = Vec::new();
        let mut passed = |tester: &mut Tester| {
            tester.group.serve_alone(tester.now);
            let before = held.len();
            answers.retain_mut(|answer| match answer.try_recv() {
                Ok(granted) => {
                    held.push(granted.unwrap());
                    false
                }
                Err(_) => true,
            });
            held.len() - before
        };
        let label = format!("{level:?} {per_second:?} {processes:?}");
        assert_eq!(passed(&mut tester), at_once, "{label}");
        let mut in_a_second = 0;
        for _ in 0..10 {
            tester.wait(Duration::from_millis(100));
            in_a_second += passed(&mut tester);
        }
        assert_eq!(in_a_second, later.min(8), "{label}");
        if level.is_some() {
            held.pop();
            tester.receive();
            tester.group.serve_alone(tester.now);
            assert_eq!(answers.iter_mut().filter_map(|answer| answer.try_recv().ok()).count(), 1, "{label}");
        }
    }
}

#[test]
fn places_taken_alone_are_named_when_redis_is_back() {
    let mut tester = Tester::new(Some(4), None, |limit| limit);
    let (_, sent) = tester.group.turn(tester.now);
    tester.group.succeeded(sent, Tester::reply(4, &[]), tester.now);
    let (_, sent) = tester.group.turn(tester.now);
    tester.group.failed(&sent, "connection refused");
    let mut answer = tester.enqueue();
    tester.group.serve_alone(tester.now);
    let held = answer.try_recv().unwrap().unwrap();
    let _waits = tester.enqueue();
    let (turn, sent) = tester.group.turn(tester.now);
    assert!(turn.returns && turn.wants.is_empty());
    assert_eq!(turn.held, [(1, Duration::from_secs(60))]);
    // Redis has lost its data, so the process goes on alone for a while.
    let settling = Reply { settle: Duration::from_secs(1), processes: 1, ..Tester::reply(4, &[]) };
    assert_eq!(tester.group.succeeded(sent, settling, tester.now), Duration::from_secs(1));
    assert!(tester.group.is_away());
    assert_eq!(tester.group.alone_wait(tester.now), None, "its part of the level is still one of four");
    let (_, sent) = tester.group.turn(tester.now);
    tester.group.succeeded(sent, Tester::reply(4, &[]), tester.now);
    assert!(!tester.group.is_away());
    drop(held);
    tester.receive();
    assert_eq!(tester.group.turn(tester.now).0.released, [1]);
}

#[test]
fn a_place_that_is_given_back_while_a_turn_runs_is_told_by_the_next() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    let mut waits = [tester.enqueue(), tester.enqueue()];
    tester.fail();
    tester.wait(Duration::from_secs(30));
    tester.succeed();
    let (turn, sent) = tester.group.turn(tester.now);
    assert_eq!(turn.released, [1, 2], "the failed turn may have taken them");
    tester.group.succeeded(sent, Tester::reply(2, &[true, true]), tester.now);
    // While the next turn runs, the entries of the failed turn end, and a place is given back.
    let (_, sent) = tester.group.turn(tester.now);
    tester.wait(Duration::from_secs(31));
    drop(waits[0].try_recv().unwrap().unwrap());
    tester.receive();
    tester.group.succeeded(sent, Tester::reply(2, &[]), tester.now);
    assert_eq!(tester.group.turn(tester.now).0.released, [3]);
}

#[test]
fn the_place_of_a_caller_who_has_gone_is_told_until_its_lease_ends() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    let has_gone = tester.enqueue();
    let (_, sent) = tester.group.turn(tester.now);
    drop(has_gone);
    tester.wait(Duration::ZERO);
    tester.group.failed(&sent, "no reply in time");
    assert!(!tester.group.is_idle(), "Redis has to be told");
    tester.wait(Duration::from_secs(59));
    assert_eq!(tester.succeed().released, [1]);
    assert_eq!(tester.group.poll_after(tester.now, 0.5), Some(TELL_AGAIN));
    assert_eq!(tester.succeed().released, [1]);
    assert_eq!((tester.group.poll_after(tester.now, 0.5), tester.group.is_idle()), (None, true));
    tester.wait(Duration::from_secs(2));
    assert!(tester.succeed().released.is_empty());
}

#[test]
fn a_place_that_a_turn_without_a_reply_named_is_given_back() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    tester.fail();
    let mut answer = tester.enqueue();
    tester.group.serve_alone(tester.now);
    let held = answer.try_recv().unwrap().unwrap();
    let (turn, sent) = tester.group.turn(tester.now);
    assert_eq!(turn.held.len(), 1, "it is named");
    drop(held);
    tester.receive();
    tester.group.failed(&sent, "no reply in time");
    assert_eq!(tester.succeed().released, [1]);
}

#[test]
fn requests_keep_their_places_in_the_queue_after_a_turn_without_a_reply() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    let _waiting: Vec<Answer> = (0..4).map(|_| tester.enqueue()).collect();
    // The first two asked for places, so they get new ids.
    tester.fail();
    tester.succeed();
    assert_eq!(tester.succeed().new, 4, "all need tickets");
    let turn = tester.succeed();
    assert_eq!(turn.new, 0, "all have tickets");
    assert_eq!(turn.wants.iter().map(|want| want.ticket).collect::<Vec<_>>(), [11, 12]);
}

#[test]
fn alone_a_process_sleeps_until_the_end_of_a_pause() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    tester.fail();
    tester.group.pause("x".into(), Duration::from_secs(9), tester.now);
    let _waits = tester.enqueue();
    tester.group.serve_alone(tester.now);
    assert_eq!(tester.group.alone_after(tester.now), Some(Duration::from_secs(9)));
    tester.wait(Duration::from_secs(9));
    assert_eq!(tester.group.alone_after(tester.now), Some(Duration::ZERO));
}

#[test]
fn pauses_are_reported_once_each_and_not_after_their_end() {
    let mut tester = Tester::new(Some(2), None, |limit| limit);
    tester.fail();
    for seconds in [5, 9, 7] {
        tester.group.pause("x".into(), Duration::from_secs(seconds), tester.now);
    }
    let (turn, sent) = tester.group.turn(tester.now);
    assert_eq!(turn.pauses, [("x".into(), Duration::from_secs(9))]);
    // It becomes longer while the turn runs.
    tester.group.pause("x".into(), Duration::from_secs(12), tester.now);
    tester.group.succeeded(sent, Tester::reply(2, &[]), tester.now);
    assert_eq!(tester.group.turn(tester.now).0.pauses, [("x".into(), Duration::from_secs(12))]);
    tester.wait(Duration::from_secs(12));
    assert!(tester.group.turn(tester.now).0.pauses.is_empty() && !tester.group.has_news());
}
