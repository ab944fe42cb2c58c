//! Reads a document and bundles the files that it refers to.

use super::input::Source;
use crate::bundle::Bundle;
use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};
use crate::source::SourceFile;

/// Reads a document and bundles the files that it refers to. Returns the problems of references as
/// well; an error among them is a reference that leads nowhere.
///
/// # Errors
/// Fails if the document itself can't be read.
pub fn read(source: Source<'_>) -> Result<(Node, Diagnostics), Diagnostics> {
    open(source).map(|(document, _, problems)| (document, problems))
}

/// Does the same as [`read`], and returns the bundle, to which an overlay may add files.
pub(super) fn open(source: Source<'_>) -> Result<(Node, Option<Bundle>, Diagnostics), Diagnostics> {
    let ((mut document, mut problems), mut bundle) = match source {
        Source::File { path, folder } => {
            (document::read_spec(&document::open(&path)?)?, Bundle::new(Some(&path), folder))
        }
        Source::Text { name, text, folder } => {
            (document::read_spec(&SourceFile::new(name, text))?, Bundle::new(None, folder))
        }
        Source::Document(document) => return Ok((document, None, Diagnostics::new())),
        Source::Borrowed(document) => return Ok((document.clone(), None, Diagnostics::new())),
    };
    bundle.resolve(&mut document, &mut problems);
    Ok((document, Some(bundle), problems))
}
