//! Defines source files and places in them.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// The text of a file, with the name that diagnostics show.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    name: String,
    text: String,
}

impl SourceFile {
    /// Creates a file from its text, without a leading byte order mark.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        Arc::new(Self { name: name.into(), text })
    }

    /// Creates a file from its bytes.
    ///
    /// # Errors
    /// Fails if the bytes are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Arc<Self>, Diagnostics> {
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(error) => {
                let offset = error.utf8_error().valid_up_to();
                let message = format!("this file is not UTF-8: the byte at offset {offset} is invalid");
                let diagnostic = Diagnostic::error(code::NOT_UTF8, message);
                Err(diagnostic.in_file(name.into()).help("save it as UTF-8").into())
            }
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Fails if the file can't be read or is not UTF-8.
    pub fn load(path: &Path) -> Result<Arc<Self>, Diagnostics> {
        Self::from_bytes(path.display().to_string(), read_bytes(path)?)
    }

    /// Returns the name that diagnostics show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
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
            .help("check the path and the permissions")
            .into()
    })
}

/// A place in a file: its start and its length.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    file: Arc<SourceFile>,
    offset: u32,
    len: u32,
    line: u32,
    column: u32,
}

impl Span {
    /// Creates a place. `offset` and `len` are in bytes; `line` and `column` are counted from 1.
    pub fn new(file: &Arc<SourceFile>, offset: usize, len: usize, line: usize, column: usize) -> Self {
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            file: Arc::clone(file),
            offset: narrow(offset),
            len: narrow(len),
            line: narrow(line),
            column: narrow(column),
        }
    }

    /// Returns the place at the start of a file.
    pub fn start_of(file: &Arc<SourceFile>) -> Self {
        Self::new(file, 0, 0, 1, 1)
    }

    /// Returns the file.
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// Returns the byte offset of the start.
    pub fn offset(&self) -> usize {
        self.offset as usize
    }

    /// Returns the length in bytes.
    #[expect(clippy::len_without_is_empty, reason = "the length of a range in a text, not a collection")]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// Returns the line of the start, counted from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Returns the column of the start in characters, counted from 1.
    pub fn column(&self) -> u32 {
        self.column
    }

    /// Returns the text of the place.
    pub fn text(&self) -> &str {
        self.file.text.get(self.offset()..self.offset() + self.len()).unwrap_or_default()
    }

    pub(super) fn set_end(&mut self, end: usize) {
        self.len = u32::try_from(end.saturating_sub(self.offset())).unwrap_or(u32::MAX);
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.name, self.line, self.column)
    }
}

/// Omits the text of the file, which would make the output unreadable.
impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}+{}", self.len)
    }
}
