//! Tests bad input: it gives problems with file, line, column, JSON pointer and help, and exit code
//! 1, and no file is written.
//!
//! A case is `bad_input/<case>.yaml`, with the expected output of the command in `<case>.txt`.
//! Where a case needs them, there are `<case>.overlay`, `<case>.lock`, `<case>.events` and
//! `<case>.other` (another file that the case refers to). In a case `our_…`, the spec is our own.
//! `UPDATE=1` updates the expected output.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::pipeline;
use paypal_test_support::upstream;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_input")
}

fn cases() -> Vec<String> {
    let names =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut cases: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(".yaml")?.to_owned())).collect();
    cases.sort();
    cases
}

const APIS: &str = "- api: test
  source: test.json
  feature: test
  service: Tests
  title: Test
  state: live
  documentation: https://example.com/
";

/// The optional files of a case, and their paths in the folder of the test.
const BESIDE: [(&str, &str); 4] = [
    ("overlay", "specs/overlays/test.yaml"),
    ("lock", "specs/names.lock"),
    ("events", "specs/events.yaml"),
    ("other", "specs/other.yaml"),
];

/// Creates a folder with the specs of a case, and a crate that must not change.
fn lay_out(case: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let put = |path: &str, bytes: &[u8]| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    let spec = fs::read(folder().join(format!("{case}.yaml"))).unwrap();
    if case.starts_with("our_") {
        put("specs/apis.yaml", format!("{APIS}  own: true\n").as_bytes());
        put("specs/own/test.yaml", &spec);
    } else {
        put("specs/apis.yaml", APIS.as_bytes());
        put("specs/test.yaml", &spec);
    }
    for (from, to) in BESIDE {
        if let Ok(bytes) = fs::read(folder().join(format!("{case}.{from}"))) {
            put(to, &bytes);
        }
    }
    let manifest = upstream::workspace().join("paypal-generated/Cargo.toml");
    put("paypal-generated/Cargo.toml", &fs::read(manifest).unwrap());
    put("paypal-generated/src/lib.rs", b"// what was generated before\n");
    put("paypal-generated/src/test/mod.rs", b"// and this\n");
    root
}

/// Returns every file of a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

/// Checks how a case fails; returns a description of each unexpected behaviour.
fn check(case: &str) -> Result<(), String> {
    let root = lay_out(case);
    let before = files(root.path());
    for arguments in [&["generate"][..], &["generate", "--check"], &["list", "--json"], &["report"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
        let output = command.current_dir(root.path()).args(arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        if output.status.code() != Some(1) || said.contains("panicked") || !output.stdout.is_empty() {
            return Err(format!("{arguments:?} exits with {:?} and says\n{said}", output.status.code()));
        }
        if files(root.path()) != before {
            return Err(format!("{arguments:?} changes files"));
        }
        compare(case, &said)?;
    }
    let problems =
        pipeline::load(&root.path().join("specs")).err().ok_or("the specs load without an error")?;
    located(&problems, case.starts_with("lock_") || case == "zip")
}

/// Checks that every problem has a position and a help line.
fn located(problems: &Diagnostics, no_json: bool) -> Result<(), String> {
    if !problems.has_errors() {
        return Err("there is no error".to_owned());
    }
    for problem in problems.clone() {
        let has_help = problem.help.as_ref().is_some_and(|help| !help.is_empty());
        // A file that is not text has no lines, and a lock has no pointers.
        let has_place =
            problem.line().is_some_and(|line| line > 0) && problem.column().is_some_and(|it| it > 0);
        let placed = has_place && problem.pointer.is_some();
        if !has_help || problem.file().is_none() || !(placed || no_json) {
            return Err(format!("a problem lacks its place, pointer or help: {problem:?}"));
        }
    }
    Ok(())
}

fn compare(case: &str, said: &str) -> Result<(), String> {
    let path = folder().join(format!("{case}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "UPDATE is not for CI");
        fs::write(&path, said).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == said {
        return Ok(());
    }
    Err(format!(
        "expected\n{expected}\nit says\n{said}\nIf that is right: UPDATE=1 cargo test --test bad_input"
    ))
}

#[test]
fn bad_input_is_refused_with_places_and_help() {
    let cases = cases();
    let beside = |case: &&String| BESIDE.iter().any(|it| folder().join(format!("{case}.{}", it.0)).exists());
    let specs = cases.len() - cases.iter().filter(beside).count();
    assert!(specs >= 60, "{specs} broken specs, {} cases", cases.len());
    let failures: Vec<String> =
        (cases.iter()).filter_map(|case| check(case).err().map(|why| format!("== {case}: {why}"))).collect();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn every_file_belongs_to_a_case() {
    let cases: BTreeSet<String> = cases().into_iter().collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let (case, kind) = name.split_once('.').unwrap();
        assert!(cases.contains(case), "{name}");
        assert!(["yaml", "txt"].contains(&kind) || BESIDE.iter().any(|it| it.0 == kind), "{name}");
    }
}

#[test]
fn a_wrong_or_missing_list_of_apis_is_refused() {
    for (text, name) in [("api: orders\n", "a list"), ("- api: orders\n", "`source`"), ("- api: [\n", "YAML")]
    {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("apis.yaml"), text).unwrap();
        let problems = pipeline::load(root.path()).unwrap_err();
        located(&problems, false).unwrap();
        assert!(problems.to_string().contains(name), "{problems}");
    }
    let problems = pipeline::load(Path::new("/nowhere")).unwrap_err();
    assert!(
        problems.clone().into_iter().all(|it| it.severity == Severity::Error && it.help.is_some()),
        "{problems:?}"
    );
}

/// The entry of an API and the folder of our own specs must agree.
#[test]
fn a_misplaced_spec_of_our_own_is_refused() {
    let entry = APIS.replace("test", "things");
    let own = format!("{entry}  own: true\n");
    for (apis, files, expected) in [
        (&own, &[][..], "there is no file `"),
        (&own, &["own/things.yaml", "things.yaml"], "there are both `"),
        (&entry, &["own/things.yaml"], "the entry does not say so"),
        (&entry, &["things.yaml", "own/more.yaml"], "no entry lists the spec `"),
        (&entry.replace("state", "stat"), &["things.yaml"], "an API has no key `stat`"),
        (&entry.replace("state", "owns: 1\n  state"), &["things.yaml"], "an API has no key `owns`"),
        (&own.replace("own: true", "own: 1"), &["own/things.yaml"], "`own` must be true or false"),
    ] {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("own")).unwrap();
        fs::write(root.path().join("apis.yaml"), apis).unwrap();
        for file in files {
            fs::write(root.path().join(file), "openapi: 3.0.3\n").unwrap();
        }
        let problems = paypal_codegen::apis::read(root.path()).unwrap_err();
        located(&problems, false).unwrap();
        assert!(problems.to_string().contains(expected), "{expected}: {problems}");
    }
}

/// One listed document is missing, and another one is bad: both are reported.
#[test]
fn all_problems_of_all_apis_are_reported_at_once() {
    let root = lay_out("one_of_nothing");
    let apis = format!("{APIS}{}", APIS.replace("test", "gone"));
    fs::write(root.path().join("specs/apis.yaml"), apis).unwrap();
    let problems = pipeline::load(&root.path().join("specs")).unwrap_err();
    assert!(problems.to_string().contains("gone.yaml"), "{problems}");
    assert!(problems.clone().into_iter().all(|it| it.help.is_some()), "{problems:?}");
}
