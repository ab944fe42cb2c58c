//! Defines source files and positions in them.

use std::fmt;
use std::sync::Arc;

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

    /// The name it is reported under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
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

    /// Returns the span at the start of a file.
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

    pub(crate) fn set_end(&mut self, end: usize) {
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
