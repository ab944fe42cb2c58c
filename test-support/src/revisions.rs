//! Generates a crate from an older generation of PayPal's files.

use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::update::Update;

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
    let update = Update { upstream, revision: None, specs, out, changelog: None, drop_undescribed: true };
    update.run().unwrap_or_else(|problems| panic!("{problems}"));
}
