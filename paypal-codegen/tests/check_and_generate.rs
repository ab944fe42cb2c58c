//! Tests that `check` reports what `generate --spec` refuses, over the fixtures and the bad input:
//! every error of `generate` is an error of `check`, with the same code, place and text, and where
//! `generate` succeeds, `check` has no error but those that are listed as its own.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::Builder;
use paypal_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use paypal_codegen::lint::{self, ONLY_IN_CHECK};
use paypal_test_support::upstream;

/// Returns the specs of the fixtures, and those of the bad input in a new folder, with the file
/// that they refer to.
fn specs(folder: &Path) -> Vec<PathBuf> {
    let root = upstream::workspace();
    let yaml = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|it| it == "yaml")).collect()
    };
    let mut specs = yaml("tests/tests/fixtures");
    for case in yaml("paypal-codegen/tests/bad_input") {
        let place = folder.join(case.file_stem().unwrap());
        fs::create_dir(&place).unwrap();
        fs::copy(&case, place.join("test.yaml")).unwrap();
        if case.with_extension("other").exists() {
            fs::copy(case.with_extension("other"), place.join("other.yaml")).unwrap();
        }
        specs.push(place.join("test.yaml"));
    }
    specs
}

/// Returns the errors, each with its code, place, text and help.
fn errors(problems: &Diagnostics) -> BTreeSet<String> {
    let errors = problems.clone().into_iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| format!("{problem}; {:?}", problem.help)).collect()
}

#[test]
fn check_reports_exactly_what_generate_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let (mut refused, mut generated) = (0, 0);
    for spec in specs(folder.path()) {
        let checked = lint::check(&spec, None).unwrap_or_else(|problems| problems);
        match Builder::new(&spec).load() {
            Err(problems) => {
                refused += 1;
                let lost: Vec<String> = errors(&problems).difference(&errors(&checked)).cloned().collect();
                assert!(lost.is_empty(), "`check` does not report {lost:#?}, but has {checked}");
            }
            Ok(_) => {
                generated += 1;
                let is_listed = |problem: &Diagnostic| ONLY_IN_CHECK.contains(&problem.code);
                let more = checked.into_iter().filter(|it| it.severity == Severity::Error && !is_listed(it));
                let more: Vec<String> = more.map(|problem| problem.to_string()).collect();
                assert!(more.is_empty(), "`generate` succeeds, and `check` reports {more:#?}");
            }
        }
    }
    assert!(refused >= 60 && generated >= 60, "{refused} refused, {generated} generated");
}
