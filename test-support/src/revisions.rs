//! PayPal's own files, and the specs as they stand with an older revision of them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use paypal_codegen::update::Update;

/// The revision before the one that `specs/` comes from.
pub const OLDER: &str = "2023-12";

/// A folder of PayPal's files. Absent, the tests that need it are skipped, unless
/// `PAYPAL_REQUIRE_UPSTREAM` forbids that.
pub fn folder(workspace: &Path, revision: &str) -> Option<PathBuf> {
    let usual = workspace.join("../shared/upstream/2024-02");
    let latest = env::var_os("PAYPAL_UPSTREAM").map_or(usual, PathBuf::from);
    let folder = latest.with_file_name(revision);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(env::var_os("PAYPAL_REQUIRE_UPSTREAM").is_none(), "{} is not there", folder.display());
    println!("skipped: {} is not there", folder.display());
    None
}

/// Writes what an update makes of older files into a folder: `specs/`, in which today's overlays
/// say whatever of it they match and nothing keeps the names of today, and `crate/`.
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
