//! The rows of a stream on standard output: its files are printed in the order in which they are
//! written, and nothing is kept.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Seek},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use futures_util::future::BoxFuture;
use paypal_export::{
    Error, LocalStorage, Result, Storage,
    storage::{Condition, Lock, Version},
};
use tempfile::{NamedTempFile, TempDir};

use super::format::FileFormat;
use crate::terminal::Terminal;

/// How much is printed at once.
const CHUNK: usize = 64 * 1024;

/// A storage that prints the stream's files, each as soon as it is whole. The days come in their
/// order, because an export writes them so. The state is in a folder that is removed at the end.
#[derive(Clone, Debug)]
pub(super) struct Printer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    state: LocalStorage,
    /// Removes itself.
    _folder: TempDir,
    terminal: Terminal,
    /// The end of the names of the files with rows.
    ending: &'static str,
    /// Whether each file begins with a line of the names of columns, which is printed once.
    has_header: bool,
    has_begun: AtomicBool,
    is_closed: AtomicBool,
}

impl Printer {
    /// Creates a printer.
    pub(super) fn new(format: FileFormat, terminal: Terminal) -> crate::error::Result<Self> {
        let folder = tempfile::Builder::new().prefix("paypal-export-").tempdir();
        let folder = folder.map_err(|error| {
            crate::error::Error::failed(format!("cannot create a folder for temporary files: {error}"))
        })?;
        let state = LocalStorage::new(folder.path()).map_err(super::failed)?;
        let (ending, has_header) = match format {
            FileFormat::Csv => ("/data.csv", true),
            FileFormat::Ndjson | FileFormat::Parquet => ("/data.ndjson", false),
        };
        let [has_begun, is_closed] = [AtomicBool::new(false), AtomicBool::new(false)];
        Ok(Self(Arc::new(Inner {
            state,
            _folder: folder,
            terminal,
            ending,
            has_header,
            has_begun,
            is_closed,
        })))
    }

    /// Returns whether the reader of standard output has closed it.
    pub(super) fn is_closed(&self) -> bool {
        self.0.is_closed.load(Ordering::Relaxed)
    }

    /// Returns whether a file was printed.
    pub(super) fn has_begun(&self) -> bool {
        self.0.has_begun.load(Ordering::Relaxed)
    }
}

impl Inner {
    fn print(&self, file: NamedTempFile) -> Result<()> {
        let mut file = file.into_file();
        let failed = |error| Error::failed(format!("cannot read a temporary file: {error}"));
        file.rewind().map_err(failed)?;
        let mut reader = BufReader::with_capacity(CHUNK, file);
        if self.has_begun.swap(true, Ordering::Relaxed) && self.has_header {
            reader.skip_until(b'\n').map_err(failed)?;
        }
        let mut chunk = vec![0; CHUNK];
        loop {
            let length = reader.read(&mut chunk).map_err(failed)?;
            let Some(bytes) = chunk.get(..length).filter(|bytes| !bytes.is_empty()) else { return Ok(()) };
            self.terminal.bytes(bytes).map_err(|error| {
                let is_closed = error.kind() == crate::error::ErrorKind::OutputClosed;
                self.is_closed.fetch_or(is_closed, Ordering::Relaxed);
                Error::failed(error.message())
            })?;
        }
    }
}

impl Storage for Printer {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Vec<u8>, Version)>>> {
        self.0.state.read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        bytes: Vec<u8>,
        condition: Condition,
    ) -> BoxFuture<'a, Result<Version>> {
        self.0.state.write(key, bytes, condition)
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        self.0.state.begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            if key.ends_with(self.0.ending) {
                self.0.print(file)
            } else {
                self.0.state.store(key, file).await
            }
        })
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        self.0.state.open(key)
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        self.0.state.list(prefix)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        self.0.state.remove(key)
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        self.0.state.lock(name)
    }
}
