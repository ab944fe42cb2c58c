//! `cargo xtask house`: checks the rules of the source tree that a program can check.
//!
//! - No comment line of hand-written code is longer than 100 columns.
//! - No modules of one folder import each other in a circle, in the generator and the runtime.
//! - No `#[path]` outside fixtures.
//! - No name of a generation of PayPal's files: `specs/upstream.lock` alone has it.

mod circles;
mod comments;
mod generations;
mod graph;
mod imports;
mod paths;
mod scan;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::{Result, workspace};

/// The source folders whose modules must not import each other in a circle.
const LAYERED: [&str; 2] = ["paypal-codegen/src", "paypal-runtime/src"];

/// A line that breaks a rule.
#[derive(Debug, PartialEq)]
struct Violation {
    /// The path from the root of the workspace.
    file: String,
    line: usize,
    message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A text file of the workspace.
struct Source {
    /// The path from the root of the workspace, with `/` between its parts.
    path: String,
    text: String,
}

/// Prints each violation as `file:line: message`. Fails if there is one.
pub fn run() -> Result<()> {
    let violations = check(&workspace())?;
    for violation in &violations {
        println!("{violation}");
    }
    match violations.len() {
        0 => Ok(()),
        count => Err(format!("{count} lines break a rule of the house, see above").into()),
    }
}

fn check(root: &Path) -> Result<Vec<Violation>> {
    let sources = sources(root)?;
    let mut violations: Vec<Violation> = sources.iter().flat_map(comments::too_long).collect();
    violations.extend(sources.iter().flat_map(paths::outside_fixtures));
    let names = generations::names();
    violations.extend(sources.iter().flat_map(|source| generations::named(source, &names)));
    for folder in LAYERED {
        violations.extend(circles::of(folder, &sources)?);
    }
    Ok(violations)
}

/// The files that the rules are about, sorted by path.
fn sources(root: &Path) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            let name = path.to_string_lossy().replace('\\', "/");
            if entry.file_type()?.is_dir() {
                if is_searched(&name) {
                    folders.push(path);
                }
            } else if comments::marker(&name).is_some() && !is_generated(&name) {
                sources.push(Source { text: fs::read_to_string(entry.path())?, path: name });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

/// Whether a folder has hand-written code: no build output, no generated code, no fixtures.
fn is_searched(folder: &str) -> bool {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let is_hidden = name.starts_with('.') && ![".ci", ".cargo"].contains(&name);
    !is_hidden && !["target", "fixtures", "snapshots"].contains(&name) && !is_generated(folder)
}

/// Whether the generator writes a file or folder: everything in the generated crate except the
/// helpers.
fn is_generated(path: &str) -> bool {
    let in_crate = path.strip_prefix("paypal-generated/src/");
    in_crate.is_some_and(|rest| rest != "helpers" && !rest.starts_with("helpers/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for folder in LAYERED {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    fn printed(files: &[(&str, &str)]) -> Vec<String> {
        let root = tree(files);
        check(root.path()).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_tree_that_keeps_all_rules_has_no_violations() {
        let files = [
            ("paypal-runtime/src/lib.rs", "//! Runtime.\nmod auth;\nmod http;\n"),
            ("paypal-runtime/src/auth.rs", "use crate::http::Request;\n"),
            ("paypal-runtime/src/http.rs", "pub struct Request;\n"),
        ];
        assert_eq!(printed(&files), Vec::<String>::new());
    }

    #[test]
    fn each_rule_prints_file_and_line() {
        let long = format!("fn main() {{}}\n    // {}\n", "x".repeat(94));
        let files = [
            ("paypal-runtime/src/lib.rs", "mod auth;\nmod http;\n"),
            ("paypal-runtime/src/auth.rs", "//! Tokens.\n\nuse crate::http::Request;\npub struct Token;\n"),
            ("paypal-runtime/src/http.rs", "use crate::auth::Token;\npub struct Request;\n"),
            ("tests/tests/long.rs", &long),
            ("tests/tests/path.rs", "#[path = \"other.rs\"]\nmod other;\n"),
        ];
        assert_eq!(
            printed(&files),
            [
                "tests/tests/long.rs:2: the comment has 101 columns, more than 100",
                "tests/tests/path.rs:1: `#[path]` outside fixtures; use a folder with `main.rs`, or `test-support`",
                "paypal-runtime/src/auth.rs:3: `auth` imports `http`, part of an import circle of 2 modules: auth, http",
                "paypal-runtime/src/http.rs:1: `http` imports `auth`, part of an import circle of 2 modules: auth, http",
            ]
        );
    }

    #[test]
    fn helpers_of_the_generated_crate_are_searched() {
        let long = format!("// {}\n", "x".repeat(120));
        let violations = printed(&[("paypal-generated/src/helpers/orders/mod.rs", &long)]);
        assert_eq!(violations.len(), 1, "{violations:?}");
    }

    #[test]
    fn generated_code_and_fixtures_are_not_searched() {
        let long = format!("// {}\n#[path = \"x.rs\"]\nmod x;\n", "x".repeat(120));
        let files = [
            ("paypal-generated/src/lib.rs", long.as_str()),
            ("paypal-generated/src/orders/mod.rs", &long),
            ("tests/tests/fixtures/uses.rs", &long),
            ("tests/tests/snapshots/a.rs", &long),
            ("target/debug/a.rs", &long),
        ];
        assert_eq!(printed(&files), Vec::<String>::new());
    }
}
