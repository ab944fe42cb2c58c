//! Reads a document and bundles the files that it refers to.

use std::path::Path;
use std::sync::Arc;

use super::foreign;
use super::input::Source;
use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Node};
use crate::source::SourceFile;

/// Reads a document and bundles the files that it refers to. The diagnostics that it returns with
/// the document describe problems of the references; a dangling reference is an error.
///
/// # Errors
/// Fails if the document can't be read or parsed, or is not an OpenAPI document.
pub fn read(source: Source<'_>) -> Result<(Node, Diagnostics), Diagnostics> {
    open(source).map(|(document, _, problems)| (document, problems))
}

/// Reads a document as [`read`] does. Also returns the bundle: an overlay may refer to further
/// files.
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

/// Reads and parses a file.
fn load(path: &Path) -> Result<(Node, Diagnostics), Diagnostics> {
    let bytes = document::read_bytes(path)?;
    refuse(foreign::binary(path, &bytes))?;
    parse(&document::decode(path.display().to_string(), bytes)?)
}

/// Parses the text of a document, and returns it with the warnings. Refuses a text in another
/// format than OpenAPI 3; the error names that format.
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

/// Fails if a problem was found.
fn refuse(found: Option<Diagnostic>) -> Result<(), Diagnostics> {
    found.map_or(Ok(()), |problem| Err(problem.into()))
}
