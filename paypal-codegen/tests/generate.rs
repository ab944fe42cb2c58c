//! Tests the commands on copies of `specs/` and `paypal-generated/`: the committed code is up to
//! date, differences are found and repaired, and a second run changes nothing.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use paypal_test_support::upstream;
use serde_json::Value;

/// A folder with copies of both.
struct Copy(tempfile::TempDir);

impl Copy {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["specs", "paypal-generated"] {
            copy(&upstream::workspace().join(folder), &root.path().join(folder));
        }
        Self(root)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
        command.current_dir(self.0.path()).args(arguments).output().unwrap()
    }

    /// Runs a command that must succeed; returns its standard output.
    fn succeed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            said.lines().take(40).collect::<Vec<_>>().join("\n")
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `generate --check`, which must fail; returns its standard error.
    fn check_fails(&self) -> String {
        let output = self.run(&["generate", "--check"]);
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("run `cargo run --package paypal-codegen -- generate`"), "{said}");
        said
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        read(self.0.path(), &mut files);
        files
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

fn read(folder: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, into);
        } else {
            into.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

/// Compares two sets of files. The message has only the paths of the differing files, since the
/// files are long.
fn assert_same(before: &BTreeMap<PathBuf, Vec<u8>>, after: &BTreeMap<PathBuf, Vec<u8>>) {
    let paths: BTreeSet<&PathBuf> = before.keys().chain(after.keys()).collect();
    let differ: Vec<_> = paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn the_committed_code_is_up_to_date() {
    let copy = Copy::new();
    let before = copy.files();
    let said = copy.succeed(&["generate", "--check"]);
    assert!(said.contains(" files, 0 of them changed"), "{said}");
    assert_same(&before, &copy.files());
}

#[test]
fn differing_files_are_found_and_repaired() {
    let copy = Copy::new();
    copy.succeed(&["generate"]);
    let before = copy.files();
    let (edited, gone) =
        (copy.path("paypal-generated/src/lib.rs"), copy.path("paypal-generated/src/client.rs"));
    let stray = copy.path("paypal-generated/src/orders/stray.rs");
    let manifest = copy.path("paypal-generated/Cargo.toml");
    let lock = copy.path("specs/names.lock");
    fs::write(&edited, format!("{}\n// by hand\n", fs::read_to_string(&edited).unwrap())).unwrap();
    fs::remove_file(&gone).unwrap();
    fs::write(&stray, "// Written by `paypal-codegen generate` from a spec that went.\n").unwrap();
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap().replace("payments = [", "payment = ["))
        .unwrap();
    // The lock can't be written from scratch: it keeps names that nothing else determines.
    fs::write(&lock, format!("{}\n", fs::read_to_string(&lock).unwrap())).unwrap();
    let damaged = copy.files();
    let said = copy.check_fails();
    for (path, what) in [
        (&edited, "differs"),
        (&gone, "does not exist"),
        (&stray, "is no longer generated"),
        (&manifest, "differs"),
        (&lock, "differs"),
    ] {
        let path = path.strip_prefix(copy.0.path()).unwrap().display().to_string();
        let entry = said.split("\n\n").find(|entry| entry.contains(&path));
        assert!(entry.is_some_and(|entry| entry.contains(what)), "{path} {what}:\n{said}");
    }
    assert_eq!(said.matches("E0701").count(), 5, "{said}");
    assert_same(&damaged, &copy.files());
    let said = copy.succeed(&["generate"]);
    assert!(said.contains(" files, 5 of them changed"), "{said}");
    assert_same(&before, &copy.files());
    copy.succeed(&["generate", "--check"]);
}

#[test]
fn helpers_written_by_hand_are_declared_and_kept() {
    let copy = Copy::new();
    let (library, helpers) =
        (copy.path("paypal-generated/src/lib.rs"), copy.path("paypal-generated/src/helpers"));
    let is_declared = || fs::read_to_string(&library).unwrap().contains("\npub mod helpers;\n");
    let mut before = BTreeMap::new();
    read(&helpers, &mut before);
    assert!(is_declared() && !before.is_empty());
    copy.succeed(&["generate"]);
    let mut after = BTreeMap::new();
    read(&helpers, &mut after);
    assert_same(&before, &after);
    // A crate without the folder has no such module.
    fs::remove_dir_all(&helpers).unwrap();
    assert!(copy.check_fails().contains("lib.rs"));
    copy.succeed(&["generate"]);
    assert!(!is_declared());
}

/// Otherwise a new property of PayPal's could have the name of a helper, and the crate would not
/// compile.
#[test]
fn no_setter_has_the_name_of_a_method_of_a_helper() {
    let copy = Copy::new();
    let helper =
        "//! A helper.\nuse crate::orders::OrderRequest;\nimpl OrderRequest { pub fn payer(&self) {} }\n";
    fs::write(copy.path("paypal-generated/src/helpers/more.rs"), helper).unwrap();
    copy.succeed(&["generate"]);
    let request = copy.path("paypal-generated/src/orders/types/order_request.rs");
    let text = fs::read_to_string(request).unwrap();
    assert!(text.contains("pub fn with_payer(mut self, value: Payer) -> Self {"), "{text}");
    assert!(text.contains("= \"payer\" no_setter"), "{text}");
}

#[test]
fn one_api_can_be_generated_alone() {
    let copy = Copy::new();
    copy.succeed(&["generate"]);
    let before = copy.files();
    let (orders, payments) =
        (copy.path("paypal-generated/src/orders/mod.rs"), copy.path("paypal-generated/src/payments/mod.rs"));
    fs::write(&orders, "// by hand\n").unwrap();
    fs::write(&payments, "// by hand\n").unwrap();
    copy.succeed(&["generate", "--api", "orders"]);
    assert_eq!(fs::read(&orders).unwrap(), before[&orders]);
    assert_eq!(fs::read_to_string(&payments).unwrap(), "// by hand\n");
    let output = copy.run(&["generate", "--api", "order"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("there is no API `order`"), "{said}");
}

#[test]
fn a_second_run_changes_nothing() {
    let copy = Copy::new();
    let upstream = upstream::upstream();
    if let Some(dir) = &upstream {
        let before = copy.files();
        copy.succeed(&["import", &fs::canonicalize(dir).unwrap().display().to_string()]);
        assert_same(&before, &copy.files());
    }
    copy.succeed(&["generate"]);
    let first = copy.files();
    if let Some(dir) = &upstream {
        copy.succeed(&["import", &fs::canonicalize(dir).unwrap().display().to_string()]);
    }
    let said = copy.succeed(&["generate"]);
    assert!(said.contains(" files, 0 of them changed"), "{said}");
    assert_same(&first, &copy.files());
}

/// A spec with a breaking change is generated, with a warning.
#[test]
fn a_breaking_change_is_a_warning() {
    let copy = Copy::new();
    copy.succeed(&["generate"]);
    let overlay = copy.path("specs/overlays/web_profiles.yaml");
    let action = "- x-kind: fix\n  x-reason: gone\n  x-thread: none\n  remove: true\n  target: ";
    let text = fs::read_to_string(&overlay).unwrap();
    let target = "$..presentation.properties.logo_image";
    fs::write(&overlay, format!("{text}{action}{target}\n")).unwrap();
    let output = copy.run(&["generate"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("warning[E0604]") && said.contains("field `logo_image` is gone"), "{said}");
}

#[test]
fn the_list_has_a_line_for_every_operation() {
    let copy = Copy::new();
    let listed = copy.succeed(&["list", "--json"]);
    let mut ids = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in listed.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        for key in ["api", "operation_id", "rust_path", "method", "path"] {
            assert!(line[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {line}");
        }
        for key in ["parameters", "responses", "scopes", "issues"] {
            assert!(line[key].is_array(), "{key}: {line}");
        }
        for key in ["request", "request_id_lifetime", "pagination"] {
            assert!(line.get(key).is_some(), "{key}: {line}");
        }
        let text = |key: &str| line[key].as_str().unwrap().to_owned();
        assert!(ids.insert((text("api"), text("method"), text("path"), text("operation_id"))), "{line}");
        assert!(text("rust_path").starts_with(&format!("paypal_generated::{}::", text("api"))), "{line}");
        *counts.entry(text("rust_path")).or_default() += 1;
    }
    assert!(counts.values().all(|count| *count == 1), "two operations have one path");
    assert_eq!(listed.lines().count(), ids.len());
    let expected = expected();
    let missing: Vec<_> = expected.difference(&ids).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // An overlay adds the others, or PayPal no longer describes them.
    let surplus = ids.difference(&expected).filter(|(api, _, _, id)| {
        let text = |folder: &str| {
            let path = upstream::workspace().join(format!("specs/{folder}/{api}.yaml"));
            fs::read_to_string(path).unwrap_or_default()
        };
        !text("overlays").contains(id) && !text("kept").contains(id)
    });
    assert_eq!(surplus.collect::<Vec<_>>(), Vec::<&(String, String, String, String)>::new());
}

/// Returns the operations of the documents without their overlays and without callbacks, read with
/// `serde_yaml` only.
fn expected() -> BTreeSet<(String, String, String, String)> {
    let specs = upstream::workspace().join("specs");
    let apis: Value = serde_yaml::from_str(&fs::read_to_string(specs.join("apis.yaml")).unwrap()).unwrap();
    let mut operations = BTreeSet::new();
    for entry in apis.as_array().unwrap() {
        let api = entry["api"].as_str().unwrap();
        let folder = if entry["own"] == true { specs.join("own") } else { specs.clone() };
        let text = fs::read_to_string(folder.join(format!("{api}.yaml"))).unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if paypal_test_support::specs::is_callback(operation) {
                    continue;
                }
                let id = operation["operationId"].as_str().unwrap().to_owned();
                operations.insert((api.to_owned(), method.to_uppercase(), path.clone(), id));
            }
        }
    }
    operations
}
