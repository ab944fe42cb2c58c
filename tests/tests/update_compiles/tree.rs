//! A copy of the project's specs and crate, to which updates are applied.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use paypal_codegen::ir::Program;
use paypal_codegen::update::Update;
use paypal_codegen::{emit, pipeline};
use paypal_test_support::{revisions, upstream};

/// A tree, and the state of its program.
pub struct Tree(tempfile::TempDir);

/// A generated crate.
pub struct Generated {
    pub program: Program,
    pub files: BTreeMap<String, String>,
}

impl Tree {
    /// Returns a tree of a generation of PayPal's files: that of the project for its base; an older
    /// one is made with today's overlays as far as they match, and with names of its own.
    pub fn of(folder: &Path) -> Self {
        let tree = tempfile::tempdir().unwrap();
        if upstream::name(folder) == upstream::name(&upstream::base_folder()) {
            copy(&upstream::workspace().join("specs"), &tree.path().join("specs"));
            copy(&upstream::workspace().join("paypal-generated"), &tree.path().join("crate"));
        } else {
            revisions::update(&upstream::workspace(), folder.to_owned(), tree.path());
        }
        Self(tree)
    }

    pub fn update(&self, folder: &Path) {
        let path = |name| self.0.path().join(name);
        let (specs, out) = (path("specs"), path("crate"));
        let update = Update {
            upstream: folder.to_owned(),
            revision: None,
            specs,
            out,
            changelog: None,
            drop_undescribed: false,
            set_aside_any: false,
        };
        update.run().unwrap_or_else(|problems| panic!("{problems}"));
    }

    pub fn generated(&self) -> Generated {
        let loaded = pipeline::load(&self.0.path().join("specs"));
        let program = loaded.unwrap_or_else(|problems| panic!("{problems}")).program;
        Generated { files: emit::files(&program), program }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
