//! Compares violations with those that are listed with a reason.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// The listed violations.
const LISTED: &str = include_str!("listed.yaml");

/// A violation that is known: PayPal's spec contradicts its service, or Prism errs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The API.
    api: String,
    /// The operation; all operations of the API without it.
    operation: Option<String>,
    /// The start of the place, such as `response/body/payer`.
    place: String,
    /// The code of Prism, such as `pattern`; all codes without it.
    code: Option<String>,
    reason: String,
}

/// What Prism said about an answer.
#[derive(Deserialize)]
struct Found {
    api: String,
    operation: String,
    violations: Value,
}

/// Prints the violations that are not listed, with their numbers.
pub fn judge(found: &str, specs: usize) -> Result<(), String> {
    let listed: Vec<Listed> =
        serde_yaml::from_str(LISTED).map_err(|error| format!("listed.yaml: {error}"))?;
    let mut unlisted: BTreeMap<String, usize> = BTreeMap::new();
    let mut known = vec![0_usize; listed.len()];
    for line in found.lines().filter(|line| !line.is_empty()) {
        let found: Found = serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        for (place, code, message) in entries(&found.violations) {
            let is_listed = |listed: &Listed| {
                listed.api == found.api
                    && listed.operation.as_ref().is_none_or(|operation| *operation == found.operation)
                    && place.starts_with(&listed.place)
                    && listed.code.as_ref().is_none_or(|one| *one == code)
            };
            match listed.iter().position(is_listed).and_then(|index| known.get_mut(index)) {
                Some(count) => *count += 1,
                None => {
                    let text = format!("{} {} {place} [{code}] {message}", found.api, found.operation);
                    *unlisted.entry(text).or_default() += 1;
                }
            }
        }
    }
    for (listed, count) in listed.iter().zip(&known) {
        let operation = listed.operation.as_deref().unwrap_or("all operations");
        println!("{count:>4} listed: {} {operation} {}: {}", listed.api, listed.place, listed.reason);
    }
    if unlisted.is_empty() {
        println!("no other violation of {specs} specs");
        return Ok(());
    }
    for (text, count) in &unlisted {
        println!("{count:>4} {text}");
    }
    Err(format!("{} kinds of violations are not listed", unlisted.len()))
}

/// The place, the code and the message of each violation.
fn entries(violations: &Value) -> Vec<(String, String, String)> {
    let Some(list) = violations.as_array() else {
        // Prism cuts long lists off, which is no JSON then.
        return vec![(String::new(), "cut".to_owned(), violations.to_string())];
    };
    let text =
        |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    list.iter()
        .map(|entry| {
            let place = entry.get("location").and_then(Value::as_array);
            let place: Vec<String> = place
                .into_iter()
                .flatten()
                .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned))
                .collect();
            (place.join("/"), text(entry, "code"), text(entry, "message"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_violation_is_refused_unless_it_is_listed() {
        let line = |place: &str| {
            format!(
                r#"{{"api":"none","operation":"x","violations":[{{"location":["response","body","{place}"],"code":"pattern","message":"m"}}]}}"#
            )
        };
        assert!(judge("", 1).is_ok());
        assert!(judge(&line("id"), 1).is_err());
    }

    #[test]
    fn every_listed_violation_has_a_reason() {
        let listed: Vec<Listed> = serde_yaml::from_str(LISTED).unwrap();
        assert!(listed.iter().all(|listed| listed.reason.len() > 20 && !listed.place.is_empty()));
    }
}
