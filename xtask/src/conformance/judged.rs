//! Compares violations with those that are listed with a reason.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

/// The listed violations.
pub const LISTED: &str = include_str!("listed.yaml");

/// A violation that is known: PayPal's spec contradicts its service, or Prism errs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The APIs; all APIs without it.
    apis: Option<Vec<String>>,
    /// The operations; all operations of the APIs without it.
    operations: Option<Vec<String>>,
    /// The status of the answer; any status without it.
    status: Option<u16>,
    /// The starts of places, such as `response/body/payer`. A segment `*` stands for any segment.
    places: Vec<String>,
    /// The code of Prism, such as `pattern`; any code without it.
    code: Option<String>,
    reason: String,
}

/// What Prism said about an answer.
#[derive(Deserialize)]
struct Judged {
    api: String,
    operation: String,
    status: u16,
    violations: Value,
}

/// A violation.
#[derive(Debug, PartialEq)]
struct Violation {
    place: String,
    code: String,
    message: String,
}

impl Listed {
    fn has(&self, judged: &Judged, violation: &Violation) -> bool {
        let holds =
            |list: &Option<Vec<String>>, one: &String| list.as_ref().is_none_or(|all| all.contains(one));
        holds(&self.apis, &judged.api)
            && holds(&self.operations, &judged.operation)
            && self.status.is_none_or(|status| status == judged.status)
            && self.places.iter().any(|start| begins(&violation.place, start))
            && self.code.as_ref().is_none_or(|code| *code == violation.code)
    }

    /// Whether the entry may match nothing, since none of its APIs was judged.
    fn is_left_out(&self, apis: &BTreeSet<String>) -> bool {
        self.apis.as_ref().is_some_and(|all| !all.iter().any(|api| apis.contains(api)))
    }
}

/// Whether a place begins with the segments of a start.
fn begins(place: &str, start: &str) -> bool {
    let mut segments = place.split('/');
    start.split('/').all(|wanted| segments.next().is_some_and(|segment| wanted == "*" || wanted == segment))
}

/// Prints what was judged, and the violations that are not listed. Fails if there is one, if an
/// entry of the list matches nothing, or if an API has no answer.
pub fn judge(listed: &str, answers: &str, apis: &BTreeSet<String>, is_whole: bool) -> Result<(), String> {
    let listed: Vec<Listed> =
        serde_yaml::from_str(listed).map_err(|error| format!("listed.yaml: {error}"))?;
    let mut known = vec![0_usize; listed.len()];
    let mut unlisted: BTreeMap<String, usize> = BTreeMap::new();
    let mut operations = BTreeSet::new();
    let mut count = 0_usize;
    for line in answers.lines().filter(|line| !line.is_empty()) {
        let judged: Judged = serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        count += 1;
        for violation in violations(&judged) {
            let entries = listed.iter().zip(&mut known).filter(|(entry, _)| entry.has(&judged, &violation));
            let matched = entries.map(|(_, known)| *known += 1).count();
            if matched == 0 {
                let Violation { place, code, message } = violation;
                let Judged { api, operation, status, .. } = &judged;
                let text = format!("{api} {operation} {status} {place} [{code}] {message}");
                *unlisted.entry(text).or_default() += 1;
            }
        }
        operations.insert((judged.api, judged.operation));
    }
    for (listed, count) in listed.iter().zip(&known) {
        println!("{count:>4} listed: {}", listed.reason);
    }
    for (text, count) in &unlisted {
        println!("{count:>4} NOT LISTED: {text}");
    }
    println!("judged {} specs, {} operations, {count} answers", apis.len(), operations.len());
    let mut faults: Vec<String> = Vec::new();
    for api in apis.iter().filter(|api| !operations.iter().any(|(one, _)| one == *api)) {
        faults.push(format!("no answer of {api} went through Prism"));
    }
    if !unlisted.is_empty() {
        faults.push(format!("{} kinds of violations are not listed", unlisted.len()));
    }
    for (entry, _) in listed.iter().zip(&known).filter(|(_, count)| **count == 0) {
        if is_whole || !(entry.apis.is_none() || entry.is_left_out(apis)) {
            faults.push(format!("an entry of listed.yaml matches nothing: {}", entry.reason));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// The violations of an answer. The request of a refused answer may violate the spec, since that
/// is what the sandbox refused.
fn violations(judged: &Judged) -> Vec<Violation> {
    let is_refused = (400..500).contains(&judged.status);
    let mut all = match &judged.violations {
        Value::Array(list) => list.iter().map(read).collect(),
        Value::String(text) => cut(text),
        other => vec![unreadable(&other.to_string())],
    };
    all.retain(|violation| !(is_refused && begins(&violation.place, "request")));
    all
}

fn read(entry: &Value) -> Violation {
    let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let place = entry.get("location").and_then(Value::as_array);
    let place: Vec<String> = place
        .into_iter()
        .flatten()
        .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned))
        .collect();
    Violation { place: place.join("/"), code: text("code"), message: text("message") }
}

/// Reads a list that Prism cut off: the violations that are whole, and one for the rest.
fn cut(text: &str) -> Vec<Violation> {
    let Some((_, mut rest)) = text.split_once("Too many violations! [") else {
        return vec![unreadable(text)];
    };
    let mut all = Vec::new();
    loop {
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else { break };
        all.push(read(&value));
        rest = rest.get(values.byte_offset()..).unwrap_or_default().trim_start_matches(',');
    }
    all.push(unreadable(rest));
    all
}

fn unreadable(text: &str) -> Violation {
    Violation { place: "cut".to_owned(), code: "cut".to_owned(), message: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
}
