//! The place of an export's files: a folder, or object storage.
//!
//! A folder of an export looks like this:
//!
//! | file | contents |
//! |---|---|
//! | `_export.json` | whose data the folder holds: account, environment, time zone, scope, format |
//! | `transactions/date=2026-01-31/data.csv` | the rows of a day; a day without rows has no file |
//! | `transactions/_changes/date=2026-01-31/data.csv` | the late and changed rows of a frozen day |
//! | `transactions/_days/2026-01-31.json` | the record of a day, which is written after its file |
//! | `transactions/_days/2026-01-31.DIGEST.rows` | the hashes of the day's rows |
//! | `products/data.csv` | the rows of a stream with one file |
//! | `products/_state.json` | the record of such a stream |
//! | `products/_rows.ndjson` | the rows of such a stream as they were received |
//! | `_locks/` | locks of runs, in a folder on a disk alone; empty files |
//!
//! The record of a day says how many rows its file has, how many of them will change, and up to
//! which second PayPal's data was complete when the day was read. The hashes tell which rows have
//! come late or changed when the day is read again. A day whose record is removed is read again.
//!
//! Names with `_` at their beginning are no data. Spark, Trino and Hive leave them out; DuckDB does
//! not, and is told `transactions/date=*/data.csv`. A file with the name `.tmp-…` is being written.
//! If the run that did so was killed, the next run removes it.

mod key;
mod live;
mod local;
#[cfg(feature = "object-storage")]
mod object;
#[cfg(test)]
pub(crate) mod tests;

use std::{fmt, fs::File, sync::Arc};

use futures_util::future::BoxFuture;
use tempfile::NamedTempFile;

pub(crate) use key::DAYS;
pub use local::LocalStorage;
#[cfg(feature = "object-storage")]
pub use object::ObjectStorage;

use crate::error::{Error, Result};

/// The files of an export. A key is a relative path such as
/// `transactions/date=2026-01-31/data.csv`; a file is either whole under its key or not there at
/// all.
///
/// [`LocalStorage`] is a folder. With the feature `object-storage`, `ObjectStorage` is a bucket.
///
/// A program may have a storage of its own. What its [`Version`]s are is for the storage to say.
pub trait Storage: fmt::Debug + Send + Sync {
    /// Makes the storage ready for a run: removes what runs that were killed have left. By default
    /// nothing happens.
    ///
    /// # Errors
    ///
    /// Fails if the storage cannot be used.
    fn prepare(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Reads a small file with its version; `None` if there is none.
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Contents>>>;

    /// Writes a small file if a condition holds, and returns its version. The record of a day (a
    /// key with `/_days/`) may be lost when the computer loses power: its day is read again then.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Precondition`](crate::ErrorKind::Precondition) if the condition does
    /// not hold.
    fn write<'a>(
        &'a self,
        key: &'a str,
        bytes: Vec<u8>,
        condition: Condition,
    ) -> BoxFuture<'a, Result<Version>>;

    /// Creates the file in which a large file is written before it is [stored](Self::store). It
    /// waits for nothing.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be created.
    fn begin(&self, key: &str) -> Result<NamedTempFile>;

    /// Stores a file that was [begun](Self::begin) under its key, in place of an earlier one.
    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>>;

    /// Opens a large file for reading; `None` if there is none.
    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>>;

    /// Lists the keys that begin with a prefix, sorted. The prefix ends with a slash.
    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>>;

    /// Removes a file; nothing happens if there is none.
    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>>;

    /// Keeps other runs from writing under a name, as long as the result lives, if the storage can.
    /// Where it cannot, the conditions of [`write`](Self::write) find the other run.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Precondition`](crate::ErrorKind::Precondition) if another run has
    /// the name.
    fn lock(&self, name: &str) -> Result<Option<Lock>>;
}

/// A storage of any kind, which its clones share.
impl<S: Storage + ?Sized> Storage for Arc<S> {
    fn prepare(&self) -> BoxFuture<'_, Result<()>> {
        (**self).prepare()
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Vec<u8>, Version)>>> {
        (**self).read(key)
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        bytes: Vec<u8>,
        condition: Condition,
    ) -> BoxFuture<'a, Result<Version>> {
        (**self).write(key, bytes, condition)
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        (**self).begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        (**self).store(key, file)
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        (**self).open(key)
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        (**self).list(prefix)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        (**self).remove(key)
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        (**self).lock(name)
    }
}

/// The bytes of a small file, and its version.
pub type Contents = (Vec<u8>, Version);

/// The version of a file, such as its etag: any text that is another one for other contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// Creates a version from the text by which the storage knows it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Under which condition a file is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always.
    Always,
    /// There is no such file.
    Absent,
    /// The file has this version.
    Unchanged(Version),
}

/// Another run has changed a file since this one read it.
fn changed(key: &str) -> Error {
    let text = format!("another run has written {key} at the same time");
    Error::precondition(text).help("wait until it has ended, and run the export again")
}

/// A lock, which ends when it is dropped.
pub struct Lock(#[allow(dead_code, reason = "the lock ends when this is dropped")] Box<dyn Send + Sync>);

impl Lock {
    /// Creates a lock from what holds it, such as a file or a guard: the lock ends when that is
    /// dropped.
    pub fn new(guard: impl Send + Sync + 'static) -> Self {
        Self(Box::new(guard))
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lock")
    }
}
