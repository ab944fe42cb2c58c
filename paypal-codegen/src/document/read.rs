//! Reads text into a tree: as JSON if it is JSON, otherwise as YAML.

use std::path::Path;
use std::sync::Arc;

use super::json::{self, Failure, LoneSurrogate};
use super::tree::{Duplicate, Tree};
use super::{Key, Node, Pointer, open, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{SourceFile, Span};

/// Reads a file as YAML or JSON.
///
/// # Errors
/// Fails if the file can't be read, and as [`read`] does.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    read(&open(path)?)
}

/// Reads a text as YAML or JSON.
///
/// # Errors
/// Fails if the text is neither, has no document or several, has a key twice in one mapping, has
/// half of a surrogate pair, nests too deep, or expands aliases too far. Reports all duplicate keys
/// at once.
pub fn read(file: &Arc<SourceFile>) -> Result<Node, Diagnostics> {
    let mut reading = Reading::of(file);
    let lone_surrogates = std::mem::take(&mut reading.lone_surrogates);
    reading.problems.extend(lone_surrogates.iter().map(|lone| lone_surrogate(Diagnostic::error, lone)));
    reading.refuse_duplicates();
    reading.finish()
}

/// Reads the text of a spec as [`read`] does, but accepts half of a surrogate pair. U+FFFD replaces
/// it, with a warning. Returns the warnings.
///
/// # Errors
/// Returns all other problems.
pub fn read_spec(file: &Arc<SourceFile>) -> Result<(Node, Diagnostics), Diagnostics> {
    let mut reading = Reading::of(file);
    let lone_surrogates = std::mem::take(&mut reading.lone_surrogates);
    reading.refuse_duplicates();
    let mut warnings = Diagnostics::new();
    warnings.extend(lone_surrogates.iter().map(|lone| lone_surrogate(Diagnostic::warning, lone)));
    Ok((reading.finish()?, warnings))
}

/// A document with the faults that do not prevent its use.
#[derive(Debug)]
pub struct Lenient {
    /// The document.
    pub root: Node,
    /// The keys that are given twice, with their pointers. The last value counts.
    pub duplicates: Vec<(Key, Pointer)>,
    /// The places and pointers of halves of surrogate pairs. U+FFFD replaces them.
    pub lone_surrogates: Vec<(Span, Pointer)>,
}

/// Reads a document as [`read`] does, but accepts a key that is given twice, and half of a
/// surrogate pair.
///
/// # Errors
/// Returns all other problems.
pub fn read_lenient(file: &Arc<SourceFile>) -> Result<Lenient, Diagnostics> {
    let mut reading = Reading::of(file);
    let duplicates = std::mem::take(&mut reading.duplicates);
    let lone_surrogates = std::mem::take(&mut reading.lone_surrogates);
    Ok(Lenient {
        root: reading.finish()?,
        duplicates: duplicates.into_iter().map(|it| (it.key, it.pointer)).collect(),
        lone_surrogates: lone_surrogates.into_iter().map(|it| (it.escape, it.pointer)).collect(),
    })
}

/// The result of reading a text.
struct Reading {
    root: Option<Node>,
    duplicates: Vec<Duplicate>,
    lone_surrogates: Vec<LoneSurrogate>,
    problems: Diagnostics,
}

impl Reading {
    fn of(file: &Arc<SourceFile>) -> Self {
        let mut not_json = None;
        if json::is_likely(file.text()) {
            let mut tree = Tree::default();
            match json::read(file, &mut tree) {
                Ok(lone_surrogates) => return Self { lone_surrogates, ..Self::new(tree, None) },
                Err(Failure::Fatal(fatal)) => return Self::new(tree, Some(*fatal)),
                Err(Failure::NotJson(problem)) => not_json = Some(*problem),
            }
        }
        let mut tree = Tree::default();
        match yaml::read(file, &mut tree) {
            Ok(()) if tree.root.is_none() => Self::new(
                tree,
                Some(
                    Diagnostic::error(code::EMPTY_DOCUMENT, "this file has no document")
                        .at(&Span::start_of(file))
                        .pointer(Pointer::root())
                        .help("check that this is the right file, and that it is complete"),
                ),
            ),
            Ok(()) => Self::new(tree, None),
            Err(not_yaml) => Self::new(tree, Some(later(*not_yaml, not_json))),
        }
    }

    fn new(tree: Tree, fatal: Option<Diagnostic>) -> Self {
        let root = if fatal.is_none() { tree.root } else { None };
        let problems = fatal.map(Diagnostics::from).unwrap_or_default();
        Self { root, duplicates: tree.duplicates, lone_surrogates: Vec::new(), problems }
    }

    fn refuse_duplicates(&mut self) {
        for Duplicate { key, first, pointer } in self.duplicates.drain(..) {
            self.problems.push(
                Diagnostic::error(code::DUPLICATE_KEY, format!("the key `{}` is given twice", key.name))
                    .at(&key.span)
                    .related(&first, "it is first given here")
                    .pointer(pointer)
                    .help("remove or rename one of the two"),
            );
        }
    }

    /// Returns the document, unless there are errors.
    fn finish(self) -> Result<Node, Diagnostics> {
        match self.root {
            Some(root) => self.problems.or(root),
            None => Err(self.problems),
        }
    }
}

/// Of the errors of both readers, returns that of the reader that came further.
fn later(not_yaml: Diagnostic, not_json: Option<Diagnostic>) -> Diagnostic {
    let offset = |problem: &Diagnostic| problem.span.as_ref().map(Span::offset);
    match not_json {
        Some(not_json) if not_yaml.code == code::NOT_YAML && offset(&not_json) > offset(&not_yaml) => {
            not_json
        }
        _ => not_yaml,
    }
}

fn lone_surrogate(
    severity: impl Fn(crate::diagnostic::Code, String) -> Diagnostic,
    lone: &LoneSurrogate,
) -> Diagnostic {
    let escape = lone.escape.text();
    severity(code::LONE_SURROGATE, format!("`{escape}` is half of a character, without its other half"))
        .at(&lone.escape)
        .pointer(&lone.pointer)
        .help("write the whole character; U+FFFD stands for a half")
}
