//! Generates a crate from an older generation of PayPal's files.

use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::import::import;
use paypal_codegen::update::Update;

/// Imports older files into a folder and generates its crate: writes `specs/`, with today's
/// overlays as far as they match, and `crate/`. Of today's specs only our own stay: neither the
/// names nor the parts that the older files lack.
pub fn update(workspace: &Path, upstream: PathBuf, into: &Path) {
    let (specs, out) = (into.join("specs"), into.join("crate"));
    for folder in ["", "overlays", "own"] {
        fs::create_dir_all(specs.join(folder)).unwrap();
        for entry in fs::read_dir(workspace.join("specs").join(folder)).into_iter().flatten() {
            let entry = entry.unwrap();
            let is_lock = entry.path().extension().is_some_and(|extension| extension == "lock");
            if entry.path().is_file() && !is_lock {
                fs::copy(entry.path(), specs.join(folder).join(entry.file_name())).unwrap();
            }
        }
    }
    fs::create_dir_all(&out).unwrap();
    fs::copy(workspace.join("paypal-generated/Cargo.toml"), out.join("Cargo.toml")).unwrap();
    // The tree has the older files before the update, which then records the overlay actions that
    // do not match. Those of a generation after the older one need not fit it.
    import(&upstream, &specs).unwrap_or_else(|problems| panic!("{problems}"));
    let update = Update {
        upstream,
        revision: None,
        specs,
        out,
        changelog: None,
        drop_undescribed: true,
        set_aside_any: true,
    };
    update.run().unwrap_or_else(|problems| panic!("{problems}"));
}
