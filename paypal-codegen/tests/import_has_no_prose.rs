//! Tests that `specs/` and the generated code contain facts only: no sentences and no examples of
//! PayPal.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use paypal_test_support::upstream;
use serde_json::Value;

/// Keywords whose value is a map with free names: a key in it is a name and not a keyword.
const MAPS_OF_NAMES: [&str; 14] = [
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
];

/// Keywords that contain prose or examples.
const PROSE: [&str; 9] = [
    "contact",
    "description",
    "example",
    "examples",
    "externalDocs",
    "license",
    "summary",
    "termsOfService",
    "title",
];

/// Whether a value of such a keyword is permitted: the title of a document from `apis.yaml`, or a
/// reason phrase of HTTP.
fn is_fact(path: &[&str], value: &Value) -> bool {
    let text = value.as_str().unwrap_or("more than a text");
    let in_response = path.iter().rev().nth(2) == Some(&"responses");
    match path {
        ["info", "title"] => !text.is_empty(),
        [.., "description"] if in_response => REASONS.contains(&text),
        _ => false,
    }
}

const REASONS: [&str; 13] = [
    "OK",
    "Created",
    "Accepted",
    "No Content",
    "Bad Request",
    "Unauthorized",
    "Forbidden",
    "Not Found",
    "Conflict",
    "Unprocessable Content",
    "Internal Server Error",
    "Any other status",
    "",
];

#[test]
fn no_prose_at_schema_positions() {
    let mut named = HashMap::<_, usize>::new();
    for (name, document) in specs() {
        let mut found = Vec::new();
        walk(&document, false, &mut Vec::new(), &mut |path, is_name, value| {
            let key = path.last().copied().unwrap_or_default();
            if let Some(keyword) = PROSE.iter().find(|keyword| **keyword == key) {
                if is_name {
                    *named.entry(*keyword).or_default() += 1;
                } else if !is_fact(path, value) {
                    found.push(path.join("/"));
                }
            }
        });
        assert!(found.is_empty(), "{name}: prose at {found:#?}");
    }
    println!("properties with the name of a keyword: {named:?}");
    for keyword in ["description", "summary"] {
        assert!(
            named.contains_key(keyword),
            "no property is named {keyword} any more: were they taken for prose?"
        );
    }
}

/// Calls `visit` for every key of every object, with its path and whether the key is a name.
fn walk<'a>(
    value: &'a Value,
    names: bool,
    path: &mut Vec<&'a str>,
    visit: &mut impl FnMut(&[&str], bool, &Value),
) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                path.push(key);
                visit(path, names, value);
                walk(value, !names && MAPS_OF_NAMES.contains(&key.as_str()), path, visit);
                path.pop();
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, false, path, visit)),
        _ => {}
    }
}

/// Returns the committed imported documents and our own.
fn specs() -> Vec<(String, Value)> {
    let files = files(&upstream::workspace().join("specs"));
    let documents = files.into_iter().filter(|path| {
        let in_specs = path.parent().is_some_and(|dir| dir.ends_with("specs") || dir.ends_with("specs/own"));
        in_specs
            && path.extension().is_some_and(|extension| extension == "yaml")
            && !path.ends_with("apis.yaml")
            && !path.ends_with("events.yaml")
    });
    let read = |path: PathBuf| {
        let document = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        (path.display().to_string(), document)
    };
    let specs: Vec<_> = documents.map(read).collect();
    assert!(!specs.is_empty());
    specs
}

/// The number of consecutive words that make a sentence recognizable.
const RUN: usize = 8;

#[test]
fn no_run_of_eight_words_of_prose() {
    if upstream::upstream().is_none() {
        return;
    }
    let mut prose = HashSet::new();
    for dir in &upstream::generations() {
        for source in upstream::sources(dir).values() {
            gather(source, false, &patterns(source), &mut prose);
        }
    }
    println!("{} distinct runs of {RUN} words upstream", prose.len());
    assert!(prose.len() > 10_000, "the upstream prose was not found");
    let workspace = upstream::workspace();
    let mut found = Vec::new();
    for path in [files(&workspace.join("specs")), files(&workspace.join("paypal-generated/src"))].concat() {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        for run in runs(&text) {
            if prose.contains(&run) {
                found.push(format!("{}: {run}", path.display()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} runs of PayPal's words, such as:\n{}",
        found.len(),
        found[..found.len().min(20)].join("\n")
    );
}

#[test]
fn a_run_of_eight_words_would_be_found() {
    let mut prose = HashSet::new();
    gather(
        &serde_json::json!({"description": "One two three, four <b>five</b> six seven eight nine."}),
        false,
        &[],
        &mut prose,
    );
    assert!(runs("// one two\n// THREE four b five b six").any(|run| prose.contains(&run)));
    assert!(!runs("one two three four five six seven eight").any(|run| prose.contains(&run)));
}

/// Collects the runs of words of all prose in a document: the values of prose keywords (even where
/// the keyword is a name), all strings in examples, the descriptions of scopes, and the messages
/// that error schemas list as values.
fn gather(value: &Value, in_prose: bool, patterns: &[&str], prose: &mut HashSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let in_prose = in_prose || PROSE.contains(&key.as_str()) || key == "scopes" || key == "enum";
                gather(value, in_prose, patterns, prose);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, in_prose, patterns, prose)),
        Value::String(text) if in_prose => {
            // A pattern is a fact, and some descriptions quote the pattern of their schema.
            let text = patterns.iter().fold(text.clone(), |text, pattern| text.replace(pattern, BREAK));
            prose.extend(runs(&text));
        }
        _ => {}
    }
}

/// Returns every `pattern` of a document.
fn patterns(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(object) => {
            let own = object.get("pattern").and_then(Value::as_str).filter(|pattern| pattern.len() > 20);
            own.into_iter().chain(object.values().flat_map(patterns)).collect()
        }
        Value::Array(items) => items.iter().flat_map(patterns).collect(),
        _ => Vec::new(),
    }
}

/// A URL, which ends a run.
const BREAK: &str = " https:// ";

/// Returns the runs of words in a text. Facts within PayPal's prose end a run, and the next one
/// begins after them: URLs and paths (the prose links to the same pages as `apis.yaml`), and codes
/// such as `CREDIT_CARD` (the prose repeats enum values).
fn runs(text: &str) -> impl Iterator<Item = String> {
    let mut pieces = vec![Vec::new()];
    for word in text.split(|char: char| char.is_whitespace() || "\"'`<>()[]".contains(char)) {
        let is_path = word.trim_start_matches('/').matches('/').count() >= 2;
        let is_code = word.contains('_') && !word.contains(char::is_lowercase);
        if is_path || is_code {
            pieces.push(Vec::new());
        } else if let Some(piece) = pieces.last_mut() {
            let words = word.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
            piece.extend(words.map(str::to_lowercase));
        }
    }
    pieces.into_iter().flat_map(|piece| piece.windows(RUN).map(|run| run.join(" ")).collect::<Vec<_>>())
}

/// Returns all files in a folder and its subfolders; none if it does not exist.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
