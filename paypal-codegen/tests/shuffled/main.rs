//! Tests that public types do not depend on the order of a document: the order of operations and
//! components changes nothing, and the order of properties changes only the order of fields and
//! arguments.
//!
//! Tests as well that an additional operation changes no existing type. There are two exceptions:
//! types that it uses in a new direction (request or response), and inline types that equal one of
//! its own types.
//!
//! The documents are all fixtures, and generated ones whose components refer to each other at
//! random.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod made_up;

use std::collections::{BTreeMap, BTreeSet};

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, Node};
use paypal_codegen::ir::Program;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::source::{SourceFile, Span};
use paypal_codegen::{bundle, emit, pipeline};
use paypal_test_support::mutate::Random;
use paypal_test_support::{interface, upstream};
use serde_json::{Map, Value};

/// The number of times that each document is shuffled.
const SEEDS: u64 = 3;
/// The number of generated documents.
const MADE_UP: u64 = 60;

/// Returns the entry of `apis.yaml` for all documents.
fn api() -> Api {
    Api {
        api: "things".to_owned(),
        source: "things.json".to_owned(),
        feature: "things".to_owned(),
        service: "Service".to_owned(),
        title: "Things".to_owned(),
        state: State::Live,
        documentation: "https://example.com/".to_owned(),
        own: false,
        span: Span::start_of(&SourceFile::new("apis.yaml", "")),
    }
}

/// Lowers a document to a program; returns `None` if the document has errors.
fn build(value: &Value) -> Option<Program> {
    let mut document: Node = document::read(&SourceFile::new("things.json", value.to_string())).unwrap();
    let mut diagnostics = Diagnostics::new();
    document::downgrade(&mut document, &mut diagnostics);
    let api = api();
    let program = pipeline::build_valid(&[(&api, &document)], &NamesLock::default(), false, &mut diagnostics);
    (!diagnostics.has_errors()).then_some(program)
}

/// Returns all documents with their names.
fn documents() -> Vec<(String, Value)> {
    let folder = upstream::workspace().join("tests/tests/fixtures");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "yaml"));
    paths.sort();
    let fixtures = paths.iter().map(|path| {
        let document = bundle::load(path).unwrap_or_else(|error| panic!("{error}"));
        (path.file_stem().unwrap().to_string_lossy().into_owned(), document.to_json())
    });
    let made_up = (0..MADE_UP).map(|seed| (format!("made up by seed {seed}"), made_up::document(seed)));
    fixtures.chain(made_up).collect()
}

/// Returns the lines of each generated file, without comments. They are sorted, because the order
/// of items may follow the document.
fn lines(program: &Program) -> BTreeMap<String, Vec<String>> {
    let files = emit::files(program).into_iter().filter(|(path, _)| path.starts_with("things/"));
    let sorted = |text: &str| {
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let mut lines: Vec<String> = text.lines().filter(is_code).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    files.map(|(path, text)| (path, sorted(&text))).collect()
}

/// Returns the items of the public interface as text, with sorted arguments.
fn public(program: &Program) -> BTreeSet<String> {
    let tokens = emit::module(program, 0, &emit::Options::embedded()).unwrap();
    let sorted = |line: String| match (line.split_once('('), line.rsplit_once(')')) {
        (Some((head, _)), Some((_, tail))) if line.contains("::") => {
            let inside = line.get(head.len() + 1..line.len() - tail.len() - 1).unwrap_or_default();
            let mut arguments: Vec<&str> = inside.split(", ").collect();
            arguments.sort_unstable();
            format!("{head}({}){tail}", arguments.join(", "))
        }
        _ => line,
    };
    interface::interface(&tokens).into_iter().map(sorted).collect()
}

/// Shuffles the entries of an object.
fn shuffle(object: &mut Map<String, Value>, random: &mut Random) {
    let mut entries: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
    while !entries.is_empty() {
        let at = random.below(entries.len());
        object.extend([entries.swap_remove(at)]);
    }
}

/// Shuffles the paths, the methods and the components.
fn shuffle_items(document: &mut Value, random: &mut Random) {
    for keys in [&["paths"][..], &["components"], &["components", "schemas"]] {
        let node = keys.iter().try_fold(&mut *document, |node, key| node.get_mut(key));
        if let Some(object) = node.and_then(Value::as_object_mut) {
            shuffle(object, random);
        }
    }
    for path in document["paths"].as_object_mut().unwrap().values_mut() {
        shuffle(path.as_object_mut().unwrap(), random);
    }
}

/// Shuffles the properties of every object.
fn shuffle_properties(node: &mut Value, random: &mut Random) {
    match node {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get_mut("properties") {
                shuffle(properties, random);
            }
            object.values_mut().for_each(|child| shuffle_properties(child, random));
        }
        Value::Array(items) => items.iter_mut().for_each(|child| shuffle_properties(child, random)),
        _ => {}
    }
}

