//! Random sequences of operations: any order of any steps, with changed amounts and broken values.
//!
//! Whatever is sent, the sandbox never answers 500, its ledger stays balanced, and a resource
//! moves only along the edges that `states.rs` lists. `PAYPAL_SEQUENCES` sets the number of
//! sequences, and `PAYPAL_SEQUENCES_SECONDS` a time instead.

use std::{
    collections::BTreeMap,
    env,
    time::{Duration, Instant},
};

use paypal_generated::registry::OperationEntry;
use serde_json::Value;

use crate::{
    answer::Answer,
    runner::Runner,
    states,
    step::{self, Step},
};

/// The number of requests of a sequence.
const LENGTH: usize = 25;
/// The number of sequences unless a variable sets another.
const SEQUENCES: u64 = 40;

#[tokio::test]
async fn random_sequences_keep_states_and_ledger_right() {
    let read = |name: &str| env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let seconds = read("PAYPAL_SEQUENCES_SECONDS");
    let count = read("PAYPAL_SEQUENCES").unwrap_or(if seconds.is_some() { u64::MAX } else { SEQUENCES });
    let first = read("PAYPAL_SEQUENCES_FIRST").unwrap_or(0);
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let steps = step::all();
    let mut runner = Runner::new().await;
    let (mut done, mut requests, mut accepted) = (0, 0, 0);
    while done < count && end.is_none_or(|end| Instant::now() < end) {
        let seed = first + done;
        let mut sequence = Sequence::new(seed, &steps);
        if let Err(fault) = sequence.run(&mut runner).await {
            panic!("PAYPAL_SEQUENCES_FIRST={seed} PAYPAL_SEQUENCES=1 fails: {fault}\n{}", sequence.history());
        }
        requests += sequence.requests;
        accepted += sequence.accepted;
        done += 1;
    }
    println!("{done} sequences, {requests} requests, {accepted} of them accepted");
    runner.finish().await;
}

/// A sequence under way.
struct Sequence<'a> {
    random: Random,
    seed: u64,
    steps: &'a [(String, Vec<Step>)],
    /// Values that answers had, by API and name.
    pools: BTreeMap<(String, String), Vec<Value>>,
    /// The latest status of each resource.
    states: BTreeMap<(&'static str, String), String>,
    /// Requests and their answers, for the report of a failure.
    history: Vec<String>,
    requests: usize,
    accepted: usize,
}

impl<'a> Sequence<'a> {
    fn new(seed: u64, steps: &'a [(String, Vec<Step>)]) -> Self {
        Self {
            random: Random(seed),
            seed,
            steps,
            pools: BTreeMap::new(),
            states: BTreeMap::new(),
            history: Vec::new(),
            requests: 0,
            accepted: 0,
        }
    }

    fn history(&self) -> String {
        self.history.join("\n")
    }

    async fn run(&mut self, runner: &mut Runner) -> Result<(), String> {
        runner.begin(&format!("sequence-{}", self.seed)).await;
        // Few APIs in a sequence, so that the steps meet each other's resources.
        let apis: Vec<usize> = (0..2).map(|_| self.random.below(self.steps.len())).collect();
        for _ in 0..LENGTH {
            let api = apis[self.random.below(apis.len())];
            let (file, steps) = &self.steps[api];
            if let Some(step) = self.choose(file, steps) {
                self.send(runner, file, &step).await?;
            }
        }
        let balanced = runner.is_balanced().await;
        runner.forget().await;
        if balanced { Ok(()) } else { Err("the ledger is not balanced".to_owned()) }
    }

