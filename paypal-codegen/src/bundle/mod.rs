//! One document of many files: what a `$ref` to another file leads to becomes a component of the root document.
//!
//! Every node keeps the place in its own file, so a problem found by a later stage points there. A reference to a reference is
//! shortened to what it leads to in the end, and what stands where no component can (a path item, an operation, a list of either) is put
//! in its place. Only files below one folder are read, nothing is fetched, and how much is brought in is bounded.

mod components;
mod equivalent;
mod fault;
mod files;
mod follow;
mod mapping;
mod names;
mod redirect;
mod resolve;
mod target;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::document::{self, Node, Part};

use files::{FileId, Files};
use names::Names;

/// How many files one document may be made of.
pub const MAX_FILES: usize = 10_000;

/// How many nodes they may bring in.
pub const MAX_NODES: usize = 500_000;

/// The state of a document that is put together.
#[derive(Debug)]
pub struct Bundle {
    files: Files,
    names: Names,
    /// What has its name, and is not in the document yet.
    queue: VecDeque<PendingComponent>,
    /// How many nodes were brought in.
    copied_nodes: usize,
}

/// Where something stands: a file, and a JSON pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Location {
    file: FileId,
    pointer: String,
}

/// A component that is to be brought in.
#[derive(Debug)]
struct PendingComponent {
    part: Part,
    name: String,
    from: Location,
}

/// Reads a document and all files that it refers to, which are in its own folder or below.
///
/// # Errors
/// What is wrong with any of them.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    let mut document = document::load(path)?;
    let mut diagnostics = Diagnostics::new();
    Bundle::new(Some(path), None).resolve(&mut document, &mut diagnostics);
    diagnostics.or(document)
}

impl Bundle {
    /// For the document of a file, or one that is in none. Files are read from `folder` and below it; from the document's own folder
    /// where that is not said.
    pub fn new(root: Option<&Path>, folder: Option<&Path>) -> Self {
        Self {
            files: Files::new(root, folder),
            names: Names::default(),
            queue: VecDeque::new(),
            copied_nodes: 0,
        }
    }

    /// Brings in what the document refers to; may be called again when something was added to it. Problems go to `diagnostics`: with an
    /// error among them, there are references that lead nowhere.
    pub fn resolve(&mut self, document: &mut Node, diagnostics: &mut Diagnostics) {
        resolve::resolve(self, document, diagnostics);
    }

    /// The files that were read, besides that of the document.
    pub fn read(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.read()
    }
}
