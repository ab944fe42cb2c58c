//! Reads an overlay of a folder of specs together with the folder's `upstream.lock`. The lock
//! records the overlay actions that an update left without a match, so these are no errors.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};
use crate::front::Overlay;
use crate::lock::{UpstreamLock, upstream};
use crate::overlay::FOLDER;

/// An overlay, and the actions that may match nothing.
pub(super) struct Recorded {
    document: Node,
    lock: UpstreamLock,
    files: [PathBuf; 2],
    specs: PathBuf,
}

/// Reads an overlay and the lock beside its folder. Returns `None` for an overlay outside a folder
/// of specs: its actions must match.
pub(super) fn load(path: &Path) -> Result<Option<Recorded>, Diagnostics> {
    let folder = path.parent().filter(|folder| folder.file_name().is_some_and(|name| name == FOLDER));
    let Some(specs) = folder.and_then(Path::parent) else { return Ok(None) };
    let lock = specs.join(upstream::FILE_NAME);
    if !lock.exists() {
        return Ok(None);
    }
    let (document, read) = (document::load(path)?, UpstreamLock::load(specs)?);
    Ok(Some(Recorded { document, lock: read, files: [path.to_owned(), lock], specs: specs.to_owned() }))
}

impl Recorded {
    pub(super) fn overlay(&self) -> Overlay<'_> {
        Overlay::Document { overlay: &self.document, lock: &self.lock }
    }

    /// Returns the folder of specs.
    pub(super) fn specs(&self) -> &Path {
        &self.specs
    }

    /// Returns the files that were read.
    pub(super) fn files(&self) -> [PathBuf; 2] {
        self.files.clone()
    }
}