#[test]
fn the_order_of_operations_and_components_changes_no_line() {
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let Some(program) = build(&document) else { continue };
        let before = lines(&program);
        for seed in 0..SEEDS {
            let mut shuffled = document.clone();
            shuffle_items(&mut shuffled, &mut Random::new(seed));
            let after = build(&shuffled).map(|program| lines(&program)).unwrap_or_default();
            if before != after {
                let differ: Vec<&String> = before
                    .iter()
                    .filter(|(path, text)| after.get(*path) != Some(text))
                    .map(|it| it.0)
                    .collect();
                let of = |all: &BTreeMap<String, Vec<String>>| -> BTreeSet<String> {
                    all.values().flatten().cloned().collect()
                };
                let (was, is) = (of(&before), of(&after));
                let gone: Vec<&String> = was.difference(&is).take(5).collect();
                let new: Vec<&String> = is.difference(&was).take(5).collect();
                wrong.push(format!("{name}, seed {seed}: {differ:?}\n  - {gone:?}\n  + {new:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_order_of_properties_changes_no_public_type() {
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let Some(program) = build(&document) else { continue };
        let before = public(&program);
        for seed in 0..SEEDS {
            let mut shuffled = document.clone();
            shuffle_properties(&mut shuffled, &mut Random::new(seed));
            let after = build(&shuffled).map(|program| public(&program)).unwrap_or_default();
            let gone: Vec<&String> = before.difference(&after).take(5).collect();
            let new: Vec<&String> = after.difference(&before).take(5).collect();
            if !gone.is_empty() || !new.is_empty() {
                wrong.push(format!("{name}, seed {seed}:\n  - {gone:?}\n  + {new:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns the names of the types that are merged with an equal type in a larger program. Their
/// fields and methods belong to that type.
fn merged(one: &Program, larger: &Program) -> BTreeSet<String> {
    let copies: BTreeSet<String> =
        larger.types.iter().flat_map(|it| &it.copies).map(|copy| copy.origin.to_string()).collect();
    let types = one.types.iter().filter(|it| copies.contains(&it.origin.to_string()));
    types.map(|it| it.name.to_string()).collect()
}

/// Returns the names of the types whose usage in requests and responses differs between two
/// programs.
fn redirected(one: &Program, other: &Program) -> BTreeSet<String> {
    let usages = |program: &Program| -> BTreeMap<String, _> {
        program.types.iter().map(|it| (it.name.to_string(), it.usage)).collect()
    };
    let (one, other) = (usages(one), usages(other));
    one.into_iter().filter(|(name, usage)| other.get(name) != Some(usage)).map(|it| it.0).collect()
}

#[test]
fn another_operation_changes_no_public_type() {
    let mut wrong = Vec::new();
    for (name, document) in documents() {
        let Some(whole) = build(&document) else { continue };
        let after = public(&whole);
        let paths: Vec<String> = document["paths"].as_object().unwrap().keys().cloned().collect();
        for path in paths.iter().filter(|_| paths.len() > 1) {
            let mut less = document.clone();
            less["paths"].as_object_mut().unwrap().remove(path);
            let Some(program) = build(&less) else { continue };
            let redirected = redirected(&program, &whole);
            let merged = merged(&program, &whole);
            let words = |line: &str| -> Vec<String> {
                let words = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
                words.filter(|word| !matches!(*word, "" | "struct" | "type")).map(str::to_owned).collect()
            };
            let is_other = |line: &&String| {
                let subject = line.rsplit_once(" for ").map_or(line.as_str(), |(_, ty)| ty);
                words(subject).first().is_some_and(|it| redirected.contains(it))
                    || words(line).iter().any(|it| merged.contains(it))
            };
            let before = public(&program);
            let gone: Vec<&String> =
                before.difference(&after).filter(|line| !is_other(line)).take(5).collect();
            if !gone.is_empty() {
                wrong.push(format!("{name} without {path}:\n  - {gone:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
