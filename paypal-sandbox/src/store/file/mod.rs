//! A data file, which keeps the environments of a sandbox when its process ends.
//!
//! A transaction is applied in two steps. First it gets a number and is seen by its environment.
//! Then a thread writes it to the file, together with all others that wait, and whoever waits for
//! the number goes on. A crash in between takes the transaction back; nobody heard of it.

mod committer;
mod format;
mod queue;
mod store;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    fmt, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

use redb::{Database, ReadOnlyTable, ReadableDatabase};

pub(crate) use store::FileStore;

use super::saving::{Progress, Saving};
use format::{ROWS, VALUES, end_of};
use queue::{Queue, Write};

/// The committed rows of all environments.
type Rows = ReadOnlyTable<&'static [u8], &'static [u8]>;

/// A data file that is open.
#[derive(Debug)]
pub(crate) struct DataFile {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// The values of the whole sandbox when the file was opened.
    values: BTreeMap<String, Vec<u8>>,
}

impl DataFile {
    /// Opens a data file, which is created if it does not exist.
    ///
    /// # Errors
    ///
    /// If the file can't be read or written, if another process uses it, or if it is no data file
    /// of this version.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Self::start(path, format::open(path)?)
    }

    fn start(path: &Path, database: Database) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            path: path.to_owned(),
            queue: Queue::default(),
            progress: Arc::default(),
            rows: Mutex::default(),
        });
        let explain = |error| format::explain(path, error);
        shared.publish(&database).map_err(explain)?;
        let values = values(&database).map_err(explain)?;
        let theirs = shared.clone();
        let thread = thread::Builder::new()
            .name("paypal-sandbox-data".to_owned())
            .spawn(move || committer::run(database, &theirs))?;
        Ok(Self { shared, thread: Mutex::new(Some(thread)), values })
    }

    /// Lists the names of the environments in the file.
    ///
    /// # Errors
    ///
    /// If the file can't be read.
    pub(crate) fn environments(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        let mut from = Vec::new();
        let first = |from: &[u8]| {
            self.shared.read(|rows| {
                let row = rows.range(from..)?.next().transpose()?;
                Ok(row.map(|(key, _)| key.value().to_vec()))
            })
        };
        while let Some(key) = first(&from)? {
            let name = key.split(|byte| *byte == 0).next().unwrap_or_default();
            from = end_of(&[name, &[0]].concat());
            names.push(String::from_utf8_lossy(name).into_owned());
        }
        Ok(names)
    }

    /// The values of the whole sandbox that were in the file when it was opened.
    pub(super) fn values(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.values
    }

    /// Writes a value of the whole sandbox.
    ///
    /// # Errors
    ///
    /// If the file can't be written.
    pub(super) fn put_value(&self, name: &'static str, value: Vec<u8>) -> io::Result<()> {
        self.shared.push(Write { value: Some((name, value)), ..Write::default() }).block()
    }

    /// Fails if nothing more gets into the file.
    ///
    /// # Errors
    ///
    /// If the file can't be read or written, or if it is closed.
    pub(crate) fn check(&self) -> io::Result<()> {
        Saving::of(self.shared.progress.clone(), 0).check()
    }

    /// Writes what waits, and closes the file, so that another process can open it. Later changes
    /// are not saved any more.
    pub(crate) fn close(&self) {
        self.shared.queue.close();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A panic of the thread was noted as a failure.
        let _ = thread.map(JoinHandle::join);
    }
}

impl Drop for DataFile {
    fn drop(&mut self) {
        self.close();
    }
}

/// What the environments share with the thread that writes.
struct Shared {
    path: PathBuf,
    queue: Queue,
    progress: Arc<Progress>,
    /// The rows of the newest commit. No earlier ones are held for long: the file grows while
    /// someone holds them.
    rows: Mutex<Option<Arc<Rows>>>,
}

impl Shared {
    /// Adds a transaction. Returns what waits until it is in the file.
    fn push(&self, write: Write) -> Saving {
        Saving::of(self.progress.clone(), self.queue.push(write))
    }

    /// Reads committed rows. If that fails, the file is not used any more.
    fn read<T>(&self, read: impl FnOnce(&Rows) -> Result<T, redb::StorageError>) -> io::Result<T> {
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let read = match rows {
            Some(rows) => read(&rows),
            None => Err(redb::StorageError::DatabaseClosed),
        };
        read.map_err(|error| self.fail(error.into()))
    }

    /// Lets readers see what was committed.
    fn publish(&self, database: &Database) -> Result<(), redb::Error> {
        let rows = database.begin_read()?.open_table(ROWS)?;
        self.show(Some(Arc::new(rows)));
        Ok(())
    }

    fn show(&self, rows: Option<Arc<Rows>>) {
        *self.rows.lock().unwrap_or_else(PoisonError::into_inner) = rows;
    }

    /// Notes that the file can't be used any more.
    fn fail(&self, error: redb::Error) -> io::Error {
        let error = format::explain(&self.path, error);
        self.progress.fail(&error.to_string());
        error
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("path", &self.path).finish_non_exhaustive()
    }
}

fn values(database: &Database) -> Result<BTreeMap<String, Vec<u8>>, redb::Error> {
    let table = database.begin_read()?.open_table(VALUES)?;
    let values = table.range::<&str>(..)?;
    let values = values.map(|row| row.map(|(name, value)| (name.value().to_owned(), value.value().to_vec())));
    Ok(values.collect::<Result<_, _>>()?)
}
