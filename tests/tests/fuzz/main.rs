//! Fuzz test of everything that reads input: mutated input causes no panic, no hang, and no memory
//! use above a limit.
//!
//! Each target has a corpus of typical input, and a check. A seeded mutator makes the inputs from
//! the corpus, so that a number identifies an input. `FUZZ_INPUTS` is the number of inputs per
//! target (`cargo xtask fuzz --inputs 1000000`), `FUZZ_TARGET` selects one target, and `FUZZ_FIRST`
//! is the number of the first input. `FUZZ_SECONDS` is a time limit per target: a target that
//! reaches it ends early, and the table shows how far it came.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calls;
mod faults;
mod links;
mod models;
mod mutate;
mod sealed;
mod texts;
mod webhooks;

use std::alloc::System;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use cap::Cap;
use mutate::Mutator;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The default number of inputs per target.
const INPUTS: u64 = 2_000;
/// The time limit of a single input, generous enough for a busy machine.
const LONGEST: Duration = Duration::from_secs(20);
/// The limit, in bytes, of the memory that a target may allocate at a time.
const MEMORY_LIMIT: usize = 256 << 20;

/// The result of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Accepted,
    Rejected,
}

impl From<bool> for Outcome {
    fn from(accepted: bool) -> Self {
        if accepted { Self::Accepted } else { Self::Rejected }
    }
}

/// A check of an input; it panics if something is wrong.
pub type Check = Box<dyn FnMut(&[u8]) -> Outcome>;

/// A part of the SDK that reads input.
pub struct Target {
    pub name: &'static str,
    /// Typical input.
    pub corpus: &'static [&'static [u8]],
    /// Creates the check, in the thread that runs it.
    pub check: fn() -> Check,
}

fn targets() -> Vec<Target> {
    [
        calls::targets(),
        faults::targets(),
        links::targets(),
        models::targets(),
        sealed::targets(),
        texts::targets(),
        webhooks::targets(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

enum Message {
    /// The check of this input has begun.
    Begun(u64),
    Failed(String),
    Done {
        accepted: u64,
        rejected: u64,
        slowest: (Duration, u64),
        total: Duration,
    },
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.replace('_', "").parse().expect("a number"))
}

fn run(target: &Target, inputs: std::ops::Range<u64>, limit: Duration, say: &dyn Fn(Message)) {
    let started = Instant::now();
    let (name, mutator) = (target.name, Mutator::new(target.corpus));
    let mut check = (target.check)();
    let (mut accepted, mut rejected, mut slowest) = (0, 0, (Duration::ZERO, 0));
    for number in inputs {
        if started.elapsed() >= limit {
            break;
        }
        say(Message::Begun(number));
        let input = mutator.input(number);
        let begin = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| check(&input))) {
            Ok(Outcome::Accepted) => accepted += 1,
            Ok(Outcome::Rejected) => rejected += 1,
            Err(_) => {
                let input = input.escape_ascii();
                return say(Message::Failed(format!(
                    "{name}: input {number} fails (see above): b\"{input}\""
                )));
            }
        }
        slowest = slowest.max((begin.elapsed(), number));
    }
    say(Message::Done { accepted, rejected, slowest, total: started.elapsed() });
}

#[test]
fn no_input_causes_a_panic_or_a_hang() {
    let first = number("FUZZ_FIRST", 0);
    let wanted = number("FUZZ_INPUTS", INPUTS);
    let inputs = first..first + wanted;
    let limit = Duration::from_secs(number("FUZZ_SECONDS", u64::MAX));
    let only = std::env::var("FUZZ_TARGET").ok();
    let targets = targets();
    assert!(only.iter().all(|only| targets.iter().any(|target| target.name == only)), "no such target");
    let (mut failures, mut unfinished, started) = (Vec::new(), Vec::new(), Instant::now());
    println!(
        "{:<20} {:>9} {:>9} {:>9} {:>9} {:>9} {:>10}",
        "target", "inputs", "accepted", "rejected", "seconds", "inputs/s", "slowest"
    );
    for target in targets.into_iter().filter(|target| only.as_ref().is_none_or(|only| target.name == only)) {
        let (sender, messages) = mpsc::channel();
        let (name, inputs, before) = (target.name, inputs.clone(), ALLOCATOR.allocated());
        // An input that exceeds the limit ends the process. It belongs to the target after the last
        // one in the printed table.
        ALLOCATOR.set_limit(before + MEMORY_LIMIT).unwrap();
        std::thread::spawn(move || {
            run(&target, inputs, limit, &|message| {
                let _ = sender.send(message);
            });
        });
        let mut at = 0;
        loop {
            match messages.recv_timeout(LONGEST) {
                Ok(Message::Begun(number)) => at = number,
                Ok(Message::Done { accepted, rejected, slowest: (slowest, number), total }) => {
                    let inputs = accepted + rejected;
                    let (seconds, rate) = (total.as_secs_f64(), inputs as f64 / total.as_secs_f64());
                    println!(
                        "{name:<20} {inputs:>9} {accepted:>9} {rejected:>9} {seconds:>9.1} {rate:>9.0} \
                         {slowest:>10.1?} (input {number})"
                    );
                    if inputs < wanted {
                        unfinished.push(name);
                    }
                    if accepted == 0 {
                        failures.push(format!("{name}: no input was accepted, so the test proves nothing"));
                    }
                    break;
                }
                Ok(Message::Failed(why)) => {
                    failures.push(why);
                    break;
                }
                Err(RecvTimeoutError::Timeout) => panic!("{name}: input {at} takes more than {LONGEST:?}"),
                Err(RecvTimeoutError::Disconnected) => panic!("{name}: the thread ended at input {at}"),
            }
        }
        ALLOCATOR.set_limit(usize::MAX).unwrap();
    }
    println!("total: {:.1} s", started.elapsed().as_secs_f64());
    if !unfinished.is_empty() {
        println!("ended by the time limit: {}", unfinished.join(", "));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
