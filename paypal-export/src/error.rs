//! The one error type of this crate.

use std::{error::Error as StdError, fmt, io, path::Path};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// PayPal refused a call, or a file could not be read or written. The export goes on from here
    /// when it is run again.
    Failed,
    /// An option is wrong.
    Usage,
    /// The folder holds the export of another account, scope, time zone or format, or another run
    /// writes to it.
    Precondition,
    /// PayPal limits the requests, and the longest wait has passed.
    Limited,
}

/// A failure of an export or of a reconciliation. Nothing is lost: what was written before is
/// complete, and the next run goes on from there.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    help: Option<String>,
    call: Option<paypal_generated::Error>,
}

impl Error {
    /// Creates an error.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { kind, message: message.into(), help: None, call: None }))
    }

    /// Creates an error of the kind [`ErrorKind::Failed`].
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Failed, message)
    }

    /// Creates an error of the kind [`ErrorKind::Usage`].
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// Creates an error of the kind [`ErrorKind::Precondition`].
    pub fn precondition(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Precondition, message)
    }

    /// Creates an error about a file.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        Self::failed(format!("{}: {error}", path.display()))
    }

    /// Creates an error of a call that failed.
    pub fn call(message: impl Into<String>, call: paypal_generated::Error) -> Self {
        let kind = if call.status() == Some(429) { ErrorKind::Limited } else { ErrorKind::Failed };
        let mut error = Self::new(kind, message);
        error.0.call = Some(call);
        error
    }

    /// Sets the line that says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// Returns the kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns what happened, in one line.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns what to do, if that is known.
    pub fn help_line(&self) -> Option<&str> {
        self.0.help.as_deref()
    }

    /// Returns the call that failed, if a call failed.
    pub fn failed_call(&self) -> Option<&paypal_generated::Error> {
        self.0.call.as_ref()
    }

    /// Returns the failed call and the rest of the error.
    pub fn into_call(self) -> Option<paypal_generated::Error> {
        self.0.call
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.call.as_ref().map(|call| call as _)
    }
}
