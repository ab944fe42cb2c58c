//! Tests the times and dates that the SDK writes against every pattern and length in the specs; and
//! that every time in the specs has a type for times.

use std::path::Path;
use std::time::{Duration, SystemTime};

use paypal_generated::{Date, DateTime};
use paypal_test_support::todo;
use regex::Regex;
use serde_json::Value;

/// Returns every schema of every API, with overlays applied.
fn schemas() -> Vec<(String, Value)> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs");
    let list: Value =
        serde_yaml::from_str(&std::fs::read_to_string(specs.join("apis.yaml")).unwrap()).unwrap();
    let mut found = Vec::new();
    for api in list.as_array().unwrap().iter().map(|entry| entry["api"].as_str().unwrap()) {
        let document = paypal_codegen::front::prepare(paypal_codegen::front::Input::in_specs(&specs, api))
            .unwrap()
            .document
            .to_json();
        visit(api.to_owned(), &document, &mut found);
    }
    found
}

fn visit(path: String, value: &Value, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(object) => {
            if object.get("type").and_then(Value::as_str) == Some("string") {
                found.push((path.clone(), value.clone()));
            }
            object.iter().for_each(|(name, value)| visit(format!("{path}/{name}"), value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| visit(path.clone(), value, found)),
        _ => {}
    }
}

/// Returns the pattern of a schema; `None` if it has none, or one that the crate `regex` can't
/// evaluate, such as one that looks ahead.
fn pattern(schema: &Value) -> Option<Regex> {
    Regex::new(schema["pattern"].as_str()?).ok()
}

fn takes(schema: &Value, text: &str) -> bool {
    let limit = |name: &str| schema[name].as_u64().map(|limit| limit as usize);
    pattern(schema).is_none_or(|pattern| pattern.is_match(text))
        && limit("minLength").is_none_or(|least| text.len() >= least)
        && limit("maxLength").is_none_or(|most| text.len() <= most)
}

#[test]
fn written_times_and_dates_match_every_pattern() {
    let times: Vec<String> = [0, 951_825_599, 1_769_860_800, 4_102_444_799, 253_402_300_799]
        .map(|seconds| DateTime::from(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).into_string())
        .to_vec();
    assert_eq!(times[2], "2026-01-31T12:00:00Z");
    let dates: Vec<String> = [(2024, 2, 29), (1, 1, 1), (9999, 12, 31)]
        .map(|(year, month, day)| Date::from(jiff::civil::date(year, month, day)).into_string())
        .to_vec();
    assert_eq!(dates[1], "0001-01-01");
    let (mut of_times, mut of_dates) = ([0, 0], [0, 0]);
    for (path, schema) in schemas() {
        let (counts, texts) = match schema["format"].as_str() {
            Some("date-time" | "ppaas_date_time_v3") => (&mut of_times, &times),
            Some("date" | "ppaas_date_notime_v2") => (&mut of_dates, &dates),
            _ => continue,
        };
        counts[0] += 1;
        counts[1] += usize::from(schema["pattern"].is_string());
        for text in texts {
            assert!(takes(&schema, text), "{path}: {text} does not fit {schema}");
        }
    }
    println!("{of_times:?} times, {of_dates:?} dates (schemas, schemas with patterns)");
    assert!(of_times[1] > 0 && of_dates[1] > 0, "{of_times:?} {of_dates:?}");
}

#[test]
fn todo_no_time_is_a_plain_string() {
    let plain: Vec<String> = schemas()
        .into_iter()
        .filter(|(_, schema)| schema["format"].is_null() && pattern(schema).is_some())
        .filter(|(_, schema)| {
            let other = ["x", "2024", "2024-03", "A1", "ABCDEFGHIJ", "ABCDEFGHIJKLMNOPQRST"]
                .iter()
                .any(|text| takes(schema, text));
            !other && ["2024-02-29", "2024-02-29T12:00:00Z"].iter().any(|text| takes(schema, text))
        })
        .map(|(path, _)| format!("is {path} a time? its pattern is one of times"))
        .collect();
    todo::list(plain);
}
