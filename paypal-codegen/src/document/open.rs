//! Reads files into memory as text.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::SourceFile;

/// Reads a text file.
///
/// # Errors
/// Fails if the file can't be read or is not UTF-8.
pub fn open(path: &Path) -> Result<Arc<SourceFile>, Diagnostics> {
    decode(path.display().to_string(), read_bytes(path)?)
}

/// Creates a text file from its bytes.
///
/// # Errors
/// Fails if the bytes are not UTF-8.
pub fn decode(name: impl Into<String>, bytes: Vec<u8>) -> Result<Arc<SourceFile>, Diagnostics> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(name, text)),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let message = format!("this file is not UTF-8: the byte at offset {offset} is invalid");
            let diagnostic = Diagnostic::error(code::NOT_UTF8, message);
            Err(diagnostic.in_file(name.into()).help("save it as UTF-8").into())
        }
    }
}

/// Reads the bytes of a file.
///
/// # Errors
/// Fails if the file can't be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Diagnostics> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::error(code::UNREADABLE_FILE, format!("can't read this file: {error}"))
            .in_file(path.display())
            .help("check the path, and the permission to read the file")
            .into()
    })
}
