//! Reads JSON into a tree.
//!
//! The reader of YAML refuses some JSON: surrogate pairs, with which JSON escapes emoji, and keys
//! of more than 1,024 characters.

mod cursor;
mod text;

use std::sync::Arc;

use super::tree::{Items, Tree};
use super::{Key, MAX_DEPTH, Node, NodeValue, Pointer};
use crate::diagnostic::{Diagnostic, code};
use crate::source::{SourceFile, Span};
use cursor::{Cursor, Mark};

/// The reason why a text can't be read.
pub(super) enum Failure {
    /// It is not JSON. It may be YAML.
    NotJson(Box<Diagnostic>),
    /// It is JSON, but nests too deep.
    Fatal(Box<Diagnostic>),
}

/// Half of a surrogate pair, without its other half. U+FFFD replaces it in the tree.
pub(super) struct LoneSurrogate {
    pub(super) escape: Span,
    pub(super) pointer: Pointer,
}

/// Returns whether a text begins as documents in JSON do. One in YAML may begin in the same way.
pub(super) fn is_likely(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Reads the only value of a file into `tree`. Returns the lone surrogates in it.
///
/// # Errors
/// Fails if the text is not JSON, or nests too deep.
pub(super) fn read(file: &Arc<SourceFile>, tree: &mut Tree) -> Result<Vec<LoneSurrogate>, Failure> {
    let mut reader = Reader { cursor: Cursor::new(file), tree, lone_surrogates: Vec::new() };
    let mut next = Next::Value;
    while next != Next::Done {
        reader.cursor.skip_space();
        next = reader.step(next)?;
    }
    Ok(reader.lone_surrogates)
}

/// The part of the text that comes next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    /// The first key of an object, or its end.
    FirstKey,
    Key,
    /// The first item of a list, or its end.
    FirstItem,
    /// A comma or the end of the innermost list or object; at the top, the end of the file.
    Comma,
    Done,
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    tree: &'a mut Tree,
    lone_surrogates: Vec<LoneSurrogate>,
}

impl Reader<'_> {
    fn step(&mut self, next: Next) -> Result<Next, Failure> {
        match (next, self.cursor.peek()) {
            (Next::FirstKey, Some(b'}')) | (Next::FirstItem, Some(b']')) => Ok(self.close()),
            (Next::FirstKey | Next::Key, Some(b'"')) => self.key(),
            (Next::FirstKey, _) => Err(self.expected("a key in double quotes, or `}`")),
            (Next::Key, _) => Err(self.expected("a key in double quotes")),
            (Next::Value | Next::FirstItem, _) => self.value(),
            (Next::Comma, found) => match (self.tree.is_in_mapping(), found) {
                (Some(is_mapping), Some(b',')) => {
                    self.cursor.advance(1);
                    Ok(if is_mapping { Next::Key } else { Next::Value })
                }
                (Some(true), Some(b'}')) | (Some(false), Some(b']')) => Ok(self.close()),
                (Some(true), _) => Err(self.expected("`,` or `}`")),
                (Some(false), _) => Err(self.expected("`,` or `]`")),
                (None, Some(_)) => Err(self.expected("the end of the file")),
                (None, None) => Ok(Next::Done),
            },
            (Next::Done, _) => Ok(Next::Done),
        }
    }

    fn key(&mut self) -> Result<Next, Failure> {
        let start = self.cursor.mark();
        let name = self.string()?;
        self.tree.key(Key { name, span: self.cursor.span_from(start) });
        self.cursor.skip_space();
        if self.cursor.peek() != Some(b':') {
            return Err(self.expected("`:`"));
        }
        self.cursor.advance(1);
        Ok(Next::Value)
    }

    fn value(&mut self) -> Result<Next, Failure> {
        let start = self.cursor.mark();
        let value = match self.cursor.peek() {
            Some(b'{') => return self.open(Items::mapping(), Next::FirstKey),
            Some(b'[') => return self.open(Items::sequence(), Next::FirstItem),
            Some(b'"') => NodeValue::String(self.string()?),
            _ => {
                let word = self.cursor.word();
                let value = match word {
                    "null" => NodeValue::Null,
                    "true" => NodeValue::Bool(true),
                    "false" => NodeValue::Bool(false),
                    number if is_number(number) => NodeValue::Number(number.to_owned()),
                    _ => return Err(self.expected("a value")),
                };
                self.cursor.advance(word.len());
                value
            }
        };
        self.tree.add(Node { value, span: self.cursor.span_from(start) });
        Ok(Next::Comma)
    }

    fn open(&mut self, items: Items, next: Next) -> Result<Next, Failure> {
        let start = self.cursor.mark();
        self.cursor.advance(1);
        let span = self.cursor.span_from(start);
        if self.tree.depth() >= MAX_DEPTH {
            let message = format!("this nests deeper than {MAX_DEPTH} levels");
            let problem = Diagnostic::error(code::TOO_DEEP, message).at(&span).pointer(self.tree.pointer());
            return Err(Failure::Fatal(Box::new(problem.help("flatten the document"))));
        }
        self.tree.open(items, span);
        Ok(next)
    }

    fn close(&mut self) -> Next {
        self.cursor.advance(1);
        if let Some(node) = self.tree.close(self.cursor.offset()) {
            self.tree.add(node);
        }
        Next::Comma
    }

    /// Returns the problem of a text that goes on with something else than expected.
    fn expected(&self, expected: &str) -> Failure {
        let found = match self.cursor.rest().chars().next() {
            Some(char) if char.is_control() => format!("U+{:04X}", u32::from(char)),
            Some(char) => format!("`{char}`"),
            None => "the end of the file".to_owned(),
        };
        self.not_json(self.cursor.mark(), format!("expected {expected}, found {found}"))
    }

    fn not_json(&self, place: Mark, problem: impl std::fmt::Display) -> Failure {
        let message = format!("this is neither YAML nor JSON: {problem}");
        let problem = Diagnostic::error(code::NOT_YAML, message).at(&self.cursor.span_at(place));
        let help = "check the brackets, quotes and commas before this place";
        Failure::NotJson(Box::new(problem.pointer(self.tree.pointer()).help(help)))
    }
}

/// Returns whether a word is a number of JSON, which is written more strictly than one of YAML.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
