//! The error of a text that is not JSON, or that can't be decoded for another reason.

use std::fmt;

/// The error of a text that can't be decoded: a message, and the line and column of the fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    message: Box<str>,
    /// Line and column, from 1; `None` if the error belongs to no place.
    place: Option<(usize, usize)>,
    is_too_large: bool,
}

impl JsonError {
    /// Creates an error of the whole text.
    pub fn new(message: impl fmt::Display) -> Self {
        Self { message: message.to_string().into(), place: None, is_too_large: false }
    }

    /// Creates an error at an offset of the text.
    #[cold]
    pub(super) fn at(message: impl fmt::Display, text: &str, offset: usize) -> Box<Self> {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        // At the end of the text, the last column is the nearest place.
        let column = before.len() - line_start + usize::from(offset < text.len());
        Box::new(Self { place: Some((line, column)), ..Self::new(message) })
    }

    /// The value would take more memory than allowed.
    pub(crate) fn too_large(mut self: Box<Self>) -> Box<Self> {
        self.is_too_large = true;
        self
    }

    /// The line of the fault, from 1; 0 if the error belongs to no place.
    pub fn line(&self) -> usize {
        self.place.map_or(0, |(line, _)| line)
    }

    /// The column of the fault in its line, in bytes, from 1; 0 if the error belongs to no place.
    pub fn column(&self) -> usize {
        self.place.map_or(0, |(_, column)| column)
    }

    /// Whether the text is JSON, but its values would take more memory than the limit allows.
    pub fn is_too_large(&self) -> bool {
        self.is_too_large
    }
}

impl From<Box<JsonError>> for JsonError {
    fn from(error: Box<JsonError>) -> Self {
        *error
    }
}

/// Keeps only the place, since the message of serde_json may quote the text.
impl From<serde_json::Error> for JsonError {
    fn from(error: serde_json::Error) -> Self {
        Self { place: Some((error.line(), error.column())), ..Self::new("the text is not JSON of this type") }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.place {
            Some((line, column)) => write!(f, " at line {line} column {column}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for JsonError {}
