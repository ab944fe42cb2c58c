//! Files and places in them.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// The text of a file and the name it is reported under.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    name: String,
    text: String,
}

impl SourceFile {
    /// A file whose text is at hand. A byte order mark at its beginning is left off.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        Arc::new(Self { name: name.into(), text })
    }

    /// A file whose bytes are at hand.
    ///
    /// # Errors
    /// If they are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Arc<Self>, Diagnostics> {
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(error) => {
                let offset = error.utf8_error().valid_up_to();
                let message = format!("this file is not UTF-8: see the byte at offset {offset}");
                let diagnostic = Diagnostic::error(code::NOT_UTF8, message);
                Err(diagnostic.in_file(name.into()).help("save it as UTF-8").into())
            }
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If it can't be read or is not UTF-8.
    pub fn load(path: &Path) -> Result<Arc<Self>, Diagnostics> {
        Self::from_bytes(path.display().to_string(), read_bytes(path)?)
    }

    /// The name it is reported under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The bytes of a file.
///
/// # Errors
/// If it can't be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Diagnostics> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::error(code::UNREADABLE_FILE, format!("can't read this file: {error}"))
            .in_file(path.display())
            .help("is the path right, and may it be read?")
            .into()
    })
}

/// A place in a file: where it begins and how far it reaches.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    file: Arc<SourceFile>,
    offset: u32,
    len: u32,
    line: u32,
    column: u32,
}

impl Span {
    /// A place, given in bytes (`offset`, `len`) and, counted from 1, by line and column.
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

    /// The beginning of a file.
    pub fn start_of(file: &Arc<SourceFile>) -> Self {
        Self::new(file, 0, 0, 1, 1)
    }

    /// The file.
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// The byte it begins at.
    pub fn offset(&self) -> usize {
        self.offset as usize
    }

    /// Its length in bytes.
    #[expect(clippy::len_without_is_empty, reason = "the length of a range in a text, not a collection")]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// The line it begins in, counted from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The column it begins at, in characters, counted from 1.
    pub fn column(&self) -> u32 {
        self.column
    }

    /// The text between its ends.
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

/// The text of the file would drown everything else.
impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}+{}", self.len)
    }
}
