//! Tests the command on PayPal's changes between the two oldest generations: `diff/upstream.txt`
//! lists them and was compared with the census by hand. Every reported limit is checked in
//! PayPal's own files.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

use paypal_test_support::{todo, upstream};
use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
    command.current_dir(upstream::workspace()).arg("diff").args(arguments).output().unwrap()
}

/// Returns the two folders of PayPal's files.
fn folders() -> Option<(String, String)> {
    let (older, newer) = upstream::oldest_two()?;
    Some((older.display().to_string(), newer.display().to_string()))
}

/// Runs the command once for all tests, and returns its JSON report.
fn said(old: &str, new: &str) -> &'static Value {
    static SAID: OnceLock<Value> = OnceLock::new();
    SAID.get_or_init(|| {
        let output = run(&[old, new, "--format", "json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    })
}

fn text<'a>(change: &'a Value, key: &str) -> &'a str {
    change[key].as_str().unwrap_or("-")
}

#[test]
fn todo_the_diff_lists_exactly_the_changes_of_the_census() {
    let Some((old, new)) = folders() else { return };
    let diff = said(&old, &new);
    let mut lines = String::new();
    let mut many: BTreeMap<(String, String), usize> = BTreeMap::new();
    for change in diff["changes"].as_array().unwrap() {
        let [class, kind, rust, before, after] =
            ["class", "kind", "rust", "before", "after"].map(|key| text(change, key));
        // The hundred limits and sixty headers are only counted.
        if matches!(kind, "limit" | "pattern") || before.starts_with("header Content-Type") {
            *many.entry((class.to_owned(), kind.to_owned())).or_default() += 1;
        } else {
            lines.push_str(&format!("{class}: {kind}: {rust}: {before} → {after}\n"));
        }
        assert!(!text(change, "why").is_empty());
    }
    for ((class, kind), count) in many {
        lines.push_str(&format!("{class}: {kind}: {count} times\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/upstream.txt");
    todo::reviewed(&lines, &path, "UPDATE_DIFF");
}

/// Compares the changelog entry of a release with `diff/upstream.md`.
#[test]
fn todo_the_release_notes_of_the_real_update_are_as_expected() {
    let Some((old, new)) = folders() else { return };
    let output = run(&[&old, &new, "--format", "markdown"]);
    let markdown = String::from_utf8(output.stdout).unwrap();
    let (_, release) = markdown.split_once("\n## Release\n\n").unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/upstream.md");
    todo::reviewed(release, &path, "UPDATE_DIFF");
}

/// Each breaking change has a migration note, in the same order.
#[test]
fn each_breaking_change_has_a_migration_note() {
    let Some((old, new)) = folders() else { return };
    let diff = said(&old, &new);
    let release = &diff["release"];
    assert_eq!(release["step"], "breaking");
    let breaks = diff["changes"].as_array().unwrap().iter().filter(|change| change["class"] == "breaking");
    let breaks: Vec<&str> = breaks.map(|change| text(change, "rust")).collect();
    let migrations = release["migrations"].as_array().unwrap().iter();
    let noted: Vec<&str> = migrations.map(|it| it["new"].as_str().unwrap_or(text(it, "old"))).collect();
    assert_eq!(noted, breaks);
}

/// Every pointer exists in PayPal's own file. A limit that is reported as present is there, and one
/// that is reported as removed is not, unless an overlay corrects the property.
#[test]
fn each_change_is_in_the_files() {
    let Some((old, new)) = folders() else { return };
    let diff = said(&old, &new);
    let apis: Vec<Value> =
        serde_yaml::from_str(&fs::read_to_string(upstream::workspace().join("specs/apis.yaml")).unwrap())
            .unwrap();
    let sources = [upstream::sources(Path::new(&old)), upstream::sources(Path::new(&new))];
    let mut limits = 0;
    for change in diff["changes"].as_array().unwrap() {
        let source = apis.iter().find(|api| api["api"] == change["api"]).unwrap()["source"].as_str().unwrap();
        let document = &sources[usize::from(text(change, "in") == "new")][source];
        let pointer = text(change, "pointer");
        let node = document.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}: {change}"));
        let is_limit = matches!(text(change, "kind"), "limit" | "pattern");
        if is_limit && !is_corrected(text(change, "api"), pointer) {
            let (key, value) = keyword(change);
            assert_eq!(found(document, node, key).unwrap_or_default(), value, "{change}");
            limits += 1;
        }
    }
    assert!(limits > 100, "{limits}");
}

/// Returns whether a `fix` of the API's overlay has the name of the property in its target.
fn is_corrected(api: &str, pointer: &str) -> bool {
    let path = upstream::workspace().join(format!("specs/overlays/{api}.yaml"));
    let overlay: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let name = format!(".{}", pointer.rsplit('/').next().unwrap());
    let mut fixes = overlay["actions"].as_array().unwrap().iter().filter(|it| it["x-kind"] == "fix");
    fixes.any(|action| text(action, "target").contains(&name))
}

/// Returns the keyword of a changed limit, and its present value.
fn keyword(change: &Value) -> (&str, &str) {
    let (before, after) = (change["before"].as_str(), change["after"].as_str());
    if text(change, "kind") == "pattern" {
        return ("pattern", after.unwrap_or_default());
    }
    let key = after.or(before).unwrap().split(' ').next().unwrap();
    (key, after.map_or("", |after| after.split_once(' ').unwrap().1))
}

/// Finds a keyword in a schema or a parameter, or in the target of its reference.
fn found(document: &Value, node: &Value, key: &str) -> Option<String> {
    let node = node.get("schema").unwrap_or(node);
    if let Some(value) = node.get(key) {
        return Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    }
    let target = node.get("$ref")?.as_str()?.strip_prefix('#')?;
    found(document, document.pointer(target)?, key)
}

#[test]
fn breaking_changes_fail_the_command_on_request() {
    let Some((old, new)) = folders() else { return };
    let output = run(&[&old, &new, "--fail-on", "breaking"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("E0703"), "{said}");
    let output = run(&[&new, &new, "--fail-on", "breaking", "--format", "markdown"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("0 changes"));
}

#[test]
fn folders_of_imported_specs_can_be_compared() {
    let output = run(&["specs", "specs"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("0 changes"));
    let output = run(&["specs", "nowhere"]);
    assert_eq!(output.status.code(), Some(1));
}
