//! The cases: each is a change of `base.yaml`, and the programs before and after it. Tests of
//! several crates use them.

use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, Node};
use paypal_codegen::identity::Identity;
use paypal_codegen::ir::Program;
use paypal_codegen::lock::{self, NamesLock, UpstreamLock};
use paypal_codegen::overlay;
use paypal_codegen::source::SourceFile;
use paypal_codegen::{lower, pipeline};

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../paypal-codegen/tests/diff")
}

/// Returns the names of the cases, sorted.
pub fn cases() -> Vec<String> {
    let mut cases: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".yaml").map(str::to_owned))
        .filter(|name| name != "base")
        .collect();
    cases.sort();
    cases
}

/// Returns the base document with the change of a case.
pub fn document(case: Option<&str>) -> Node {
    let mut base = document::load(&folder().join("base.yaml")).unwrap();
    if let Some(case) = case {
        let change = document::load(&folder().join(format!("{case}.yaml"))).unwrap();
        let problems = overlay::apply(&mut base, &change, case, &UpstreamLock::default());
        assert!(problems.is_empty(), "{case}: {problems}");
    }
    base
}

/// Builds the program of one API, `things`.
pub fn program(case: &str, document: &Node, names: &NamesLock) -> Program {
    programs(case, &[("things", document)], names, false)
}

/// Builds the program of several APIs; with `share`, equal types are shared.
pub fn programs(case: &str, documents: &[(&str, &Node)], names: &NamesLock, share: bool) -> Program {
    let apis: Vec<Api> = documents.iter().map(|(name, document)| api(name, document)).collect();
    let pairs: Vec<(&Api, &Node)> = apis.iter().zip(documents).map(|(api, (_, node))| (api, *node)).collect();
    let mut problems = Diagnostics::new();
    let program = pipeline::build(&pairs, names, share, &mut problems);
    assert!(!problems.has_errors(), "{case}: {problems}");
    program
}

fn api(name: &str, document: &Node) -> Api {
    let capital = name.chars().next().map(char::to_uppercase).into_iter().flatten();
    let service: String = capital.chain(name.chars().skip(1)).collect();
    Api {
        api: name.into(),
        source: format!("{name}.json"),
        feature: name.into(),
        service: service.clone(),
        title: service,
        state: State::Live,
        documentation: "https://example.com/".into(),
        own: false,
        span: document.span.clone(),
    }
}

/// Builds both programs. The newer one uses the names of the older one, as in an update.
pub fn both(case: &str, old: &Node, new: &Node) -> (Program, Program) {
    let old = program(case, old, &NamesLock::default());
    let lowered = pipeline::lower_only(&[(&api("things", new), new)]);
    let names = Identity::new(&old, &lowered).follow(&names_of(&old), &old, &lowered);
    (old, program(case, new, &names))
}

/// Adds webhook events from a text in the format of `events.yaml`.
pub fn add_events(program: &mut Program, text: &str) {
    let list = document::read(&SourceFile::new("events.yaml", text)).unwrap();
    let mut problems = Diagnostics::new();
    lower::events(&list, program, &UpstreamLock::default(), &mut problems);
    assert!(!problems.has_errors(), "{problems}");
}

/// Returns the names that `names.lock` pins for a program.
pub fn names_of(program: &Program) -> NamesLock {
    lock::names::parse(&lock::names::write(program), Path::new(lock::names::FILE)).unwrap()
}
