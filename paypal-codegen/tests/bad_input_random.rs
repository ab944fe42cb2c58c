//! Mutates a real document at random: there is never a panic, and the result is either a program
//! that the report accounts for and that emits Rust, or problems with places. `ROUNDS` sets the
//! number of rounds; the number of a round is its seed, so that it can be repeated.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use paypal_codegen::apis::Api;
use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::document::{self, Node};
use paypal_codegen::emit::Options;
use paypal_codegen::lock::{self, NamesLock};
use paypal_codegen::source::SourceFile;
use paypal_codegen::{emit, pipeline, report};
use paypal_test_support::{mutate, upstream};
use serde_json::Value;

/// Runs all stages on a text; returns whether it was accepted.
fn run(api: &Api, text: String) -> bool {
    let document = match document::read(&SourceFile::new("random.yaml", text)) {
        Ok(document) => document,
        Err(problems) => return refused(&problems),
    };
    let documents: [(&Api, &Node); 1] = [(api, &document)];
    let mut diagnostics = Diagnostics::new();
    let program = pipeline::build(&documents, &NamesLock::default(), false, &mut diagnostics);
    if diagnostics.has_errors() {
        return refused(&diagnostics);
    }
    for file in emit::files(&program).values() {
        syn::parse_file(file).unwrap_or_else(|error| panic!("{error}:\n{file}"));
    }
    emit::module(&program, 0, &Options::embedded()).unwrap();
    emit::list(&program);
    // The report must at least list the items that it does not account for. The test `report`
    // checks that it agrees for PayPal's own documents.
    let report = report::report(&documents, &program);
    assert!(report.problems.is_empty() || refused(&report.problems) || !report.agrees());
    report.to_text(true);
    let text = lock::names::write(&program);
    let lock = lock::names::parse(&text, std::path::Path::new("names.lock"))
        .unwrap_or_else(|it| panic!("{it}\n{text}"));
    let again = pipeline::build(&documents, &lock, false, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    assert_eq!(lock::names::write(&again), text, "generating with the written lock writes a different lock");
    true
}

fn refused(problems: &Diagnostics) -> bool {
    for problem in problems.clone().into_iter().filter(|problem| problem.severity == Severity::Error) {
        assert!(
            problem.line().is_some() && problem.pointer.is_some() && problem.help.is_some(),
            "{problem:?}"
        );
    }
    false
}

fn rounds() -> u64 {
    std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(400)
}

/// Returns the smallest document.
fn smallest() -> (Api, String) {
    let specs = upstream::workspace().join("specs");
    let apis = paypal_codegen::apis::read(&specs).unwrap();
    let texts = apis.into_iter().map(|api| {
        let text = std::fs::read_to_string(api.spec(&specs)).unwrap();
        (api, text)
    });
    texts.min_by_key(|(_, text)| text.len()).unwrap()
}

#[test]
fn mutated_documents_are_accepted_or_refused() {
    let (api, text) = smallest();
    let original: Value = serde_yaml::from_str(&text).unwrap();
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..rounds() {
        let mut random = mutate::Random::new(seed);
        let mut document = original.clone();
        let changes: Vec<String> =
            (0..=random.below(3)).map(|_| mutate::mutate(&mut document, &mut random)).collect();
        println!("{seed}: {}", changes.join("; "));
        let text = serde_json::to_string_pretty(&document).unwrap();
        *if run(&api, text) { &mut taken } else { &mut refused } += 1;
    }
    println!("{taken} taken, {refused} refused");
    assert!(taken > 0 && refused > 0);
}

#[test]
fn mutated_texts_are_accepted_or_refused() {
    let (api, text) = smallest();
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..rounds() {
        let mut random = mutate::Random::new(seed);
        println!("{seed}");
        *if run(&api, mutate::scramble(&text, &mut random)) { &mut taken } else { &mut refused } += 1;
    }
    println!("{taken} taken, {refused} refused");
    assert!(taken > 0 && refused > 0);
}
