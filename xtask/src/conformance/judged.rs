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
    /// The APIs, in each of which it must match.
    apis: Vec<String>,
    /// The operations; all operations of the APIs without it.
    operations: Option<Vec<String>>,
    /// The status of the answer; any status without it.
    status: Option<u16>,
    /// The issue of a refused request; any issue without it.
    issue: Option<String>,
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
    /// The first issue of a refused request.
    issue: Option<String>,
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
        self.apis.contains(&judged.api)
            && self.operations.as_ref().is_none_or(|all| all.contains(&judged.operation))
            && self.status.is_none_or(|status| status == judged.status)
            && self.code.as_ref().is_none_or(|code| *code == violation.code)
            && (self.issue.is_none() || self.issue == judged.issue)
            && self.places.iter().any(|start| begins(&violation.place, start))
    }
}

/// Whether a place begins with the segments of a start.
fn begins(place: &str, start: &str) -> bool {
    let mut segments = place.split('/');
    start.split('/').all(|wanted| segments.next().is_some_and(|segment| wanted == "*" || wanted == segment))
}

/// Prints what was judged, and the violations that are not listed. Fails if there is one, if an
/// entry of the list matches nothing in one of its APIs, or if no answer of an API was judged.
pub fn judge(listed: &str, answers: &str, apis: &BTreeSet<String>) -> Result<(), String> {
    let listed: Vec<Listed> =
        serde_yaml::from_str(listed).map_err(|error| format!("listed.yaml: {error}"))?;
    // How often each entry matched, by API.
    let mut known = vec![BTreeMap::<String, usize>::new(); listed.len()];
    let mut unlisted: BTreeMap<String, usize> = BTreeMap::new();
    let mut operations = BTreeSet::new();
    let mut count = 0_usize;
    for line in answers.lines().filter(|line| !line.is_empty()) {
        let judged: Judged = serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        count += 1;
        for violation in violations(&judged) {
            let entries = listed.iter().zip(&mut known).filter(|(entry, _)| entry.has(&judged, &violation));
            let matched = entries.map(|(_, known)| *known.entry(judged.api.clone()).or_default() += 1);
            if matched.count() == 0 {
                let Violation { place, code, message } = violation;
                let Judged { api, operation, status, issue, .. } = &judged;
                let issue = issue.as_deref().unwrap_or_default();
                let text = format!("{api} {operation} {status} {issue} {place} [{code}] {message}");
                *unlisted.entry(text).or_default() += 1;
            }
        }
        operations.insert((judged.api, judged.operation));
    }
    let is_used = |entry: &Listed| entry.apis.iter().any(|api| apis.contains(api));
    for (entry, known) in listed.iter().zip(&known).filter(|(entry, _)| is_used(entry)) {
        println!("{:>4} listed: {}", known.values().sum::<usize>(), entry.reason);
    }
    for (text, count) in &unlisted {
        println!("{count:>4} NOT LISTED: {text}");
    }
    println!("judged {} specs, {} operations, {count} answers", apis.len(), operations.len());
    let mut faults = Vec::new();
    for api in apis.iter().filter(|api| !operations.iter().any(|(one, _)| one == *api)) {
        faults.push(format!("no answer of {api} went through Prism"));
    }
    if !unlisted.is_empty() {
        faults.push(format!("{} kinds of violations are not listed", unlisted.len()));
    }
    for (entry, known) in listed.iter().zip(&known) {
        for api in entry.apis.iter().filter(|api| apis.contains(*api) && !known.contains_key(*api)) {
            faults.push(format!("an entry of listed.yaml matches nothing in {api}: {}", entry.reason));
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

    const ENTRY: &str = "
- apis: [orders]
  operations: [orders.get]
  places: [response/body/links/*/method]
  code: enum
  reason: A test lists this.
";

    fn line(operation: &str, status: u16, violations: &Value) -> String {
        let line = serde_json::json!({
            "api": "orders", "operation": operation, "status": status, "violations": violations,
        });
        line.to_string()
    }

    fn violation(place: &str, code: &str) -> Value {
        let place: Vec<&str> = place.split('/').collect();
        serde_json::json!({ "location": place, "severity": "Error", "code": code, "message": "m" })
    }

    fn judged(listed: &str, lines: &[String]) -> Result<(), String> {
        judge(listed, &lines.join("\n"), &BTreeSet::from(["orders".to_owned()]))
    }

    #[test]
    fn a_violation_is_refused_unless_an_entry_lists_it() {
        let listed = violation("response/body/links/1/method", "enum");
        let table = [
            ("orders.get", 200, vec![listed.clone()], true),
            ("orders.create", 200, vec![listed.clone()], false),
            ("orders.get", 200, vec![violation("response/body/links/1/method", "type")], false),
            ("orders.get", 200, vec![violation("response/body/links/1", "enum")], false),
            ("orders.get", 200, vec![listed.clone(), violation("response/body/links/1/rel", "enum")], false),
            ("orders.get", 200, vec![violation("request/body", "required")], false),
            // A refused request may violate the spec, its answer may not.
            ("orders.get", 422, vec![violation("request/body", "required")], true),
            ("orders.get", 422, vec![violation("response/body", "required")], false),
        ];
        // Another answer keeps the entry from being stale.
        let known = line("orders.get", 200, &Value::from(vec![listed]));
        for (operation, status, violations, is_fine) in table {
            let one = line(operation, status, &Value::from(violations));
            assert_eq!(judged(ENTRY, &[known.clone(), one.clone()]).is_ok(), is_fine, "{one}");
        }
    }

    #[test]
    fn an_entry_may_name_a_status_and_an_issue() {
        let entry = "[{ apis: [orders], status: 422, issue: NEW, places: [response/body], reason: A test. }]";
        let line = |status: u16, issue: &str| {
            let violations = [violation("response/body/details/0/issue", "enum")];
            serde_json::json!({
                "api": "orders", "operation": "x", "status": status, "issue": issue, "violations": violations,
            })
            .to_string()
        };
        assert_eq!(judged(entry, &[line(422, "NEW")]), Ok(()));
        assert!(judged(entry, &[line(422, "NEW"), line(422, "OLD")]).is_err());
        assert!(judged(entry, &[line(422, "NEW"), line(400, "NEW")]).is_err());
    }

    #[test]
    fn an_entry_that_matches_nothing_is_refused() {
        let clean = [line("orders.get", 200, &serde_json::json!([]))];
        assert_eq!(judged("[]", &clean), Ok(()));
        let error = judged(ENTRY, &clean).unwrap_err();
        assert!(error.contains("matches nothing in orders: A test lists this."), "{error}");
        // The APIs that were left out prove nothing.
        assert_eq!(judged(&ENTRY.replace("[orders]", "[payments]"), &clean), Ok(()));
    }

    #[test]
    fn an_api_without_an_answer_is_refused() {
        assert_eq!(judged("[]", &[]), Err("no answer of orders went through Prism".to_owned()));
    }

    #[test]
    fn a_list_that_prism_cut_off_is_read_as_far_as_it_goes() {
        let whole = violation("response/body/links/1/method", "enum").to_string();
        let found = cut(&format!("Too many violations! [{whole},{whole},{{\"location\":[\"resp"));
        assert_eq!(found.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["enum", "enum", "cut"]);
        assert_eq!(found[0].place, "response/body/links/1/method");
        let cut = Value::from(format!("Too many violations! [{whole},{{"));
        let error = judged(ENTRY, &[line("orders.get", 200, &cut)]).unwrap_err();
        assert_eq!(error, "1 kinds of violations are not listed");
        // A header that is no list at all is refused too.
        assert!(judged("[]", &[line("orders.get", 200, &Value::from("not ASCII"))]).is_err());
    }

    #[test]
    fn every_listed_violation_has_a_reason() {
        let listed: Vec<Listed> = serde_yaml::from_str(LISTED).unwrap();
        assert!(listed.iter().all(|listed| listed.reason.len() > 20 && !listed.places.is_empty()));
    }
}