    /// Chooses a step whose values exist, the early steps of an API more often.
    fn choose(&mut self, file: &str, steps: &[Step]) -> Option<Step> {
        let possible: Vec<&Step> = steps
            .iter()
            .filter(|step| !step.walk && step.status.is_none_or(|status| status < 500))
            .filter(|step| {
                step.needs().iter().all(|name| {
                    step::ALWAYS.contains(&name.as_str())
                        || self.pools.contains_key(&(file.to_owned(), name.clone()))
                })
            })
            .collect();
        if possible.is_empty() {
            return None;
        }
        let mut step = possible[self.random.below(possible.len())].clone();
        if self.random.below(4) == 0
            && let Some(body) = &mut step.body
        {
            self.disturb(body);
        }
        Some(step)
    }

    /// Changes one value of a body.
    fn disturb(&mut self, body: &mut Value) {
        let count = leaves(body);
        if count == 0 {
            return;
        }
        let mut index = self.random.below(count);
        let choice = self.random.below(6);
        let amount = format!("{}.{:02}", self.random.below(400), self.random.below(100));
        change(body, &mut index, &mut |leaf| {
            let is_amount = leaf.as_str().is_some_and(|text| text.parse::<f64>().is_ok());
            *leaf = match choice {
                0..=2 if is_amount => Value::from(amount.as_str()),
                0 => Value::Null,
                1 => Value::from(""),
                2 => Value::from("\u{fc}".repeat(400)),
                3 => Value::from(-1),
                4 => Value::Array(Vec::new()),
                _ => Value::Object(serde_json::Map::new()),
            };
        });
    }

    async fn send(&mut self, runner: &mut Runner, file: &str, step: &Step) -> Result<(), String> {
        let mut kept = BTreeMap::new();
        for name in step.needs() {
            if let Some(pool) = self.pools.get(&(file.to_owned(), name.clone())) {
                kept.insert(name, pool[self.random.below(pool.len())].clone());
            }
        }
        runner.keep(kept);
        let (operation, answer) = runner.send(file, step).await?;
        self.requests += 1;
        let name = step.control.as_deref().or(step.operation.as_deref()).unwrap_or_default();
        let sent = step.body.as_ref().map(Value::to_string).unwrap_or_default();
        let text = String::from_utf8_lossy(&answer.bytes).chars().take(300).collect::<String>();
        self.history.push(format!("{name} {sent} -> {} {text}", answer.status));
        if answer.status >= 500 {
            return Err(format!("{name} answers {}", answer.status));
        }
        if answer.status >= 300 {
            return Ok(());
        }
        self.accepted += 1;
        let body = answer.json();
        for (name, pointer) in &step.keep {
            if let Some(value) = body.pointer(pointer) {
                let pool = self.pools.entry((file.to_owned(), name.clone())).or_default();
                pool.push(value.clone());
            }
        }
        match operation {
            Some(operation) => self.follow(operation, &answer),
            None => Ok(()),
        }
    }

    /// Checks that a resource moved along the documented edges.
    fn follow(&mut self, operation: &OperationEntry, answer: &Answer) -> Result<(), String> {
        let Some((kind, id, state)) = states::read(operation, &answer.json()) else { return Ok(()) };
        let before = self.states.insert((kind, id.clone()), state.clone());
        match before {
            Some(before) if !states::leads(kind, &before, &state) => {
                Err(format!("the {kind} {id} went from {before} to {state}"))
            }
            _ if !states::is_known(kind, &state) => Err(format!("the {kind} {id} has the state {state}")),
            _ => Ok(()),
        }
    }
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(fields) => fields.values().map(leaves).sum(),
        _ => 1,
    }
}

/// Changes the leaf of a number.
fn change(value: &mut Value, index: &mut usize, act: &mut dyn FnMut(&mut Value)) -> bool {
    match value {
        Value::Array(items) => items.iter_mut().any(|item| change(item, index, act)),
        Value::Object(fields) => fields.values_mut().any(|field| change(field, index, act)),
        leaf if *index == 0 => {
            act(leaf);
            true
        }
        _ => {
            *index -= 1;
            false
        }
    }
}

/// Random numbers of a seed (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % limit.max(1) as u64).unwrap()
    }
}
