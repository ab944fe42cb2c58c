//! Tests that PayPal's own examples decode, and are equal after encoding.

use std::path::Path;

use paypal_generated::registry::{self, ComponentEntry};
use serde_json::Value;

use crate::components::report;
use paypal_test_support::specs::{self, elements, entries, operations, resolve};
use paypal_test_support::upstream;

struct Example {
    label: String,
    api: &'static str,
    /// The component, or `[component]` for a list; `None` if the SDK has no type for the example.
    component: Option<&'static str>,
    value: Value,
}

/// Returns the examples of request bodies, of success responses, and of the components that these
/// use.
fn examples(api: &'static str, document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for (_, _, operation) in operations(document) {
        let id = operation["operationId"].as_str().unwrap();
        let entry = registry::find_operation(api, id);
        let component = entry.and_then(|entry| entry.request?.component);
        found.extend(of_content(
            document,
            &operation["requestBody"],
            &format!("{id} request"),
            api,
            component,
        ));
        for (status, response) in
            entries(&operation["responses"]).filter(|(status, _)| status.starts_with('2'))
        {
            let mut responses = entry.into_iter().flat_map(|entry| entry.responses);
            let component = responses.find(|it| it.0.to_string() == *status).and_then(|it| it.1);
            found.extend(of_content(document, response, &format!("{id} {status}"), api, component));
        }
    }
    for component in registry::components().filter(|component| component.api == api) {
        if let Some(value) = document["components"]["schemas"][component.name].get("example") {
            let label = format!("schema {}", component.name);
            found.push(Example { label, api, component: Some(component.name), value: value.clone() });
        }
    }
    found
}

fn of_content(
    document: &Value,
    holder: &Value,
    label: &str,
    api: &'static str,
    component: Option<&'static str>,
) -> Vec<Example> {
    let mut found = Vec::new();
    for (media_type, media) in entries(&resolve(document, holder)["content"]) {
        let named = entries(&media["examples"])
            .map(|(name, example)| (name.as_str(), &resolve(document, example)["value"]));
        let single = media.get("example").map(|example| ("example", example));
        found.extend(named.chain(single).map(|(name, value)| {
            let label = format!("{label} {media_type} {name}");
            Example { label, api, component, value: value.clone() }
        }));
    }
    found
}

/// Decodes and encodes an example; returns the encoded value and the deviations.
fn through(entry: &ComponentEntry, value: &Value) -> Result<(Value, Vec<String>), String> {
    let body = value.to_string();
    let decoded = (entry.decode)(body.as_bytes()).map_err(|error| format!("does not decode: {error}"))?;
    let found = (entry.deviations)(body.as_bytes());
    if decoded.deviation_kinds != found.iter().map(|deviation| deviation.kind).collect() {
        return Err(format!("the decoder raised {:?}, found {found:?}", decoded.deviation_kinds));
    }
    let encoded = decoded.value.encode().map_err(|error| error.to_string())?;
    let encoded = serde_json::from_slice(&encoded).map_err(|error| error.to_string())?;
    Ok((encoded, found.iter().map(ToString::to_string).collect()))
}

fn check(example: &Example) -> Result<Vec<String>, String> {
    let component = example.component.ok_or("the SDK has no type for it")?;
    let list = component.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let name = list.unwrap_or(component);
    let entry = registry::find_component(example.api, name).ok_or_else(|| format!("no component {name}"))?;
    let values: Vec<&Value> =
        if list.is_some() { elements(&example.value).collect() } else { vec![&example.value] };
    let mut deviations = Vec::new();
    for value in values {
        let (again, found) = through(entry, value)?;
        if again != *value {
            return Err(format!("is encoded as\n  {again}\nand was\n  {value}\n  deviations: {found:?}"));
        }
        deviations.extend(found);
    }
    Ok(deviations)
}

/// Checks the examples in PayPal's files of a generation; returns how many there are.
fn run(folder: &Path) -> usize {
    let (mut problems, mut total, mut deviating) = (Vec::new(), 0, 0);
    for (api, entry) in specs::apis().iter().zip(registry::APIS) {
        assert_eq!(api.name, entry.name);
        // A generation may lack an API: PayPal dropped it, or had not published it yet.
        let Ok(text) = std::fs::read(folder.join(&api.source)) else { continue };
        let document: Value = serde_json::from_slice(&text).unwrap();
        for example in examples(entry.name, &document) {
            total += 1;
            match check(&example) {
                Ok(found) if found.is_empty() => {}
                Ok(found) => {
                    deviating += 1;
                    println!("{} {}: {}", example.api, example.label, found.join(", "));
                }
                Err(problem) => problems.push(format!("{} {}: {problem}", example.api, example.label)),
            }
        }
    }
    println!("{}: {total} examples, {deviating} with deviations", folder.display());
    report(&problems);
    total
}

#[test]
fn every_example_of_the_current_files_round_trips() {
    if let Some(folder) = upstream::upstream() {
        assert!(run(&folder) > 0);
    }
}

#[test]
fn every_example_of_the_older_files_round_trips() {
    if let Some(folder) = upstream::before_base() {
        run(&folder);
    }
}
