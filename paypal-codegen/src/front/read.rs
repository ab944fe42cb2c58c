//! Reads a document and bundles the files that it refers to.

use std::path::Path;
use std::sync::Arc;

use super::foreign;
use super::input::Source;
use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
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
        Source::File { path, folder } => (load(&path)?, Bundle::new(Some(&path), folder)),
        Source::Text { name, text, folder } => {
            (parse(&SourceFile::new(name, text))?, Bundle::new(None, folder))
        }
        Source::Document(document) => return Ok((document, None, Diagnostics::new())),
        Source::Borrowed(document) => return Ok((document.clone(), None, Diagnostics::new())),
    };
    bundle.resolve(&mut document, &mut problems);
    Ok((document, Some(bundle), problems))
}

fn load(path: &Path) -> Result<(Node, Diagnostics), Diagnostics> {
    let bytes = document::read_bytes(path)?;
    refuse(foreign::binary(path, &bytes))?;
    parse(&document::decode(path.display().to_string(), bytes)?)
}

/// Reads a text, and returns the warnings as well. Refuses what is something other than OpenAPI 3,
/// with the name of its format.
fn parse(file: &Arc<SourceFile>) -> Result<(Node, Diagnostics), Diagnostics> {
    refuse(foreign::text(file))?;
    let read = document::read_spec(file);
    if read.as_ref().map_or(true, |(document, _)| document.as_mapping().is_none()) {
        refuse(foreign::graphql(file))?;
    }
    let (document, warnings) = read?;
    refuse(foreign::document(&document))?;
    Ok((document, warnings))
}

fn refuse(found: Option<Diagnostic>) -> Result<(), Diagnostics> {
    found.map_or(Ok(()), |problem| Err(problem.into()))
}
