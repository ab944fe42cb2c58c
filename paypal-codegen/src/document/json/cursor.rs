//! Walks through a text and counts lines and columns.

use std::sync::Arc;

use crate::source::{SourceFile, Span};

/// A position in the text.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    offset: usize,
    line: usize,
    column: usize,
}

/// The text with the current position.
pub(super) struct Cursor<'a> {
    file: &'a Arc<SourceFile>,
    at: Mark,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(file: &'a Arc<SourceFile>) -> Self {
        Self { file, at: Mark { offset: 0, line: 1, column: 1 } }
    }

    /// Returns the text from the current position on.
    pub(super) fn rest(&self) -> &'a str {
        self.file.text().get(self.at.offset..).unwrap_or_default()
    }

    /// Returns the next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.file.text().as_bytes().get(self.at.offset).copied()
    }

    pub(super) fn mark(&self) -> Mark {
        self.at
    }

    pub(super) fn offset(&self) -> usize {
        self.at.offset
    }

    /// Moves on by a number of bytes, which must end a character.
    pub(super) fn advance(&mut self, bytes: usize) {
        let passed = self.rest().get(..bytes).unwrap_or(self.rest());
        self.at.offset += passed.len();
        match passed.rsplit_once('\n') {
            Some((before, last)) => {
                self.at.line += before.matches('\n').count() + 1;
                self.at.column = last.chars().count() + 1;
            }
            None => self.at.column += passed.chars().count(),
        }
    }

    pub(super) fn skip_space(&mut self) {
        let rest = self.rest();
        let space = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.advance(space);
    }

    /// Returns the letters, digits and signs that come next, without moving on.
    pub(super) fn word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    /// Returns the place from a position to the current one.
    pub(super) fn span_from(&self, start: Mark) -> Span {
        let len = self.at.offset.saturating_sub(start.offset);
        Span::new(self.file, start.offset, len, start.line, start.column)
    }

    /// Returns the empty place at a position.
    pub(super) fn span_at(&self, at: Mark) -> Span {
        Span::new(self.file, at.offset, 0, at.line, at.column)
    }
}
