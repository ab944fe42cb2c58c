//! Defines diagnostics: problems of the input with their position, code and help.

pub mod code;
pub mod machine;
#[cfg(feature = "cli")]
pub mod render;

use std::fmt;

pub use code::Code;

use crate::source::Span;

/// The severity of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// An error: no output is written.
    Error,
    /// A warning: the work continues, but a person should look at the problem.
    Warning,
    /// A note, for information only.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// A second position that belongs to a problem, such as the first of two equal keys.
#[derive(Clone, Debug)]
pub struct Related {
    /// The place.
    pub span: Span,
    /// The label of the place.
    pub message: String,
}

/// One problem of the input.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How severe the problem is.
    pub severity: Severity,
    /// The kind of problem.
    pub code: Code,
    /// The problem in one sentence, without a full stop.
    pub message: String,
    /// The position in the source file.
    pub span: Option<Span>,
    /// The file, for a problem without a position in the file.
    pub path: Option<String>,
    /// The JSON pointer of the node.
    pub pointer: Option<String>,
    /// Other positions that belong to the problem.
    pub related: Vec<Related>,
    /// How to fix the problem.
    pub help: Option<String>,
}

impl Diagnostic {
    fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            span: None,
            path: None,
            pointer: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Creates an error without a place.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// Creates a warning without a place.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// Creates a note without a place.
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message)
    }

    /// Sets the position in the source file.
    #[must_use]
    pub fn at(mut self, span: &Span) -> Self {
        self.span = Some(span.clone());
        self
    }

    /// Sets the file, for a problem of the whole file.
    #[must_use]
    pub fn in_file(mut self, path: impl fmt::Display) -> Self {
        self.path = Some(path.to_string());
        self
    }

    /// Sets the JSON pointer.
    #[must_use]
    pub fn pointer(mut self, pointer: impl fmt::Display) -> Self {
        self.pointer = Some(pointer.to_string());
        self
    }

    /// Adds another position that belongs to the problem.
    #[must_use]
    pub fn related(mut self, span: &Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span: span.clone(), message: message.into() });
        self
    }

    /// Sets the help line: how to fix the problem.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Returns the name of the file, if the problem has one.
    pub fn file(&self) -> Option<&str> {
        self.span.as_ref().map(|span| span.file().name()).or(self.path.as_deref())
    }

    /// Returns the line, counted from 1.
    pub fn line(&self) -> Option<u32> {
        self.span.as_ref().map(Span::line)
    }

    /// Returns the column in characters, counted from 1.
    pub fn column(&self) -> Option<u32> {
        self.span.as_ref().map(Span::column)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(span) = &self.span {
            write!(f, "{span}: ")?;
        } else if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(pointer) = &self.pointer {
            write!(f, " (at {})", if pointer.is_empty() { "the root" } else { pointer })?;
        }
        Ok(())
    }
}

/// A list of problems, usually all problems of one stage.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Creates an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds one problem and returns it, so that the caller can add details.
    pub fn push_mut(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.list.push_mut(diagnostic)
    }

    /// Returns whether one of the problems is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    /// Returns whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the number of problems.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the problems sorted by file, then by position, then in the order in which they were
    /// added.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort_by_key(|diagnostic| {
            (diagnostic.file(), diagnostic.span.as_ref().map(Span::offset), diagnostic.severity)
        });
        sorted
    }

    /// Changes each problem by `add`, for example to add a help line.
    #[must_use]
    pub fn map(self, add: impl FnMut(Diagnostic) -> Diagnostic) -> Self {
        Self { list: self.list.into_iter().map(add).collect() }
    }

    /// Returns `value` if none of the problems is an error.
    ///
    /// # Errors
    /// Returns the problems if one of them is an error.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.has_errors() { Err(self) } else { Ok(value) }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.list.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { list: vec![diagnostic] }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.sorted().into_iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
