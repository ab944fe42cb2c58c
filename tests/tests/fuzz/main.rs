//! Whatever reads input gets input that nobody meant: never a panic, never a hang, memory within
//! bounds.
//!
//! Each target has a corpus of what PayPal sends and a check; inputs are made from the corpus by a
//! seeded mutator, so that a number names an input. `FUZZ_INPUTS` says how many each target gets
//! (`cargo xtask fuzz --inputs 1000000`), `FUZZ_TARGET` picks one, `FUZZ_FIRST` is the number to
//! begin with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calls;
mod links;
mod models;
mod mutate;
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

/// How many inputs each target gets where nobody says.
const INPUTS: u64 = 2_000;
/// What no single input may take, on a machine that has other things to do as well.
const LONGEST: Duration = Duration::from_secs(20);
/// What a target may have allocated at a time, beyond what was there.
const MOST: usize = 256 << 20;

/// What became of an input.
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

/// Takes an input; panics where something is wrong.
pub type Check = Box<dyn FnMut(&[u8]) -> Outcome>;

/// Something that reads input.
pub struct Target {
    pub name: &'static str,
    /// What it reads on other days.
    pub corpus: &'static [&'static [u8]],
    /// Makes the check, in the thread that runs it.
    pub check: fn() -> Check,
}

fn targets() -> Vec<Target> {
    [calls::targets(), links::targets(), models::targets(), texts::targets(), webhooks::targets()]
        .into_iter()
        .flatten()
        .collect()
}

enum Said {
    /// This input is at work.
    Begun(u64),
    Failed(String),
    Done {
        accepted: u64,
        rejected: u64,
        slowest: (Duration, u64),
    },
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.replace('_', "").parse().expect("a number"))
}

fn run(target: &Target, inputs: std::ops::Range<u64>, say: &dyn Fn(Said)) {
    let (name, mutator) = (target.name, Mutator::new(target.corpus));
    let mut check = (target.check)();
    let (mut accepted, mut rejected, mut slowest) = (0, 0, (Duration::ZERO, 0));
    for number in inputs {
        say(Said::Begun(number));
        let input = mutator.input(number);
        let begin = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| check(&input))) {
            Ok(Outcome::Accepted) => accepted += 1,
            Ok(Outcome::Rejected) => rejected += 1,
            Err(_) => {
                let input = input.escape_ascii();
                return say(Said::Failed(format!("{name}: input {number} fails (see above): b\"{input}\"")));
            }
        }
        slowest = slowest.max((begin.elapsed(), number));
    }
    say(Said::Done { accepted, rejected, slowest });
}

#[test]
fn no_input_is_too_odd() {
    let first = number("FUZZ_FIRST", 0);
    let inputs = first..first + number("FUZZ_INPUTS", INPUTS);
    let only = std::env::var("FUZZ_TARGET").ok();
    let targets = targets();
    assert!(only.iter().all(|only| targets.iter().any(|target| target.name == only)), "no such target");
    let mut failures = Vec::new();
    println!("{:<20} {:>9} {:>9} {:>9} {:>10}", "target", "inputs", "accepted", "rejected", "slowest");
    for target in targets.into_iter().filter(|target| only.as_ref().is_none_or(|only| target.name == only)) {
        let (sender, said) = mpsc::channel();
        let (name, inputs, before) = (target.name, inputs.clone(), ALLOCATOR.allocated());
        // An input that would take more than that ends the process, with this target as the last in
        // the table.
        ALLOCATOR.set_limit(before + MOST).unwrap();
        std::thread::spawn(move || {
            run(&target, inputs, &|said| {
                let _ = sender.send(said);
            });
        });
        let mut at = 0;
        loop {
            match said.recv_timeout(LONGEST) {
                Ok(Said::Begun(number)) => at = number,
                Ok(Said::Done { accepted, rejected, slowest: (slowest, number) }) => {
                    let inputs = accepted + rejected;
                    println!(
                        "{name:<20} {inputs:>9} {accepted:>9} {rejected:>9} {slowest:>10.1?} (input {number})"
                    );
                    if accepted == 0 {
                        failures.push(format!("{name}: nothing was accepted, so nothing was tried"));
                    }
                    break;
                }
                Ok(Said::Failed(why)) => {
                    failures.push(why);
                    break;
                }
                Err(RecvTimeoutError::Timeout) => panic!("{name}: input {at} takes more than {LONGEST:?}"),
                Err(RecvTimeoutError::Disconnected) => panic!("{name}: the thread ended at input {at}"),
            }
        }
        ALLOCATOR.set_limit(usize::MAX).unwrap();
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
