//! Creates a tree to update, and runs the command that updates it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use paypal_test_support::upstream;
use serde_json::Value;

/// A tree with `specs/` and `paypal-generated/`.
pub struct Tree(pub tempfile::TempDir);

impl Tree {
    /// Creates a copy of the project's own tree.
    pub fn of_the_project() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for folder in ["specs", "paypal-generated"] {
            copy(&upstream::workspace().join(folder), &tree.path(folder));
        }
        tree
    }

    /// Creates a tree with two APIs, `things` and `others`, which PayPal publishes in `upstream/`.
    pub fn small() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for api in ["things", "others"] {
            tree.publish(api, &document(api, "name"));
        }
        tree.put("specs/apis.yaml", &format!("{}{}", entry("things"), entry("others")));
        let manifest = upstream::workspace().join("paypal-generated/Cargo.toml");
        fs::create_dir_all(tree.path("paypal-generated/src")).unwrap();
        fs::copy(manifest, tree.path("paypal-generated/Cargo.toml")).unwrap();
        tree.update("upstream");
        tree
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn publish(&self, api: &str, text: &str) {
        self.put(&format!("upstream/{api}.json"), text);
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paypal-codegen"));
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs an update that must succeed; returns its report.
    pub fn update(&self, source: &str) -> Value {
        let output = self.run(&["update", source, "--format", "json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs an update that must fail and change nothing; returns its standard error.
    pub fn refuse(&self, source: &str) -> String {
        let before = self.files();
        let output = self.run(&["update", source]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(before, self.files(), "something was written");
        String::from_utf8(output.stderr).unwrap()
    }

    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for folder in ["specs", "paypal-generated"] {
            read(&self.path(folder), self.0.path(), &mut files);
        }
        files
    }

    pub fn is_generated(&self) {
        let output = self.run(&["generate", "--check"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

pub fn read(folder: &Path, root: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, root, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { assert!(fs::copy(&path, target).is_ok()) }
    }
}

pub fn entry(api: &str) -> String {
    let service = api[..1].to_uppercase() + &api[1..];
    format!(
        "- {{ api: {api}, source: {api}.json, feature: {api}, service: {service}, title: {service}, state: live, \
         documentation: \"https://example.com/\" }}\n"
    )
}

/// Returns a document of PayPal with one operation, whose response has one property.
pub fn document(api: &str, property: &str) -> String {
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
