//! `paypal-codegen update`, on copies: it ends where a fresh import ends, writes all or nothing, and says what it leaves to people.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A tree with `specs/` and `paypal-generated/`.
struct Tree(tempfile::TempDir);

impl Tree {
    /// A copy of the project's own.
    fn of_the_project() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for folder in ["specs", "paypal-generated"] {
            copy(&common::workspace().join(folder), &tree.path(folder));
        }
        tree
    }

    /// One API, `things`, and another, `others`, which PayPal publishes in `upstream/`.
    fn small() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for api in ["things", "others"] {
            tree.publish(api, &document(api, "name"));
        }
        tree.put("specs/apis.yaml", &format!("{}{}", entry("things"), entry("others")));
        let manifest = common::workspace().join("paypal-generated/Cargo.toml");
        fs::create_dir_all(tree.path("paypal-generated/src")).unwrap();
        fs::copy(manifest, tree.path("paypal-generated/Cargo.toml")).unwrap();
        tree.update("upstream");
        tree
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn publish(&self, api: &str, text: &str) {
        self.put(&format!("upstream/{api}.json"), text);
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// An update that must succeed; answers its report.
    fn update(&self, source: &str) -> Value {
        let output = self.run(&["update", source, "--format", "json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// An update that must fail and change nothing; answers what it says.
    fn refuse(&self, source: &str) -> String {
        let before = self.files();
        let output = self.run(&["update", source]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(before, self.files(), "something was written");
        String::from_utf8(output.stderr).unwrap()
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for folder in ["specs", "paypal-generated"] {
            read(&self.path(folder), self.0.path(), &mut files);
        }
        files
    }

    fn is_generated(&self) {
        let output = self.run(&["generate", "--check"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn read(folder: &Path, root: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, root, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { assert!(fs::copy(&path, target).is_ok()) }
    }
}

fn entry(api: &str) -> String {
    let service = api[..1].to_uppercase() + &api[1..];
    format!(
        "- {{ api: {api}, source: {api}.json, feature: {api}, service: {service}, title: {service}, state: live, \
         documentation: \"https://example.com/\" }}\n"
    )
}

/// A document of PayPal's with one operation, whose answer has one property.
fn document(api: &str, property: &str) -> String {
    let schema = serde_json::json!({ "type": "object", "properties": { property: { "type": "string" } } });
    let component = api.trim_end_matches('s');
    let answer = serde_json::json!({ "$ref": format!("#/components/schemas/{component}") });
    let operation = serde_json::json!({
        "operationId": format!("{api}.get"),
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": answer } } } },
    });
    let document = serde_json::json!({
        "openapi": "3.0.3",
        "info": { "title": api, "version": "1.0" },
        "paths": { format!("/v1/{api}"): { "get": operation } },
        "components": { "schemas": { component: schema } },
    });
    format!("{document:#}")
}

fn rust_of<'a>(report: &'a Value, kind: &str) -> Vec<&'a str> {
    let changes = report["diff"]["changes"].as_array().unwrap().iter();
    changes.filter(|change| change["kind"] == kind).map(|change| change["rust"].as_str().unwrap()).collect()
}

#[test]
fn from_2023_12_to_2024_02() {
    let Some(newer) = common::upstream() else { return };
    let older = newer.with_file_name("2023-12");
    if !older.is_dir() {
        println!("skipped: PayPal's files are not in {}", older.display());
        return;
    }
    let fresh = Tree::of_the_project();
    fs::remove_file(fresh.path("specs/names.lock")).unwrap();
    assert!(fresh.run(&["generate"]).status.success());

    // A tree that was begun with 2023-12: its names are those of that time.
    let tree = Tree::of_the_project();
    let back = tree.update(older.to_str().unwrap());
    let unmatched = back["unmatched"].as_array().unwrap();
    assert!(unmatched.iter().all(|it| it["matched"] != ""), "{unmatched:?}");
    assert!(unmatched.iter().any(|it| it["target"] == "$.paths['/v1/payments/payouts/{id}'].get"));
    fs::remove_file(tree.path("specs/names.lock")).unwrap();
    assert!(tree.run(&["generate"]).status.success());

    let report = tree.update(newer.to_str().unwrap());
    assert_eq!(report["matching_again"].as_array().unwrap().len(), unmatched.len());
    assert_eq!(rust_of(&report, "operation added").len(), 3);
    let (files, fresh) = (tree.files(), fresh.files());
    let all: BTreeSet<&PathBuf> = files.keys().chain(fresh.keys()).collect();
    let differing: Vec<&str> = (all.into_iter())
        .filter(|path| files.get(*path) != fresh.get(*path))
        .map(|path| path.to_str().unwrap())
        .collect();
    // The lock keeps one type in `shared`, though one of those that share it has values more now; the report says so.
    let expected = [
        "paypal-generated/src/orders/types/mod.rs",
        "paypal-generated/src/orders/types/shipping_detail.rs",
        "paypal-generated/src/shared/mod.rs",
        "paypal-generated/src/shared/shipping_detail_type.rs",
        "specs/names.lock",
    ];
    assert_eq!(differing, expected);
    let kept: Vec<&str> = report["kept"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    let expected = [
        "the type `orders::ShippingDetailType` moves in or out of `shared`",
        "the type `subscriptions::ShippingDetailType`, value `PickupFromPerson` is gone",
        "the type `subscriptions::ShippingDetailType`, value `PickupInStore` is gone",
        "the type `vault::ShippingDetailType`, value `PickupFromPerson` is gone",
        "the type `vault::ShippingDetailType`, value `PickupInStore` is gone",
    ];
    assert_eq!(kept, expected);
    tree.is_generated();
}

/// PayPal's own files, one of them cut in half.
#[test]
fn a_broken_upstream_leaves_the_tree_as_it_is() {
    let Some(upstream) = common::upstream() else { return };
    let tree = Tree::of_the_project();
    copy(&upstream, &tree.path("broken"));
    let path = "broken/payments_payouts_batch_v1.json";
    let text = tree.read(path);
    tree.put(path, &text[..text.len() / 2]);
    let said = tree.refuse("broken");
    let line = text[..text.len() / 2].lines().count();
    assert!(said.contains(&format!("{path}:{line}:")), "{said}");
    assert!(said.contains("neither YAML nor JSON"), "{said}");
}

#[test]
fn the_same_again_changes_nothing() {
    let tree = Tree::small();
    let before = tree.files();
    let report = tree.update("upstream");
    assert_eq!(report["changed_files"], 0);
    assert_eq!(report["diff"]["changes"], serde_json::json!([]));
    assert_eq!(before, tree.files());
    tree.is_generated();
}

#[test]
fn what_goes_wrong_after_the_import_writes_nothing_either() {
    let tree = Tree::small();
    tree.publish("things", &document("things", "label").replace("\"string\"", "\"strung\""));
    let said = tree.refuse("upstream");
    assert!(said.contains("specs/things.yaml:") && said.contains("strung"), "{said}");
    let said = tree.refuse("nowhere");
    assert!(said.contains("nowhere"), "{said}");
}

#[test]
fn actions_that_match_nothing_are_listed_until_they_match_again() {
    let tree = Tree::small();
    let target = "$.components.schemas.thing.properties.name";
    tree.put(
        "specs/overlays/things.yaml",
        &format!(
            "overlay: 1.0.0\ninfo: {{ title: Things, version: '1' }}\nactions:\n\
             - {{ x-kind: documentation, target: {target}, update: {{ description: What it is called. }} }}\n"
        ),
    );
    tree.update("upstream");
    tree.publish("things", &document("things", "label"));
    let report = tree.update("upstream");
    let entry = serde_json::json!([
        { "api": "things", "target": target, "matched": "/components/schemas/thing/properties/name" }
    ]);
    assert_eq!(report["unmatched"], entry);
    assert_eq!(rust_of(&report, "property removed"), ["things::Thing.name"]);
    assert_eq!(report["undocumented"], serde_json::json!(["things::Thing.label"]));
    let lock = tree.read("specs/upstream.lock");
    assert!(lock.contains("target: $.components.schemas.thing.properties.name"), "{lock}");
    tree.is_generated();

    // It stays listed with what it used to match, and is not news.
    let report = tree.update("upstream");
    assert_eq!(report["unmatched"], serde_json::json!([]));
    assert_eq!(tree.read("specs/upstream.lock"), lock);

    tree.publish("things", &document("things", "name"));
    let report = tree.update("upstream");
    assert_eq!(report["matching_again"], entry);
    assert!(tree.read("specs/upstream.lock").contains("unmatched: []"));
    tree.is_generated();
}

#[test]
fn an_api_whose_file_is_gone_stays_and_is_legacy() {
    let tree = Tree::small();
    let (spec, lock) = (tree.read("specs/others.yaml"), tree.read("specs/upstream.lock"));
    fs::rename(tree.path("upstream/others.json"), tree.path("upstream/more.json")).unwrap();
    let report = tree.update("upstream");
    assert_eq!(report["dropped"], serde_json::json!(["others"]));
    assert_eq!(report["unlisted"], serde_json::json!(["more.json"]));
    assert_eq!(rust_of(&report, "API removed"), Vec::<&str>::new());
    assert_eq!(tree.read("specs/others.yaml"), spec);
    assert_eq!(tree.read("specs/upstream.lock"), lock);
    assert_eq!(tree.read("specs/apis.yaml"), entry("things") + &entry("others").replace("live", "legacy"));
    tree.is_generated();
}

#[test]
fn an_archive_a_package_and_a_revision_are_as_good_as_a_folder() {
    let tree = Tree::small();
    let shell = |script: &str| {
        let output = Command::new("sh").current_dir(tree.0.path()).args(["-c", script]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let revision = || tree.read("specs/upstream.lock").lines().nth(1).unwrap().to_owned();

    tree.publish("things", &document("things", "label"));
    shell("mkdir package && cp -r upstream package/openapi && tar -czf things-2.0.tgz package");
    assert_eq!(rust_of(&tree.update("things-2.0.tgz"), "property added"), ["things::Thing.label"]);
    assert_eq!(revision(), "revision: things-2.0");

    tree.publish("things", &document("things", "colour"));
    shell(
        "mkdir repository && cp -r upstream repository/openapi && cd repository && git init -q && git add . \
         && git -c user.name=a -c user.email=a@example.com commit -qm a && git tag v3 && rm -r openapi",
    );
    assert_eq!(rust_of(&tree.update("git:repository@v3"), "property added"), ["things::Thing.colour"]);
    assert_eq!(revision(), "revision: v3");
    assert!(tree.refuse("git:repository@v4").contains("`git` failed"));

    // A client that packs what is at hand: the tests ask nobody outside.
    tree.put("bin/npm", "#!/bin/sh\ncp \"$ARCHIVE\" \"$4/things-2.0.0.tgz\"\n");
    shell("chmod +x bin/npm");
    let path = format!("{}:{}", tree.path("bin").display(), std::env::var("PATH").unwrap());
    let output = tree
        .command(&["update", "npm:@things/specs@2.0.0", "--format", "json"])
        .env("PATH", path)
        .env("ARCHIVE", tree.path("things-2.0.tgz"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rust_of(&report, "property added"), ["things::Thing.label"]);
    assert_eq!(revision(), "revision: '@things/specs@2.0.0'");
    tree.is_generated();
}
