//! Finds PayPal's own files, and generates a crate from an older revision of them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use paypal_codegen::update::Update;

/// The revision before the one of `specs/`.
pub const OLDER: &str = "2023-12";

/// Returns a folder of PayPal's files. If it does not exist, the tests that need it are skipped, or
/// fail if `PAYPAL_REQUIRE_UPSTREAM` is set.
pub fn folder(workspace: &Path, revision: &str) -> Option<PathBuf> {
    let usual = workspace.join("../shared/upstream/2024-02");
    let latest = env::var_os("PAYPAL_UPSTREAM").map_or(usual, PathBuf::from);
    let folder = latest.with_file_name(revision);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(env::var_os("PAYPAL_REQUIRE_UPSTREAM").is_none(), "{} does not exist", folder.display());
    println!("skipped: {} does not exist", folder.display());
    None
}

/// Imports older files into a folder and generates its crate: writes `specs/`, with today's
/// overlays as far as they match and without today's `names.lock`, and `crate/`.
pub fn update(workspace: &Path, upstream: PathBuf, into: &Path) {
    let (specs, out) = (into.join("specs"), into.join("crate"));
    for folder in ["", "overlays"] {
        fs::create_dir_all(specs.join(folder)).unwrap();
        for entry in fs::read_dir(workspace.join("specs").join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.path().is_file() && entry.file_name() != "names.lock" {
                fs::copy(entry.path(), specs.join(folder).join(entry.file_name())).unwrap();
            }
        }
    }
    fs::create_dir_all(&out).unwrap();
    fs::copy(workspace.join("paypal-generated/Cargo.toml"), out.join("Cargo.toml")).unwrap();
    let update = Update { upstream, revision: None, specs, out, changelog: None };
    update.run().unwrap_or_else(|problems| panic!("{problems}"));
}
