//! The rules of an environment: which of them fires at a request, and how often each did.

use std::sync::Arc;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    check::{Rule, Target, check_all},
    read::FaultError,
    rule::{Fault, Matching},
};

/// The most rules of an environment.
const MOST: usize = 1000;

/// How often a rule matched and fired.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FaultCount {
    /// The id of the rule.
    pub id: String,
    /// How many requests matched, apart from `nth`, `every`, `probability` and `times`.
    pub matched: u64,
    /// At how many of them the rule fired.
    pub fired: u64,
}

/// A request, as rules see it.
#[derive(Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) target: Target,
    pub(crate) path: &'a str,
    pub(crate) request_id: Option<&'a str>,
}

/// The rules of an environment, in their order.
#[derive(Debug)]
pub(crate) struct Faults {
    rules: Vec<Counted>,
    /// The rules with which the environment begins.
    first: Vec<Rule>,
    /// The seed of rules without one.
    seed: u64,
    /// The number of the last id that was made.
    number: u64,
}

/// Checks the rules with which an environment begins.
pub(crate) fn check_list(faults: Vec<Fault>) -> Result<Vec<Rule>, FaultError> {
    let rules = check_all(faults)?;
    Faults::new(Vec::new(), 0).replace(rules.clone())?;
    Ok(rules)
}

/// A rule, and how often it matched and fired.
#[derive(Debug)]
struct Counted {
    rule: Arc<Rule>,
    id: String,
    seed: u64,
    matched: u64,
    fired: u64,
}

impl Faults {
    /// Creates the rules of a new environment.
    pub(crate) fn new(first: Vec<Rule>, seed: u64) -> Self {
        let mut faults = Self { rules: Vec::new(), first, seed, number: 0 };
        faults.reset();
        faults
    }

    /// Returns to the rules with which the environment began.
    pub(crate) fn reset(&mut self) {
        // They were checked together when the sandbox started.
        let _ = self.replace(self.first.clone());
    }

    /// Replaces all rules, or none if one of them is refused.
    pub(crate) fn replace(&mut self, rules: Vec<Rule>) -> Result<(), FaultError> {
        let mut next = Self { rules: Vec::new(), first: Vec::new(), seed: self.seed, number: 0 };
        for (index, rule) in rules.into_iter().enumerate() {
            next.add(rule).map_err(|error| error.within(index))?;
        }
        (self.rules, self.number) = (next.rules, next.number);
        Ok(())
    }

    /// Adds a rule after the others. Returns its id.
    pub(crate) fn add(&mut self, rule: Rule) -> Result<String, FaultError> {
        if self.rules.len() >= MOST {
            return Err(FaultError::new("", "is one rule too many"));
        }
        let id = match &rule.fault.id {
            Some(id) if self.has(id) => return Err(FaultError::new("/id", "is the id of another rule")),
            Some(id) => id.clone(),
            None => loop {
                self.number += 1;
                let id = format!("f{}", self.number);
                if !self.has(&id) {
                    break id;
                }
            },
        };
        let seed = rule.fault.seed.unwrap_or(self.seed);
        self.rules.push(Counted { rule: Arc::new(rule), id: id.clone(), seed, matched: 0, fired: 0 });
        Ok(id)
    }

    fn has(&self, id: &str) -> bool {
        self.rules.iter().any(|counted| counted.id == id)
    }

    /// Removes a rule. Returns whether there was one.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.rules.len();
        self.rules.retain(|counted| counted.id != id);
        self.rules.len() < before
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Chooses the first rule that fires at a request. All rules count the request, so that the nth
    /// match of a rule does not depend on the rules before it.
    pub(crate) fn choose(&mut self, asked: &Asked<'_>) -> Option<(String, Arc<Rule>)> {
        let mut chosen = None;
        for counted in &mut self.rules {
            if counted.matches(asked) && chosen.is_none() && counted.is_due() {
                counted.fired += 1;
                chosen = Some((counted.id.clone(), counted.rule.clone()));
            }
        }
        chosen
    }

    pub(crate) fn counts(&self) -> Vec<FaultCount> {
        let count = |counted: &Counted| {
            let Counted { id, matched, fired, .. } = counted;
            FaultCount { id: id.clone(), matched: *matched, fired: *fired }
        };
        self.rules.iter().map(count).collect()
    }

    /// Shows the rules with their counts.
    pub(crate) fn to_json(&self) -> Vec<Value> {
        let shown = self.rules.iter().map(Counted::to_json);
        shown.collect()
    }
}

impl Counted {
    /// Whether a request matches, which is counted.
    fn matches(&mut self, asked: &Asked<'_>) -> bool {
        let wanted = self.rule.fault.matching.request_id.as_deref();
        let is_match =
            (wanted.is_none() || wanted == asked.request_id) && self.rule.covers(&asked.target, asked.path);
        self.matched += u64::from(is_match);
        is_match
    }

    /// Whether the rule fires at its latest match.
    fn is_due(&self) -> bool {
        let Fault { matching: Matching { nth, every, probability, .. }, times, .. } = &self.rule.fault;
        times.is_none_or(|times| self.fired < times)
            && nth.is_none_or(|nth| self.matched == nth)
            && every.is_none_or(|every| self.matched.is_multiple_of(every))
            && probability.is_none_or(|probability| self.draw() < probability)
    }

    /// Draws a number from 0 on and below 1 that depends on the seed, the id and the number of the
    /// match alone, so that a run repeats.
    fn draw(&self) -> f64 {
        let text = format!("{}/{}/{}", self.seed, self.id, self.matched);
        let bits = Sha256::digest(text).iter().take(4).fold(0, |bits, byte| bits << 8 | u32::from(*byte));
        fraction(bits)
    }

    fn to_json(&self) -> Value {
        let mut fault = self.rule.fault.clone();
        fault.id = Some(self.id.clone());
        if fault.matching.probability.is_some() {
            fault.seed = Some(self.seed);
        }
        let mut shown = fault.to_json();
        if let Value::Object(shown) = &mut shown {
            shown.insert("matched".to_owned(), self.matched.into());
            shown.insert("fired".to_owned(), self.fired.into());
        }
        shown
    }
}

/// Turns bits into a number below 1, so that a rule with the probability 1 always fires.
fn fraction(bits: u32) -> f64 {
    f64::from(bits) / 4_294_967_296.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_that_is_drawn_reaches_one() {
        assert!(fraction(u32::MAX) < 1.0);
        assert!((fraction(1 << 31) - 0.5).abs() < f64::EPSILON);
    }
}
