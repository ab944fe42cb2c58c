//! Tests a fixture for each construct of PayPal's documents: a small document, and a snapshot of
//! the Rust that is generated from it.
//!
//! `fixtures/<construct>.yaml` is the document, `snapshots/fixtures__<construct>.snap` the
//! generated files, and `snapshots/fixtures__<construct>@warnings.snap` the warnings.
//! `fixtures_use.rs` compiles and uses the snapshots. `INSTA_UPDATE=always cargo test -p
//! paypal-tests --test fixtures` updates them.

#[path = "fixtures/constructs.rs"]
mod constructs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::{Diagnostics, render::render};
use paypal_codegen::document::{self, Node};
use paypal_codegen::front::{self, Input};
use paypal_codegen::lock::NamesLock;
use paypal_codegen::source::Span;
use paypal_codegen::{bundle, emit, pipeline, report};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Returns the sorted stems of the files in a folder that have a given extension.
fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let entries =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    entries.filter_map(|name| name.strip_suffix(extension).map(str::to_owned)).collect()
}

fn fixtures() -> BTreeMap<String, Node> {
    let folder = folder("fixtures");
    let load = |name: String| {
        let document =
            bundle::load(&folder.join(format!("{name}.yaml"))).unwrap_or_else(|error| panic!("{error}"));
        (name, document)
    };
    stems(&folder, ".yaml").into_iter().map(load).collect()
}

fn entry(name: &str, document: &Node) -> Api {
    Api {
        api: name.to_owned(),
        source: format!("{name}.json"),
        feature: name.replace('_', "-"),
        service: "Service".to_owned(),
        title: "Fixture".to_owned(),
        state: State::Live,
        documentation: "https://example.com/reference".to_owned(),
        span: Span::start_of(document.span.file()),
    }
}

/// Generates the code of a document: returns the files of its API, each after a line with its path,
/// and the warnings.
fn generate(name: &str, document: &Node) -> Result<(String, Diagnostics), Diagnostics> {
    let mut document = document.clone();
    let mut diagnostics = Diagnostics::new();
    document::downgrade(&mut document, &mut diagnostics);
    let api = entry(name, &document);
    let program = pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let mut text = String::new();
    for (path, file) in emit::files(&program) {
        if path.starts_with(&format!("{name}/")) {
            text.push_str(&format!("\n//// {path}\n{file}"));
        }
    }
    // The code as one embedded module must be valid Rust too.
    emit::module(&program, 0, &emit::Options::embedded()).unwrap_or_else(|error| panic!("{name}: {error}"));
    Ok((text, diagnostics))
}

/// Renders diagnostics without this machine's folders.
fn rendered(diagnostics: &Diagnostics) -> String {
    render(diagnostics, false).replace(&format!("{}/", folder("fixtures").display()), "")
}

#[test]
fn every_fixture_generates_its_snapshot() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let mut failed = Vec::new();
    for (name, document) in fixtures() {
        match generate(&name, &document) {
            Ok((text, warnings)) => settings.bind(|| {
                let compare = || insta::assert_snapshot!(format!("fixtures__{name}"), text);
                if std::panic::catch_unwind(compare).is_err() {
                    failed.push(name.clone());
                }
                let compare =
                    || insta::assert_snapshot!(format!("fixtures__{name}@warnings"), rendered(&warnings));
                if !warnings.is_empty() && std::panic::catch_unwind(compare).is_err() {
                    failed.push(format!("{name}@warnings"));
                }
            }),
            Err(problems) => {
                println!("{name}:\n{}", rendered(&problems));
                failed.push(name);
            }
        }
    }
    assert!(
        failed.is_empty(),
        "these differ from their snapshots: {failed:?}; look at the difference, then run \
         `INSTA_UPDATE=always cargo test -p paypal-tests --test fixtures`"
    );
}

#[test]
fn every_snapshot_belongs_to_a_fixture() {
    let fixtures = fixtures();
    let mut expected: BTreeSet<String> = fixtures.keys().map(|name| format!("fixtures__{name}")).collect();
    expected.insert("fixtures__constructs".to_owned());
    for (name, document) in &fixtures {
        if generate(name, document).is_ok_and(|(_, warnings)| !warnings.is_empty()) {
            expected.insert(format!("fixtures__{name}@warnings"));
        }
    }
    let found = stems(&folder("snapshots"), ".snap");
    let ours: BTreeSet<String> =
        found.iter().filter(|name| name.starts_with("fixtures__")).cloned().collect();
    assert_eq!(ours, expected, "a snapshot without a fixture, or a fixture without a snapshot");
    for name in found.difference(&ours) {
        let test = name.split_once("__").map_or("", |(test, _)| test);
        assert!(folder(&format!("{test}.rs")).exists(), "no test has the snapshot {name}");
    }
    assert_eq!(stems(&folder("snapshots"), ".snap.new"), BTreeSet::new(), "a snapshot that was not accepted");
}

/// Every construct in PayPal's documents has a fixture, as has every construct of the census that
/// the documents of 2024-02 no longer contain.
#[test]
fn every_construct_has_a_fixture() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, document) in fixtures() {
        for construct in constructs::of(&document.to_json()) {
            found.entry(construct).or_default().insert(name.clone());
        }
    }
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut wanted: BTreeMap<String, String> = constructs::CENSUS
        .iter()
        .map(|construct| ((*construct).to_owned(), "the census".to_owned()))
        .collect();
    for api in paypal_codegen::apis::read(&specs).unwrap() {
        let document = front::prepare(Input::in_specs(&specs, api.clone())).unwrap().document;
        for construct in constructs::of(&document.to_json()) {
            wanted.insert(construct, api.api.clone());
        }
    }
    let missing: Vec<_> = wanted.iter().filter(|(construct, _)| !found.contains_key(*construct)).collect();
    assert!(missing.is_empty(), "constructs without a fixture, and their places: {missing:#?}");
    // Lists the fixtures of each construct, for people to read.
    let lines = found.iter().map(|(construct, fixtures)| {
        format!("{construct}: {}\n", fixtures.iter().take(3).cloned().collect::<Vec<_>>().join(", "))
    });
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("fixtures__constructs", lines.collect::<String>()));
}

/// The report accounts for every item of every fixture.
#[test]
fn every_fixture_is_accounted_for() {
    let mut lost = Vec::new();
    for (name, mut document) in fixtures() {
        let mut diagnostics = Diagnostics::new();
        document::downgrade(&mut document, &mut diagnostics);
        let api = entry(&name, &document);
        let documents = [(&api, &document)];
        let program = pipeline::build(&documents, &NamesLock::default(), false, &mut diagnostics);
        let report = report::report(&documents, &program);
        if !report.agrees() {
            lost.push(format!("{name}:\n{}", rendered(&report.problems)));
        }
    }
    assert!(lost.is_empty(), "{}", lost.concat());
}

#[test]
fn generation_is_deterministic() {
    for (name, document) in fixtures() {
        let once = generate(&name, &document).map(|(text, _)| text).unwrap_or_default();
        assert_eq!(once, generate(&name, &document).map(|(text, _)| text).unwrap_or_default(), "{name}");
    }
}
