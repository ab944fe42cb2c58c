//! The cases: each a change of `base.yaml`, and what is generated before and after it. Used by the
//! tests of more than one crate.

use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, Node, SourceFile};
use paypal_codegen::ir::Program;
use paypal_codegen::lock::{self, NamesLock};
use paypal_codegen::overlay::{self, Unmatched};
use paypal_codegen::{lower, pipeline};

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../paypal-codegen/tests/diff")
}

/// The names of the cases, sorted.
pub fn cases() -> Vec<String> {
    let mut cases: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".yaml").map(str::to_owned))
        .filter(|name| name != "base")
        .collect();
    cases.sort();
    cases
}

/// The base, with the change of a case.
pub fn document(case: Option<&str>) -> Node {
    let mut base = document::load(&folder().join("base.yaml")).unwrap();
    if let Some(case) = case {
        let change = document::load(&folder().join(format!("{case}.yaml"))).unwrap();
        let problems = overlay::apply(&mut base, &change, case, &Unmatched::default());
        assert!(problems.is_empty(), "{case}: {problems}");
    }
    base
}

/// The program of one API, `things`.
pub fn program(case: &str, document: &Node, names: &NamesLock) -> Program {
    programs(case, &[("things", document)], names, false)
}

/// The program of several APIs; with `share`, what they have in common is shared.
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
        span: document.span.clone(),
    }
}

/// Both programs, the newer one made under the names of the older, as an update does.
pub fn both(case: &str, old: &Node, new: &Node) -> (Program, Program) {
    let old = program(case, old, &NamesLock::default());
    let new = program(case, new, &names_of(&old));
    (old, new)
}

/// Adds webhook events by a text as `events.yaml` is one.
pub fn add_events(program: &mut Program, text: &str) {
    let list = document::read(&SourceFile::new("events.yaml", text)).unwrap();
    let mut problems = Diagnostics::new();
    lower::events(&list, program, &mut problems);
    assert!(!problems.has_errors(), "{problems}");
}

/// What `names.lock` pins of a program.
pub fn names_of(program: &Program) -> NamesLock {
    lock::parse(&lock::write(program), Path::new(lock::FILE)).unwrap()
}
