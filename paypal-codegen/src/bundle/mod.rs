//! Combines a document of several files into one: each target of a `$ref` to another file becomes a
//! component of the root document.
//!
//! Every node keeps its position in its own file, so later stages report problems there. A `$ref`
//! to a reference is replaced by one to its final target. A target that can't be a component (a
//! path item, an operation, a list of either) replaces the reference as a copy. Only files
//! below one folder are read, nothing is fetched from a host, and the total size is limited.

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

/// The maximum number of files of a document.
pub const MAX_FILES: usize = 10_000;

/// The maximum number of nodes that other files may add.
pub const MAX_NODES: usize = 500_000;

/// The state of combining a document.
#[derive(Debug)]
pub struct Bundle {
    files: Files,
    names: Names,
    /// The components that have a name but are not yet in the document.
    queue: VecDeque<PendingComponent>,
    /// The number of added nodes.
    copied_nodes: usize,
}

/// A node of a file: the file, and a JSON pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Location {
    file: FileId,
    pointer: String,
}

/// A component that is to be added.
#[derive(Debug)]
struct PendingComponent {
    part: Part,
    name: String,
    from: Location,
}

/// Reads a document and all files that it refers to, which must be in its own folder or below.
///
/// # Errors
/// Returns all problems of the files.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    let (mut document, mut diagnostics) = document::read_spec(&document::open(path)?)?;
    Bundle::new(Some(path), None).resolve(&mut document, &mut diagnostics);
    diagnostics.or(document)
}

impl Bundle {
    /// Creates the state for a document. `root` is its file, if it has one. Files are read from
    /// `folder` and below it; the default is the document's own folder.
    pub fn new(root: Option<&Path>, folder: Option<&Path>) -> Self {
        Self {
            files: Files::new(root, folder),
            names: Names::default(),
            queue: VecDeque::new(),
            copied_nodes: 0,
        }
    }

    /// Adds the parts that the document references in other files. May be called again after the
    /// document has changed. Adds problems to `diagnostics`; if one is an error, some references
    /// are dangling.
    pub fn resolve(&mut self, document: &mut Node, diagnostics: &mut Diagnostics) {
        resolve::resolve(self, document, diagnostics);
    }

    /// Returns the files that were read, except the document's own.
    pub fn read(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.read()
    }
}
